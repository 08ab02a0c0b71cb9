import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { agreementOf, house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { KINDS, serviceOf } from '../../../tests/fixtures/services.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import { createEditContext } from '../edit/edit-context.ts';
import { applyTargetGroup } from '../suppression/apply-target-group.ts';
import { publishTargetGroup } from '../suppression/publish-target-group.ts';
import { buildCountrySheet } from './country-sheet.ts';
import { findGapRepairs } from './gap-rows.ts';
import { travelByGroup } from './group-travel.ts';
import { buildMunicipalitySheet, type MunicipalityFacts } from './municipality-sheet.ts';
import { buildRegionSheet, regionsOf, unitsOfRegion } from './region-sheet.ts';
import { changesSince } from './sheet-changes.ts';
import { isSheetText, type RoleSheet, readSheetFile, writeSheetFile } from './sheet-file.ts';
import { basisOf, type SheetInput } from './sheet-head.ts';

const country = inventedCountry();
const MADE_AT = '2026-12-24T12:00:00.000Z';
const services = [serviceOf({ municipalities: [BIRKUM], operator: 'Varmen', sector: 'civil' })];
const inventory = { kinds: KINDS, services, mappedRegion: 'Region Nord' };

/** A house in Ankerup, a unit in Birkum and Cederby with an agreement and staff, and nothing for the others. */
const plan = planOf({
  sites: [house('gh', ANKERUP)],
  serviceAreas: [
    unit('mue', [BIRKUM, CEDERBY], {
      base: within(BIRKUM, 0.5, 0.5),
      capacity: 40,
      staff: [{ profession: 'Sygeplejerske', fullTime: 3, hasCitizens: true }],
      agreement: agreementOf(BIRKUM, CEDERBY),
    }),
  ],
});

function inputOf(of: Plan = plan, data: CoverageData = country): SheetInput {
  return {
    plan: of,
    result: createStraightEngine(data).evaluate(of),
    data,
    manifest: null,
    ownDemand: null,
    services,
    madeAt: MADE_AT,
  };
}

const facts: MunicipalityFacts = {
  inventory,
  detail: null,
  demand: country.demand,
  hasOwnPoints: false,
  mainPlace: null,
};
const withServices = (input: SheetInput) => ({ ...input, services });

/** Every sheet that can be made of a plan. */
function everySheet(input: SheetInput, data: CoverageData): readonly RoleSheet[] {
  return [
    buildCountrySheet(input, null),
    ...regionsOf(input).map((region) => buildRegionSheet(region, withServices(input), new Map(), null)),
    ...ALL_CODES.map((code) => buildMunicipalitySheet(code, input, { ...facts, demand: data.demand }, null)),
  ];
}

describe('the country sheet', () => {
  const input = inputOf();
  const sheet = buildCountrySheet(input, null);

  it('has the figures of the result', () => {
    const { summary } = input.result;
    expect(sheet.verdict).toMatchObject({
      covered: summary.covered,
      partly: summary.partly,
      uncovered: summary.uncovered,
      targetGroup: summary.targetGroup,
    });
    expect(sheet.gaps.map(({ code }) => code)).toEqual([ELMOE, DUNBY, ...ALL_CODES.slice(5)]);
    expect(sheet.gaps.map(({ people }) => people)).toEqual([20, 10, 8, 2]);
    expect(sheet.rules.map(({ id, status }) => [id, status])).toEqual(
      input.result.rules.map(({ id, status }) => [id, status]),
    );
    expect(sheet.map).toHaveLength(7);
    expect(sheet.head).toMatchObject({ planName: plan.name, fingerprint: input.result.plan.fingerprint });
  });

  it('says which gap a neighbouring unit could close, and which was not looked at', async () => {
    const engine = createStraightEngine(country);
    const repairs = await findGapRepairs([DUNBY, ELMOE], {
      plan,
      result: input.result,
      data: country,
      context: createEditContext(country),
      evaluate: async (candidate) => engine.evaluate(candidate),
    });
    const { gaps } = buildCountrySheet(input, repairs);
    const repairsOf = (code: string) => gaps.find((gap) => gap.code === code)?.repairs;
    expect(repairsOf(ELMOE)).toEqual([]);
    expect(repairsOf(DUNBY)).toEqual([]);
    expect(repairsOf('0006')).toBeNull();
  });

  it('tells municipalities with several units and with house and unit apart', () => {
    const doubled = planOf({
      sites: [house('gh', ANKERUP, { serves: [ANKERUP, BIRKUM] })],
      serviceAreas: [unit('a', [BIRKUM, CEDERBY]), unit('b', [CEDERBY])],
    });
    const { overlaps } = buildCountrySheet(inputOf(doubled), null);
    expect(overlaps.severalUnits.map(({ code }) => code)).toEqual([CEDERBY]);
    expect(overlaps.houseAndUnit).toEqual([{ code: BIRKUM, name: 'Birkum', by: ['Enhed a', 'Hus gh'] }]);
    expect(overlaps.severalHouses).toEqual([]);
    expect(overlaps.inSeveralUnits).toBe(1);
  });
});

describe('the region sheet', () => {
  it('has every unit with a municipality in the region, with its people, staff, parties and neighbours', () => {
    const input = inputOf();
    const sheet = buildRegionSheet('Region Vest', withServices(input), new Map(), null);
    expect(sheet.municipalities.map(({ code }) => code)).toEqual([ANKERUP, BIRKUM, CEDERBY, DUNBY]);
    expect([sheet.covered, sheet.partly, sheet.uncovered]).toEqual([3, 0, 1]);
    const [only] = sheet.units;
    expect(sheet.units).toHaveLength(1);
    expect(only?.people).toEqual({ people: 90, approximate: false, estimate: true });
    expect(only?.staff).toEqual([{ profession: 'Sygeplejerske', fullTime: 3, hasCitizens: true }]);
    expect(only?.sizing).toMatchObject({ capacity: 40, staffCapacity: 30, room: 40 - 90 });
    expect(only?.agreement).toEqual({ title: 'Samarbejdsaftale', date: '2026-11-01' });
    expect(only?.healthCouncils).toEqual([
      { name: 'Åråd', isWhole: false },
      { name: 'Bakkeråd', isWhole: false },
    ]);
    const own = input.result.serviceAreas[0];
    expect(only?.travel?.km).toEqual(own?.km);
    const near = only?.municipalities.find(({ code }) => code === BIRKUM);
    const row = input.result.municipalities.find(({ code }) => code === BIRKUM);
    expect(near?.km).toBe(row?.travel.unitBase?.km?.median);
    expect(only?.parties.map(({ name, agreed }) => [name, agreed])).toEqual([
      ['Cederby', true],
      ['Region Vest', false],
      ["KFUM's Sociale Arbejde", false],
      ['Varmen', false],
    ]);
  });

  it('follows the regions of the date, and has no candidates', () => {
    const before = inputOf({ ...plan, asOf: '2026-06-01' as Plan['asOf'] });
    expect(regionsOf(before)).toEqual(['Region Nord', 'Region Syd', 'Region Øst']);
    expect(unitsOfRegion('Region Syd', before)).toEqual(['mue']);
    const candidate = planOf({ serviceAreas: [unit('idé', [BIRKUM], { status: 'candidate' })] });
    expect(unitsOfRegion('Region Vest', inputOf(candidate))).toEqual([]);
  });
});

describe('the municipality sheet', () => {
  const sheetOf = (code: MunicipalityCode, of: Plan = plan, own = facts) =>
    buildMunicipalitySheet(code, inputOf(of), own, null);
  const answersOf = (...given: Parameters<typeof sheetOf>) =>
    Object.fromEntries(sheetOf(...given).points.map(({ point, answer }) => [point, answer]));

  it('says honestly which of the points the data answers', () => {
    expect(answersOf(BIRKUM)).toEqual({
      number: 'partly',
      whereLives: 'partly',
      demography: 'no',
      servicesUsed: 'no',
      usesNone: 'no',
      existingServices: 'partly',
      coordination: 'no',
      staffing: 'answered',
      agreements: 'partly',
    });
    expect(answersOf(ELMOE)).toMatchObject({ existingServices: 'no', staffing: 'no', agreements: 'no' });
  });

  it('calls a point answered once it is filled in', () => {
    const field = 'x';
    const filled = { contactPoint: field, coordinator: field, handover: field, paidByPool: field };
    const groundwork = { municipalities: { [BIRKUM]: { ...filled, existing: field, mapped: true } } };
    expect(answersOf(BIRKUM, { ...plan, extra: { groundwork } })).toMatchObject({
      coordination: 'answered',
      existingServices: 'answered',
    });
    expect(answersOf(BIRKUM, plan, { ...facts, hasOwnPoints: true })).toMatchObject({
      whereLives: 'answered',
      demography: 'no',
    });
  });

  it('has the gap, and how the people are spread round the main place', () => {
    expect(sheetOf(DUNBY).gap).toMatchObject({ code: DUNBY, people: 10, status: 'none' });
    expect(sheetOf(BIRKUM).gap).toBeNull();
    // Points 4.4 km apart with 1, 2, 3 and 4 tenths: from the northernmost, the next one is near.
    const mainPlace = { lonLat: within(DUNBY, 0.5, 0.8), name: 'Dunby By' };
    const { concentration } = sheetOf(DUNBY, plan, { ...facts, mainPlace });
    expect(concentration).toEqual({ place: 'Dunby By', withinKm: 5, share: 0.7, points: 4 });
  });

  it('refuses a code that is none', () => {
    expect(() => sheetOf('0999' as MunicipalityCode)).toThrow(/0999/);
  });
});

describe('a sheet file', () => {
  const sheets = everySheet(inputOf(), country);

  it.each(sheets.map((sheet) => [sheet.role, sheet] as const))(
    'gives back a %s sheet as it was',
    (_, sheet) => {
      const content = writeSheetFile(sheet);
      expect(isSheetText(content)).toBe(true);
      const outcome = readSheetFile(content, 'ark.json');
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      expect(outcome.value).toEqual(sheet);
      const hashIn = (text: string): unknown => (JSON.parse(text) as { hash: unknown }).hash;
      expect(hashIn(writeSheetFile(outcome.value))).toBe(hashIn(content));
    },
  );

  const content = writeSheetFile(buildCountrySheet(inputOf(), null));
  const problemOf = (text: string) => {
    const outcome = readSheetFile(text, 'ark.json');
    return outcome.ok ? null : outcome.problems[0];
  };

  it('is refused when anything in it is another, with where and what', () => {
    expect(problemOf(content.replace('"uncovered": 4', '"uncovered": 0'))).toMatchObject({
      file: 'ark.json',
      path: 'hash',
      expected: expect.stringContaining('kontrolsummen'),
    });
    expect(problemOf(content.replace('"version": 1', '"version": 2'))).toMatchObject({
      path: 'version',
      found: '2',
      expected: expect.stringContaining('nyere version'),
    });
    expect(problemOf(content.replace('"version": 1', '"version": "x"'))?.path).toBe('version');
    expect(problemOf(content.slice(0, -20))?.expected).toBe('gyldig JSON');
    expect(problemOf('{}')?.path).toBe('format');
    expect(problemOf(content.replace('"sheet": {', '"sheet": 1, "x": {'))?.path).toBe('sheet');
    expect(problemOf(`"${'x'.repeat(5_000_001)}"`)?.found).toMatch(/byte$/);
  });

  it('is refused when whoever made it made the hash too, but not the form', () => {
    const forged = (change: object): string =>
      writeSheetFile({ ...buildCountrySheet(inputOf(), null), ...change } as RoleSheet);
    expect(problemOf(forged({ rules: [{ id: 'R1' }] }))).toMatchObject({
      path: expect.stringMatching(/^sheet\.rules\[0\]/),
    });
    expect(problemOf(forged({ role: 'king' }))).toMatchObject({ path: 'sheet.role', found: '"king"' });
    expect(problemOf(forged({ targetGroupCovered: 'many' }))).toMatchObject({
      path: 'sheet.targetGroupCovered',
      found: '"many"',
      expected: 'et tal',
    });
  });

  it('is found out whatever single number in it is changed', () => {
    const digits = [...content.matchAll(/\d/g)].map(({ index }) => index);
    const start = content.indexOf('"sheet"');
    fc.assert(
      fc.property(fc.constantFrom(...digits.filter((at) => at > start)), (at) => {
        const other = content[at] === '7' ? '3' : '7';
        const changed = content.slice(0, at) + other + content.slice(at + 1);
        expect(readSheetFile(changed, 'ark.json').ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is not mistaken for a plan that only names the format', () => {
    expect(isSheetText('{"format":"daekning-plan","note":"daekning-sheet"}')).toBe(false);
    expect(isSheetText('daekning-sheet')).toBe(false);
  });
});

describe('what has changed since a sheet was made', () => {
  const kindsBetween = (a: Parameters<typeof basisOf>[0], b: Parameters<typeof basisOf>[0]) =>
    changesSince(basisOf(a), basisOf(b)).map(({ kind }) => kind);
  const base = inputOf();

  it('is nothing for the same plan and data', () => {
    expect(kindsBetween(base, inputOf())).toEqual([]);
  });

  it('is told by kind', () => {
    const renamed = planOf({
      ...plan,
      name: 'Anden plan',
      sites: [house('gh', ANKERUP, { name: 'Nyt navn' })],
    });
    expect(kindsBetween(base, inputOf(renamed))).toEqual(['planName', 'names']);
    const moved = { ...plan, sites: [house('gh', BIRKUM)] };
    expect(kindsBetween(base, inputOf(moved))).toEqual(['fingerprint']);
    const reckoned = { ...plan, extra: { groundwork: { assumptions: { caseload: { value: 8 } } } } };
    expect(kindsBetween(base, inputOf(reckoned))).toEqual(['groundwork']);
    const richer = inventedCountry({ people: () => 12 });
    expect(kindsBetween(base, inputOf(plan, richer))).toEqual(['numbers']);
    expect(kindsBetween(base, { ...base, ownDemand: 'kort.csv' })).toEqual(['demand']);
    expect(kindsBetween(base, { ...base, services: [] })).toEqual(['services']);
    expect(kindsBetween(base, { ...base, services: null })).toEqual([]);
    const manifest = { files: { 'a.json': { sha256: 'b', bytes: 1 } }, datasets: [] };
    expect(kindsBetween(base, { ...base, manifest: manifest as unknown as SheetInput['manifest'] })).toEqual([
      'data',
    ]);
  });
});

describe('travel by group', () => {
  it('has the means and shares that the country has, put together', () => {
    // The invented codes are in no group: the real codes of seven municipalities are lent to them.
    const lent = ['0101', '0147', '0461', '0751', '0217', '0210', '0306'];
    const rename = <Row extends { readonly code: MunicipalityCode }>(rows: readonly Row[]): readonly Row[] =>
      rows.map((row) => ({
        ...row,
        code: lent[ALL_CODES.indexOf(row.code)] as MunicipalityCode,
      }));
    const { result, data } = inputOf();
    const groups = travelByGroup({
      result: { ...result, municipalities: rename(result.municipalities) },
      data: { ...data, municipalities: rename(data.municipalities) },
    });
    expect(groups.map(({ group, municipalities }) => [group, municipalities])).toEqual([
      ['capital', 2],
      ['largeCity', 2],
      ['provincial', 1],
      ['commuter', 1],
      ['rural', 1],
    ]);
    const all = groups.reduce((sum, { people }) => sum + people.people, 0);
    const mean =
      groups.reduce((sum, { people, house: way }) => sum + people.people * (way?.meanKm ?? 0), 0) / all;
    expect(all).toBeCloseTo(result.summary.targetGroup, 6);
    expect(mean).toBeCloseTo(result.summary.travel.house?.km?.mean ?? Number.NaN, 6);
    expect(Math.max(...groups.map(({ house: way }) => way?.longestKm ?? 0))).toBe(
      result.summary.travel.house?.km?.max,
    );
  });
});

describe('sheets of numbers of which some are hidden', () => {
  type Numbers = ReadonlyMap<string, number>;
  const LIMIT = 5;
  const rowsOf = (numbers: Numbers) =>
    ALL_CODES.flatMap((code) => {
      const people = numbers.get(code);
      return people === undefined ? [] : [{ code, people, source: 'x', year: 2026 }];
    });
  const published = (numbers: Numbers) =>
    publishTargetGroup(country, rowsOf(numbers), { threshold: LIMIT, quality: 'imported' });
  const shownOf = (numbers: Numbers): CoverageData => applyTargetGroup(country, published(numbers));
  /** As it would be if hiding were done only where numbers are written. */
  const hiddenInRowsOnly = (numbers: Numbers): CoverageData => {
    const data = shownOf(numbers);
    return {
      ...data,
      targetGroup: data.targetGroup.map((one, index) => ({
        ...one,
        people: numbers.get(data.municipalities[index]?.code ?? '') ?? one.people,
      })),
    };
  };
  const everything = (data: CoverageData): string => JSON.stringify(everySheet(inputOf(plan, data), data));

  const numbers: Numbers = new Map([
    [ANKERUP, 40],
    [BIRKUM, 3],
    [CEDERBY, 25],
    [DUNBY, 0],
    [ELMOE, 12],
  ]);

  /** The same table to see, with another small number: the rest of the hidden sum is elsewhere. */
  function otherWorld(value: number): Numbers {
    const hidden = published(numbers).rows.filter(({ suppressed }) => suppressed !== null);
    const secondary = hidden.find(({ suppressed }) => suppressed === 'secondary');
    if (!secondary) throw new Error('otherWorld: got no second hidden number');
    const taken = 3 - value;
    return new Map([
      ...numbers,
      [BIRKUM, value],
      [secondary.code, (numbers.get(secondary.code) ?? 0) + taken],
    ]);
  }

  it('are the same, letter by letter, whatever a hidden number is', () => {
    const seen = everything(shownOf(numbers));
    for (const value of [1, 2, 4]) expect(everything(shownOf(otherWorld(value)))).toBe(seen);
  });

  it('would be found out if hidden numbers were reckoned with', () => {
    expect(everything(hiddenInRowsOnly(otherWorld(1)))).not.toBe(everything(hiddenInRowsOnly(numbers)));
  });

  it('never write a hidden number, and say of what it is hidden', () => {
    const data = shownOf(numbers);
    const sheet = buildMunicipalitySheet(BIRKUM, inputOf(plan, data), facts, null);
    expect(sheet.people).toEqual({ people: null, suppressed: 'primary', quality: 'imported' });
    expect(sheet.concentration).toBeNull();
    expect(sheet.points.find(({ point }) => point === 'number')?.answer).toBe('no');
    const region = buildRegionSheet('Region Vest', withServices(inputOf(plan, data)), new Map(), null);
    expect(region.people.approximate).toBe(true);
    expect(region.units[0]?.people?.approximate).toBe(true);
    expect(region.units[0]?.sizing.isApproximate).toBe(true);
    expect(region.head.suppression).toMatchObject({ threshold: LIMIT, totalIsTrue: true });
  });
});
