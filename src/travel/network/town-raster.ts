import type { LandRaster, TownDiscs } from '../../domain/road-network.ts';
import { metresBetween } from './land-raster.ts';

/** 1 in cells whose middle lies in a town. */
export function rasterizeTowns(raster: LandRaster, towns: TownDiscs): Uint8Array {
  const inTown = new Uint8Array(raster.piece.length);
  const metresPerRow = metresBetween(0, 56, 0, 56 + raster.stepLat);
  for (let t = 0; t < towns.lon.length; t += 1) {
    const lon = towns.lon[t] ?? 0;
    const lat = towns.lat[t] ?? 0;
    const radius = towns.radiusMetres[t] ?? 0;
    const metresPerColumn = metresBetween(0, lat, raster.stepLon, lat);
    const row = (lat - raster.south) / raster.stepLat;
    const column = (lon - raster.west) / raster.stepLon;
    const lastRow = Math.min(raster.rows - 1, Math.floor(row + radius / metresPerRow));
    for (let r = Math.max(0, Math.ceil(row - radius / metresPerRow)); r <= lastRow; r += 1) {
      const north = (r - row) * metresPerRow;
      const half = Math.sqrt(Math.max(0, radius * radius - north * north)) / metresPerColumn;
      const last = Math.min(raster.columns - 1, Math.floor(column + half));
      const first = Math.max(0, Math.ceil(column - half));
      if (first <= last) inTown.fill(1, r * raster.columns + first, r * raster.columns + last + 1);
    }
  }
  return inTown;
}
