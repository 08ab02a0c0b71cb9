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
/** How far away a node in sight is looked for, in cells of the road grid: nearby first. */
const REACHES = [1, 2] as const;

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

  // Read again for every position: no new lists, and no trigonometry before a node is chosen.
  const nearNodes = new Int32Array(4096);
  const nearSquares = new Float64Array(nearNodes.length);
  let nearCount = 0;
  const findNear = (cell: number, lat: number, reach: number): void => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const narrow = (Math.cos((lat * Math.PI) / 180) * raster.stepLon) / raster.stepLat;
    const [blockColumn, blockRow] = [Math.floor(column / CELLS_PER_NODE), Math.floor(row / CELLS_PER_NODE)];
    nearCount = 0;
    for (let r = Math.max(0, blockRow - reach); r <= Math.min(blockRows - 1, blockRow + reach); r += 1) {
      for (
        let c = Math.max(0, blockColumn - reach);
        c <= Math.min(blockColumns - 1, blockColumn + reach);
        c += 1
      ) {
        for (const node of inBlock.get(r * blockColumns + c) ?? []) {
          const at = nodeCell[node] ?? 0;
          if (piece[at] !== piece[cell] || nearCount === nearNodes.length) continue;
          const dc = ((at % columns) - column) * narrow;
          const dr = Math.floor(at / columns) - row;
          nearNodes[nearCount] = node;
          nearSquares[nearCount] = dc * dc + dr * dr;
          nearCount += 1;
        }
      }
    }
  };
  /** The nearest node found that was not taken yet; -1 when there is none left. */
  const takeNearest = (): number => {
    let best = -1;
    for (let i = 0; i < nearCount; i += 1) {
      if (best < 0 || (nearSquares[i] ?? 0) < (nearSquares[best] ?? 0)) best = i;
    }
    if (best < 0) return -1;
    const node = nearNodes[best] ?? -1;
    nearCount -= 1;
    nearNodes[best] = nearNodes[nearCount] ?? -1;
    nearSquares[best] = nearSquares[nearCount] ?? 0;
    return node;
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
      for (const reach of REACHES) {
        if (ways.length > 0) break;
        findNear(cell, lat, reach);
        for (let node = takeNearest(); node >= 0 && ways.length < MOST_WAYS; node = takeNearest()) {
          const at = nodeCell[node] ?? 0;
          if (ways.some((way) => nodeCell[way.node] === at) || !isLandBetween(raster, cell, at)) continue;
          const metres = metresBetween(lon, lat, cellLon(raster, at), cellLat(raster, at));
          ways.push({ node, metres, townMetres: metres * townShare(raster, inTown, cell, at) });
        }
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
