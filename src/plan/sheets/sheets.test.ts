import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { country, facts, inputOf, plan } from '../../../tests/fixtures/sheets.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import { createEditContext } from '../edit/edit-context.ts';
import { buildCountrySheet } from './country-sheet.ts';
import { findGapRepairs } from './gap-rows.ts';
import { travelByGroup } from './group-travel.ts';
import { buildMunicipalitySheet } from './municipality-sheet.ts';
import { buildRegionSheet, regionsOf, unitsOfRegion } from './region-sheet.ts';

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
    const sheet = buildRegionSheet('Region Vest', input, new Map(), null);
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

  it('says when services could not be read, and has then no parties from them', () => {
    const sheet = buildRegionSheet('Region Vest', { ...inputOf(), services: null }, new Map(), null);
    expect(sheet.hasServices).toBe(false);
    expect(sheet.head.basis.services).toBeNull();
    expect(sheet.units[0]?.parties.map(({ name }) => name)).not.toContain('Varmen');
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
