import type { Crossing } from '../../domain/links.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { LandRaster } from '../../domain/road-network.ts';
import { cellAt, cellLat, cellLon, forEachCellBetween, metresBetween } from './land-raster.ts';

/** How far a crossing's end may be moved to land. */
const FARTHEST_METRES = 3000;
const MOST_CANDIDATES = 120;

interface Candidate {
  readonly cell: number;
  readonly metres: number;
}

/** The land cells that a crossing joins. */
export interface CrossingEnds {
  readonly from: number;
  readonly to: number;
  /** How far both ends together were moved. */
  readonly movedMetres: number;
}

/**
 * Moves the ends of a crossing to land: the two nearest cells on different shores, since an end that is known
 * to half a kilometre may lie in the water, or on the far side of it. Where there is no such pair (a dam in land that
 * the raster shows whole) simply the nearest cells; null where one end has no land near it (abroad).
 */
export function findCrossingEnds(
  raster: LandRaster,
  crossing: Pick<Crossing, 'from' | 'to'>,
): CrossingEnds | null {
  const near = landNear(raster, crossing.from);
  const far = landNear(raster, crossing.to);
  const [firstNear, firstFar] = [near[0], far[0]];
  if (!firstNear || !firstFar) return null;
  const shores = labelShores(raster, [...near, ...far]);
  return (
    nearestPair(near, far, (a, b) => shores.get(a) !== shores.get(b)) ??
    nearestPair(near, far, (a, b) => hasWaterBetween(raster, a, b)) ?? {
      from: firstNear.cell,
      to: firstFar.cell,
      movedMetres: firstNear.metres + firstFar.metres,
    }
  );
}

/** The pair moved least of those that may be joined. */
function nearestPair(
  near: readonly Candidate[],
  far: readonly Candidate[],
  mayJoin: (a: number, b: number) => boolean,
): CrossingEnds | null {
  let best: CrossingEnds | null = null;
  for (const a of near) {
    for (const b of far) {
      const movedMetres = a.metres + b.metres;
      if (best && movedMetres >= best.movedMetres) break;
      if (mayJoin(a.cell, b.cell)) best = { from: a.cell, to: b.cell, movedMetres };
    }
  }
  return best;
}

/** How far around the candidates, in cells, land is looked at: what only hangs together further away is two shores. */
const SHORE_MARGIN = 5;

/** Numbers the shores near a crossing: cells of one number hang together by land nearby. */
function labelShores({ piece, columns, rows }: LandRaster, candidates: readonly Candidate[]) {
  const columnOf = (cell: number) => cell % columns;
  const rowOf = (cell: number) => Math.floor(cell / columns);
  const cells = candidates.map(({ cell }) => cell);
  const west = Math.max(0, Math.min(...cells.map(columnOf)) - SHORE_MARGIN);
  const east = Math.min(columns - 1, Math.max(...cells.map(columnOf)) + SHORE_MARGIN);
  const south = Math.max(0, Math.min(...cells.map(rowOf)) - SHORE_MARGIN);
  const north = Math.min(rows - 1, Math.max(...cells.map(rowOf)) + SHORE_MARGIN);
  const shores = new Map<number, number>();
  for (const start of cells) {
    if (shores.has(start)) continue;
    shores.set(start, start);
    const queue = [start];
    for (const cell of queue) {
      for (const [dc, dr] of SIDES) {
        const [c, r] = [columnOf(cell) + dc, rowOf(cell) + dr];
        const next = r * columns + c;
        if (c < west || c > east || r < south || r > north) continue;
        if (piece[next] !== piece[start] || shores.has(next)) continue;
        shores.set(next, start);
        queue.push(next);
      }
    }
  }
  return shores;
}

const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

function hasWaterBetween(raster: LandRaster, from: number, to: number): boolean {
  const piece = raster.piece[from];
  if (raster.piece[to] !== piece) return true;
  return !forEachCellBetween(raster, from, to, (cell) => raster.piece[cell] === piece);
}

function landNear(raster: LandRaster, [lon, lat]: LonLat): readonly Candidate[] {
  const { columns, rows, piece } = raster;
  const middle = cellAt(raster, lon, lat);
  if (middle < 0) return [];
  const found: Candidate[] = [];
  const reach = 18;
  const [c0, r0] = [middle % columns, Math.floor(middle / columns)];
  for (let r = Math.max(0, r0 - reach); r <= Math.min(rows - 1, r0 + reach); r += 1) {
    for (let c = Math.max(0, c0 - reach); c <= Math.min(columns - 1, c0 + reach); c += 1) {
      const cell = r * columns + c;
      if (!piece[cell]) continue;
      const metres = metresBetween(lon, lat, cellLon(raster, cell), cellLat(raster, cell));
      if (metres <= FARTHEST_METRES) found.push({ cell, metres });
    }
  }
  return found.sort((a, b) => a.metres - b.metres || a.cell - b.cell).slice(0, MOST_CANDIDATES);
}
