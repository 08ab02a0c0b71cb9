import { describe, expect, test } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  ELMOE,
  GRIMOE,
  inventedCountry,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { inventedNetwork } from '../../tests/fixtures/invented-network.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { createPolygonIndex } from '../geometry/polygon-index.ts';
import { createNetworkTravel } from '../travel/network/network-travel.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { createBandTracer } from './travel-bands.ts';

const country = inventedCountry();
const network = inventedNetwork(country);
const travel = createNetworkTravel({ network, crossings: country.crossings, points: country.demand });
const trace = createBandTracer(country, travel);
const plan = planOf({
  sites: [house('h', ANKERUP), house('i', ELMOE), house('c', GRIMOE, { status: 'candidate' })],
  serviceAreas: [unit('u', [BIRKUM], { base: within(BIRKUM, 0.5, 0.5) })],
});
const insideOf = (origin: Parameters<typeof trace>[1]) =>
  trace(plan, origin).bands.map(({ minutes, geometry }) => {
    const index = createPolygonIndex(geometry.coordinates);
    return { minutes, has: ([lon = 0, lat = 0]: readonly number[]) => index.contains(lon, lat) };
  });

describe('bands of travel time', () => {
  test('hold what can be reached in so many minutes, as the figures have it', () => {
    const settings = plan.settings;
    const { minutes } = travel.fieldFrom(within(ANKERUP, 0.5, 0.5), 'h', settings);
    const { lon, lat } = country.demand;
    for (const { minutes: limit, has } of insideOf({ facilities: ['h'] })) {
      for (let p = 0; p < country.demand.count; p += 1) {
        const time = minutes?.[p] ?? Number.NaN;
        // A kilometre between the points that lines are drawn from is a minute or two.
        if (Math.abs(time - limit) < 3) continue;
        expect(has([lon[p] ?? 0, lat[p] ?? 0]), `${p} at ${time} within ${limit}`).toBe(time < limit);
      }
    }
  });

  test('each holds those with fewer minutes, and none of them any water', () => {
    const bands = insideOf({ kind: 'house' });
    expect(bands.map(({ minutes }) => minutes)).toEqual([15, 30, 45, 60]);
    for (const [index, band] of bands.entries()) {
      expect(band.has([10.8, 56.1]), 'between Cederby and Elmø').toBe(false);
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const place = within(ANKERUP, share, share);
        const before = bands[index - 1];
        if (before?.has([...place])) expect(band.has([...place])).toBe(true);
      }
    }
  });

  test('a kind counts without candidates; one place counts even as a candidate', () => {
    expect(trace(plan, { kind: 'house' }).from).toEqual(['h', 'i']);
    expect(trace(plan, { facilities: ['c'] }).from).toEqual(['c']);
    expect(trace(plan, { kind: 'unitBase' }).from).toEqual(['u']);
    const [nearest] = insideOf({ facilities: ['c'] });
    expect(nearest?.has([...within(GRIMOE, 0.5, 0.5)])).toBe(true);
    expect(nearest?.has([...pointOf(ANKERUP, 1)])).toBe(false);
  });

  test('around a set hold what is in those around any one of it, and nothing else', () => {
    const both = insideOf({ facilities: ['u', 'h', 'gone'] });
    const alone = [insideOf({ facilities: ['h'] }), insideOf({ facilities: ['u'] })];
    expect(trace(plan, { facilities: ['u', 'h', 'gone'] }).from).toEqual(['h', 'u']);
    let inside = 0;
    for (const [index, band] of both.entries()) {
      for (let p = 0; p < country.demand.count; p += 1) {
        const point = [country.demand.lon[p] ?? 0, country.demand.lat[p] ?? 0];
        const isInOne = alone.some((bands) => bands[index]?.has(point));
        expect(band.has(point), `${p} within ${band.minutes}`).toBe(isInOne);
        if (isInOne) inside += 1;
      }
    }
    expect(inside).toBeGreaterThan(10);
    expect(trace(plan, { facilities: [] })).toEqual({ from: [], bands: [] });
    expect(trace(plan, { facilities: ['gone'] })).toEqual({ from: [], bands: [] });
  });

  test('without a place, or minutes, there are none', () => {
    expect(trace(plan, { kind: 'consumptionRoom' })).toEqual({ from: [], bands: [] });
    const straight = createBandTracer(country, createStraightLineTravel(country.demand));
    expect(straight(plan, { kind: 'house' })).toEqual({ from: ['h', 'i'], bands: [] });
  });
});
