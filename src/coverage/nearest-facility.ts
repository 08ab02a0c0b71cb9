import { decidingMeasure, type TravelField } from '../travel/travel-engine.ts';
import { coversPoint, type FacilityCover } from './facility-cover.ts';
import type { PreparedData } from './prepared-data.ts';

/** A facility to travel to, with the way from every demand point. */
export interface Destination {
  readonly id: string;
  readonly field: TravelField;
  /** The points that may use it; null for all. A unit's base is for the points the unit covers. */
  readonly cover: FacilityCover | null;
}

/** Stands for a point that no destination is for. */
export const NOT_SERVED = -2;
/** Stands for a point without a route to any destination. */
export const NO_ROUTE = -1;

/** Each demand point's nearest destination. */
export interface NearestDestinations {
  readonly ids: readonly string[];
  /** Index into `ids`, `NO_ROUTE` or `NOT_SERVED`. */
  readonly chosen: Int16Array;
  /** 0 where there is no way. */
  readonly km: Float64Array;
  readonly minutes: Float64Array | null;
  readonly ferry: Uint8Array | null;
}

/**
 * Finds for each demand point the destination with the fewest minutes, or kilometres where minutes are unknown;
 * of two as near the one with the smaller id.
 * @param destinations sorted by id, at least one
 */
export function findNearest(
  prepared: PreparedData,
  destinations: readonly Destination[],
): NearestDestinations {
  const { count } = prepared.data.demand;
  const isForAll = destinations.some(({ cover }) => cover === null);
  const chosen = new Int16Array(count).fill(isForAll ? NO_ROUTE : NOT_SERVED);
  const best = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (const [index, { field, cover }] of destinations.entries()) {
    if (cover) narrowCovered(prepared, cover, field, index, chosen, best);
    else narrowAll(field, index, chosen, best);
  }
  const knowsMinutes = destinations.some(({ field }) => field.minutes !== null);
  const knowsFerries = destinations.some(({ field }) => field.ferry !== null);
  const km = knowsMinutes ? new Float64Array(count) : best;
  const ferry = knowsFerries ? new Uint8Array(count) : null;
  for (let p = 0; p < count; p += 1) {
    const index = chosen[p] ?? NOT_SERVED;
    if (index < 0) {
      best[p] = 0;
      continue;
    }
    const field = destinations[index]?.field;
    if (knowsMinutes && field) km[p] = (field.km[p] ?? 0) * field.kmFactor;
    if (ferry) ferry[p] = field?.ferry?.[p] ?? 0;
  }
  return { ids: destinations.map(({ id }) => id), chosen, km, minutes: knowsMinutes ? best : null, ferry };
}

function narrowAll(field: TravelField, index: number, chosen: Int16Array, best: Float64Array): void {
  const { values, factor } = decidingMeasure(field);
  for (let p = 0; p < chosen.length; p += 1) {
    const value = (values[p] ?? Number.NaN) * factor;
    if (value < (best[p] ?? 0)) {
      best[p] = value;
      chosen[p] = index;
    }
  }
}

function narrowCovered(
  prepared: PreparedData,
  cover: FacilityCover,
  field: TravelField,
  index: number,
  chosen: Int16Array,
  best: Float64Array,
): void {
  const { start } = prepared.data.demand;
  const { values, factor } = decidingMeasure(field);
  for (const m of cover.municipalities) {
    const to = start[m + 1] ?? 0;
    for (let p = start[m] ?? 0; p < to; p += 1) {
      if (!coversPoint(cover, m, p)) continue;
      const value = (values[p] ?? Number.NaN) * factor;
      if (value < (best[p] ?? 0)) {
        best[p] = value;
        chosen[p] = index;
      } else if (chosen[p] === NOT_SERVED) {
        chosen[p] = NO_ROUTE;
      }
    }
  }
}

/** Marks the municipalities where any point's way differs between two findings; all of them without a last one. */
export function changedMunicipalities(
  prepared: PreparedData,
  last: NearestDestinations | null,
  now: NearestDestinations,
): Uint8Array {
  const { start } = prepared.data.demand;
  const changed = new Uint8Array(start.length - 1);
  if (
    !last ||
    (last.minutes === null) !== (now.minutes === null) ||
    (last.ferry === null) !== (now.ferry === null)
  ) {
    return changed.fill(1);
  }
  const indexNow = new Map(now.ids.map((id, index) => [id, index]));
  const translated = Int16Array.from(last.ids, (id) => indexNow.get(id) ?? now.ids.length);
  for (let m = 0; m < changed.length; m += 1) {
    const to = start[m + 1] ?? 0;
    for (let p = start[m] ?? 0; p < to; p += 1) {
      const before = last.chosen[p] ?? NOT_SERVED;
      const chosen = before < 0 ? before : translated[before];
      if (
        chosen !== now.chosen[p] ||
        last.km[p] !== now.km[p] ||
        (now.minutes !== null && last.minutes?.[p] !== now.minutes[p]) ||
        (now.ferry !== null && last.ferry?.[p] !== now.ferry[p])
      ) {
        changed[m] = 1;
        break;
      }
    }
  }
  return changed;
}
