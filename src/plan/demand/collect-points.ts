import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { OwnPoints } from './own-points.ts';
import { CELL_METRES, type CellPoint, createPointCells, type PointCells } from './point-cells.ts';

/** Up to so many rows every row is a point; with more, rows in the same small cell are put together. */
export const MOST_SINGLE_POINTS = 200_000;
/** Up to so many cells of some 200 m; with more, larger ones, so that 100 sites' ways to all of them fit in memory. */
const MOST_CELLS = 400_000;

/** Takes points one by one, in memory that is bounded however many there are. */
export interface PointCollector {
  readonly rows: number;
  /** @param municipality its index in the table of municipalities */
  add(municipality: number, lon: number, lat: number, people: number, id: string): void;
  finish(codes: readonly MunicipalityCode[]): OwnPoints;
}

export function createPointCollector(
  mostSingle = MOST_SINGLE_POINTS,
  mostCells = MOST_CELLS,
): PointCollector {
  let rows = 0;
  let capacity = 1024;
  /** Municipality, longitude, latitude and people: four to a row. */
  let single = new Float64Array(4 * capacity);
  let ids: string[] = [];
  let hasIds = false;
  let cells: PointCells | null = null;

  const putTogether = (): PointCells => {
    const made = createPointCells(mostCells);
    for (let row = 0; row < rows; row += 1) {
      const { municipality, lon, lat, people } = pointAt(single, row);
      made.add(municipality, lon, lat, people);
    }
    single = new Float64Array(0);
    ids = [];
    return made;
  };

  return {
    get rows() {
      return rows;
    },
    add(municipality, lon, lat, people, id) {
      if (rows === mostSingle) cells ??= putTogether();
      if (cells) cells.add(municipality, lon, lat, people);
      else {
        if (rows === capacity) {
          capacity *= 2;
          const grown = new Float64Array(4 * capacity);
          grown.set(single);
          single = grown;
        }
        single.set([municipality, lon, lat, people], 4 * rows);
        ids.push(id);
        hasIds ||= id !== '';
      }
      rows += 1;
    },
    finish(codes) {
      const order = cells ? [] : Array.from(ids.keys());
      order.sort((a, b) => (single[4 * a] ?? 0) - (single[4 * b] ?? 0) || a - b);
      const points = cells?.points() ?? order.map((row) => pointAt(single, row));
      const present = [...new Set(points.map((point) => point.municipality))];
      const start = new Uint32Array(present.length + 1);
      let at = -1;
      for (const [p, { municipality }] of points.entries()) {
        if (municipality !== present[at]) at += 1;
        start[at + 1] = p + 1;
      }
      return {
        codes: present.map((index) => codeAt(codes, index)),
        start,
        lon: Float64Array.from(points, (point) => point.lon),
        lat: Float64Array.from(points, (point) => point.lat),
        people: Float64Array.from(points, (point) => point.people),
        ids: !cells && hasIds ? order.map((row) => ids[row] ?? '') : null,
        rows,
        cellMetres: cells && cells.side * CELL_METRES,
      };
    },
  };
}

function pointAt(single: Float64Array, row: number): CellPoint {
  const [municipality = 0, lon = 0, lat = 0, people = 0] = single.subarray(4 * row, 4 * row + 4);
  return { municipality, lon, lat, people };
}

function codeAt(codes: readonly MunicipalityCode[], index: number): MunicipalityCode {
  const code = codes[index];
  if (code === undefined)
    throw new RangeError(`collectPoints: got municipality ${index}, expected 0 to ${codes.length - 1}`);
  return code;
}
