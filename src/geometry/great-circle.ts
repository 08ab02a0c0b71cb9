import type { LonLat } from '../domain/lon-lat.ts';

/** The mean radius of the Earth in kilometres, as Turf has it. */
export const EARTH_RADIUS_KM = 6371.0088;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** Positions on the unit sphere, one entry per position in each array. */
export interface UnitVectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** A position on the unit sphere. */
export type UnitVector = readonly [x: number, y: number, z: number];

/** @param lon degrees, WGS 84 @param lat degrees, WGS 84 */
export function unitVector(lon: number, lat: number): UnitVector {
  const lambda = lon * RADIANS_PER_DEGREE;
  const phi = lat * RADIANS_PER_DEGREE;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Unit vectors of positions in degrees, in the same order. */
export function unitVectors(lon: Float64Array, lat: Float64Array): UnitVectors {
  const count = lon.length;
  const vectors = { x: new Float64Array(count), y: new Float64Array(count), z: new Float64Array(count) };
  for (let i = 0; i < count; i += 1) {
    const [x, y, z] = unitVector(lon[i] ?? 0, lat[i] ?? 0);
    vectors.x[i] = x;
    vectors.y[i] = y;
    vectors.z[i] = z;
  }
  return vectors;
}

/** Great-circle distances in kilometres from one position to each of `to`, in their order. */
export function distancesKm(from: LonLat, to: UnitVectors): Float64Array {
  const [fx, fy, fz] = unitVector(from[0], from[1]);
  const { x, y, z } = to;
  const out = new Float64Array(x.length);
  for (let i = 0; i < out.length; i += 1) {
    const dx = (x[i] ?? 0) - fx;
    const dy = (y[i] ?? 0) - fy;
    const dz = (z[i] ?? 0) - fz;
    out[i] = chordKm(dx * dx + dy * dy + dz * dz);
  }
  return out;
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: UnitVector, b: UnitVector): number {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  const dz = a[2] - b[2];
  return chordKm(dx * dx + dy * dy + dz * dz);
}

/** Kilometres of the arc over a chord of the unit sphere, exact: an angle is twice the arcsine of half its chord. */
export function chordKm(squaredChord: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
}
