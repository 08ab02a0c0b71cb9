import type { Outline } from '../../domain/coverage-data.ts';
import { isInDenmarkBox } from '../../domain/lon-lat.ts';
import { CELL_LAT, CELL_LON, type LandRaster } from '../../domain/road-network.ts';
import { EARTH_RADIUS_KM } from '../../geometry/great-circle.ts';
import { type SampleGrid, scanPolygon } from '../../geometry/scan-polygon.ts';
import { findLandPieces } from './land-pieces.ts';

/** How many raster cells a cell of the road grid has along each side: about 2 km. */
export const CELLS_PER_NODE = 10;
/** Room around the land, so that a position in the sea still has a cell. */
const MARGIN_CELLS = CELLS_PER_NODE;

/**
 * The land of all outlines, sampled at the middles of cells.
 * @param lakes polygons within the land that nobody drives through
 */
export function rasterizeLand(outlines: readonly Outline[], lakes: Outline = []): LandRaster {
  const grid = gridOf(outlines);
  const piece = new Uint16Array(grid.columns * grid.rows);
  for (const { polygon, number } of findLandPieces(outlines)) {
    scanPolygon(polygon, grid, (cell) => {
      piece[cell] = number;
    });
  }
  for (const lake of lakes) {
    scanPolygon(lake, grid, (cell) => {
      piece[cell] = 0;
    });
  }
  return { ...grid, piece };
}

/** Around the land in the box of Denmark; what lies outside it is no land of ours. */
function gridOf(outlines: readonly Outline[]): SampleGrid {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of outlines.flat(2)) {
    for (const [lon, lat] of ring) {
      if (!isInDenmarkBox(lon, lat)) continue;
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  if (west > east) [west, south, east, north] = [0, 0, 0, 0];
  const side = (first: number, last: number, step: number) => {
    const cells = Math.ceil((last - first) / step) + 2 * MARGIN_CELLS;
    return Math.ceil(cells / CELLS_PER_NODE) * CELLS_PER_NODE;
  };
  // Whole steps, so that the same land gives the same cells whatever lies around it.
  const first = (from: number, step: number) => (Math.floor(from / step) - MARGIN_CELLS) * step;
  return {
    west: first(west, CELL_LON),
    south: first(south, CELL_LAT),
    stepLon: CELL_LON,
    stepLat: CELL_LAT,
    columns: side(west, east, CELL_LON),
    rows: side(south, north, CELL_LAT),
  };
}

/** The cell whose middle is nearest; -1 outside the raster. */
export function cellAt(raster: SampleGrid, lon: number, lat: number): number {
  const column = Math.round((lon - raster.west) / raster.stepLon);
  const row = Math.round((lat - raster.south) / raster.stepLat);
  if (!(column >= 0 && column < raster.columns && row >= 0 && row < raster.rows)) return -1;
  return row * raster.columns + column;
}

/** Degrees. */
export function cellLon(raster: SampleGrid, cell: number): number {
  return raster.west + (cell % raster.columns) * raster.stepLon;
}

/** Degrees. */
export function cellLat(raster: SampleGrid, cell: number): number {
  return raster.south + Math.floor(cell / raster.columns) * raster.stepLat;
}

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Great-circle distance in metres (haversine, exact at every length). */
export function metresBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const phiA = latA * RADIANS_PER_DEGREE;
  const phiB = latB * RADIANS_PER_DEGREE;
  const sinLat = Math.sin((phiB - phiA) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RADIANS_PER_DEGREE) / 2);
  const h = sinLat * sinLat + Math.cos(phiA) * Math.cos(phiB) * sinLon * sinLon;
  return 2000 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Great-circle distance in metres between the middles of two cells. */
export function metresBetweenCells(raster: SampleGrid, a: number, b: number): number {
  return metresBetween(cellLon(raster, a), cellLat(raster, a), cellLon(raster, b), cellLat(raster, b));
}

/**
 * The cells on the straight line between two cells, both ends included, at steps of half a cell; the same whichever
 * end is named first.
 * @param visit gives whether to go on
 * @returns whether every cell was visited
 */
export function forEachCellBetween(
  { columns }: SampleGrid,
  a: number,
  b: number,
  visit: (cell: number) => boolean,
): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  const [c0, r0] = [from % columns, Math.floor(from / columns)];
  const [dc, dr] = [(to % columns) - c0, Math.floor(to / columns) - r0];
  const steps = Math.max(1, 2 * Math.max(Math.abs(dc), Math.abs(dr)));
  for (let step = 0; step <= steps; step += 1) {
    const column = c0 + Math.round((dc * step) / steps);
    const row = r0 + Math.round((dr * step) / steps);
    if (!visit(row * columns + column)) return false;
  }
  return true;
}

/** Whether the straight line between two cells stays on one piece of land. */
export function isLandBetween(raster: LandRaster, a: number, b: number): boolean {
  const { columns, piece: pieces } = raster;
  const piece = pieces[a];
  if (!piece || pieces[b] !== piece) return false;
  // As `forEachCellBetween`, without a call for each cell: asked half a million times before the first answer.
  const [from, to] = a < b ? [a, b] : [b, a];
  const c0 = from % columns;
  const r0 = Math.floor(from / columns);
  const dc = (to % columns) - c0;
  const dr = Math.floor(to / columns) - r0;
  const steps = Math.max(1, 2 * Math.max(Math.abs(dc), Math.abs(dr)));
  for (let step = 0; step <= steps; step += 1) {
    const column = c0 + Math.round((dc * step) / steps);
    const row = r0 + Math.round((dr * step) / steps);
    if (pieces[row * columns + column] !== piece) return false;
  }
  return true;
}
