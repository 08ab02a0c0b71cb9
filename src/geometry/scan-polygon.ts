/** Sample points in rows and columns: point (column, row) lies at west + column * stepLon, south + row * stepLat, in degrees. */
export interface SampleGrid {
  readonly west: number;
  readonly south: number;
  readonly stepLon: number;
  readonly stepLat: number;
  readonly columns: number;
  readonly rows: number;
}

type Polygon = readonly (readonly (readonly [number, number])[])[];

/**
 * Visits every sample point inside a polygon (even-odd rule, so holes are outside), by its index
 * `row * columns + column`. Of two polygons that share an edge, a point on it lies in exactly one.
 * @param polygon rings of [lon, lat] in degrees, closed
 */
export function scanPolygon(polygon: Polygon, grid: SampleGrid, visit: (index: number) => void): void {
  const crossings = new Map<number, number[]>();
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i += 1) {
      const a = ring[i - 1];
      const b = ring[i];
      if (a && b) addCrossings(a, b, grid, crossings);
    }
  }
  for (const [row, lons] of crossings) {
    lons.sort((a, b) => a - b);
    for (let i = 1; i < lons.length; i += 2) {
      const first = firstColumnFrom(lons[i - 1] ?? 0, grid);
      const end = firstColumnFrom(lons[i] ?? 0, grid);
      for (let column = Math.max(0, first); column < Math.min(grid.columns, end); column += 1) {
        visit(row * grid.columns + column);
      }
    }
  }
}

function firstColumnFrom(lon: number, grid: SampleGrid): number {
  return Math.ceil((lon - grid.west) / grid.stepLon);
}

type Point = readonly [number, number];

/** The lower end is always first, so that an edge cuts a row at the same place whichever way it runs. */
function addCrossings(a: Point, b: Point, grid: SampleGrid, crossings: Map<number, number[]>): void {
  const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
  if (low[1] === high[1]) return;
  const first = Math.max(0, Math.ceil((low[1] - grid.south) / grid.stepLat));
  const end = Math.min(grid.rows, Math.ceil((high[1] - grid.south) / grid.stepLat));
  for (let row = first; row < end; row += 1) {
    const lat = grid.south + row * grid.stepLat;
    const lon = low[0] + ((lat - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
    const lons = crossings.get(row);
    if (lons) lons.push(lon);
    else crossings.set(row, [lon]);
  }
}
