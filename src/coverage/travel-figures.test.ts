import { describe, expect, test } from 'vitest';
import { createFakeNetwork, FERRY_MINUTES } from '../../tests/fixtures/fake-network.ts';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  GRIMOE,
  inventedCountry,
  meridianKm,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { consumptionRoom, house, planOf, rectangle, unit } from '../../tests/fixtures/plan-parts.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { Plan } from '../domain/plan.ts';
import type { TravelDistribution } from '../domain/result.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { evaluatePlan } from './index.ts';

const country = inventedCountry();
const straight = createStraightLineTravel(country.demand);
const evaluate = (plan: Plan) => evaluatePlan(country, straight, plan);
const travelOf = (plan: Plan, code: MunicipalityCode, engine = straight) => {
  const row = evaluatePlan(country, engine, plan).municipalities.find((one) => one.code === code);
  if (!row) throw new RangeError(`travelOf: got "${code}", expected a code of the country`);
  return row.travel;
};
const expectDistribution = (found: TravelDistribution | null | undefined, expected: TravelDistribution) => {
  expect(found).not.toBeNull();
  for (const key of ['mean', 'median', 'p90', 'max'] as const)
    expect(found?.[key], key).toBeCloseTo(expected[key], 9);
};

test('T1 and T3: kilometres along a meridian, weighted by people', () => {
  const { house: figures } = travelOf(
    planOf({ sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0) })] }),
    ANKERUP,
  );
  expectDistribution(figures?.km, {
    mean: meridianKm(0.2 * 0.04 + 0.3 * 0.08 + 0.4 * 0.12),
    median: meridianKm(0.08),
    p90: meridianKm(0.12),
    max: meridianKm(0.12),
  });
  expect(figures).toMatchObject({ nearest: 'h', minutes: null, unreachableShare: 0, ferryShare: null });
  expect(figures && 'withinMinutes' in figures).toBe(false);
});

describe('T2 each demand point goes to its own nearest', () => {
  const ends = planOf({
    sites: [
      house('south', ANKERUP, { lonLat: pointOf(ANKERUP, 0) }),
      house('north', ANKERUP, { lonLat: pointOf(ANKERUP, 3) }),
    ],
  });

  test('so two houses share a municipality', () => {
    const { house: figures } = travelOf(ends, ANKERUP);
    expectDistribution(figures?.km, {
      mean: meridianKm(0.5 * 0.04),
      median: 0,
      p90: meridianKm(0.04),
      max: meridianKm(0.04),
    });
    expect(figures?.nearest).toBe('north');
  });

  test('of two as near the smaller id wins, whatever their order', () => {
    const two = [house('b', ANKERUP), house('a', ANKERUP)];
    expect(travelOf(planOf({ sites: two }), ANKERUP).house?.nearest).toBe('a');
    expect(travelOf(planOf({ sites: two.toReversed() }), ANKERUP).house?.nearest).toBe('a');
  });

  test('of two with as many people the smaller id is the nearest', () => {
    const even = inventedCountry({ weights: () => 1 });
    const result = evaluatePlan(even, createStraightLineTravel(even.demand), ends);
    expect(result.municipalities[0]?.travel.house?.nearest).toBe('north');
  });

  test('whoever it serves: the nearest house may be in another municipality', () => {
    const plan = planOf({ sites: [house('h', BIRKUM, { lonLat: pointOf(ANKERUP, 3), serves: [BIRKUM] })] });
    expect(travelOf(plan, ANKERUP).house?.nearest).toBe('h');
  });
});

test('T4 a kind without a facility is null; candidates are none', () => {
  const result = evaluate(
    planOf({ sites: [house('h', ANKERUP, { status: 'candidate' }), consumptionRoom('r', BIRKUM)] }),
  );
  expect(result.summary.travel.house).toBeNull();
  expect(result.summary.travel.consumptionRoom?.nearest).toBe('r');
  expect(result.municipalities.every(({ travel }) => travel.house === null && travel.unitBase === null)).toBe(
    true,
  );
});

