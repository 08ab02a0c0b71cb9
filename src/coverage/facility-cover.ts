import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { PlanPolygon, PlanSettings } from '../domain/plan.ts';
import { createPolygonIndex, type PolygonCoordinates } from '../geometry/polygon-index.ts';
import { decidingMeasure, type TravelField } from '../travel/travel-engine.ts';
import { indexOfMunicipality, type PreparedData, peopleOf } from './prepared-data.ts';

/** What one house or unit covers. A demand point without people is covered by nothing. */
export interface FacilityCover {
  /** 1 for each municipality that is served or listed: covered in full. */
  readonly full: Uint8Array;
  /** 1 for each demand point that is covered by where it lies; null where nothing is covered that way. */
  readonly inside: Uint8Array | null;
  /** Share of people covered, by municipality. */
  readonly share: Float64Array;
  /** The municipalities with a share above 0, ascending. */
  readonly municipalities: readonly number[];
  /** People covered. */
  readonly people: number;
}

/** Puts together the municipalities covered in full and the demand points covered one by one. */
export function coverFrom(
  prepared: PreparedData,
  fullCodes: readonly MunicipalityCode[],
  inside: Uint8Array | null,
  where: string,
): FacilityCover {
  const count = prepared.data.municipalities.length;
  const full = new Uint8Array(count);
  for (const code of fullCodes) full[indexOfMunicipality(prepared, code, where)] = 1;
  const share = new Float64Array(count);
  const municipalities: number[] = [];
  let people = 0;
  for (let m = 0; m < count; m += 1) {
    const shareHere = full[m] === 1 ? 1 : inside ? shareInside(prepared, m, inside) : 0;
    if (shareHere === 0) continue;
    share[m] = shareHere;
    municipalities.push(m);
    people += peopleOf(prepared, m) * shareHere;
  }
  return { full, inside, share, municipalities, people };
}

/**
 * Share of a municipality's people at the points marked in `inside`; exactly 1 only when it is all of them.
 * @param firstPoint the demand point that `inside[0]` stands for
 */
export function shareInside(
  prepared: PreparedData,
  municipality: number,
  inside: Uint8Array,
  firstPoint = 0,
): number {
  const { start } = prepared.data.demand;
  const { local } = prepared.weighting;
  const to = start[municipality + 1] ?? 0;
  let covered = 0;
  let count = 0;
  for (let p = start[municipality] ?? 0; p < to; p += 1) {
    if (inside[p - firstPoint] !== 1) continue;
    covered += local[p] ?? 0;
    count += 1;
  }
  if (count === 0) return 0;
  if (count === prepared.countWithPeople[municipality]) return 1;
  return Math.min(covered / (prepared.totalWeight[municipality] ?? 0), LARGEST_SHARE_BELOW_ONE);
}

const LARGEST_SHARE_BELOW_ONE = 1 - Number.EPSILON / 2;

/** Whether a demand point is covered. */
export function coversPoint(cover: FacilityCover, municipality: number, point: number): boolean {
  return cover.full[municipality] === 1 || cover.inside?.[point] === 1;
}

/** Marks the demand points inside a polygon; its border is inside, its holes are not. */
export function pointsInPolygon(prepared: PreparedData, polygon: PlanPolygon): Uint8Array {
  const { lon, lat } = prepared.data.demand;
  const index = createPolygonIndex(coordinatesOf(polygon));
  const inside = new Uint8Array(lon.length);
  for (let p = 0; p < inside.length; p += 1) {
    const x = lon[p] ?? 0;
    const y = lat[p] ?? 0;
    if (x < index.west || x > index.east || y < index.south || y > index.north) continue;
    if ((prepared.weighting.local[p] ?? 0) > 0 && index.contains(x, y)) inside[p] = 1;
  }
  return inside;
}

function coordinatesOf(polygon: PlanPolygon): PolygonCoordinates {
  return polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
}

/** Marks the demand points within a house's cutoff: minutes, or kilometres where the way has no minutes. */
export function pointsWithinCutoff(
  prepared: PreparedData,
  field: TravelField,
  settings: Pick<PlanSettings, 'houseCutoffMinutes' | 'houseCutoffKm'>,
): Uint8Array {
  const { values, factor } = decidingMeasure(field);
  const cutoff = field.minutes ? settings.houseCutoffMinutes : settings.houseCutoffKm;
  const { local } = prepared.weighting;
  const inside = new Uint8Array(values.length);
  for (let p = 0; p < inside.length; p += 1) {
    const value = (values[p] ?? Number.NaN) * factor;
    if (value <= cutoff && (local[p] ?? 0) > 0) inside[p] = 1;
  }
  return inside;
}
