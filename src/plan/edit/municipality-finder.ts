import type { Outline } from '../../domain/coverage-data.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { createPolygonIndex, type PolygonIndex } from '../../geometry/polygon-index.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Answers which municipality a position lies in; null in the sea or abroad.
 * An outline is prepared the first time a position comes near it.
 * @param outlines in the order of `municipalities`
 */
export function createMunicipalityFinder(
  municipalities: readonly Municipality[],
  outlines: readonly Outline[],
): (position: LonLat) => MunicipalityCode | null {
  let boxes: readonly Box[] | null = null;
  const indexes = new Map<number, PolygonIndex>();
  const indexOf = (at: number, outline: Outline): PolygonIndex => {
    const index = indexes.get(at) ?? createPolygonIndex(outline);
    indexes.set(at, index);
    return index;
  };
  return ([lon, lat]) => {
    boxes ??= outlines.map(boxOf);
    for (const [at, outline] of outlines.entries()) {
      const box = boxes[at];
      if (!box || lon < box[0] || lat < box[1] || lon > box[2] || lat > box[3]) continue;
      if (indexOf(at, outline).contains(lon, lat)) return municipalities[at]?.code ?? null;
    }
    return null;
  };
}

function boxOf(outline: Outline): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [outer = []] of outline) {
    for (const [lon, lat] of outer) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}
