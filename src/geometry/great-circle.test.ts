import distance from '@turf/distance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lonLat } from '../domain/lon-lat.ts';
import { distanceKm, distancesKm, EARTH_RADIUS_KM, unitVector, unitVectors } from './great-circle.ts';

const inDenmark = fc.tuple(
  fc.double({ min: 7.5, max: 15.6, noNaN: true }),
  fc.double({ min: 54.4, max: 58, noNaN: true }),
);

test('T1: distances equal those of @turf/distance to one part in a billion', () => {
  fc.assert(
    fc.property(inDenmark, inDenmark, (a, b) => {
      const expected = distance(a, b, { units: 'kilometers' });
      const found = distanceKm(unitVector(...a), unitVector(...b));
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(1e-9 * expected, 1e-9));
    }),
  );
});

test('T1: an arc along a meridian is its angle times the radius, and a point is 0 km from itself', () => {
  const to = unitVectors(Float64Array.of(10, 10, -170), Float64Array.of(56.5, 56, -56));
  const found = distancesKm(lonLat(10, 56), to);
  expect(found[0]).toBeCloseTo((EARTH_RADIUS_KM * Math.PI * 0.5) / 180, 9);
  expect(found[1]).toBe(0);
  expect(found[2]).toBeCloseTo(EARTH_RADIUS_KM * Math.PI, 3);
});
