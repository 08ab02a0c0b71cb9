import type { Outcome } from '../domain/failure.ts';
import {
  CELL_LAT,
  CELL_LON,
  EDGE_KINDS,
  type LandRaster,
  type RoadEdges,
  type RoadNetwork,
  type TownDiscs,
} from '../domain/road-network.ts';
import { fileTexts } from './file-texts.ts';

export const NETWORK_FILE = 'network.bin';

/**
 * `DKNW` and the version of the form. After them whole numbers of seven bits a byte, lowest first, the eighth bit set
 * where more follow; numbers that may be negative doubled, less one where negative. Whole numbers only, so that every
 * machine reads the same network.
 */
export const NETWORK_MAGIC = [0x44, 0x4b, 0x4e, 0x57, 1] as const;
/** Positions of towns are whole numbers of these parts of a degree. */
export const DEGREE_PARTS = 1e5;

/** Reads a network; every index is checked to lie where it must. */
export function decodeNetwork(bytes: Uint8Array): Outcome<RoadNetwork> {
  try {
    return { ok: true, value: readNetwork(bytes), warnings: [] };
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return {
      ok: false,
      problems: [
        { file: NETWORK_FILE, path: '', found: error.message, expected: fileTexts().network.asBuilt },
      ],
    };
  }
}

class DamagedFile extends Error {}

/** Far above any network of Denmark: a damaged length must not fill the memory. */
const MOST = 2 ** 25;

function readNetwork(bytes: Uint8Array): RoadNetwork {
  if (!NETWORK_MAGIC.every((byte, i) => bytes[i] === byte))
    throw new DamagedFile(fileTexts().network.otherKind);
  const read = createReader(bytes, NETWORK_MAGIC.length);
  const raster = readRaster(read);
  const towns = readTowns(read);
  const nodeCount = read.count();
  const joinable = read.below(nodeCount + 1);
  const nodeCell = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const cell = (nodeCell[node - 1] ?? 0) + read.signed();
    // Behind the ones that can be joined there are roads abroad, where the raster has no land.
    if (cell < 0 || cell >= raster.piece.length || (node < joinable && !raster.piece[cell]))
      throw new DamagedFile(fileTexts().network.offLand(node));
    nodeCell[node] = cell;
  }
  const edges = readEdges(read, nodeCount);
  read.end();
  return { raster, towns, nodeCell, joinable, edges };
}

function readRaster(read: Reader): LandRaster {
  const west = read.signed() * CELL_LON;
  const south = read.signed() * CELL_LAT;
  const columns = read.count();
  const rows = read.count();
  if (columns * rows > MOST) throw new DamagedFile(fileTexts().network.cells(columns, rows));
  const piece = new Uint16Array(columns * rows);
  for (let cell = 0; cell < piece.length; ) {
    const length = read.below(piece.length - cell + 1);
    if (length === 0) throw new DamagedFile(fileTexts().network.emptyPiece);
    piece.fill(read.below(2 ** 16), cell, cell + length);
    cell += length;
  }
  return { west, south, stepLon: CELL_LON, stepLat: CELL_LAT, columns, rows, piece };
}

function readTowns(read: Reader): TownDiscs {
  const count = read.count();
  const towns = {
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    radiusMetres: new Float64Array(count),
  };
  for (let t = 0; t < count; t += 1) {
    towns.lon[t] = read.signed() / DEGREE_PARTS;
    towns.lat[t] = read.signed() / DEGREE_PARTS;
    towns.radiusMetres[t] = read.below(MOST);
  }
  return towns;
}

function readEdges(read: Reader, nodeCount: number): RoadEdges {
  const count = read.count();
  const edges = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    metres: new Int32Array(count),
    townMetres: new Int32Array(count),
    kind: new Uint8Array(count),
    crossing: new Int16Array(count),
  };
  for (let e = 0; e < count; e += 1) {
    const from = (edges.from[e - 1] ?? 0) + read.below(nodeCount);
    if (from >= nodeCount) throw new DamagedFile(fileTexts().network.node(from));
    edges.from[e] = from;
  }
  for (let e = 0; e < count; e += 1)
    edges.to[e] = (edges.from[e] ?? 0) + read.below(nodeCount - (edges.from[e] ?? 0));
  for (let e = 0; e < count; e += 1) edges.metres[e] = read.below(MOST);
  for (let e = 0; e < count; e += 1) edges.townMetres[e] = read.below((edges.metres[e] ?? 0) + 1);
  for (let e = 0; e < count; e += 1) edges.kind[e] = read.below(EDGE_KINDS.length);
  for (let e = 0; e < count; e += 1) edges.crossing[e] = read.below(2 ** 15) - 1;
  return edges;
}

type Reader = ReturnType<typeof createReader>;

function createReader(bytes: Uint8Array, start: number) {
  let at = start;
  const next = (): number => {
    let value = 0;
    for (let factor = 1; factor < 2 ** 42; factor *= 128) {
      const byte = bytes[at];
      if (byte === undefined) throw new DamagedFile(fileTexts().network.tooShort);
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new DamagedFile(fileTexts().network.endlessNumber);
  };
  const below = (limit: number): number => {
    const value = next();
    if (value >= limit) throw new DamagedFile(fileTexts().network.above(value, limit - 1));
    return value;
  };
  return {
    below,
    count: () => below(MOST),
    signed: () => {
      const value = next();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    end: () => {
      if (at !== bytes.length) throw new DamagedFile(fileTexts().network.tooLong);
    },
  };
}
