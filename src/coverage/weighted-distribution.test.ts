import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWeightedValues, distributionOf, isAtLeastShare, medianOf } from './weighted-distribution.ts';

function valuesOf(pairs: readonly (readonly [value: number, weight: number])[]) {
  const values = createWeightedValues(pairs.length);
  for (const [i, [value, weight]] of pairs.entries()) {
    values.value[i] = value;
    values.weight[i] = weight;
  }
  values.count = pairs.length;
  return values;
}

/** The definition, by sorting: the smallest value with at least the share of the weight at or below it. */
function quantileBySorting(pairs: readonly (readonly [number, number])[], tenths: number): number {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  for (const [value, weight] of sorted) {
    reached += weight;
    if (10 * reached >= tenths * total) return value;
  }
  throw new RangeError('no values');
}

test('T3: the median of two equal halves is the smaller, and nine tenths are reached exactly', () => {
  expect(
    distributionOf(
      valuesOf([
        [2, 5],
        [1, 5],
      ]),
      true,
    ),
  ).toEqual({ mean: 1.5, median: 1, p90: 2, max: 2 });
  expect(
    distributionOf(
      valuesOf([
        [7, 1],
        [1, 9],
      ]),
      true,
    ),
  ).toEqual({ mean: 1.6, median: 1, p90: 1, max: 7 });
  expect(distributionOf(valuesOf([]), true)).toBeNull();
  expect(medianOf(valuesOf([]), true)).toBeNull();
});

test('T3: parts of people that are not whole are forgiven their rounding', () => {
  const tenths = Array.from({ length: 10 }, (_, i) => [i, 0.1] as const);
  expect(distributionOf(valuesOf(tenths), false)).toMatchObject({ median: 4, p90: 8 });
  expect(isAtLeastShare(0.1 + 0.1 + 0.1, 0.3 / 0.9, 9, 10, false)).toBe(true);
  expect(isAtLeastShare(8, 9, 9, 10, true)).toBe(false);
});

test('T3: quantiles are those of the definition for whole weights', () => {
  const pairs = fc.array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 500, noNaN: true })),
      fc.integer({ min: 1, max: 1_000_000 }),
    ),
    { minLength: 1, maxLength: 200 },
  );
  fc.assert(
    fc.property(pairs, (given) => {
      const found = distributionOf(valuesOf(given), true);
      const values = given.map(([value]) => value);
      expect(found?.median).toBe(quantileBySorting(given, 5));
      expect(found?.p90).toBe(quantileBySorting(given, 9));
      expect(found?.max).toBe(Math.max(...values));
      expect(medianOf(valuesOf(given), true)).toBe(found?.median);
      const total = given.reduce((sum, [, weight]) => sum + weight, 0);
      const mean = given.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
      expect(found?.mean).toBeCloseTo(mean, 6);
    }),
    { numRuns: 300 },
  );
});
