import type { LandRaster } from '../../domain/road-network.ts';
import type { EdgeList } from './edge-list.ts';
import { forEachContact, type GridNodes } from './grid-nodes.ts';
import { CELLS_PER_NODE, isLandBetween, metresBetweenCells } from './land-raster.ts';

/** Half of the 16 neighbours, in cells of the road grid; the other half look back. */
const NEIGHBOURS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
  [2, 1],
  [2, -1],
  [1, 2],
  [1, -2],
] as const;

/** Joins the grid's nodes: to the 16 neighbours in sight over land, and to every one whose land touches theirs. */
export function addGridEdges(raster: LandRaster, { nodeCell, nodeOfCell }: GridNodes, edges: EdgeList): void {
  addTouching(raster, { nodeCell, nodeOfCell }, edges);
  const { columns } = raster;
  const blockColumns = Math.ceil(columns / CELLS_PER_NODE) + 4;
  const blockOf = (cell: number) =>
    (Math.floor(Math.floor(cell / columns) / CELLS_PER_NODE) + 2) * blockColumns +
    Math.floor((cell % columns) / CELLS_PER_NODE) +
    2;
  const inBlock = new Map<number, number[]>();
  for (const [node, cell] of nodeCell.entries()) {
    const nodes = inBlock.get(blockOf(cell));
    if (nodes) nodes.push(node);
    else inBlock.set(blockOf(cell), [node]);
  }
  for (const [node, cell] of nodeCell.entries()) {
    for (const [dc, dr] of NEIGHBOURS) {
      for (const other of inBlock.get(blockOf(cell) + dr * blockColumns + dc) ?? []) {
        const there = nodeCell[other] ?? 0;
        if (isLandBetween(raster, cell, there)) {
          edges.add(node, other, metresBetweenCells(raster, cell, there), 'land');
        }
      }
    }
  }
}

/** What touches is joined even when a bay hides one middle from the other: by way of the best place where they touch. */
function addTouching(raster: LandRaster, { nodeCell, nodeOfCell }: GridNodes, edges: EdgeList): void {
  const best = new Map<number, { a: number; b: number; metres: number }>();
  forEachContact(raster, (cellA, cellB) => {
    const [a, b] = [nodeOfCell[cellA] ?? -1, nodeOfCell[cellB] ?? -1];
    if (a === b) return;
    const key = Math.min(a, b) * nodeCell.length + Math.max(a, b);
    const metres =
      metresBetweenCells(raster, nodeCell[a] ?? 0, cellA) +
      metresBetweenCells(raster, cellA, cellB) +
      metresBetweenCells(raster, cellB, nodeCell[b] ?? 0);
    if (metres < (best.get(key)?.metres ?? Number.POSITIVE_INFINITY)) best.set(key, { a, b, metres });
  });
  for (const { a, b, metres } of best.values()) edges.add(a, b, metres, 'land');
}
