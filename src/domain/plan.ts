import type { IsoDate } from './iso-date.ts';
import type { LonLat } from './lon-lat.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** A plan with every default filled in: the form the engine reads. `docs/plan-format.md` has the file's form. */
export interface Plan {
  readonly format: 'daekning-plan';
  readonly version: 1;
  readonly name: string;
  readonly note: string;
  readonly asOf: IsoDate;
  readonly sites: readonly Site[];
  readonly serviceAreas: readonly ServiceArea[];
  readonly waivers: readonly Waiver[];
  readonly settings: PlanSettings;
  readonly extra: UnknownKeys;
}

/** Keys of the file that this version does not know: written back as they were read. */
export type UnknownKeys = Readonly<Record<string, unknown>>;

/** A candidate is drawn, and ignored by every figure and rule. */
export const FACILITY_STATUSES = ['open', 'planned', 'candidate'] as const;
export type FacilityStatus = (typeof FACILITY_STATUSES)[number];

export const SITE_KINDS = ['house', 'consumptionRoom'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A fixed site: Gadens Hus (`house`) or stofindtagelsesrum (`consumptionRoom`). */
export interface Site {
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: string;
  readonly note: string;
  readonly lonLat: LonLat;
  readonly municipality: MunicipalityCode;
  /** The municipalities a house serves; its own when the file says nothing. Empty for a consumption room. */
  readonly serves: readonly MunicipalityCode[];
  /** People; null when unknown. */
  readonly capacity: number | null;
  /** Places of a consumption room. */
  readonly places: number | null;
  readonly openingHours: unknown;
  readonly staff: unknown;
  readonly weeklyHours: unknown;
  readonly status: FacilityStatus;
  readonly colour: string | null;
  readonly locked: boolean;
  readonly extra: UnknownKeys;
}

/** Mobil udsatte-enhed (MUE): serves the municipalities listed, and the demand points inside `polygon`. */
export interface ServiceArea {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly host: MunicipalityCode;
  /** Where the unit drives out from; null for a unit without premises. */
  readonly base: LonLat | null;
  readonly municipalities: readonly MunicipalityCode[];
  /** WGS 84, longitude first, degrees. */
  readonly polygon: PlanPolygon | null;
  readonly capacity: number | null;
  readonly status: FacilityStatus;
  readonly agreement: Agreement | null;
  readonly staff: unknown;
  readonly weeklyHours: unknown;
  readonly stops: unknown;
  readonly colour: string | null;
  readonly locked: boolean;
  readonly extra: UnknownKeys;
}

type Ring = readonly (readonly number[])[];
export type PlanPolygon = (
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
) & {
  /** Only where the file had any. */
  readonly extra?: UnknownKeys;
};

/** A cooperation agreement between a unit's municipalities. */
export interface Agreement {
  readonly title: string;
  readonly date: IsoDate | null;
  readonly parties: readonly MunicipalityCode[];
  readonly extra: UnknownKeys;
}

/** Why a broken recommended rule is accepted for one subject. */
export interface Waiver {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly extra: UnknownKeys;
}

export const HOUSE_COVERS = ['serves', 'cutoff', 'either'] as const;
export type HouseCover = (typeof HOUSE_COVERS)[number];

export const FERRY_CHOICES = ['all', 'onlyWithoutFixedLink'] as const;
export type FerryChoice = (typeof FERRY_CHOICES)[number];

export interface PlanSettings {
  /** How a house covers: the municipalities it serves, the demand points within the cutoff, or either. */
  readonly houseCover: HouseCover;
  readonly houseCutoffMinutes: number;
  /** Used when the travel engine knows no minutes. */
  readonly houseCutoffKm: number;
  readonly unitLimitMinutes: number;
  /** Share of covered people that a facility is expected to be in contact with, 0 to 1. */
  readonly contactShare: number;
  readonly cityInhabitants: number;
  /** Factor on the straight line, at least 1; the straight line only. */
  readonly detour: number;
  /** Waiting for a ferry as a share of the interval between departures. */
  readonly ferryWaitShare: number;
  readonly mode: string;
  /** Which ferries are used. Not in plans or fingerprints unless it was chosen. */
  readonly ferries: FerryChoice;
  readonly extra: UnknownKeys;
}

export const DEFAULT_SETTINGS: PlanSettings = {
  houseCover: 'serves',
  houseCutoffMinutes: 30,
  houseCutoffKm: 25,
  unitLimitMinutes: 60,
  contactShare: 1,
  cityInhabitants: 30_000,
  detour: 1,
  ferryWaitShare: 0.5,
  mode: 'car',
  ferries: 'all',
  extra: {},
};

/** Whether a site or area counts in figures and rules. */
export function counts(facility: { readonly status: FacilityStatus }): boolean {
  return facility.status !== 'candidate';
}
