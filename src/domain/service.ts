import type { LonLat } from './lon-lat.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** The built file of the catalogue and the inventory. */
export const SERVICES_FILE = 'services.json';

/** Whether something needs referral (`visitation`); `delvist` where only a part of it does. */
export const REFERRALS = ['ja', 'nej', 'delvist', 'ukendt'] as const;
export type Referral = (typeof REFERRALS)[number];

/** What the data say where nothing is known. */
export const UNKNOWN = 'ukendt';

/** Whether it has been evaluated. */
export const EVALUATIONS = ['ja', 'nej', 'ukendt'] as const;
export type Evaluated = (typeof EVALUATIONS)[number];

/** Who runs it; `fælles` is several of them together. */
export const SECTORS = ['kommune', 'region', 'civil', 'privat', 'fælles', 'ukendt'] as const;
export type Sector = (typeof SECTORS)[number];

export const SERVICE_STATUSES = ['eksisterende', 'planlagt', 'på pause', 'ophørt', 'ukendt'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

export const KIND_STATUSES = ['eksisterende', 'foreslået'] as const;
export type KindStatus = (typeof KIND_STATUSES)[number];

/** What kinds are gathered under, on the map and in lists. */
export const KIND_GROUPS = [
  'outreach',
  'mobile',
  'drop-in',
  'shelter',
  'advice',
  'acute',
  'treatment',
  'support',
  'team',
  'harm',
] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/** Where in the sources a kind stands: the Council's overview (four parts), the reform, or only in the inventory. */
export const KIND_SECTIONS = ['proposed', 'law', 'civil', 'method', 'reform', 'inventory'] as const;
export type KindSection = (typeof KIND_SECTIONS)[number];

/** A kind of outreach, as the catalogue has it. Texts in Danish; null is not known. */
export interface ServiceKind {
  readonly id: string;
  readonly name: string;
  readonly group: KindGroup;
  readonly targetGroup: string | null;
  readonly referral: Referral;
  readonly legalBasis: string | null;
  readonly method: string | null;
  readonly runBy: string | null;
  readonly status: KindStatus;
  readonly timing: string | null;
  readonly section: KindSection;
  /** The title of the source. */
  readonly source: string;
  /** Other names by which a table may call it, in small letters. */
  readonly aliases: readonly string[];
}

/** Where a service's entry comes from; `own` is the user's. */
export const SERVICE_ORIGINS = ['initiative', 'lowThreshold', 'consumptionRoom', 'own'] as const;
export type ServiceOrigin = (typeof SERVICE_ORIGINS)[number];

/** One actual service. Texts in Danish; null is not known, and never the same as none. */
export interface Service {
  /** `nr-07`, `lav-12`, `sir-h17`, `egen-3`. */
  readonly id: string;
  readonly origin: ServiceOrigin;
  /** The initiative's number in its source; null for other services. */
  readonly number: number | null;
  readonly name: string;
  /** A kind of the catalogue; null for a type that it does not have. */
  readonly kind: string | null;
  /** The type in words: the kind's name, or the table's own word. */
  readonly type: string;
  /** Every municipality that it counts in, in code order; empty only where none is known. */
  readonly municipalities: readonly MunicipalityCode[];
  /** `seat`: only where it is at home is known, not its whole area. */
  readonly basis: 'named' | 'seat';
  /** Municipalities that have left it. */
  readonly former: readonly MunicipalityCode[];
  readonly operator: string | null;
  readonly sector: Sector;
  readonly targetGroup: string | null;
  readonly referral: Referral;
  readonly legalBasis: string | null;
  readonly method: string | null;
  readonly hours: string | null;
  readonly staff: string | null;
  readonly capacity: string | null;
  readonly evaluated: Evaluated;
  readonly status: ServiceStatus;
  readonly address: string | null;
  /** WGS 84, degrees, longitude first. */
  readonly lonLat: LonLat | null;
  /** When what is said held, in words. */
  readonly year: string | null;
  readonly note: string | null;
  readonly source: string;
}

/** Catalogue and inventory as built. */
export interface ServiceInventory {
  readonly kinds: readonly ServiceKind[];
  readonly services: readonly Service[];
  /** The one region that has been mapped; municipalities elsewhere are not, whatever single services are known there. */
  readonly mappedRegion: string;
}
