import type { LandRaster, RoadNetwork } from '../../domain/road-network.ts';
import { townShare } from './edge-list.ts';
import { cellAt, cellLat, cellLon, isLandBetween, metresBetween } from './land-raster.ts';
import { createNodeAccess, type NodeWay, nearestLandCell } from './node-access.ts';
import { rasterizeTowns } from './town-raster.ts';

/** Where a position stands. */
interface Standing {
  readonly lonLat: readonly [lon: number, lat: number];
  /** The raster cell on land that it stands on or was moved to; -1 where there is no land at all. */
  readonly cell: number;
  /** 0 on land. */
  readonly movedMetres: number;
}

/** A position joined to the network. */
export interface JoinedPosition extends Standing {
  readonly ways: readonly NodeWay[];
}

/** Joins positions to the network: over land only. */
export interface PointJoiner {
  join(lon: number, lat: number): JoinedPosition;
  /** The straight way over land between two positions that are near each other; null where water is between. */
  directWay(a: Standing, b: Standing): Omit<NodeWay, 'node'> | null;
}

export function createPointJoiner({ raster, towns, nodeCell, joinable }: RoadNetwork): PointJoiner {
  const inTown = rasterizeTowns(raster, towns);
  const access = createNodeAccess(raster, inTown, nodeCell, joinable);
  return {
    join(lon, lat) {
      const at = clampedCellAt(raster, lon, lat);
      const cell = nearestLandCell(raster, at, lon, lat);
      if (cell < 0) return { lonLat: [lon, lat], cell, movedMetres: 0, ways: [] };
      // A middle in water although the position is on land: a coast that the raster cuts.
      if (cell === at)
        return { lonLat: [lon, lat], cell, movedMetres: 0, ways: access.waysFrom(cell, lon, lat) };
      const [landLon, landLat] = [cellLon(raster, cell), cellLat(raster, cell)];
      const movedMetres = metresBetween(lon, lat, landLon, landLat);
      const ways = access
        .waysFrom(cell, landLon, landLat)
        .map((way) => ({ ...way, metres: way.metres + movedMetres }));
      return { lonLat: [lon, lat], cell, movedMetres, ways };
    },
    directWay(a, b) {
      if (a.cell < 0 || b.cell < 0 || !isLandBetween(raster, a.cell, b.cell)) return null;
      const straight = metresBetween(...a.lonLat, ...b.lonLat);
      const metres = straight + (a.cell === b.cell ? 0 : a.movedMetres + b.movedMetres);
      return { metres, townMetres: metres * townShare(raster, inTown, a.cell, b.cell) };
    },
  };
}

/** The cell at a position, or the one at the raster's edge that is nearest to it. */
function clampedCellAt(raster: LandRaster, lon: number, lat: number): number {
  const east = raster.west + (raster.columns - 1) * raster.stepLon;
  const north = raster.south + (raster.rows - 1) * raster.stepLat;
  return cellAt(
    raster,
    Math.min(east, Math.max(raster.west, lon)),
    Math.min(north, Math.max(raster.south, lat)),
  );
}
