import { DENMARK_BOX } from '../../domain/lon-lat.ts';
import { CELL_LAT, CELL_LON } from '../../domain/road-network.ts';

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
}

/** Keeps sums in an open-addressing table of plain numbers: memory grows with the cells in use, not with the points. */
export function createPointCells(): PointCells {
  let capacity = 1 << 12;
  let count = 0;
  /** A cell's key plus 1; 0 for a free place. */
  let keys = new Uint32Array(capacity);
  /** People, then people times the offset from the cell's middle, east and north: three to a place. */
  let sums = new Float64Array(3 * capacity);

  const placeOf = (key: number): number => {
    let place = Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(capacity));
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) % capacity;
    return place;
  };
  const grow = (): void => {
    const [oldKeys, oldSums] = [keys, sums];
    capacity *= 2;
    keys = new Uint32Array(capacity);
    sums = new Float64Array(3 * capacity);
    for (const [old, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const place = placeOf(key);
      keys[place] = key;
      sums.set(oldSums.subarray(3 * old, 3 * old + 3), 3 * place);
    }
  };

  return {
    get count() {
      return count;
    },
    add(municipality, lon, lat, people) {
      const column = Math.round(lon / CELL_LON) - FIRST_COLUMN;
      const row = Math.round(lat / CELL_LAT) - FIRST_ROW;
      const key = (municipality * ROWS + row) * COLUMNS + column + 1;
      const place = placeOf(key);
      if (keys[place] === 0) {
        keys[place] = key;
        count += 1;
      }
      const at = 3 * place;
      sums[at] = (sums[at] ?? 0) + people;
      sums[at + 1] = (sums[at + 1] ?? 0) + people * (lon - (column + FIRST_COLUMN) * CELL_LON);
      sums[at + 2] = (sums[at + 2] ?? 0) + people * (lat - (row + FIRST_ROW) * CELL_LAT);
      if (2 * count > capacity) grow();
    },
    points() {
      const places: number[] = [];
      for (const [place, key] of keys.entries()) if (key !== 0) places.push(place);
      places.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      return places.map((place) => {
        const key = (keys[place] ?? 0) - 1;
        const [people = 0, east = 0, north = 0] = sums.subarray(3 * place, 3 * place + 3);
        const column = (key % COLUMNS) + FIRST_COLUMN;
        const row = (Math.floor(key / COLUMNS) % ROWS) + FIRST_ROW;
        return {
          municipality: Math.floor(key / (COLUMNS * ROWS)),
          lon: column * CELL_LON + (people > 0 ? east / people : 0),
          lat: row * CELL_LAT + (people > 0 ? north / people : 0),
          people,
        };
      });
    },
  };
}
