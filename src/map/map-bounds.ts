import type { Position } from 'geojson';
import type { ShapeFeature } from '../domain/geodata.ts';
import { ringsOf } from './border-lines.ts';

/** Degrees, WGS 84: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around some positions; null for none. */
export function boundsOfPositions(positions: Iterable<Position>): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [lon = Number.NaN, lat = Number.NaN] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : null;
}

/** The box around some areas; null for none. */
export function boundsOfAreas(features: readonly ShapeFeature[]): Bounds | null {
  return boundsOfPositions(features.flatMap((feature) => ringsOf(feature).flat()));
}
