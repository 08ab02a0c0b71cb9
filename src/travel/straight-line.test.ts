import distance from '@turf/distance';
import { expect, test } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  inventedCountry,
  meridianKm,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { DEFAULT_SETTINGS } from '../domain/plan.ts';
import { createStraightLineTravel } from './straight-line.ts';

const { demand } = inventedCountry();

test('T1: kilometres as Turf has them, no minutes, no ferries, always a route', () => {
  const travel = createStraightLineTravel(demand);
  expect([travel.id, travel.knowsMinutes]).toEqual(['straight', false]);
  for (const code of ALL_CODES) {
    const from = within(code, 0.3, 0.7);
    const field = travel.fieldFrom(from, 'x', DEFAULT_SETTINGS);
    expect([field.minutes, field.ferry]).toEqual([null, null]);
    for (let p = 0; p < demand.count; p += 1) {
      const expected = distance([...from], [demand.lon[p] ?? 0, demand.lat[p] ?? 0]);
      expect(Math.abs((field.km[p] ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * expected);
    }
  }
});

test('T1: the detour is a factor, and asking again gives the same', () => {
  const travel = createStraightLineTravel(demand);
  const settings = { ...DEFAULT_SETTINGS, detour: 1.25 };
  const from = pointOf(ANKERUP, 0);
  expect(travel.settingsKey(settings)).not.toBe(travel.settingsKey(DEFAULT_SETTINGS));
  const direct = travel.fieldFrom(from, 'x', DEFAULT_SETTINGS);
  const longer = travel.fieldFrom(from, 'x', settings);
  expect(direct.km[0]).toBe(0);
  expect((direct.km[3] ?? Number.NaN) * direct.kmFactor).toBeCloseTo(meridianKm(0.12), 9);
  expect((longer.km[3] ?? Number.NaN) * longer.kmFactor).toBeCloseTo(1.25 * meridianKm(0.12), 9);
  expect(travel.fieldFrom(from, 'y', settings)).toEqual(longer);
});
