import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { decodeServices } from '../../src/geodata/decode-services.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { readServices } from './services.ts';

function unwrap<Value>(outcome: { ok: true; value: Value } | { ok: false }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const rows = unwrap(readMunicipalityTable('.'));
const codes: ReadonlySet<MunicipalityCode> = new Set(rows.map(({ code }) => code));
const { kinds, services, mappedRegion } = unwrap(readServices('.', codes));
const initiatives = services.filter(({ origin }) => origin === 'initiative');
const nameOf = new Map(rows.map(({ code, name }) => [code, name]));

/** The headings of the source: first and last number of each, and whose they are. */
const HEADINGS: readonly (readonly [from: number, to: number, operator: string])[] = [
  [1, 6, 'Aarhus Kommune'],
  [7, 10, 'Samsø Kommune'],
  [11, 13, 'Psykiatriens Hus Aarhus'],
  [14, 14, 'Regionspsykiatrien Aarhus'],
  [15, 19, 'Herning Kommune'],
  [20, 22, 'Holstebro Kommune'],
  [23, 25, 'Ikast-Brande Kommune'],
  [26, 32, 'Struer Kommune'],
  [33, 35, 'Regionspsykiatrien Gødstrup'],
  [36, 37, 'Horsens Kommune'],
  [38, 39, 'Skanderborg Kommune'],
  [40, 42, 'Regionspsykiatrien Horsens'],
  [43, 44, 'Silkeborg Kommune'],
  [45, 45, 'Skive Kommune'],
  [46, 46, 'Viborg Kommune'],
  [47, 48, 'Regionspsykiatrien Midt'],
  [49, 51, 'Psykiatriens Hus Silkeborg'],
  [52, 54, 'Favrskov Kommune'],
  [55, 60, 'Randers Kommune'],
  [61, 62, 'Syddjurs Kommune'],
  [63, 63, 'Regionspsykiatrien Randers'],
];

/** Where the text names other municipalities than the heading's, or only a home. */
const SEVERAL: Readonly<Record<number, string>> = {
  14: 'Favrskov, Aarhus',
  33: 'Holstebro, Lemvig, Struer',
  35: 'Herning, Ikast-Brande, Ringkøbing-Skjern',
  47: 'Silkeborg, Skive, Viborg',
  48: 'Skive, Viborg',
  51: 'Silkeborg, Skive, Viborg',
};
const SEATS: Readonly<Record<number, string>> = {
  12: 'Aarhus',
  34: 'Herning',
  40: 'Horsens',
  41: 'Horsens',
  42: 'Horsens',
  63: 'Randers',
};

describe('the 63 initiatives', () => {
  it('are all there, each number once, with the number as source', () => {
    expect(initiatives.map(({ number }) => number)).toEqual(
      Array.from({ length: 63 }, (_, index) => index + 1),
    );
    for (const { number, source, id } of initiatives) {
      expect(source).toMatch(new RegExp(`nr\\. ${number}$`));
      expect(id).toBe(`nr-${String(number).padStart(2, '0')}`);
    }
  });

  it.each(HEADINGS)('numbers %i to %i are those of %s', (from, to, operator) => {
    for (let number = from; number <= to; number += 1) {
      const one = initiatives[number - 1];
      expect(one?.operator, `nr. ${number}`).toBe(operator);
      const expected =
        SEVERAL[number] ?? SEATS[number] ?? operator.replace(/ Kommune$|^Psykiatriens Hus /, '');
      expect(one?.municipalities.map((code) => nameOf.get(code)).join(', '), `nr. ${number}`).toBe(expected);
      expect(one?.basis, `nr. ${number}`).toBe(number in SEATS ? 'seat' : 'named');
    }
  });

  it('count in each of their municipalities and once in total', () => {
    const counts: Record<string, number> = {};
    for (const { municipalities } of initiatives) {
      expect(new Set(municipalities).size).toBe(municipalities.length);
      for (const code of municipalities) {
        const name = nameOf.get(code) ?? code;
        counts[name] = (counts[name] ?? 0) + 1;
      }
    }
    expect(counts).toEqual({
      Aarhus: 10,
      Favrskov: 4,
      Herning: 7,
      Holstebro: 4,
      Horsens: 5,
      'Ikast-Brande': 4,
      Lemvig: 1,
      Randers: 7,
      'Ringkøbing-Skjern': 1,
      Samsø: 4,
      Silkeborg: 6,
      Skanderborg: 2,
      Skive: 4,
      Struer: 8,
      Syddjurs: 2,
      Viborg: 4,
    });
    expect(initiatives).toHaveLength(63);
  });

  it('lie in the mapped region only', () => {
    const region = new Map(rows.map(({ code, regionUntil2026 }) => [code, regionUntil2026]));
    for (const { municipalities } of initiatives) {
      expect(municipalities.map((code) => region.get(code))).toEqual(municipalities.map(() => mappedRegion));
    }
  });

  it('keep apart who has left a service', () => {
    expect(initiatives[20]).toMatchObject({ municipalities: ['0661'], former: ['0665', '0671'] });
    expect(initiatives.filter(({ former }) => former.length > 0)).toHaveLength(1);
  });
});

describe('the catalogue of kinds', () => {
  const idsIn = (section: string) => kinds.filter((kind) => kind.section === section).map(({ name }) => name);

  it('has every row of the overview', () => {
    expect(idsIn('proposed')).toHaveLength(7);
    expect(idsIn('law')).toHaveLength(5);
    expect(idsIn('civil')).toEqual(['Social Drive Out', 'Frivillige gadeplansmedarbejdere']);
    expect(idsIn('method')).toEqual(['F-ACT (Flexible ACT)', 'ACT/M-ACT', 'CTI', 'ICM', 'OPUS-team']);
  });

  it('has what the reform names beside them', () => {
    expect(idsIn('reform').join()).toMatch(
      /Stofindtagelsesrum.*heroin.*injektionsudstyr.*Abstinensbehandling.*rådgivning om abstinenser.*Gældsrådgivning.*fællesskabende.*Mobile væresteder.*akuttilbud.*Afklaringspladser.*læger/,
    );
  });

  it('gives each name and alias to one kind alone', () => {
    const names = kinds.flatMap(({ name, aliases }) => [name.toLowerCase(), ...aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the inventory', () => {
  it('holds the low-threshold services and the consumption rooms, with coordinates where these are known', () => {
    const by = (origin: string) => services.filter((one) => one.origin === origin);
    expect(by('lowThreshold')).toHaveLength(37);
    expect(by('consumptionRoom').map(({ lonLat }) => lonLat !== null)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(services).toHaveLength(63 + 37 + 5);
  });

  it('names no person and nobody to write or call', () => {
    const text = JSON.stringify({ kinds, services });
    expect(text).not.toMatch(/@|\bhttps?:|\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b(?!,)/);
  });

  it('is decoded as it was built, and refused where a code, a kind or an id is wrong', () => {
    const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const inventory = { kinds, services, mappedRegion };
    expect(decodeServices(encode(inventory), codes)).toEqual({ ok: true, value: inventory, warnings: [] });
    const [first] = services;
    const broken = (change: object) =>
      decodeServices(encode({ ...inventory, services: [{ ...first, ...change }] }), codes);
    expect(broken({}).ok).toBe(true);
    expect(broken({ municipalities: ['0411'] }).ok).toBe(false);
    expect(broken({ kind: 'nothing' }).ok).toBe(false);
    expect(broken({ referral: 'måske' }).ok).toBe(false);
    expect(broken({ lonLat: [56.1, 10.2] }).ok).toBe(false);
    expect(decodeServices(encode({ ...inventory, services: [first, first] }), codes).ok).toBe(false);
  });
});
