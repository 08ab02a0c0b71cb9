import type { LandRaster } from '../../domain/road-network.ts';
import type { EdgeList } from './edge-list.ts';
import { forEachContact, type GridNodes } from './grid-nodes.ts';
import { createUnion } from './land-pieces.ts';
import { metresBetweenCells } from './land-raster.ts';

/** How far apart, in raster cells, two parts of one piece of land may seem to be: a neck narrower than a cell. */
const LONGEST_NECK = 30;

/**
 * Joins the parts of a piece of land that the raster took apart, because a neck or dam is narrower than a cell:
 * each part to the nearest other one, until every piece is whole or too far apart.
 * @returns how many joints were needed
 */
export function joinNecks(raster: LandRaster, { nodeCell, nodeOfCell }: GridNodes, edges: EdgeList): number {
  const joined = createUnion(nodeCell.length);
  forEachContact(raster, (a, b) => joined.join(nodeOfCell[a] ?? 0, nodeOfCell[b] ?? 0));
  const cellsOf = groupCells(nodeOfCell, brokenOffParts(raster, nodeCell, joined.find), joined.find);
  let joints = 0;
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const root of brokenOffParts(raster, nodeCell, joined.find)) {
      const neck = findNeck(raster, nodeOfCell, joined.find, cellsOf(root));
      if (!neck) continue;
      const [a, b] = [nodeOfCell[neck.from] ?? 0, nodeOfCell[neck.to] ?? 0];
      const metres =
        metresBetweenCells(raster, nodeCell[a] ?? 0, neck.from) +
        metresBetweenCells(raster, neck.from, neck.to) +
        metresBetweenCells(raster, neck.to, nodeCell[b] ?? 0);
      edges.add(a, b, metres, 'land');
      joined.join(a, b);
      joints += 1;
      isChanged = true;
    }
  }
  return joints;
}

/** The raster cells of each broken-off part, whatever it was joined to in the meantime. */
function groupCells(nodeOfCell: Int32Array, brokenOff: readonly number[], partOf: (node: number) => number) {
  const parts = new Map<number, number[]>(brokenOff.map((part) => [part, []]));
  for (const [cell, node] of nodeOfCell.entries()) if (node >= 0) parts.get(partOf(node))?.push(cell);
  return (part: number): readonly number[] =>
    [...parts].flatMap(([one, cells]) => (partOf(one) === partOf(part) ? cells : []));
}

/** One node of each part that is not the largest of its piece of land. */
function brokenOffParts(
  { piece }: LandRaster,
  nodeCell: Int32Array,
  partOf: (node: number) => number,
): readonly number[] {
  const size = new Map<number, number>();
  for (const node of nodeCell.keys()) size.set(partOf(node), (size.get(partOf(node)) ?? 0) + 1);
  const largest = new Map<number, number>();
  for (const [part, nodes] of size) {
    const home = piece[nodeCell[part] ?? 0] ?? 0;
    if (nodes > (size.get(largest.get(home) ?? -1) ?? 0)) largest.set(home, part);
  }
  return [...size.keys()].filter((part) => largest.get(piece[nodeCell[part] ?? 0] ?? 0) !== part);
}

/** Searches outwards from a part, over water too, for the nearest cell of another part of the same piece of land. */
function findNeck(
  { piece, columns }: LandRaster,
  nodeOfCell: Int32Array,
  partOf: (node: number) => number,
  cells: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const start = nodeOfCell[cells[0] ?? 0] ?? 0;
  const part = partOf(start);
  /** The cell of the part from which each cell was reached. */
  const origin = new Map(cells.map((cell) => [cell, cell]));
  let front = [...cells];
  const home = piece[front[0] ?? 0];
  for (let step = 0; step < LONGEST_NECK && front.length > 0; step += 1) {
    const next: number[] = [];
    for (const cell of front) {
      for (const near of [cell + 1, cell - 1, cell + columns, cell - columns]) {
        if (near < 0 || near >= piece.length || origin.has(near)) continue;
        const from = origin.get(cell) ?? cell;
        if (piece[near] === home && partOf(nodeOfCell[near] ?? start) !== part) return { from, to: near };
        origin.set(near, from);
        next.push(near);
      }
    }
    front = next;
  }
  return null;
}
