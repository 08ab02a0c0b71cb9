import { describe, expect, test } from 'vitest';
import { createFakeNetwork } from '../../tests/fixtures/fake-network.ts';
import {
  ANKERUP,
  DUNBY,
  ELMOE,
  GRIMOE,
  inventedCountry,
  pointOf,
} from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { evaluatePlan } from './index.ts';
import { createTravelDescriber } from './travel-detail.ts';

const country = inventedCountry();
const network = createFakeNetwork(country);
const tell = createTravelDescriber(country, network);
const plan = planOf({
  sites: [house('h', ANKERUP, { lonLat: pointOf(ANKERUP, 0) })],
  serviceAreas: [unit('u', [ANKERUP, GRIMOE, ELMOE], { base: pointOf(ANKERUP, 0) })],
});

describe('how people are spread over the minutes', () => {
  test('in Ankerup nine minutes or fewer: all in the first bar', () => {
    const [spread, base] = tell(plan, { kind: 'municipality', code: ANKERUP }).spreads;
    expect(spread).toMatchObject({ to: 'house', people: 100, unreachableShare: 0 });
    expect(spread?.bins[0]).toEqual({ from: 0, below: 15, share: 1 });
    expect(base).toMatchObject({ to: 'unitBase', people: 100 });
  });

  test('in Dunby by tenths', () => {
    const [spread] = tell(plan, { kind: 'municipality', code: DUNBY }).spreads;
    const shares = spread?.bins.map(({ share }) => share) ?? [];
    // 22.2, 26.7, 31.1 and 35.6 minutes.
    expect(shares[1]).toBeCloseTo(0.3, 12);
    expect(shares[2]).toBeCloseTo(0.7, 12);
  });

  test('the country’s bars and those without a route make everybody', () => {
    const spreads = tell(plan, { kind: 'country' }).spreads;
    const result = evaluatePlan(country, network, plan).summary.travel;
    for (const { to, bins, unreachableShare, people } of spreads) {
      expect(bins.reduce((sum, { share }) => sum + share, unreachableShare)).toBeCloseTo(1, 12);
      expect(unreachableShare).toBeCloseTo(result[to]?.unreachableShare ?? -1, 12);
      expect(bins[0]?.share).toBeCloseTo(result[to]?.withinMinutes?.['15'] ?? -1, 12);
      expect(people).toBeCloseTo(to === 'house' ? 230 : 122, 9);
    }
    expect(spreads).toHaveLength(2);
  });
});

test('a unit’s longest trips come first, and those without a route are not among them', () => {
  const { longest, spreads } = tell(plan, { kind: 'unit', id: 'u' });
  expect(longest.map(({ municipality }) => municipality).slice(0, 4)).toEqual([ELMOE, ELMOE, ELMOE, ELMOE]);
  expect(longest[0]).toMatchObject({ lonLat: pointOf(ELMOE, 3), usesFerry: true });
  expect(longest.some(({ municipality }) => municipality === GRIMOE)).toBe(false);
  expect(longest.every((trip, index) => trip.minutes <= (longest[index - 1]?.minutes ?? Infinity))).toBe(
    true,
  );
  const area = evaluatePlan(country, network, plan).serviceAreas[0];
  expect(longest[0]?.minutes).toBe(area?.minutes?.max);
  expect(spreads[0]?.unreachableShare).toBeCloseTo(2 / 122, 12);
});

test('an engine without minutes has nothing to tell', () => {
  const straight = createTravelDescriber(country, createStraightLineTravel(country.demand));
  expect(straight(plan, { kind: 'country' })).toEqual({ spreads: [], longest: [] });
});
