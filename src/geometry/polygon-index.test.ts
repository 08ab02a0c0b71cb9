import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { multiPolygon } from '@turf/helpers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPolygonIndex, type PolygonCoordinates } from './polygon-index.ts';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

test('C4: inside, outside, in a hole, on a border and in the second part', () => {
  const polygons: PolygonCoordinates = [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 1)]];
  const index = createPolygonIndex(polygons);
  expect(index.contains(1, 1)).toBe(true);
  expect(index.contains(5, 5)).toBe(false);
  expect(index.contains(4, 5)).toBe(true);
  expect(index.contains(0, 3)).toBe(true);
  expect(index.contains(10, 10)).toBe(true);
  expect(index.contains(-0.001, 5)).toBe(false);
  expect(index.contains(20.5, 0.5)).toBe(true);
  expect(index.contains(15, 5)).toBe(false);
});

test('C4: nothing lies in no polygon', () => {
  expect(createPolygonIndex([]).contains(0, 0)).toBe(false);
});

/** Coarse coordinates, so that corners, level edges and points on edges come up often. */
const coarse = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([x, y]) => [x / 10, y / 10]);
/** Billionths of a degree: nearer to 0 the exact predicate runs out of numbers, in Turf as here. */
const billionths = fc.integer({ min: 0, max: 1_200_000_000 }).map((value) => value / 1e9);
const fine = fc.tuple(billionths, billionths);
const ring = fc
  .array(fc.oneof(coarse, fine), { minLength: 3, maxLength: 40 })
  .map((positions) => [...positions, positions[0] ?? [0, 0]].map(([x = 0, y = 0]) => [x, y]));

test('C4: answers as @turf/boolean-point-in-polygon does, whatever the rings', () => {
  const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      polygons,
      fc.array(fc.oneof(coarse, fine), { minLength: 1, maxLength: 30 }),
      (parts, positions) => {
        const index = createPolygonIndex(parts);
        const turf = multiPolygon(parts);
        for (const [x = 0, y = 0] of positions) {
          expect(index.contains(x, y), `${x}, ${y}`).toBe(booleanPointInPolygon([x, y], turf));
        }
      },
    ),
    { numRuns: 500 },
  );
});
