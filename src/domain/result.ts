import type { Suppression } from './demand.ts';
import type { IsoDate } from './iso-date.ts';
import type { MunicipalityCode } from './municipality-code.ts';
import type { BoundaryProvenance, Quality, TargetGroupProvenance } from './provenance.ts';

/** What a plan gives: the public form `daekning-result`, version 1. Plain JSON. */
export interface CoverageResult {
  readonly format: 'daekning-result';
  readonly version: 1;
  readonly plan: { readonly name: string; readonly fingerprint: string };
  readonly asOf: IsoDate;
  readonly data: {
    readonly boundaries: Pick<BoundaryProvenance, 'source' | 'date' | 'quality'>;
    readonly targetGroup: TargetGroupProvenance;
    readonly travel: { readonly engine: string };
  };
  readonly summary: CoverageSummary;
  /** 98 rows in code order. */
  readonly municipalities: readonly MunicipalityResult[];
  readonly serviceAreas: readonly ServiceAreaResult[];
  /** R1 to R10 in order. */
  readonly rules: readonly RuleResult[];
  readonly warnings: readonly string[];
}

export interface CoverageSummary {
  readonly municipalities: number;
  readonly covered: number;
  readonly partly: number;
  readonly uncovered: number;
  /** Municipalities with at least one demand point in two units. */
  readonly inSeveralUnits: number;
  /** People, shown and hidden together. */
  readonly targetGroup: number;
  /** Left out where `targetGroupCovered` rests on no hidden number. */
  readonly targetGroupApproximate?: true;
  /** People inside the union of all cover. */
  readonly targetGroupCovered: number;
  readonly travel: TravelByKind;
}

export const COVER_STATUSES = ['both', 'house', 'unit', 'partly', 'none'] as const;
export type CoverStatus = (typeof COVER_STATUSES)[number];

export interface MunicipalityResult {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly status: CoverStatus;
  /** Share of people covered, 0 to 1. */
  readonly coveredShare: number;
  /** Ids of the houses and units that cover at least a part, sorted. */
  readonly by: readonly string[];
  /** null where it is hidden. */
  readonly targetGroup: number | null;
  /** Left out where the number is shown. */
  readonly suppressed?: Suppression;
  readonly targetGroupQuality: Quality;
  readonly travel: TravelByKind;
}

/** The kinds of facility that travel is measured to. */
export const TRAVEL_KINDS = ['house', 'consumptionRoom', 'unitBase'] as const;
export type TravelKind = (typeof TRAVEL_KINDS)[number];

/** null for a kind without a facility. */
export interface TravelByKind {
  readonly house: TravelFigures | null;
  readonly consumptionRoom: TravelFigures | null;
  readonly unitBase: TravelFigures | null;
}

/** Minutes for which the share of people within them is told. */
export const WITHIN_MINUTES = [15, 30, 45, 60] as const;

export interface TravelFigures {
  /** Id of the facility that is nearest for the largest share of people; null where nobody has a route. */
  readonly nearest: string | null;
  /** Kilometres, ferry legs included; null where nobody has a route. */
  readonly km: TravelDistribution | null;
  /** Minutes; null where the travel engine knows none or nobody has a route. */
  readonly minutes: TravelDistribution | null;
  /** Share of people without a route, left out of km and minutes. */
  readonly unreachableShare: number;
  /** Share of people whose way uses a ferry; null for the straight line. */
  readonly ferryShare: number | null;
  /** Share of all people within 15, 30, 45, 60 minutes; only where the engine knows minutes. */
  readonly withinMinutes?: Readonly<Record<string, number>>;
}

/** Weighted by people. A quantile is the smallest value with at least that share at or below it. */
export interface TravelDistribution {
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

export interface ServiceAreaResult {
  readonly id: string;
  /** The listed municipalities and those with a covered share above 0, in code order. */
  readonly municipalities: readonly MunicipalityCode[];
  readonly healthCouncils: readonly string[];
  /** null when the unit lies in several regions on `asOf`, or has no municipality. */
  readonly region: string | null;
  /** People the unit covers; a hidden number counts as what stands in for it. */
  readonly targetGroup: number;
  /** Left out where no hidden number is part of it. */
  readonly targetGroupApproximate?: true;
  /** From the base to the people the unit covers; null without a base. */
  readonly km: TravelDistribution | null;
  readonly minutes: TravelDistribution | null;
  /** Share of all the people the unit covers within 15, 30, 45, 60 minutes; only where minutes are known. */
  readonly withinMinutes?: Readonly<Record<string, number>>;
  /** Share of the people the unit covers without a route; only where minutes are known. */
  readonly unreachableShare?: number;
  /** Share of the people the unit covers whose way uses a ferry; only where ferries are known. */
  readonly ferryShare?: number | null;
}

export const RULE_STATUSES = ['met', 'broken', 'undecided', 'waived'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];
/** On what ground a rule stands. */
export type RuleStanding = 'law' | 'agreement' | 'recommendation' | 'proposal' | 'own';

export interface RuleResult {
  readonly id: string;
  readonly level: 'required' | 'recommended';
  readonly standing: RuleStanding;
  readonly status: RuleStatus;
  readonly subjects: readonly RuleSubject[];
  readonly source: string;
}

export interface RuleSubject {
  /** A municipality's code, or a site's or unit's id. */
  readonly id: string;
  readonly message: string;
}
