import { describe, expect, test } from 'vitest';
import { createFakeNetwork } from '../../tests/fixtures/fake-network.ts';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  inventedCountry,
  meridianKm,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import {
  consumptionRoom,
  house,
  planOf,
  rectangle,
  rectangleRing,
  unit,
} from '../../tests/fixtures/plan-parts.ts';
import { lonLat } from '../domain/lon-lat.ts';
import { type MunicipalityCode, municipalityCode } from '../domain/municipality-code.ts';
import type { Plan } from '../domain/plan.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { evaluatePlan } from './index.ts';

const country = inventedCountry();
const straight = createStraightLineTravel(country.demand);
const evaluate = (plan: Plan) => evaluatePlan(country, straight, plan);
const rowOf = (plan: Plan, code: MunicipalityCode) => {
  const row = evaluate(plan).municipalities.find((one) => one.code === code);
  if (!row) throw new RangeError(`rowOf: got "${code}", expected a code of the country`);
  const { status, coveredShare, by } = row;
  return { status, coveredShare, by };
};

describe('C1 a house covers the municipalities that it serves', () => {
  test('all of their people, and nobody else', () => {
    const plan = planOf({ sites: [house('h', ANKERUP, { serves: [ANKERUP, DUNBY] })] });
    expect(rowOf(plan, ANKERUP)).toEqual({ status: 'house', coveredShare: 1, by: ['h'] });
    expect(rowOf(plan, DUNBY)).toEqual({ status: 'house', coveredShare: 1, by: ['h'] });
    expect(rowOf(plan, BIRKUM)).toEqual({ status: 'none', coveredShare: 0, by: [] });
  });

  test('a house that serves none covers none', () => {
    expect(rowOf(planOf({ sites: [house('h', ANKERUP, { serves: [] })] }), ANKERUP).status).toBe('none');
  });

  test('an unknown code is a mistake of the program', () => {
    const serves = [municipalityCode('9999')];
    expect(() => evaluate(planOf({ sites: [house('h', ANKERUP, { serves })] }))).toThrow('"9999"');
  });
});

describe('C2 by cutoff a house covers the demand points within it', () => {
  const at = (houseCutoffKm: number, extra = {}) =>
    planOf({
      sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0), serves: [BIRKUM] })],
      settings: { houseCover: 'cutoff', houseCutoffKm, ...extra },
    });

  test('by kilometres where no minutes are known, whatever it serves', () => {
    expect(rowOf(at(meridianKm(0.08) + 0.001), ANKERUP)).toEqual({
      status: 'partly',
      coveredShare: 0.6,
      by: ['h'],
    });
    expect(rowOf(at(meridianKm(0.08) - 0.001), ANKERUP).coveredShare).toBe(0.3);
    expect(rowOf(at(meridianKm(0.12) + 0.001), ANKERUP)).toMatchObject({ status: 'house', coveredShare: 1 });
    expect(rowOf(at(5), BIRKUM).status).toBe('none');
  });

  test('the cutoff itself is within, and the detour counts', () => {
    expect(rowOf(at(0), ANKERUP).coveredShare).toBe(0.1);
    expect(rowOf(at(meridianKm(0.08) + 0.001, { detour: 2 }), ANKERUP).coveredShare).toBe(0.3);
  });

  test('by minutes where they are known', () => {
    const plan = at(0.001, { houseCutoffMinutes: meridianKm(0.08) + 0.001 });
    const result = evaluatePlan(country, createFakeNetwork(country), plan);
    expect(result.municipalities[0]).toMatchObject({ code: ANKERUP, coveredShare: 0.6 });
  });
});

test('C3 by either a house covers what it serves and what lies within the cutoff', () => {
  const plan = planOf({
    sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0), serves: [BIRKUM] })],
    settings: { houseCover: 'either', houseCutoffKm: meridianKm(0.04) + 0.001 },
  });
  expect(rowOf(plan, ANKERUP)).toMatchObject({ status: 'partly', coveredShare: 0.3 });
  expect(rowOf(plan, BIRKUM)).toMatchObject({ status: 'house', coveredShare: 1 });
});

