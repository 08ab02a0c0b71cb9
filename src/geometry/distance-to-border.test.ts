import { expect, test } from 'vitest';
import { lonLat } from '../domain/lon-lat.ts';
import { distanceToBorderKm } from './distance-to-border.ts';
import { EARTH_RADIUS_KM } from './great-circle.ts';

const degreeKm = (EARTH_RADIUS_KM * Math.PI) / 180;
const ring = [
  [10, 56],
  [10.2, 56],
  [10.2, 56.2],
  [10, 56.2],
  [10, 56],
];

test('from a meridian edge it is the arc to it, inside as outside', () => {
  const eastWards = (degrees: number) =>
    EARTH_RADIUS_KM * Math.asin(Math.sin((degrees * Math.PI) / 180) * Math.cos((56.1 * Math.PI) / 180));
  expect(distanceToBorderKm([[ring]], lonLat(10.05, 56.1))).toBeCloseTo(eastWards(0.05), 9);
  expect(distanceToBorderKm([[ring]], lonLat(9.9, 56.1))).toBeCloseTo(eastWards(0.1), 9);
});

test('beyond a corner it is the distance to the corner, on the border nothing', () => {
  expect(distanceToBorderKm([[ring]], lonLat(10, 55.9))).toBeCloseTo(0.1 * degreeKm, 9);
  expect(distanceToBorderKm([[ring]], lonLat(10, 56.1))).toBeCloseTo(0, 9);
});

test('the border of a hole counts; without any border it is infinitely far', () => {
  const hole = [
    [10.09, 56.09],
    [10.11, 56.09],
    [10.11, 56.11],
    [10.09, 56.11],
    [10.09, 56.09],
  ];
  expect(distanceToBorderKm([[ring, hole]], lonLat(10.1, 56.1))).toBeLessThan(0.01 * degreeKm);
  expect(distanceToBorderKm([], lonLat(10, 56))).toBe(Number.POSITIVE_INFINITY);
});
