import type { Map as MapLibreMap, OverscaledTileID } from 'maplibre-gl';
import type { Bounds } from './map-bounds.ts';
import { LARGE_TILE_SOURCES } from './map-sources.ts';

/** Lets the map draw only tiles that touch a box. */
export interface NearbyTiles {
  /** @param box degrees; null for every tile */
  limit(box: Bounds | null): void;
}

/**
 * A scissor spares the pixels outside a box, and none of the corners of the shapes there, which are most of the work
 * where a processor draws. Reaches into the library: where it is not as known here, every tile is drawn.
 * Names and symbols reach over the edge of their tile and are left alone. To be called when the style is there.
 */
export function createNearbyTiles(map: MapLibreMap): NearbyTiles {
  let box: Bounds | null = null;
  for (const id of LARGE_TILE_SOURCES) {
    const manager = map.style.tileManagers?.[id];
    const all = manager?.getVisibleCoordinates?.bind(manager);
    if (!manager || !all) continue;
    manager.getVisibleCoordinates = (isSymbolLayer) => {
      const tiles = all(isSymbolLayer);
      const near = box;
      return near ? tiles.filter((tile) => touches(tile, near)) : tiles;
    };
  }
  return {
    limit: (to) => {
      box = to;
    },
  };
}

/** A tile's edge in degrees. */
function longitudeOf(x: number, z: number): number {
  return (x / 2 ** z) * 360 - 180;
}

function latitudeOf(y: number, z: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;
}

function touches({ canonical: { x, y, z } }: OverscaledTileID, [west, south, east, north]: Bounds): boolean {
  return (
    longitudeOf(x, z) <= east &&
    longitudeOf(x + 1, z) >= west &&
    latitudeOf(y + 1, z) <= north &&
    latitudeOf(y, z) >= south
  );
}
