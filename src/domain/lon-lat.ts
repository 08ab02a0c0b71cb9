import type { Brand } from './brand.ts';

/** A position in WGS 84 (EPSG:4326), degrees, longitude first. */
export type LonLat = Brand<readonly [lon: number, lat: number], 'LonLat'>;

/** The box in which plan coordinates must lie: all of Denmark with Bornholm and Christiansø, and some sea. */
export const DENMARK_BOX = { west: 7.5, east: 15.6, south: 54.4, north: 58.0 } as const;

/**
 * Checks and names a position.
 * @throws RangeError when a value is not finite or lies outside lon -180..180, lat -90..90.
 */
export function lonLat(lon: number, lat: number): LonLat {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
    throw new RangeError(`lonLat: got [${lon}, ${lat}], expected lon -180..180, lat -90..90 in degrees`);
  }
  return [lon, lat] as const as unknown as LonLat;
}

/** Whether a position lies in the box of Denmark, borders included. */
export function isInDenmarkBox(lon: number, lat: number): boolean {
  return (
    lon >= DENMARK_BOX.west && lon <= DENMARK_BOX.east && lat >= DENMARK_BOX.south && lat <= DENMARK_BOX.north
  );
}
