import type { Position } from 'geojson';

/** Degrees, WGS 84: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around some positions; null for none. */
export function boundsOfPositions(positions: Iterable<Position>): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [lon = Number.NaN, lat = Number.NaN] of positions) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return west <= east ? [west, south, east, north] : null;
}

/** The smallest box that holds both. */
export function uniteBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
