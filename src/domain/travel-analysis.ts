import type { MultiPolygon } from 'geojson';
import type { LonLat } from './lon-lat.ts';
import type { MunicipalityCode } from './municipality-code.ts';
import type { Plan } from './plan.ts';
import type { CoverStatus, RuleStatus, TravelKind } from './result.ts';

/** Whose ways are told: everybody's, a municipality's, or those a unit covers, from its own base. */
export type TravelSubject =
  | { readonly kind: 'country' }
  | { readonly kind: 'municipality'; readonly code: MunicipalityCode }
  | { readonly kind: 'unit'; readonly id: string };

/** People by minutes to one kind of place. Shares of all people of the subject, adding up to 1. */
export interface TravelSpread {
  /** `unitBase` for a unit. */
  readonly to: TravelKind;
  /** People for whom the way is told. */
  readonly people: number;
  /** From `from` up to, not including, `below` minutes; the last one has null for no end. */
  readonly bins: readonly { readonly from: number; readonly below: number | null; readonly share: number }[];
  readonly unreachableShare: number;
}

/** One of a unit's longest ways: to a demand point. */
export interface LongTrip {
  readonly lonLat: LonLat;
  readonly municipality: MunicipalityCode;
  readonly minutes: number;
  readonly km: number;
  readonly usesFerry: boolean;
}

export interface TravelDetail {
  /** Kinds without a place, or without minutes, are left out. */
  readonly spreads: readonly TravelSpread[];
  /** A unit's points with people from the longest way down, far enough for different places to be named. */
  readonly longest: readonly LongTrip[];
}

/** Around what the bands lie: the nearest place of a kind, or of some places of the plan by their ids. */
export type BandOrigin = { readonly kind: TravelKind } | { readonly facilities: readonly string[] };

/** The land within some minutes; each band holds those with fewer minutes too. */
export interface TravelBand {
  readonly minutes: number;
  /** WGS 84, longitude first; clipped to the land. */
  readonly geometry: MultiPolygon;
  /** Share of the country's land. */
  readonly landShare: number;
}

export interface TravelBands {
  /** The facilities that count as origin, by id. */
  readonly from: readonly string[];
  /** From the fewest minutes up; empty where the engine knows no minutes or there is no origin. */
  readonly bands: readonly TravelBand[];
}

/** The assumptions that a sweep changes, one at a time. */
export const SWEPT_SETTINGS = ['houseCutoffMinutes', 'detour', 'ferryWaitShare'] as const;
export type SweptSetting = (typeof SWEPT_SETTINGS)[number];

/** What became another when one assumption did. */
export interface SweepFinding {
  readonly setting: SweptSetting;
  readonly value: number;
  readonly municipalities: readonly {
    readonly code: MunicipalityCode;
    readonly name: string;
    readonly before: CoverStatus;
    readonly after: CoverStatus;
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly before: RuleStatus;
    readonly after: RuleStatus;
    /** Ids of those for whom it is broken now and was not, or was and is not. */
    readonly subjects: readonly string[];
  }[];
}

/** One assumption over its values, held against the value of the plan. */
export interface SettingSweep {
  readonly setting: SweptSetting;
  /** What the plan says. */
  readonly base: number;
  /** The engine it was measured with. */
  readonly engine: string;
  /** How many other values were tried. */
  readonly tried: number;
  readonly findings: readonly SweepFinding[];
}

export interface SweepReport {
  readonly sweeps: readonly SettingSweep[];
}

/** How whoever asked follows something long. */
export interface AnalysisWatch {
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** What is worked out about a plan's ways only when it is asked for, away from the page's thread. */
export interface TravelAnalysis {
  describeTravel(plan: Plan, subject: TravelSubject): Promise<TravelDetail>;
  traceBands(plan: Plan, origin: BandOrigin): Promise<TravelBands>;
  sweep(plan: Plan, watch?: AnalysisWatch): Promise<SweepReport>;
}
