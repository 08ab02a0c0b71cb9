import type { CoverageData } from '../../domain/coverage-data.ts';
import { createPolygonIndex, type PolygonCoordinates } from '../../geometry/polygon-index.ts';

/** How much of a municipality's target group lies inside an area. */
export interface DrawnShare {
  readonly code: string;
  readonly name: string;
  /** Above 0, at most 1. */
  readonly share: number;
}

/**
 * The municipalities that a drawn area reaches, the largest share first: the same measure that the engine uses of an
 * area in the plan, the weight of the demand points inside or on its border.
 */
export function drawnShares(
  polygons: PolygonCoordinates,
  { demand, municipalities }: Pick<CoverageData, 'demand' | 'municipalities'>,
): readonly DrawnShare[] {
  const index = createPolygonIndex(polygons);
  const shares: DrawnShare[] = [];
  for (const [at, { code, name }] of municipalities.entries()) {
    let inside = 0;
    let all = 0;
    const end = demand.start[at + 1] ?? 0;
    for (let point = demand.start[at] ?? 0; point < end; point += 1) {
      const weight = demand.weight[point] ?? 0;
      all += weight;
      const lon = demand.lon[point] ?? 0;
      const lat = demand.lat[point] ?? 0;
      if (lon < index.west || lon > index.east || lat < index.south || lat > index.north) continue;
      if (index.contains(lon, lat)) inside += weight;
    }
    if (inside > 0) shares.push({ code, name, share: inside / all });
  }
  return shares.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
}
