import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BUILT_PAGE } from './built-page.ts';
import { mapFrame } from './page.ts';

interface PlaceOnMap {
  readonly code: string;
  readonly name: string;
  /** Longitude and latitude of a point inside the municipality. */
  readonly labelPoint: readonly [lon: number, lat: number];
}

/** Where the map looks; in a link as `kort=lon,lat,zoom`. */
export interface CameraInLink {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

const { municipalities } = JSON.parse(readFileSync(`${BUILT_PAGE}/data/municipalities.json`, 'utf8')) as {
  municipalities: readonly PlaceOnMap[];
};

export function placeNamed(name: string): PlaceOnMap {
  const place = municipalities.find((each) => each.name === name);
  if (!place) throw new Error(`placeNamed: got "${name}", expected one of the 98 municipalities`);
  return place;
}

export function linkTo({ lon, lat, zoom }: CameraInLink): string {
  return `kort=${lon},${lat},${zoom}`;
}

/** A position in the world's square of web Mercator, 0 to 1 from the north-western corner. */
function mercator(lon: number, lat: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Where a position is drawn, in pixels from the map's upper left corner, by the projection's own formula. */
export async function pixelOf(
  page: Page,
  [lon, lat]: readonly [number, number],
  camera: CameraInLink,
): Promise<{ x: number; y: number }> {
  const box = await mapFrame(page).boundingBox();
  if (!box) throw new Error('pixelOf: got no map, expected one in view');
  const pixels = 512 * 2 ** camera.zoom;
  const centre = mercator(camera.lon, camera.lat);
  const place = mercator(lon, lat);
  return {
    x: box.width / 2 + (place.x - centre.x) * pixels,
    y: box.height / 2 + (place.y - centre.y) * pixels,
  };
}

/** The colour that the map has drawn at a position, as `#rrggbb`. */
export async function colourAt(
  page: Page,
  lonLat: readonly [number, number],
  camera: CameraInLink,
): Promise<string> {
  const at = await pixelOf(page, lonLat, camera);
  return mapFrame(page)
    .locator('canvas')
    .evaluate((canvas, { x, y }) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('colourAt: no canvas');
      const copy = document.createElement('canvas');
      copy.width = 1;
      copy.height = 1;
      const drawing = copy.getContext('2d');
      if (!drawing) throw new Error('colourAt: no 2d context');
      const scale = canvas.width / canvas.clientWidth;
      drawing.drawImage(canvas, x * scale, y * scale, 1, 1, 0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = drawing.getImageData(0, 0, 1, 1).data;
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    }, at);
}
