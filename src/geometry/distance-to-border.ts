import type { LonLat } from '../domain/lon-lat.ts';
import { distanceKm, EARTH_RADIUS_KM, type UnitVector, unitVector } from './great-circle.ts';
import type { PolygonCoordinates } from './polygon-index.ts';

/**
 * Kilometres from a position to the nearest border (outer ring or hole) of some polygons, whether the position lies
 * inside or outside. Edges are great-circle arcs. Infinity when there is no edge.
 */
export function distanceToBorderKm(polygons: PolygonCoordinates, position: LonLat): number {
  const p = unitVector(position[0], position[1]);
  let nearest = Number.POSITIVE_INFINITY;
  for (const rings of polygons) {
    for (const ring of rings) {
      let previous: UnitVector | null = null;
      for (const vertex of ring) {
        const current = unitVector(vertex[0] ?? 0, vertex[1] ?? 0);
        if (previous) nearest = Math.min(nearest, distanceToArcKm(p, previous, current));
        previous = current;
      }
    }
  }
  return nearest;
}

function distanceToArcKm(p: UnitVector, a: UnitVector, b: UnitVector): number {
  const normal = cross(a, b);
  const length = Math.hypot(normal[0], normal[1], normal[2]);
  const isBeside = length > 0 && dot(p, cross(normal, a)) >= 0 && dot(p, cross(b, normal)) >= 0;
  if (!isBeside) return Math.min(distanceKm(p, a), distanceKm(p, b));
  return EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.abs(dot(p, normal)) / length));
}

function cross(a: UnitVector, b: UnitVector): UnitVector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: UnitVector, b: UnitVector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
