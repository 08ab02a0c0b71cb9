/** How far a number can be trusted, from best to least. */
export const QUALITIES = ['official', 'published', 'imported', 'estimate', 'assumption'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Where boundaries came from. `approximation` is the built-in one: coast divided by nearest place. */
export type BoundaryKind = 'official' | 'given' | 'approximation';

/** What the user must be told of the boundaries in use. */
export interface BoundaryProvenance {
  readonly kind: BoundaryKind;
  readonly source: string;
  /** The date the boundaries hold for, ISO, or a year. */
  readonly date: string;
  readonly licence: string;
  readonly quality: Quality;
}

/** What the user must be told of the target-group numbers in use. */
export interface TargetGroupProvenance {
  readonly source: string;
  /** null where the numbers are of several years, or of an unknown one. */
  readonly year: number | null;
  /** The least trusted quality among the 98 numbers. */
  readonly quality: Quality;
  /** Left out where every number is shown. */
  readonly suppression?: SuppressionNote;
}

/** How small numbers are hidden. */
export interface SuppressionNote {
  /** Numbers from 1 up to, not including, this are hidden. */
  readonly threshold: number;
  /** How many municipalities are hidden for their own sake, and for another's. */
  readonly primary: number;
  readonly secondary: number;
  /** Whether the country's sum is the true one; else hidden numbers count in it as what stands in for them. */
  readonly totalIsTrue: boolean;
}

/** The least trusted of some qualities. */
export function weakestQuality(qualities: readonly Quality[]): Quality {
  let weakest = 0;
  for (const quality of qualities) weakest = Math.max(weakest, QUALITIES.indexOf(quality));
  return QUALITIES[weakest] ?? 'official';
}