describe('T5 people without a route', () => {
  const network = createFakeNetwork(country);

  test('where nobody has one, km and minutes are null, never 0', () => {
    const figures = travelOf(planOf({ sites: [house('h', ANKERUP)] }), GRIMOE, network).house;
    expect(figures).toEqual({
      nearest: null,
      km: null,
      minutes: null,
      unreachableShare: 1,
      ferryShare: null,
      withinMinutes: { '15': 0, '30': 0, '45': 0, '60': 0 },
    });
  });

  test('are left out of the country and counted', () => {
    const { house: figures } = evaluatePlan(country, network, planOf({ sites: [house('h', ANKERUP)] }))
      .summary.travel;
    expect(figures?.unreachableShare).toBeCloseTo(2 / 230, 12);
    expect(figures?.ferryShare).toBeCloseTo(28 / 230, 12);
    expect(figures?.km?.max).toBeLessThan(90);
  });
});

describe('T6 the way from a unit base', () => {
  test('is measured from the base of the unit that covers the point', () => {
    const plan = planOf({
      serviceAreas: [
        unit('u', [ANKERUP], { base: pointOf(ANKERUP, 0) }),
        unit('v', [BIRKUM], { base: pointOf(ANKERUP, 3) }),
      ],
    });
    expect(travelOf(plan, ANKERUP).unitBase?.nearest).toBe('u');
    expect(travelOf(plan, BIRKUM).unitBase?.nearest).toBe('v');
    expect(travelOf(plan, CEDERBY).unitBase).toBeNull();
  });

  test('of two units that cover a point the quicker counts', () => {
    const plan = planOf({
      serviceAreas: [
        unit('u', [ANKERUP], { base: pointOf(ANKERUP, 0) }),
        unit('v', [ANKERUP], { base: pointOf(ANKERUP, 3) }),
      ],
    });
    expect(travelOf(plan, ANKERUP).unitBase?.km?.max).toBeCloseTo(meridianKm(0.04), 9);
  });

  test('counts only the people covered by a unit with a base', () => {
    const polygon = rectangle(within(BIRKUM, 0.1, 0.01), within(BIRKUM, 0.9, 0.5));
    const plan = planOf({
      serviceAreas: [unit('u', [ANKERUP], { base: pointOf(BIRKUM, 0), polygon }), unit('v', [BIRKUM])],
    });
    const { unitBase } = travelOf(plan, BIRKUM);
    expectDistribution(unitBase?.km, {
      mean: meridianKm((2 * 0.04) / 3),
      median: meridianKm(0.04),
      p90: meridianKm(0.04),
      max: meridianKm(0.04),
    });
    expect(unitBase?.unreachableShare).toBe(0);
  });

  test('a unit has its own figures over all it covers, null without a base', () => {
    const plan = planOf({
      serviceAreas: [unit('u', [ANKERUP], { base: pointOf(ANKERUP, 0) }), unit('v', [ANKERUP])],
    });
    const [u, v] = evaluate(plan).serviceAreas;
    expect(u).toMatchObject({ id: 'u', targetGroup: 100, minutes: null });
    expect(u?.km?.max).toBeCloseTo(meridianKm(0.12), 9);
    expect(v).toMatchObject({ id: 'v', targetGroup: 100, km: null, minutes: null });
  });
});

describe('T7 the country is weighted by people, not by municipalities', () => {
  test('a median that one person more in Dunby moves', () => {
    const data = inventedCountry({ people: (code) => (code === ANKERUP ? 100 : code === DUNBY ? 101 : 0) });
    const travel = createStraightLineTravel(data.demand);
    const plan = planOf({ sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 3) })] });
    const { house: figures } = evaluatePlan(data, travel, plan).summary.travel;
    expect(figures?.km?.median).toBeCloseTo(meridianKm(0.12), 9);
    expect(figures?.nearest).toBe('h');
  });

  test('whole people in parts of different size are counted exactly', () => {
    const data = inventedCountry({
      people: (code) => (code === ANKERUP || code === DUNBY ? 3 : 0),
      weights: (code, index) => (code === ANKERUP ? 1 : index + 1),
    });
    const plan = planOf({ sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 3) })] });
    const { house: figures } = evaluatePlan(data, createStraightLineTravel(data.demand), plan).summary.travel;
    expect(figures?.km?.median).toBeCloseTo(meridianKm(0.12), 9);
  });

  test('where nobody lives the figures are empty, not zero', () => {
    const data = inventedCountry({ people: () => 0 });
    const plan = planOf({ sites: [house('h', ANKERUP)] });
    const { summary, municipalities } = evaluatePlan(data, createStraightLineTravel(data.demand), plan);
    expect(summary.travel.house).toMatchObject({ nearest: null, km: null });
    expect(municipalities[0]?.travel.house?.km?.max).toBeGreaterThan(0);
  });
});

