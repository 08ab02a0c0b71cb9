import { createPolygonIndex, type PolygonCoordinates } from './polygon-index.ts';

/** About 1 km: few enough cells to be cheap, small enough that most of them have no border in them. */
const CELL_LON = 0.016;
const CELL_LAT = 0.009;
const NOT_ASKED = -2;
const NOWHERE = -1;

/**
 * Finds the first of some outlines that a position lies in, for millions of positions: an outline's edges are asked only
 * in the cells that an edge reaches; every other cell lies in one outline as a whole.
 * @returns the outline's index; -1 for none. A position on a border lies in the first of the outlines that share it.
 */
export function createOutlineLocator(
  outlines: readonly PolygonCoordinates[],
): (lon: number, lat: number) => number {
  const indexes = outlines.map(createPolygonIndex);
  const [west, south] = [
    Math.min(...indexes.map((one) => one.west)),
    Math.min(...indexes.map((one) => one.south)),
  ];
  const [east, north] = [
    Math.max(...indexes.map((one) => one.east)),
    Math.max(...indexes.map((one) => one.north)),
  ];
  if (!(west <= east)) return () => NOWHERE;
  const columnOf = (lon: number): number => Math.floor((lon - west) / CELL_LON);
  const rowOf = (lat: number): number => Math.floor((lat - south) / CELL_LAT);
  const columns = columnOf(east) + 1;
  const owner = new Int16Array(columns * (rowOf(north) + 1)).fill(NOT_ASKED);
  const hasEdge = new Uint8Array(owner.length);
  for (const ring of outlines.flat(2)) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      const lastColumn = columnOf(Math.max(x1, x2));
      for (let row = rowOf(Math.min(y1, y2)); row <= rowOf(Math.max(y1, y2)); row += 1) {
        hasEdge.fill(1, row * columns + columnOf(Math.min(x1, x2)), row * columns + lastColumn + 1);
      }
    }
  }
  const ask = (lon: number, lat: number): number => {
    for (const [index, { west: w, south: s, east: e, north: n, contains }] of indexes.entries()) {
      if (lon >= w && lon <= e && lat >= s && lat <= n && contains(lon, lat)) return index;
    }
    return NOWHERE;
  };
  return (lon, lat) => {
    if (!(lon >= west && lon <= east && lat >= south && lat <= north)) return NOWHERE;
    const cell = rowOf(lat) * columns + columnOf(lon);
    if (hasEdge[cell] === 1) return ask(lon, lat);
    const known = owner[cell] ?? NOWHERE;
    if (known !== NOT_ASKED) return known;
    const found = ask(lon, lat);
    owner[cell] = found;
    return found;
  };
}
