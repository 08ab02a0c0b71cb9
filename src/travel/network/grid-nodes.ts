import type { LandRaster } from '../../domain/road-network.ts';
import { createUnion } from './land-pieces.ts';
import { CELLS_PER_NODE } from './land-raster.ts';

/** A part of a 2 km cell with fewer raster cells than this goes to the neighbour that it touches most. */
const SMALL_PART = 8;

/** The grid's nodes: one for each connected part of a 2 km cell. */
export interface GridNodes {
  /** The raster cell nearest to the middle of the node's part. */
  readonly nodeCell: Int32Array;
  /** The node of each raster cell; -1 in water. */
  readonly nodeOfCell: Int32Array;
}

/** Divides the land into parts of at most 2 km by 2 km that hang together, so that no node has land on both sides of water. */
export function findGridNodes(raster: LandRaster): GridNodes {
  const { piece, columns } = raster;
  const parts = createUnion(piece.length);
  const block = (cell: number) =>
    Math.floor(Math.floor(cell / columns) / CELLS_PER_NODE) * columns +
    Math.floor((cell % columns) / CELLS_PER_NODE);
  forEachContact(raster, (a, b) => {
    if (block(a) === block(b)) parts.join(a, b);
  });
  const root = new Int32Array(piece.length).fill(-1);
  const size = new Map<number, number>();
  for (let cell = 0; cell < piece.length; cell += 1) {
    if (!piece[cell]) continue;
    const r = parts.find(cell);
    root[cell] = r;
    size.set(r, (size.get(r) ?? 0) + 1);
  }
  const host = mergeSmallParts(raster, root, size);
  return numberNodes(raster, root, host, size);
}

/** Visits each pair of raster cells of one piece of land that share a side; the smaller cell first. */
export function forEachContact({ piece, columns }: LandRaster, visit: (a: number, b: number) => void): void {
  for (let cell = 0; cell < piece.length; cell += 1) {
    const here = piece[cell];
    if (!here) continue;
    if ((cell + 1) % columns !== 0 && piece[cell + 1] === here) visit(cell, cell + 1);
    if (piece[cell + columns] === here) visit(cell, cell + columns);
  }
}

/** The part that each small part goes to; parts that keep to themselves are not in it. */
function mergeSmallParts(
  raster: LandRaster,
  root: Int32Array,
  size: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const isSmall = (part: number) => (size.get(part) ?? 0) < SMALL_PART;
  const touching = new Map<number, Map<number, number>>();
  const touch = (part: number, other: number) => {
    if (!isSmall(part) || isSmall(other)) return;
    const counts = touching.get(part) ?? new Map<number, number>();
    counts.set(other, (counts.get(other) ?? 0) + 1);
    touching.set(part, counts);
  };
  forEachContact(raster, (a, b) => {
    const [partA, partB] = [root[a] ?? -1, root[b] ?? -1];
    if (partA === partB) return;
    touch(partA, partB);
    touch(partB, partA);
  });
  const host = new Map<number, number>();
  for (const [part, counts] of touching) {
    let best = -1;
    for (const [other, count] of counts) {
      const most = counts.get(best) ?? 0;
      if (count > most || (count === most && other < best)) best = other;
    }
    host.set(part, best);
  }
  return host;
}

function numberNodes(
  raster: LandRaster,
  root: Int32Array,
  host: ReadonlyMap<number, number>,
  size: ReadonlyMap<number, number>,
): GridNodes {
  const { columns } = raster;
  const numbers = new Map<number, number>();
  for (const part of size.keys()) if (!host.has(part)) numbers.set(part, numbers.size);
  const count = numbers.size;
  const sumColumn = new Float64Array(count);
  const sumRow = new Float64Array(count);
  const cells = new Float64Array(count);
  const nodeOfCell = new Int32Array(root.length).fill(-1);
  for (let cell = 0; cell < root.length; cell += 1) {
    const part = root[cell] ?? -1;
    if (part < 0) continue;
    const node = numbers.get(host.get(part) ?? part) ?? -1;
    nodeOfCell[cell] = node;
    if (host.has(part)) continue;
    sumColumn[node] = (sumColumn[node] ?? 0) + (cell % columns);
    sumRow[node] = (sumRow[node] ?? 0) + Math.floor(cell / columns);
    cells[node] = (cells[node] ?? 0) + 1;
  }
  const nodeCell = new Int32Array(count).fill(-1);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let cell = 0; cell < root.length; cell += 1) {
    const part = root[cell] ?? -1;
    if (part < 0 || host.has(part)) continue;
    const node = nodeOfCell[cell] ?? -1;
    const n = cells[node] ?? 1;
    const dc = (cell % columns) - (sumColumn[node] ?? 0) / n;
    const dr = Math.floor(cell / columns) - (sumRow[node] ?? 0) / n;
    const away = dc * dc + dr * dr;
    if (away < (nearest[node] ?? 0)) {
      nearest[node] = away;
      nodeCell[node] = cell;
    }
  }
  return { nodeCell, nodeOfCell };
}
