import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { NamedPlace } from '../domain/named-place.ts';
import type { LongTrip } from '../domain/travel-analysis.ts';
import { distanceKm, unitVector } from '../geometry/great-circle.ts';

/** A long trip by the name of the place where it ends. */
export interface NamedTrip {
  readonly place: string;
  readonly municipality: MunicipalityCode;
  readonly minutes: number;
  readonly km: number;
  readonly usesFerry: boolean;
}

/**
 * The longest trips by name, each place once with its longest.
 * @param trips from the longest down
 * @param places those of a trip's own municipality are looked among first
 */
export function nameLongTrips(
  trips: readonly LongTrip[],
  places: readonly NamedPlace[],
  most = 5,
): readonly NamedTrip[] {
  const named = new Map<string, NamedTrip>();
  for (const { lonLat, municipality, minutes, km, usesFerry } of trips) {
    const place = nearestPlace(lonLat, ofMunicipality(municipality, places));
    if (!place || named.has(`${place.name} ${municipality}`)) continue;
    named.set(`${place.name} ${municipality}`, { place: place.name, municipality, minutes, km, usesFerry });
    if (named.size === most) break;
  }
  return [...named.values()];
}

/** What the nearest place is called, among those of a municipality where it has any; null where none is known. */
export function nameOfPlace(
  position: LonLat,
  municipality: MunicipalityCode,
  places: readonly NamedPlace[],
): string | null {
  return nearestPlace(position, ofMunicipality(municipality, places))?.name ?? null;
}

function ofMunicipality(
  municipality: MunicipalityCode,
  places: readonly NamedPlace[],
): readonly NamedPlace[] {
  const own = places.filter((place) => place.municipality === municipality);
  return own.length > 0 ? own : places;
}

function nearestPlace(position: LonLat, places: readonly NamedPlace[]): NamedPlace | null {
  const from = unitVector(position[0], position[1]);
  let nearest: NamedPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const km = distanceKm(from, unitVector(place.lonLat[0], place.lonLat[1]));
    if (km < least) [nearest, least] = [place, km];
  }
  return nearest;
}
