import { DENMARK_BOX } from '../../domain/lon-lat.ts';
import { CELL_LAT, CELL_LON } from '../../domain/road-network.ts';

/** The network's raster, some 200 m by 200 m; cells of 2 by 2 and 4 by 4 of them where there would be too many. */
export const CELL_METRES = 200;
const FIRST_COLUMN = Math.round(DENMARK_BOX.west / CELL_LON);
const FIRST_ROW = Math.round(DENMARK_BOX.south / CELL_LAT);
const COLUMNS = Math.round(DENMARK_BOX.east / CELL_LON) - FIRST_COLUMN + 1;
const ROWS = Math.round(DENMARK_BOX.north / CELL_LAT) - FIRST_ROW + 1;

/** A point with the municipality it counts in, by index. */
export interface CellPoint {
  readonly municipality: number;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/** Points put together by municipality and by cell of the network's raster, some 200 m by 200 m. */
export interface PointCells {
  readonly count: number;
  /** @param lon @param lat in the box of Denmark */
  add(municipality: number, lon: number, lat: number, people: number): void;
  /** By municipality, then from south to north and west to east; each where its people's mean is. */
  points(): readonly CellPoint[];
  /** Side of a cell, in cells of the raster: 1, 2 or 4. */
  readonly side: number;
}

const LARGEST_SIDE = 4;

/**
 * Keeps sums in an open-addressing table of plain numbers: memory grows with the cells in use, not with the points.
 * @param mostCells with more, four cells become one, and again: whatever order the points come in, the outcome is the same
 */
export function createPointCells(mostCells = Number.POSITIVE_INFINITY): PointCells {
  let capacity = 1 << 12;
  let shift = 32 - 12;
  let side = 1;
  let count = 0;
  /** A cell's key plus 1; 0 for a free place. */
  let keys = new Uint32Array(capacity);
  /** People, then people times the offset from the cell's middle, east and north: three to a place. */
  let sums = new Float64Array(3 * capacity);

  const placeOf = (key: number): number => {
    let place = Math.imul(key, 0x9e3779b1) >>> shift;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (capacity - 1);
    return place;
  };
  const addSums = (key: number, people: number, east: number, north: number): void => {
    const place = placeOf(key);
    if (keys[place] === 0) {
      keys[place] = key;
      count += 1;
    }
    const at = 3 * place;
    sums[at] = (sums[at] ?? 0) + people;
    sums[at + 1] = (sums[at + 1] ?? 0) + east;
    sums[at + 2] = (sums[at + 2] ?? 0) + north;
  };
  /** Puts everything in a new table, by the keys that it has there. */
  const rebuild = (size: number, keyOf: (key: number) => number): void => {
    const [oldKeys, oldSums] = [keys, sums];
    capacity = size;
    shift = 32 - Math.log2(size);
    keys = new Uint32Array(capacity);
    sums = new Float64Array(3 * capacity);
    count = 0;
    for (let place = 0; place < oldKeys.length; place += 1) {
      const key = oldKeys[place] ?? 0;
      if (key === 0) continue;
      const at = 3 * place;
      addSums(keyOf(key), oldSums[at] ?? 0, oldSums[at + 1] ?? 0, oldSums[at + 2] ?? 0);
    }
  };
  const keyAt = (municipality: number, column: number, row: number): number =>
    (municipality * ROWS + row) * COLUMNS + column + 1;
  /** A cell's key by the south-western raster cell of the larger cell that it is in. */
  const coarsen = (key: number): number => {
    const column = (key - 1) % COLUMNS;
    const row = Math.floor((key - 1) / COLUMNS) % ROWS;
    const municipality = Math.floor((key - 1) / (COLUMNS * ROWS));
    return keyAt(municipality, column - (column % side), row - (row % side));
  };

  return {
    get count() {
      return count;
    },
    get side() {
      return side;
    },
    add(municipality, lon, lat, people) {
      const column = Math.round(lon / CELL_LON) - FIRST_COLUMN;
      const row = Math.round(lat / CELL_LAT) - FIRST_ROW;
      const key = keyAt(municipality, column - (column % side), row - (row % side));
      // From the corner of Denmark's box, which is the same whatever the size of the cells.
      addSums(key, people, people * (lon - DENMARK_BOX.west), people * (lat - DENMARK_BOX.south));
      while (count > mostCells && side < LARGEST_SIDE) {
        side *= 2;
        rebuild(capacity, coarsen);
      }
      if (2 * count > capacity) rebuild(2 * capacity, (key) => key);
    },
    points() {
      const places: number[] = [];
      for (let place = 0; place < capacity; place += 1) if (keys[place] !== 0) places.push(place);
      places.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      return places.map((place) => {
        const key = (keys[place] ?? 0) - 1;
        const [people = 0, east = 0, north = 0] = sums.subarray(3 * place, 3 * place + 3);
        const middle = (side - 1) / 2;
        const column = (key % COLUMNS) + FIRST_COLUMN + middle;
        const row = (Math.floor(key / COLUMNS) % ROWS) + FIRST_ROW + middle;
        return {
          municipality: Math.floor(key / (COLUMNS * ROWS)),
          lon: people > 0 ? DENMARK_BOX.west + east / people : column * CELL_LON,
          lat: people > 0 ? DENMARK_BOX.south + north / people : row * CELL_LAT,
          people,
        };
      });
    },
  };
}
