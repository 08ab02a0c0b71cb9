import {
  type FitBoundsOptions,
  LngLat,
  type Map as MapLibreMap,
  type TransformConstrainFunction,
} from 'maplibre-gl';
import { DENMARK_BOX } from '../domain/lon-lat.ts';
import type { Camera } from '../plan/view-store.ts';
import { type Bounds, boundsOfPositions } from './map-bounds.ts';
import type { MapShapes } from './map-shapes.ts';

export const LEAST_ZOOM = 4.5;
export const MOST_ZOOM = 13;
/** Never closer than this when the map is asked to show municipalities, so that the neighbours are in view. */
const MOST_FOCUS_ZOOM = 10.5;
/** Room at the rim, so that symbols on the coast are whole. */
const RIM_PX = 16;
/** The buttons in the upper right corner hide what is under them. */
const BUTTONS_PX = 52;

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Keeps the middle of the map in Denmark, so that every place can come under the crosshair and none is lost. */
export const keepInDenmark: TransformConstrainFunction = (center, zoom) => ({
  center: new LngLat(
    clamp(center.lng, DENMARK_BOX.west, DENMARK_BOX.east),
    clamp(center.lat, DENMARK_BOX.south, DENMARK_BOX.north),
  ),
  zoom: clamp(zoom, LEAST_ZOOM, MOST_ZOOM),
});

/** How a box is fitted. The buttons stand in a corner where Denmark has only sea. */
export const FIT_OPTIONS: FitBoundsOptions = { padding: RIM_PX, maxZoom: MOST_FOCUS_ZOOM, animate: false };

/** Shows a box at once, without animation. */
export function showBounds(map: MapLibreMap, [west, south, east, north]: Bounds): void {
  map.fitBounds([west, south, east, north], FIT_OPTIONS);
}

/** The box around some municipalities; all of Denmark for none. */
export function boundsOfMunicipalities(shapes: MapShapes, codes: readonly string[]): Bounds {
  const corners = codes.flatMap((code) => {
    const box = shapes.bounds.get(code);
    return box
      ? [
          [box[0], box[1]],
          [box[2], box[3]],
        ]
      : [];
  });
  return boundsOfPositions(corners) ?? shapes.denmark;
}

export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
}

/** Puts a position in the middle when it is out of view or hidden. @returns whether the map was moved. */
export function bringIntoView(map: MapLibreMap, lonLat: readonly [number, number]): boolean {
  const { x, y } = map.project([lonLat[0], lonLat[1]]);
  const { clientWidth, clientHeight } = map.getContainer();
  const inView = x > RIM_PX && y > BUTTONS_PX && x < clientWidth - RIM_PX && y < clientHeight - RIM_PX;
  if (!inView) map.jumpTo({ center: [lonLat[0], lonLat[1]] });
  return !inView;
}