describe('T8 an engine that knows minutes and ferries', () => {
  const network = createFakeNetwork(country);

  test('the fewest minutes decide, and kilometres belong to that way', () => {
    const sites = [
      house('land', CEDERBY, { lonLat: within(CEDERBY, 0.5, 0.5) }),
      house('island', ELMOE, { lonLat: within(ELMOE, 0.5, 0.5) }),
    ];
    const cederby = travelOf(planOf({ sites }), CEDERBY, network).house;
    const elmoe = travelOf(planOf({ sites }), ELMOE, network).house;
    expect([cederby?.nearest, elmoe?.nearest]).toEqual(['land', 'island']);
    expect(cederby?.minutes).toEqual(cederby?.km);
    const onlyLand = travelOf(planOf({ sites: sites.slice(0, 1) }), ELMOE, network).house;
    expect(onlyLand?.ferryShare).toBe(1);
    expect(onlyLand?.minutes?.max).toBeCloseTo((onlyLand?.km?.max ?? 0) + FERRY_MINUTES, 9);
  });

  test('shares within some minutes are of all people', () => {
    const slow = createFakeNetwork(country, meridianKm(0.04) * 4);
    const plan = planOf({ sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0) })] });
    const within15 = travelOf(plan, ANKERUP, slow).house?.withinMinutes;
    expect(within15?.['60']).toBe(1);
    expect(within15?.['45']).toBeGreaterThanOrEqual(0.6);
    expect(Object.keys(within15 ?? {})).toEqual(['15', '30', '45', '60']);
  });

  test('a unit has minutes from its base', () => {
    const plan = planOf({ serviceAreas: [unit('u', [ANKERUP], { base: pointOf(ANKERUP, 0) })] });
    const [found] = evaluatePlan(country, network, plan).serviceAreas;
    expect(found?.minutes).toEqual(found?.km);
    expect(evaluatePlan(country, network, plan).data.travel).toEqual({ engine: 'fake-network' });
  });

  test('a unit tells shares of all it covers, those without a route among them', () => {
    const base = pointOf(ANKERUP, 0);
    const areaOf = (codes: readonly [MunicipalityCode, ...MunicipalityCode[]]) =>
      evaluatePlan(
        country,
        createFakeNetwork(country),
        planOf({ serviceAreas: [unit('u', codes, { base })] }),
      ).serviceAreas[0];
    expect(areaOf([ANKERUP])).toMatchObject({
      withinMinutes: { 15: 1, 30: 1, 45: 1, 60: 1 },
      unreachableShare: 0,
      ferryShare: 0,
    });
    const split = areaOf([ANKERUP, GRIMOE]);
    expect(split?.unreachableShare).toBeCloseTo(2 / 102, 12);
    expect(split?.withinMinutes?.['60']).toBeCloseTo(100 / 102, 12);
    expect(areaOf([ANKERUP, ELMOE])?.ferryShare).toBeCloseTo(20 / 120, 12);
    expect(areaOf([GRIMOE])).toMatchObject({
      km: null,
      minutes: null,
      unreachableShare: 1,
      ferryShare: null,
    });
  });

  test('a field that breaks the engine word is a mistake of the program', () => {
    const broken = { ...network, knowsMinutes: false };
    expect(() => evaluatePlan(country, broken, planOf({ sites: [house('h', ANKERUP)] }))).toThrow(
      'without minutes',
    );
  });
});
