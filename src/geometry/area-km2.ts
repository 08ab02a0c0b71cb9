import area from '@turf/area';
import type { MultiPolygon, Polygon } from 'geojson';

const M2_PER_KM2 = 1_000_000;

/** Area of a polygon in lon/lat degrees on the sphere, in km2, holes taken off; as `@turf/area` has it. */
export function geometryAreaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / M2_PER_KM2;
}
