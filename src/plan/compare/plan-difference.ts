import type { IsoDate } from '../../domain/iso-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import type {
  CoverageResult,
  CoverageSummary,
  CoverStatus,
  RuleStatus,
  TravelDistribution,
} from '../../domain/result.ts';
import type { Measure } from '../known-measure.ts';
import type { MatchedBy } from './match-facilities.ts';

/** A plan and what the engine says of it. */
export interface ComparedPlan {
  readonly plan: Plan;
  readonly result: CoverageResult;
}

/** What a change is about. */
export const CHANGE_KINDS = ['assignment', 'unit', 'site', 'agreement', 'setting', 'waiver', 'plan'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that differs between two plans, in a sentence, and where it can be seen. */
export interface PlanChange {
  readonly kind: ChangeKind;
  readonly sentence: string;
  /** In code order; empty where it is nowhere in particular. */
  readonly codes: readonly MunicipalityCode[];
}

/** What the changes lead to. */
export const CONSEQUENCE_KINDS = ['cover', 'rule', 'basis'] as const;
export type ConsequenceKind = (typeof CONSEQUENCE_KINDS)[number];

export interface Consequence {
  readonly kind: ConsequenceKind;
  readonly sentence: string;
  readonly codes: readonly MunicipalityCode[];
}

/** How a municipality fares in the later plan; the first that is true, in this order. */
export const MUNICIPALITY_CHANGES = ['lost', 'gained', 'moved', 'worse', 'better', 'unchanged'] as const;
export type MunicipalityChange = (typeof MUNICIPALITY_CHANGES)[number];

/** One municipality in both plans. */
export interface MunicipalityDifference {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly change: MunicipalityChange;
  readonly before: MunicipalitySide;
  readonly after: MunicipalitySide;
}

export interface MunicipalitySide {
  readonly status: CoverStatus;
  /** Share of people covered, 0 to 1. */
  readonly coveredShare: number;
  /** Names of the houses and units that cover at least a part. */
  readonly by: readonly string[];
  /** Median of kilometres to the base of its unit, and to the nearest house; null where unknown. */
  readonly kmUnitBase: number | null;
  readonly kmHouse: number | null;
}

/** One unit in both plans; null on the side where it does not exist. */
export interface UnitDifference {
  readonly matchedBy: MatchedBy | null;
  readonly before: UnitSide | null;
  readonly after: UnitSide | null;
}

export interface UnitSide {
  readonly id: string;
  readonly name: string;
  /** Whether it counts; a candidate has no figures. */
  readonly counts: boolean;
  readonly municipalities: readonly MunicipalityCode[];
  /** People it covers; null for a candidate. */
  readonly targetGroup: number | null;
  /** Left out where no hidden number is part of it. */
  readonly targetGroupApproximate?: true;
  /** From the base to the people it covers; null without a base. */
  readonly km: TravelDistribution | null;
  readonly minutes: TravelDistribution | null;
}

export interface SiteDifference {
  readonly matchedBy: MatchedBy | null;
  readonly before: { readonly id: string; readonly name: string } | null;
  readonly after: { readonly id: string; readonly name: string } | null;
}

export interface RuleDifference {
  readonly id: string;
  readonly before: RuleStatus;
  readonly after: RuleStatus;
  /** What the rule said in the earlier plan only. */
  readonly gone: readonly string[];
  /** What it says in the later plan only. */
  readonly come: readonly string[];
}

/** One plan's own figures, to stand beside the other's. */
export interface PlanFigures {
  readonly name: string;
  readonly fingerprint: string;
  /** The date it was computed on. */
  readonly asOf: IsoDate;
  /** Whether the people are an estimate. */
  readonly estimate: boolean;
  /** Whether some numbers are hidden, which makes sums with them approximate. */
  readonly hasHidden: boolean;
  /** Units, houses and rooms that count. */
  readonly units: number;
  readonly houses: number;
  readonly consumptionRooms: number;
  /** Over the units that count; null without any. */
  readonly peoplePerUnit: { readonly least: number; readonly mean: number; readonly most: number } | null;
  readonly summary: CoverageSummary;
  /** What travel was measured with. */
  readonly travel: {
    readonly engine: string;
    readonly detour: number;
    readonly mode: string;
    readonly measure: Measure;
  };
  /** How many rules are in each state. */
  readonly rules: Readonly<Record<RuleStatus, number>>;
}

/** All that differs between two plans: plain JSON. */
export interface PlanDifference {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** What differs in the plans themselves: empty exactly when they say the same. */
  readonly changes: readonly PlanChange[];
  /** The sentences of `changes`. */
  readonly sentences: readonly string[];
  readonly consequences: readonly Consequence[];
  readonly units: readonly UnitDifference[];
  readonly sites: readonly SiteDifference[];
  /** In code order. */
  readonly municipalities: readonly MunicipalityDifference[];
  /** Those whose status or subjects differ, in order. */
  readonly rules: readonly RuleDifference[];
}
