import type { LonLat } from '../domain/lon-lat.ts';
import { chordKm, type UnitVectors, unitVector } from './great-circle.ts';

/** Each position's nearest site. */
export interface NearestSites {
  /** Index of the site; the first of two as near. */
  readonly site: Int32Array;
  /** Great-circle kilometres to it. */
  readonly km: Float64Array;
}

/**
 * Finds the nearest of some sites for many positions at once. Chords are in the order of their arcs, so only the
 * nearest one's arc is worked out.
 * @param sites at least one
 */
export function assignNearest(sites: readonly LonLat[], positions: UnitVectors): NearestSites {
  const at = new Float64Array(sites.length * 3);
  for (const [index, [lon, lat]] of sites.entries()) at.set(unitVector(lon, lat), index * 3);
  const { x, y, z } = positions;
  const site = new Int32Array(x.length);
  const km = new Float64Array(x.length);
  for (let p = 0; p < site.length; p += 1) {
    const px = x[p] ?? 0;
    const py = y[p] ?? 0;
    const pz = z[p] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let nearest = 0;
    for (let s = 0; s < at.length; s += 3) {
      const dx = (at[s] ?? 0) - px;
      const dy = (at[s + 1] ?? 0) - py;
      const dz = (at[s + 2] ?? 0) - pz;
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < least) {
        least = squared;
        nearest = s;
      }
    }
    site[p] = nearest / 3;
    km[p] = chordKm(least);
  }
  return { site, km };
}
