import type { LonLat } from '../domain/lon-lat.ts';
import type { PlanSettings } from '../domain/plan.ts';
import type { TravelNote } from '../domain/travel-matrix.ts';

/**
 * The way from one facility to every demand point, in the order of the points.
 * A point without a route has NaN kilometres (and minutes), never 0.
 */
export interface TravelField {
  /** Kilometres before `kmFactor`, ferry legs included; all NaN where only minutes are known. */
  readonly km: Float64Array;
  /** What `km` is multiplied with, above 0: the straight line's detour, so that a new detour needs no new array. */
  readonly kmFactor: number;
  /** Minutes; null where the engine knows none. */
  readonly minutes: Float64Array | null;
  /** 1 where the way uses a ferry; null where the engine does not know ferries. */
  readonly ferry: Uint8Array | null;
}

/** A field's deciding measure: `values` times `factor` are minutes where they are known, and kilometres where not. */
export function decidingMeasure(field: TravelField): {
  readonly values: Float64Array;
  readonly factor: number;
} {
  return field.minutes ? { values: field.minutes, factor: 1 } : { values: field.km, factor: field.kmFactor };
}

/** The settings of a plan that change how far it is. */
export type TravelSettings = Pick<PlanSettings, 'detour' | 'ferryWaitShare' | 'mode' | 'ferries'>;

/** A facility whose field will be asked for. */
export interface FieldRequest {
  readonly id: string;
  readonly position: LonLat;
}

/** A facility that is measured from, and how sentences call it. */
export interface TravelFacility {
  readonly id: string;
  readonly label: string;
  readonly position: LonLat;
}

/** A way of measuring travel; deterministic, so that a field can be kept by its position and settings. */
export interface TravelEngine {
  /** `straight`, `network`, `matrix:...`: named in every result. */
  readonly id: string;
  readonly knowsMinutes: boolean;
  /** A text that is equal for settings that give the same fields: the key under which fields may be kept. */
  settingsKey(settings: TravelSettings): string;
  /** The field of a facility. `facilityId` is for engines that look a facility up by name. */
  fieldFrom(position: LonLat, facilityId: string, settings: TravelSettings): TravelField;
  /**
   * The fewest minutes from any of some places to each of some points that are no demand points; NaN without a route.
   * Points are known again by their object. Left out by engines that know no way between any two positions.
   */
  fewestMinutes?(
    facilities: readonly FieldRequest[],
    settings: TravelSettings,
    points: { readonly lon: Float64Array; readonly lat: Float64Array },
  ): Float64Array;
  /** How far a position was moved to come onto the engine's network, km; left out by engines that move nothing. */
  movedKm?(position: LonLat): number;
  /** What must be said beside the figures; absent for an engine that always knows every way. */
  notesOn?(facilities: readonly TravelFacility[], settings: TravelSettings): readonly TravelNote[];
}
