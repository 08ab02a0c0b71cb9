import { createBoundedCache } from '../domain/bounded-cache.ts';
import type { CoverageData } from '../domain/coverage-data.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { distanceToBorderKm } from '../geometry/distance-to-border.ts';
import { createPolygonIndex, type PolygonIndex } from '../geometry/polygon-index.ts';

/** Where positions lie among the municipalities' outlines. Municipalities are named by their index. */
export interface MunicipalityLocator {
  isInside(municipality: number, position: LonLat): boolean;
  /** Kilometres to the municipality's border, from inside or outside. */
  borderKm(municipality: number, position: LonLat): number;
  /** The first municipality that the position lies in; null in the sea or abroad. */
  find(position: LonLat): number | null;
}

const ANSWERS_KEPT = 4096;

/** Outlines are indexed when they are first asked for, and answers are kept. */
export function createMunicipalityLocator(data: CoverageData): MunicipalityLocator {
  const indexes = new Map<number, PolygonIndex>();
  const distances = createBoundedCache<string, number>(ANSWERS_KEPT);
  const indexOf = (municipality: number): PolygonIndex => {
    const found = indexes.get(municipality);
    if (found) return found;
    const made = createPolygonIndex(data.outlines[municipality] ?? []);
    indexes.set(municipality, made);
    return made;
  };
  return {
    isInside: (municipality, [lon, lat]) => indexOf(municipality).contains(lon, lat),
    borderKm: (municipality, position) =>
      distances.get(`${municipality}:${position[0]},${position[1]}`, () =>
        distanceToBorderKm(data.outlines[municipality] ?? [], position),
      ),
    find([lon, lat]) {
      for (let m = 0; m < data.outlines.length; m += 1) if (indexOf(m).contains(lon, lat)) return m;
      return null;
    },
  };
}
