import type { FacilityStatus, SiteKind } from '../../domain/plan.ts';

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

/** One thing that changed in a unit, house or room. */
export type FieldChange =
  | { readonly field: 'name'; readonly to: string }
  | { readonly field: 'host'; readonly to: string }
  | {
      readonly field: 'base';
      /** The municipality it lies in; null in the sea. */
      readonly to: string | null;
    }
  | { readonly field: 'noBase' }
  | { readonly field: 'capacity'; readonly to: number | null }
  | { readonly field: 'places'; readonly to: number | null }
  | { readonly field: 'status'; readonly to: FacilityStatus }
  | { readonly field: 'polygon'; readonly drawn: boolean }
  | { readonly field: 'agreement'; readonly parties: number }
  | { readonly field: 'noAgreement' }
  | { readonly field: 'position'; readonly from: string; readonly to: string | null }
  | { readonly field: 'municipality'; readonly to: string }
  | { readonly field: 'serves'; readonly to: readonly string[] }
  | { readonly field: 'note' | 'colour' | 'staff' | 'weeklyHours' | 'stops' | 'openingHours' | 'groundwork' };

/** What is said of each command, each function one sentence. Another language is another value of this shape. */
export interface EditSentences {
  readonly planOpened: (plan: string) => string;
  readonly undone: (sentence: string) => string;
  readonly redone: (sentence: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;

  readonly unitAdded: (unit: string, municipalities: readonly string[], leftOut: LeftOut) => string;
  readonly unitDeleted: (unit: string, municipalities: number, waivers: number) => string;
  readonly copyName: (unit: string) => string;
  readonly unitCopied: (unit: string, copy: string) => string;
  readonly councilUnitsAdded: (
    units: readonly string[],
    municipalities: number,
    /** Municipalities of those councils that were in a unit already, and stayed there. */
    kept: number,
    /** Municipalities outside the region that drawing is limited to. */
    outside: number,
  ) => string;
  readonly moved: (moves: readonly Move[], leftOut: LeftOut) => string;
  readonly swapped: (first: string, second: string, unitOfFirst: string, unitOfSecond: string) => string;
  /** Added to a sentence: the unit was given a host among its first municipalities. */
  readonly withHost: (sentence: string, unit: string, host: string) => string;
  /** Added to a sentence: municipalities that were a unit's host are no longer in it. */
  readonly withoutHost: (
    sentence: string,
    hosts: readonly { readonly unit: string; readonly host: string }[],
  ) => string;
  readonly locked: (names: readonly string[]) => string;
  readonly unlocked: (names: readonly string[]) => string;
  readonly changed: (facility: string, changes: readonly FieldChange[]) => string;
  readonly siteAdded: (site: string, municipality: string) => string;
  readonly siteDeleted: (site: string, waivers: number) => string;
  readonly siteName: (kind: SiteKind, municipality: string) => string;
  readonly waived: (rule: string, subject: string, reason: string) => string;
  readonly unwaived: (rule: string, subject: string) => string;
  readonly planRenamed: (name: string) => string;
  readonly planNoteChanged: string;
  readonly assumptionChanged: string;
  readonly asOfChanged: (date: string) => string;
  readonly settingsChanged: (
    settings: readonly { readonly key: string; readonly value: unknown }[],
  ) => string;
  /** A stroke of several commands that is no mere assignment. */
  readonly several: (sentences: readonly string[]) => string;

  readonly refuse: RefusalSentences;
}

/** Why a command was refused; each one sentence that says what would do. */
export interface RefusalSentences {
  readonly unitLocked: (unit: string) => string;
  readonly siteLocked: (site: string) => string;
  readonly unknownUnit: (id: string) => string;
  readonly unknownSite: (id: string) => string;
  readonly unknownFacility: (id: string) => string;
  readonly unknownMunicipality: (code: string) => string;
  readonly unknownRegion: (region: string) => string;
  readonly nothingToAssign: (unit: string | null, municipalities: readonly string[]) => string;
  readonly noneFree: (leftOut: LeftOut) => string;
  readonly outsideRegion: (municipalities: readonly string[]) => string;
  readonly nameEmpty: string;
  readonly textTooLong: (most: number) => string;
  readonly noHost: string;
  readonly hostNotInUnit: (host: string, unit: string) => string;
  readonly tooManyUnits: (most: number) => string;
  readonly tooManySites: (most: number) => string;
  readonly tooManyWaivers: (most: number) => string;
  readonly notACount: string;
  readonly notANumber: string;
  readonly notAColour: string;
  readonly notAStatus: string;
  readonly notADate: string;
  readonly notAValue: (field: string) => string;
  readonly position: (expected: string) => string;
  readonly polygon: (expected: string) => string;
  readonly notInAMunicipality: string;
  readonly roomServesNobody: (room: string) => string;
  readonly municipalityTwice: (municipality: string) => string;
  readonly notSwappable: (municipality: string, units: readonly string[]) => string;
  readonly sameUnit: (first: string, second: string, unit: string) => string;
  readonly ruleNotWaivable: (rule: string) => string;
  readonly reasonMissing: string;
  readonly unknownSubject: (subject: string) => string;
  readonly notWaived: (rule: string, subject: string) => string;
  readonly noCouncilFree: string;
  readonly nothingChanged: string;
  readonly setting: (key: string, expected: string) => string;
  readonly planInvalid: (problem: string) => string;
  readonly planTooLarge: string;
}
