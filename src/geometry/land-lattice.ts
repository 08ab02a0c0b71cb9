import type { Outline } from '../domain/coverage-data.ts';
import { dissolvePolygons } from './dissolve-polygons.ts';
import { type SampleGrid, scanPolygon } from './scan-polygon.ts';

/** About 1 km by 1 km at 56 degrees. */
const STEP_LON = 0.016;
const STEP_LAT = 0.009;

/** A piece of land with the points on it at which something is measured. */
export interface LandPiece {
  /** Rings of [lon, lat] in degrees, outer first. */
  readonly polygon: readonly (readonly (readonly number[])[])[];
  /** Around the piece, so that its lattice is no larger than it. */
  readonly grid: SampleGrid;
  /** Where in `grid` each of its points is; empty where the piece has one point of its own outside the grid. */
  readonly cells: readonly number[];
  /** Its points are `first` up to, not including, `end` of all. */
  readonly first: number;
  readonly end: number;
}

export interface LandLattice {
  readonly pieces: readonly LandPiece[];
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** All land in pieces that water parts, with points about 1 km apart; an island between points has one at its coast. */
export function createLandLattice(outlines: readonly Outline[]): LandLattice {
  const [lon, lat]: [number[], number[]] = [[], []];
  const pieces = dissolvePolygons(outlines.flat()).map((polygon): LandPiece => {
    const outer = polygon[0] ?? [];
    const grid = gridAround(outer);
    const cells: number[] = [];
    const first = lon.length;
    const rings = polygon.map((ring) => ring.map(([x = 0, y = 0]): readonly [number, number] => [x, y]));
    scanPolygon(rings, grid, (cell) => {
      cells.push(cell);
      lon.push(grid.west + (cell % grid.columns) * grid.stepLon);
      lat.push(grid.south + Math.floor(cell / grid.columns) * grid.stepLat);
    });
    if (cells.length === 0) {
      const [x = 0, y = 0] = outer[0] ?? [];
      lon.push(x);
      lat.push(y);
    }
    return { polygon, grid, cells, first, end: lon.length };
  });
  return { pieces, lon: Float64Array.from(lon), lat: Float64Array.from(lat) };
}

/** Whole steps from 0, with the points beyond the land on each side. */
function gridAround(ring: readonly (readonly number[])[]): SampleGrid {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const column = Math.floor(west / STEP_LON) - 1;
  const row = Math.floor(south / STEP_LAT) - 1;
  return {
    west: column * STEP_LON,
    south: row * STEP_LAT,
    stepLon: STEP_LON,
    stepLat: STEP_LAT,
    columns: Math.ceil(east / STEP_LON) + 1 - column + 1,
    rows: Math.ceil(north / STEP_LAT) + 1 - row + 1,
  };
}
