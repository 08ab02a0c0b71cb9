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
 * Moves the ends of a crossing to land: the two nearest cells with water between them, since an end that is known
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
  let best: CrossingEnds | null = null;
  for (const a of near) {
    for (const b of far) {
      const moved = a.metres + b.metres;
      if (best && moved >= best.movedMetres) break;
      if (hasWaterBetween(raster, a.cell, b.cell)) best = { from: a.cell, to: b.cell, movedMetres: moved };
    }
  }
  return best ?? { from: firstNear.cell, to: firstFar.cell, movedMetres: firstNear.metres + firstFar.metres };
}

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
