import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';

/** One region's plan and the file it came from. */
export interface MergedFile {
  readonly file: string;
  readonly plan: Plan;
}

/**
 * What has to be decided: the same unit or site told in two ways, a municipality that units of several files
 * list, one that a unit of another region lists, one that nobody lists, and what plans say of the whole.
 */
export type CollisionKind =
  | 'unit'
  | 'site'
  | 'municipality'
  | 'foreign'
  | 'gap'
  | 'date'
  | 'setting'
  | 'waiver'
  | 'extra';

export interface CollisionOption {
  readonly id: string;
  readonly text: string;
}

/** One thing that the files do not agree on, to be decided by whoever merges them. */
export interface Collision {
  /** The same whenever the same files are merged in the same order. */
  readonly id: string;
  readonly kind: CollisionKind;
  readonly message: string;
  /** Where it is; empty where it is nowhere in particular. */
  readonly codes: readonly MunicipalityCode[];
  readonly options: readonly CollisionOption[];
  /** The id of the option chosen; null while it is undecided. */
  readonly chosen: string | null;
}

/** Ids of options by ids of collisions. What is not an option decides nothing. */
export type MergeDecisions = Readonly<Record<string, string>>;

/** What merging gives: plain JSON. */
export interface MergeOutcome {
  readonly collisions: readonly Collision[];
  /** How many of the collisions are undecided. */
  readonly undecided: number;
  /** Municipalities that no unit and no house of any file lists: left uncovered unless decided otherwise. */
  readonly gaps: readonly Collision[];
  /** What was done without asking, since nothing is lost by it. */
  readonly notes: readonly string[];
  /** Why no plan can be made of these files, whatever is decided; empty where one can. */
  readonly obstacles: readonly string[];
  /** null while anything is undecided or in the way. */
  readonly merged: Plan | null;
}

/** What `decisions` choose for a collision; null where that is none of its options. */
export function chosenOption(
  decisions: MergeDecisions,
  id: string,
  options: readonly CollisionOption[],
): string | null {
  const chosen = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
  return options.find((option) => option.id === chosen)?.id ?? null;
}
