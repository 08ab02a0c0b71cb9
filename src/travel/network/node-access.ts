import type { LandRaster } from '../../domain/road-network.ts';
import { townShare } from './edge-list.ts';
import {
  CELLS_PER_NODE,
  cellLat,
  cellLon,
  isLandBetween,
  metresBetween,
  metresBetweenCells,
} from './land-raster.ts';

/** A way over land from a position to a node of the grid. */
export interface NodeWay {
  readonly node: number;
  /** Without detour; never below the great circle. */
  readonly metres: number;
  readonly townMetres: number;
}

/** How many nodes a position is joined to, the nearest ones in sight over land. */
export const MOST_WAYS = 5;
/** How far away a node in sight may be, in cells of the road grid. */
const REACH = 2;

/** Finds the grid's nodes near a raster cell. */
export interface NodeAccess {
  /** @param cell on land @param lon @param lat the exact position, in degrees */
  waysFrom(cell: number, lon: number, lat: number): readonly NodeWay[];
}

export function createNodeAccess(
  raster: LandRaster,
  inTown: Uint8Array,
  nodeCell: Int32Array,
  gridNodes: number,
): NodeAccess {
  const { columns, rows, piece } = raster;
  const blockColumns = Math.ceil(columns / CELLS_PER_NODE);
  const blockRows = Math.ceil(rows / CELLS_PER_NODE);
  const blockOf = (cell: number) =>
    Math.floor(Math.floor(cell / columns) / CELLS_PER_NODE) * blockColumns +
    Math.floor((cell % columns) / CELLS_PER_NODE);
  const inBlock = new Map<number, number[]>();
  const nodeAt = new Map<number, number>();
  for (let node = 0; node < gridNodes; node += 1) {
    const cell = nodeCell[node] ?? 0;
    nodeAt.set(cell, node);
    const nodes = inBlock.get(blockOf(cell));
    if (nodes) nodes.push(node);
    else inBlock.set(blockOf(cell), [node]);
  }

  const nearby = (cell: number, lon: number, lat: number) => {
    const column = Math.floor((cell % columns) / CELLS_PER_NODE);
    const row = Math.floor(Math.floor(cell / columns) / CELLS_PER_NODE);
    const found: { node: number; metres: number }[] = [];
    for (let r = Math.max(0, row - REACH); r <= Math.min(blockRows - 1, row + REACH); r += 1) {
      for (let c = Math.max(0, column - REACH); c <= Math.min(blockColumns - 1, column + REACH); c += 1) {
        for (const node of inBlock.get(r * blockColumns + c) ?? []) {
          const at = nodeCell[node] ?? 0;
          if (piece[at] !== piece[cell]) continue;
          found.push({ node, metres: metresBetween(lon, lat, cellLon(raster, at), cellLat(raster, at)) });
        }
      }
    }
    return found.sort((a, b) => a.metres - b.metres || a.node - b.node);
  };

  const wayAround = (cell: number, lon: number, lat: number): readonly NodeWay[] => {
    const found = walkToNode(raster, cell, nodeAt);
    if (!found) return [];
    const at = nodeCell[found.node] ?? 0;
    const straight = metresBetween(lon, lat, cellLon(raster, at), cellLat(raster, at));
    const offset = metresBetween(lon, lat, cellLon(raster, cell), cellLat(raster, cell));
    const metres = Math.max(straight, found.metres + offset);
    return [{ node: found.node, metres, townMetres: metres * townShare(raster, inTown, cell, at) }];
  };

  return {
    waysFrom(cell, lon, lat) {
      const ways: NodeWay[] = [];
      for (const { node, metres } of nearby(cell, lon, lat)) {
        const at = nodeCell[node] ?? 0;
        if (ways.some((way) => nodeCell[way.node] === at) || !isLandBetween(raster, cell, at)) continue;
        ways.push({ node, metres, townMetres: metres * townShare(raster, inTown, cell, at) });
        if (ways.length === MOST_WAYS) break;
      }
      return ways.length > 0 ? ways : wayAround(cell, lon, lat);
    },
  };
}

/** The first node met when walking outwards over one piece of land, cell by cell, and the length of that walk. */
function walkToNode(raster: LandRaster, start: number, nodeAt: ReadonlyMap<number, number>) {
  const { columns, piece } = raster;
  const metres = new Map<number, number>([[start, 0]]);
  const queue = [start];
  for (let head = 0; head < queue.length; head += 1) {
    const cell = queue[head] ?? start;
    const soFar = metres.get(cell) ?? 0;
    const node = nodeAt.get(cell);
    if (node !== undefined) return { node, metres: soFar };
    for (const next of [cell + 1, cell - 1, cell + columns, cell - columns]) {
      if (piece[next] !== piece[start] || metres.has(next)) continue;
      metres.set(next, soFar + metresBetweenCells(raster, cell, next));
      queue.push(next);
    }
  }
  return null;
}

/**
 * The land cell nearest to a position, itself where it is on land; -1 where there is no land at all.
 * @param cell where the search begins
 */
export function nearestLandCell(raster: LandRaster, cell: number, lon: number, lat: number): number {
  const { columns, rows, piece } = raster;
  if (piece[cell]) return cell;
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  let best = -1;
  let bestMetres = Number.POSITIVE_INFINITY;
  const look = (c: number, r: number) => {
    if (c < 0 || c >= columns || r < 0 || r >= rows) return;
    const at = r * columns + c;
    if (!piece[at]) return;
    const metres = metresBetween(lon, lat, cellLon(raster, at), cellLat(raster, at));
    if (metres < bestMetres) [best, bestMetres] = [at, metres];
  };
  // A ring further out cannot be nearer than its distance in the narrower of the two steps.
  const stepMetres = metresBetween(lon, lat, lon + raster.stepLon, lat);
  const narrow = Math.min(stepMetres, metresBetween(0, 0, 0, raster.stepLat)) * 0.9;
  for (let ring = 1; ring < Math.max(columns, rows); ring += 1) {
    if ((ring - 1) * narrow > bestMetres) break;
    for (let i = -ring; i <= ring; i += 1) {
      look(column + i, row - ring);
      look(column + i, row + ring);
      look(column - ring, row + i);
      look(column + ring, row + i);
    }
  }
  return best;
}