describe('C4 a unit covers the municipalities it lists, and the demand points inside its polygon', () => {
  const southOf = (code: MunicipalityCode, northShare: number) =>
    rectangle(within(code, 0.1, 0.01), within(code, 0.9, northShare));

  test('listed ones in full, the polygon by the people inside', () => {
    const plan = planOf({ serviceAreas: [unit('u', [ANKERUP], { polygon: southOf(BIRKUM, 0.5) })] });
    expect(rowOf(plan, ANKERUP)).toEqual({ status: 'unit', coveredShare: 1, by: ['u'] });
    expect(rowOf(plan, BIRKUM)).toEqual({ status: 'partly', coveredShare: 0.3, by: ['u'] });
    expect(evaluate(plan).serviceAreas[0]).toMatchObject({
      municipalities: [ANKERUP, BIRKUM],
      targetGroup: 115,
    });
  });

  test('a hole is outside', () => {
    const outer = rectangleRing(within(BIRKUM, 0.1, 0.01), within(BIRKUM, 0.9, 0.99));
    const hole = rectangleRing(within(BIRKUM, 0.2, 0.5), within(BIRKUM, 0.8, 0.7));
    const plan = planOf({
      serviceAreas: [unit('u', [ANKERUP], { polygon: { type: 'Polygon', coordinates: [outer, hole] } })],
    });
    expect(rowOf(plan, BIRKUM).coveredShare).toBe(0.7);
  });

  test('the border is inside', () => {
    const [, lat] = pointOf(BIRKUM, 1);
    const [west, south] = within(BIRKUM, 0.1, 0.01);
    const [east] = within(BIRKUM, 0.9, 0.01);
    const plan = planOf({
      serviceAreas: [unit('u', [ANKERUP], { polygon: rectangle(lonLat(west, south), lonLat(east, lat)) })],
    });
    expect(rowOf(plan, BIRKUM).coveredShare).toBe(0.3);
  });

  test('the parts of a MultiPolygon count together', () => {
    const parts = [0, 2].map((index) => {
      const [lon, lat] = pointOf(BIRKUM, index);
      return [rectangleRing(lonLat(lon - 0.01, lat - 0.01), lonLat(lon + 0.01, lat + 0.01))];
    });
    const plan = planOf({
      serviceAreas: [unit('u', [ANKERUP], { polygon: { type: 'MultiPolygon', coordinates: parts } })],
    });
    expect(rowOf(plan, BIRKUM).coveredShare).toBe(0.4);
  });

  test('a municipality all of whose people are inside counts exactly 1', () => {
    const thirds = inventedCountry({ weights: () => 0.1 });
    const plan = planOf({ serviceAreas: [unit('u', [ANKERUP], { polygon: southOf(BIRKUM, 0.99) })] });
    const result = evaluatePlan(thirds, createStraightLineTravel(thirds.demand), plan);
    expect(result.municipalities[1]).toMatchObject({ coveredShare: 1, status: 'unit' });
    const most = planOf({ serviceAreas: [unit('u', [ANKERUP], { polygon: southOf(BIRKUM, 0.7) })] });
    expect(
      evaluatePlan(thirds, createStraightLineTravel(thirds.demand), most).municipalities[1]?.coveredShare,
    ).toBeCloseTo(0.75, 12);
  });
});

test('C5 candidates and consumption rooms cover nobody', () => {
  const plan = planOf({
    sites: [house('h', ANKERUP, { status: 'candidate' }), consumptionRoom('r', BIRKUM, { serves: [BIRKUM] })],
    serviceAreas: [unit('u', [CEDERBY], { status: 'candidate' })],
  });
  const result = evaluate(plan);
  expect(result.summary).toMatchObject({ covered: 0, partly: 0, uncovered: 7, targetGroupCovered: 0 });
  expect(result.summary.travel.house).toBeNull();
  expect(result.serviceAreas).toEqual([]);
});

