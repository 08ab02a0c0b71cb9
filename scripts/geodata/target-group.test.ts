import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HomelessnessCount, readHomelessness } from './homelessness.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { PLACES_FILE, readPlaces } from './read-places.ts';
import {
  estimateTargetGroup,
  HOMELESSNESS_SHARE,
  type TargetGroupInput,
  townClassOf,
} from './target-group.ts';
import { readNationalTargetGroup, targetGroupNumber, targetGroupProvenance } from './target-group-table.ts';

function unwrap<Value>(outcome: { ok: true; value: Value } | { ok: false }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const rows = unwrap(readMunicipalityTable('.'));
const counts = unwrap(readHomelessness('.'));
const national = unwrap(readNationalTargetGroup('.'));
const places = unwrap(readPlaces('.', PLACES_FILE));
const inputs: readonly TargetGroupInput[] = rows.map((row) => {
  const sizes = places.filter((place) => place.code === row.code).flatMap((place) => place.inhabitants ?? []);
  return { ...row, largestTownInhabitants: sizes.length > 0 ? Math.max(...sizes) : null };
});
const estimates = estimateTargetGroup(national.people, inputs, counts);
const peopleOf = (name: string) =>
  estimates[rows.findIndex((row) => row.name === name)]?.people ?? Number.NaN;
const perAdult = (name: string) => peopleOf(name) / (rows.find((row) => row.name === name)?.adults ?? 0);

describe('the estimate of the target group', () => {
  it('adds up to exactly 12,000 whole people, at least one in each of the 98', () => {
    expect(national).toMatchObject({ people: 12_000, year: 2022 });
    expect(estimates).toHaveLength(98);
    expect(estimates.reduce((sum, estimate) => sum + estimate.people, 0)).toBe(12_000);
    expect(estimates.every(({ people }) => Number.isInteger(people) && people >= 1)).toBe(true);
  });

  it('lets the group gather in the larger cities, between the shares of adults and of the homeless', () => {
    expect(perAdult('København')).toBeGreaterThan(2.5 * perAdult('Lemvig'));
    expect(perAdult('Aarhus')).toBeGreaterThan(1.5 * perAdult('Lejre'));
    const adults = rows.reduce((sum, row) => sum + row.adults, 0);
    const homeless = 1370 / 5789;
    expect(peopleOf('København') / 12_000).toBeGreaterThan(536_900 / adults);
    expect(peopleOf('København') / 12_000).toBeLessThan(homeless);
  });

  it('takes the latest count of a municipality, and names its year', () => {
    const yearOf = (name: string) => estimates[rows.findIndex((row) => row.name === name)]?.countYear;
    expect([yearOf('Aarhus'), yearOf('Horsens'), yearOf('Viborg'), yearOf('Lemvig')]).toEqual([
      2022,
      2019,
      2017,
      null,
    ]);
  });

  it('is what docs/method.md says it is', () => {
    const text = readFileSync('docs/method.md', 'utf8');
    const whole = new Intl.NumberFormat('da-DK');
    const tenth = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const classes = [...new Set(estimates.map((estimate) => estimate.townClass))];
    expect(classes).toHaveLength(6);
    for (const townClass of classes) {
      const members = rows.flatMap((row, i) => (estimates[i]?.townClass === townClass ? [{ row, i }] : []));
      const people = members.reduce((sum, { i }) => sum + (estimates[i]?.people ?? 0), 0);
      const adults = members.reduce((sum, { row }) => sum + row.adults, 0);
      const cells = `| ${whole.format(people)} | ${tenth.format((people / adults) * 1000)} |`;
      expect(text, townClass).toContain(cells);
      expect(text, townClass).toMatch(
        new RegExp(`\\| ${members.length} \\| [\\d,]+ ${cells.replaceAll('|', '\\|')}`),
      );
    }
    expect(HOMELESSNESS_SHARE).toBe(0.75);
    expect(text).toContain('(1/4 + 3/4 × indeks for hjemløshed)');
  });

  it('says beside every number that it is an estimate and what it stands on', () => {
    const [first] = estimates;
    if (!first) throw new Error('no estimate');
    expect(targetGroupNumber(first, 2022)).toEqual({
      people: first.people,
      quality: 'estimate',
      source: 'Estimat efter antal voksne og kommunens hjemløshedstælling i 2022',
      year: 2022,
    });
    expect(targetGroupProvenance(national).source).toContain('ca. 12.000 personer');
    expect(targetGroupProvenance(national).quality).toBe('estimate');
  });
});

describe('estimateTargetGroup', () => {
  const country: HomelessnessCount[] = [
    { code: null, area: 'Hele landet', year: 2022, count: 1000, per1000: null },
    { code: null, area: 'København+Frederiksberg+Københavns omegn', year: 2022, count: 600, per1000: null },
    ...['0101', '0461', '0561', '0540', '0530'].map((code) => own(code, 100)),
  ];
  const codes = ['0101', '0147', '0461', '0561', '0540', '0530'];
  const towns = [1_000_000, 90_000, 150_000, 70_000, 20_000, 9000];

  function own(code: string, count: number): HomelessnessCount {
    const row = rows.find((one) => one.code === code);
    if (!row) throw new Error(code);
    return { code: row.code, area: row.name, year: 2022, count, per1000: null };
  }

  function input(index: number, adults = 100_000): TargetGroupInput {
    const largestTownInhabitants = towns[index] ?? null;
    return { code: codes[index] ?? '', population: adults * 1.25, adults, largestTownInhabitants };
  }

  it('follows adults alone where homelessness is even, for any number of adults', () => {
    const adults = fc.array(fc.integer({ min: 1000, max: 500_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(adults, (sizes) => {
        const all = sizes.reduce((sum, size) => sum + size, 0);
        const even = codes.flatMap((code, i) => (code === '0147' ? [] : [own(code, (sizes[i] ?? 0) / all)]));
        const area = ((sizes[0] ?? 0) + (sizes[1] ?? 0)) / all;
        const people = estimateTargetGroup(
          10_000,
          sizes.map((size, i) => input(i, size)),
          [
            { code: null, area: 'Hele landet', year: 2022, count: 1, per1000: null },
            {
              code: null,
              area: 'København+Frederiksberg+Københavns omegn',
              year: 2022,
              count: area,
              per1000: null,
            },
            ...even,
          ],
        );
        people.forEach((estimate, i) => {
          expect(estimate.index).toBeCloseTo(1, 9);
          expect(Math.abs(estimate.people - ((sizes[i] ?? 0) / all) * 10_000)).toBeLessThan(2);
        });
      }),
    );
  });

  it('gives more to a municipality whose count is higher, and believes a small count less', () => {
    const all = codes.map((_, i) => input(i));
    const raised = country.map((count) => (count.code === '0561' ? { ...count, count: 200 } : count));
    const before = estimateTargetGroup(1000, all, country)[3];
    const after = estimateTargetGroup(1000, all, raised)[3];
    expect(after?.people).toBeGreaterThan(before?.people ?? Number.NaN);

    // A second town of the class with nobody counted: 10 expected weigh against 20, 1,000 outweigh them.
    const small = { ...input(3, 6000), code: '0607' };
    const large = { ...input(3, 600_000), code: '0607' };
    const nobody = [...country, own('0607', 0)];
    const indexOf = (extra: TargetGroupInput) =>
      estimateTargetGroup(1000, [...all, extra], nobody)[6]?.index ?? 0;
    expect(indexOf(small)).toBeGreaterThan(2 * indexOf(large));
  });

  it('takes a rate per 1,000 inhabitants where no count was reported', () => {
    const rate = country.map((count) =>
      count.code === '0561' ? { ...count, count: null, per1000: 0.8 } : count,
    );
    const all = codes.map((_, i) => input(i));
    expect(estimateTargetGroup(1000, all, rate)).toEqual(estimateTargetGroup(1000, all, country));
  });

  it('throws when the counts lack what it stands on', () => {
    const all = codes.map((_, i) => input(i));
    expect(() => estimateTargetGroup(1000, all, country.slice(1))).toThrow('no national count for 2022');
    expect(() => estimateTargetGroup(1000, all, country.toSpliced(1, 1))).toThrow('omegn');
    const noTown = country.filter((count) => count.code !== '0561');
    expect(() => estimateTargetGroup(1000, all, noTown)).toThrow('without a count');
  });

  it('groups municipalities by capital area and largest town', () => {
    expect(codes.map((_, i) => townClassOf(input(i)))).toEqual([
      'capital',
      'capitalArea',
      'largeTown',
      'town',
      'smallTown',
      'country',
    ]);
    expect(townClassOf({ code: '0825', population: 1, adults: 1, largestTownInhabitants: null })).toBe(
      'country',
    );
  });
});
