import type { TravelDistribution } from '../domain/result.ts';

/** Values with their weights; the arrays are scratch room of which the first `count` entries hold. */
export interface WeightedValues {
  readonly value: Float64Array;
  readonly weight: Float64Array;
  count: number;
}

export function createWeightedValues(room: number): WeightedValues {
  return { value: new Float64Array(room), weight: new Float64Array(room), count: 0 };
}

/** Where weights are not whole numbers, their sums may miss a share by this part of the whole. */
const ROUNDING_SHARE = 1e-12;

/**
 * Mean, quantiles and largest of values weighted by people; null where there are none.
 * Reorders `values`.
 * @param isExact whether sums of the weights are exact
 */
export function distributionOf(values: WeightedValues, isExact: boolean): TravelDistribution | null {
  const { value, weight, count } = values;
  if (count === 0) return null;
  let total = 0;
  let sum = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < count; i += 1) {
    const v = value[i] ?? 0;
    const w = weight[i] ?? 0;
    total += w;
    sum += v * w;
    if (v < smallest) smallest = v;
    if (v > largest) largest = v;
  }
  const mean = Math.min(largest, Math.max(smallest, sum / total));
  const slack = isExact ? 0 : total * ROUNDING_SHARE;
  return {
    mean,
    median: quantile(values, 1, 2, total, slack),
    p90: quantile(values, 9, 10, total, slack),
    max: largest,
  };
}

/** The median alone; null where there are no values. Reorders `values`. */
export function medianOf(values: WeightedValues, isExact: boolean): number | null {
  if (values.count === 0) return null;
  let total = 0;
  for (let i = 0; i < values.count; i += 1) total += values.weight[i] ?? 0;
  return quantile(values, 1, 2, total, isExact ? 0 : total * ROUNDING_SHARE);
}

/** Whether `part` is at least the share `numerator / denominator` of `whole`. */
export function isAtLeastShare(
  part: number,
  whole: number,
  numerator: number,
  denominator: number,
  isExact: boolean,
): boolean {
  const slack = isExact ? 0 : whole * ROUNDING_SHARE;
  return (part + slack) * denominator >= numerator * whole;
}

/**
 * The smallest value with at least `numerator / denominator` of the weight at or below it, found by narrowing the
 * range that holds it around a pivot, as quicksort would, without sorting the rest.
 */
function quantile(
  values: WeightedValues,
  numerator: number,
  denominator: number,
  total: number,
  slack: number,
): number {
  const { value, weight } = values;
  const needed = numerator * total;
  let first = 0;
  let last = values.count - 1;
  let below = 0;
  while (first < last) {
    const pivot = middleOfThree(value[first] ?? 0, value[(first + last) >> 1] ?? 0, value[last] ?? 0);
    let less = first;
    let more = last;
    let lessWeight = 0;
    let equalWeight = 0;
    for (let i = first; i <= more; ) {
      const v = value[i] ?? 0;
      const w = weight[i] ?? 0;
      if (v < pivot) {
        lessWeight += w;
        swap(value, weight, i, less);
        less += 1;
        i += 1;
      } else if (v > pivot) {
        swap(value, weight, i, more);
        more -= 1;
      } else {
        equalWeight += w;
        i += 1;
      }
    }
    if (less > first && (below + lessWeight + slack) * denominator >= needed) {
      last = less - 1;
    } else if (more === last || (below + lessWeight + equalWeight + slack) * denominator >= needed) {
      return pivot;
    } else {
      below += lessWeight + equalWeight;
      first = more + 1;
    }
  }
  return value[first] ?? 0;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(value: Float64Array, weight: Float64Array, i: number, j: number): void {
  const v = value[i] ?? 0;
  const w = weight[i] ?? 0;
  value[i] = value[j] ?? 0;
  weight[i] = weight[j] ?? 0;
  value[j] = v;
  weight[j] = w;
}