describe('C6 status', () => {
  test('both, when a house and a unit each cover at least a part and nothing is left', () => {
    const plan = planOf({
      sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0) })],
      serviceAreas: [unit('u', [ANKERUP])],
      settings: { houseCover: 'cutoff', houseCutoffKm: 1 },
    });
    expect(rowOf(plan, ANKERUP)).toEqual({ status: 'both', coveredShare: 1, by: ['h', 'u'] });
  });

  test('partly, when house and unit together leave a rest; overlaps count once', () => {
    const plan = planOf({
      sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0) })],
      serviceAreas: [
        unit('u', [BIRKUM], { polygon: rectangle(within(ANKERUP, 0.1, 0.01), within(ANKERUP, 0.9, 0.5)) }),
      ],
      settings: { houseCover: 'cutoff', houseCutoffKm: 1 },
    });
    expect(rowOf(plan, ANKERUP)).toEqual({ status: 'partly', coveredShare: 0.3, by: ['h', 'u'] });
  });

  test('by is sorted by plain order of text', () => {
    const ids = ['æ', 'b', 'B', 'a10', 'a9'];
    const plan = planOf({ serviceAreas: ids.map((id) => unit(id, [ANKERUP])) });
    expect(rowOf(plan, ANKERUP).by).toEqual(['B', 'a10', 'a9', 'b', 'æ']);
  });
});

describe('C7 municipalities in several units', () => {
  const half = (from: number, to: number) => ({
    polygon: rectangle(within(ANKERUP, 0.1, from), within(ANKERUP, 0.9, to)),
  });
  const severalUnits = (...areas: Plan['serviceAreas']) =>
    evaluate(planOf({ serviceAreas: areas })).summary.inSeveralUnits;

  test('counts those with a demand point in two', () => {
    expect(severalUnits(unit('a', [ANKERUP]), unit('b', [ANKERUP, BIRKUM]))).toBe(1);
    expect(severalUnits(unit('a', [BIRKUM], half(0.01, 0.5)), unit('b', [CEDERBY], half(0.3, 0.99)))).toBe(1);
    expect(severalUnits(unit('a', [BIRKUM], half(0.01, 0.5)), unit('b', [ANKERUP]))).toBe(1);
  });

  test('not those that two units share without sharing a point', () => {
    expect(severalUnits(unit('a', [BIRKUM], half(0.01, 0.5)), unit('b', [CEDERBY], half(0.5, 0.99)))).toBe(0);
    expect(severalUnits(unit('a', [BIRKUM]), unit('b', [CEDERBY]))).toBe(0);
    expect(severalUnits(unit('a', [ANKERUP], half(0.01, 0.5)))).toBe(0);
  });
});

describe('C8 points without people', () => {
  test('are not covered by anything', () => {
    const data = inventedCountry({ weights: (_code, index) => (index === 0 ? 0 : 1) });
    const plan = planOf({
      serviceAreas: [
        unit('u', [BIRKUM], { polygon: rectangle(within(ANKERUP, 0.1, 0.01), within(ANKERUP, 0.9, 0.3)) }),
      ],
    });
    const result = evaluatePlan(data, createStraightLineTravel(data.demand), plan);
    expect(result.municipalities[0]).toMatchObject({ status: 'none', by: [] });
    expect(result.serviceAreas[0]?.municipalities).toEqual([BIRKUM]);
  });

  test('in a municipality where all are so, every point counts the same', () => {
    const data = inventedCountry({ weights: (code) => (code === ANKERUP ? 0 : 1) });
    const plan = planOf({
      serviceAreas: [
        unit('u', [BIRKUM], { polygon: rectangle(within(ANKERUP, 0.1, 0.01), within(ANKERUP, 0.9, 0.3)) }),
      ],
    });
    const result = evaluatePlan(data, createStraightLineTravel(data.demand), plan);
    expect(result.municipalities[0]).toMatchObject({ status: 'partly', coveredShare: 0.25 });
  });
});

test('C9 people add up: the municipalities to the country, the covered to their shares', () => {
  const plan = planOf({
    sites: [house('h', ANKERUP, { serves: [ANKERUP, ELMOE] })],
    serviceAreas: [
      unit('u', [CEDERBY], { polygon: rectangle(within(BIRKUM, 0.1, 0.01), within(BIRKUM, 0.9, 0.5)) }),
    ],
  });
  const { summary, municipalities } = evaluate(plan);
  expect(summary).toMatchObject({ municipalities: 7, covered: 3, partly: 1, uncovered: 3, targetGroup: 230 });
  expect(summary.targetGroupCovered).toBe(100 + 20 + 40 + 0.3 * 50);
  expect(municipalities.reduce((sum, { targetGroup }) => sum + (targetGroup ?? Number.NaN), 0)).toBe(
    summary.targetGroup,
  );
  expect(municipalities.map(({ code }) => code)).toEqual([...ALL_CODES]);
});
