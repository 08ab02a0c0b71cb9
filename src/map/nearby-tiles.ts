import type { Map as MapLibreMap, OverscaledTileID } from 'maplibre-gl';
import type { Bounds } from './map-bounds.ts';
import { LARGE_TILE_SOURCES } from './map-sources.ts';

/** Lets the map draw only tiles that touch a box. */
export interface NearbyTiles {
  /**
   * @param box degrees; null for every tile
   * @param marginPx how far around it is drawn anew, in pixels of the page
   */
  limit(box: Bounds | null, marginPx: number): void;
}

/** How far a name or symbol reaches over the edge of its tile at most, in pixels of the page. */
const SYMBOL_PX = 256;

/**
 * A scissor spares the pixels outside a box, and none of the corners of the shapes there, which are most of the work
 * where a processor draws. Reaches into the library: where it is not as known here, every tile is drawn.
 * To be called when the style is there.
 */
export function createNearbyTiles(map: MapLibreMap): NearbyTiles {
  let near: { readonly shapes: Bounds; readonly symbols: Bounds } | null = null;
  for (const [id, manager] of Object.entries(map.style.tileManagers ?? {})) {
    const all = manager.getVisibleCoordinates?.bind(manager);
    if (!all) continue;
    const hasSymbols = !LARGE_TILE_SOURCES.includes(id);
    manager.getVisibleCoordinates = (isSymbolLayer) => {
      const tiles = all(isSymbolLayer);
      if (!near) return tiles;
      const box = hasSymbols ? near.symbols : near.shapes;
      return tiles.filter((tile) => touches(tile, box));
    };
  }
  return {
    limit: (box, marginPx) => {
      near = box && { shapes: widened(map, box, marginPx), symbols: widened(map, box, SYMBOL_PX) };
    },
  };
}

/** A box with so many pixels more on every side. */
function widened(map: MapLibreMap, [west, south, east, north]: Bounds, byPx: number): Bounds {
  const upperLeft = map.project([west, north]);
  const lowerRight = map.project([east, south]);
  const corner = map.unproject([upperLeft.x - byPx, upperLeft.y - byPx]);
  const opposite = map.unproject([lowerRight.x + byPx, lowerRight.y + byPx]);
  return [corner.lng, opposite.lat, opposite.lng, corner.lat];
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
