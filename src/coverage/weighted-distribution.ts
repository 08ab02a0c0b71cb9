import type { TravelDistribution } from '../domain/result.ts';

/** Values of at least 0 with their weights, in arrays of which the first `count` entries hold. */
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
 * @param isExact whether sums of the weights are exact
 */
export function distributionOf(values: WeightedValues, isExact: boolean): TravelDistribution | null {
  if (values.count === 0) return null;
  const extent = measureExtent(values);
  const buckets = fillBuckets(values, extent);
  const slack = isExact ? 0 : extent.total * ROUNDING_SHARE;
  return {
    mean: Math.min(extent.largest, Math.max(extent.smallest, extent.sum / extent.total)),
    median: quantile(values, extent, buckets, 1, 2, slack),
    p90: quantile(values, extent, buckets, 9, 10, slack),
    max: extent.largest,
  };
}

/** The median alone; null where there are no values. */
export function medianOf(values: WeightedValues, isExact: boolean): number | null {
  if (values.count === 0) return null;
  const extent = measureExtent(values);
  const slack = isExact ? 0 : extent.total * ROUNDING_SHARE;
  return quantile(values, extent, fillBuckets(values, extent), 1, 2, slack);
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

/** Whether `part` is at least half of `whole`, in whatever order the weights are summed. */
export function isPlainlyHalf(part: number, whole: number, isExact: boolean): boolean {
  const slack = isExact ? 0 : whole * ROUNDING_SHARE;
  return (part - slack) * 2 >= whole;
}

interface Extent {
  readonly smallest: number;
  readonly largest: number;
  /** Of the weights. */
  readonly total: number;
  /** Of values times weights. */
  readonly sum: number;
  readonly bucketCount: number;
}

const VALUES_PER_BUCKET = 4;
const MOST_BUCKETS = 4096;

function measureExtent({ value, weight, count }: WeightedValues): Extent {
  let total = 0;
  let sum = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < count; i += 1) {
    const v = value[i] ?? 0;
    const w = weight[i] ?? 0;
    total += w;
    sum += v * w;
    smallest = Math.min(smallest, v);
    largest = Math.max(largest, v);
  }
  const bucketCount = Math.min(MOST_BUCKETS, Math.ceil(count / VALUES_PER_BUCKET));
  return { smallest, largest, total, sum, bucketCount };
}

/** Equal ranges of values: a quantile needs only the values of its own range sorted. */
interface Buckets {
  /** The weight in each. */
  readonly weight: Float64Array;
  /** The bucket of each value. */
  readonly of: Uint16Array;
}

function fillBuckets({ value, weight, count }: WeightedValues, extent: Extent): Buckets {
  const { smallest, largest, bucketCount } = extent;
  const perUnit = bucketCount / (largest - smallest);
  /** All in one bucket where the values lie too close for a range to be divided. */
  const scale = Number.isFinite(perUnit) ? perUnit : 0;
  const buckets = { weight: new Float64Array(bucketCount), of: new Uint16Array(count) };
  for (let i = 0; i < count; i += 1) {
    const bucket = Math.min(bucketCount - 1, Math.floor(((value[i] ?? 0) - smallest) * scale));
    buckets.of[i] = bucket;
    buckets.weight[bucket] = (buckets.weight[bucket] ?? 0) + (weight[i] ?? 0);
  }
  return buckets;
}

/** The smallest value with at least `numerator / denominator` of the weight at or below it. */
function quantile(
  { value, weight, count }: WeightedValues,
  extent: Extent,
  buckets: Buckets,
  numerator: number,
  denominator: number,
  slack: number,
): number {
  const needed = numerator * extent.total;
  let reached = 0;
  for (let bucket = 0; bucket < extent.bucketCount; bucket += 1) {
    const here = buckets.weight[bucket] ?? 0;
    if (here === 0) continue;
    if ((reached + here + slack) * denominator < needed) {
      reached += here;
      continue;
    }
    const inside: (readonly [value: number, weight: number])[] = [];
    for (let i = 0; i < count; i += 1) {
      if (buckets.of[i] === bucket) inside.push([value[i] ?? 0, weight[i] ?? 0]);
    }
    inside.sort((a, b) => a[0] - b[0]);
    for (const [v, w] of inside) {
      reached += w;
      if ((reached + slack) * denominator >= needed) return v;
    }
    return inside.at(-1)?.[0] ?? extent.largest;
  }
  return extent.largest;
}
