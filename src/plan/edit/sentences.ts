/** Municipalities that went from some units to another; names as they are read. */
export interface Move {
  readonly municipalities: readonly string[];
  /** The units they were taken from; empty for unassigned ones. */
  readonly from: readonly string[];
  /** null for no unit. */
  readonly to: string | null;
}

/** Municipalities that a command left where they were, and why. */
export interface LeftOut {
  /** By the locked unit that has them. */
  readonly locked: readonly { readonly municipality: string; readonly unit: string }[];
  /** Outside the region that drawing is limited to. */
  readonly outside: readonly string[];
}

/** What is said of each command, each function one sentence. Another language is another value of this shape. */
export interface EditSentences {
  readonly planOpened: (plan: string) => string;
  readonly undone: (sentence: string) => string;
  readonly redone: (sentence: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly unitAdded: (unit: string, municipalities: readonly string[], leftOut: LeftOut) => string;
  readonly unitDeleted: (unit: string, municipalities: number, waivers: number) => string;
  readonly moved: (moves: readonly Move[], leftOut: LeftOut) => string;
  /** Added to a sentence: the unit was given its first municipality as host. */
  readonly withHost: (sentence: string, unit: string, host: string) => string;
  /** Added to a sentence: municipalities that were a unit's host are no longer in it. */
  readonly withoutHost: (
    sentence: string,
    hosts: readonly { readonly unit: string; readonly host: string }[],
  ) => string;
  /** A stroke of several commands. */
  readonly stroke: (sentences: readonly string[]) => string;

  readonly refuse: {
    readonly unitLocked: (unit: string) => string;
    readonly unknownUnit: (id: string) => string;
    readonly unknownMunicipality: (code: string) => string;
    readonly nothingToAssign: (unit: string | null, municipalities: readonly string[]) => string;
    readonly noneFree: (leftOut: LeftOut) => string;
    readonly nameTooLong: (most: number) => string;
    readonly nameEmpty: string;
    readonly noHost: string;
    readonly tooManyUnits: (most: number) => string;
  };
}
