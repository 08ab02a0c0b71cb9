import type { Quality } from './provenance.ts';

/**
 * Where the target group is: points in typed arrays, sorted by municipality.
 * A municipality's number of people is split over its points in proportion to `weight`.
 */
export interface DemandPoints {
  readonly count: number;
  /** Degrees, WGS 84. */
  readonly lon: Float64Array;
  /** Degrees, WGS 84. */
  readonly lat: Float64Array;
  /** Index into the table of 98 municipalities, never descending. */
  readonly municipality: Uint8Array;
  /** At least 0, relative within the municipality; built-in weights are integers that add up to 1,000,000 in each. */
  readonly weight: Float64Array;
  /** Points of municipality `i` are `start[i]` up to, not including, `start[i + 1]`; length 99. */
  readonly start: Uint32Array;
}

/** Why a number is hidden: it is small itself, or it would give a small one away. */
export type Suppression = 'primary' | 'secondary';

/** One municipality's number of people in the target group. */
export interface TargetGroupNumber {
  /** Where the number is hidden, what stands in for it: a function of what is shown, never the number itself. */
  readonly people: number;
  /** Left out where the number is shown. */
  readonly suppressed?: Suppression;
  readonly quality: Quality;
  readonly source: string;
  readonly year: number | null;
}
