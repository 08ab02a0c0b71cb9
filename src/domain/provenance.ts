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
}

/** The least trusted of some qualities. */
export function weakestQuality(qualities: readonly Quality[]): Quality {
  let weakest = 0;
  for (const quality of qualities) weakest = Math.max(weakest, QUALITIES.indexOf(quality));
  return QUALITIES[weakest] ?? 'official';
}
