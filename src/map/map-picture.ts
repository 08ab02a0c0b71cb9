import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Geodata } from '../domain/geodata.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { PlanState } from '../plan/plan-store.ts';
import type { ServicesState } from '../plan/services/service-store.ts';
import type { ViewState } from '../plan/view-store.ts';
import { listLegendSections } from './legend-sections.ts';
import { FIT_OPTIONS, keepInDenmark, LEAST_ZOOM, MOST_ZOOM } from './map-camera.ts';
import { describeMap, type MapDescription } from './map-description.ts';
import { paintMapImages, paintUnitImage } from './map-images.ts';
import { createInputReader } from './map-input.ts';
import { buildMapStyle } from './map-layers.ts';
import { type MapShapes, prepareMapShapes } from './map-shapes.ts';
import { createMapUpdater } from './map-updater.ts';
import { composePicture, MAP_HEIGHT_PX, MAP_WIDTH_PX, PIXEL_RATIO } from './picture-page.ts';
import { createServiceReader } from './service-features.ts';

setWorkerUrl(workerUrl);

const PATIENCE_MS = 30_000;
/** Of the equator at zoom 0, in tiles of 512 pixels. */
const METRES_PER_PIXEL = 40_075_016.686 / 512;

/**
 * The map as a PNG for a report: what the page's map shows now, at a size and sharpness of its own, with title,
 * date, legend, sources and a scale bar.
 * @throws Error where the browser cannot draw maps, or does not get done
 */
export async function takeMapPicture(
  geodata: Geodata,
  state: Pick<PlanState, 'plan' | 'asOfOverride'> & { readonly result: CoverageResult },
  view: Pick<ViewState, 'choropleth' | 'difference' | 'layers' | 'bands' | 'camera'>,
  services: ServicesState,
): Promise<Blob> {
  const shapes = prepareMapShapes(geodata);
  const { choropleth, difference, layers, bands } = view;
  const shown = { choropleth, difference, layers, bands, selected: null, hovered: null };
  const input = createInputReader(shapes)(state, shown, undefined, createServiceReader()(services));
  const { image, metresPerPixel } = await drawMap(shapes, describeMap(input, shapes), view.camera);
  return composePicture({
    map: image,
    metresPerPixel,
    sections: listLegendSections(input, shapes),
    plan: state.plan,
    result: state.result,
    boundaries: geodata.manifest.boundaries,
  });
}

async function drawMap(
  shapes: MapShapes,
  description: MapDescription,
  camera: ViewState['camera'],
): Promise<{ readonly image: HTMLCanvasElement; readonly metresPerPixel: number }> {
  const container = document.createElement('div');
  // Laid out, so that the map has a size, but out of sight and reach.
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${MAP_WIDTH_PX}px`,
    height: `${MAP_HEIGHT_PX}px`,
  });
  document.body.append(container);
  let map: MapLibreMap | null = null;
  try {
    map = new MapLibreMap({
      container,
      style: buildMapStyle(shapes, description),
      ...(camera
        ? { center: [camera.lon, camera.lat], zoom: camera.zoom }
        : { bounds: [...shapes.denmark], fitBoundsOptions: FIT_OPTIONS }),
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      transformConstrain: keepInDenmark,
      renderWorldCopies: false,
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      pixelRatio: PIXEL_RATIO,
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    await showAll(map, description);
    const image = document.createElement('canvas');
    const drawn = map.getCanvas();
    image.width = drawn.width;
    image.height = drawn.height;
    image.getContext('2d')?.drawImage(drawn, 0, 0);
    const { lat } = map.getCenter();
    const metresPerPixel = (METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180)) / 2 ** map.getZoom();
    return { image, metresPerPixel };
  } finally {
    map?.remove();
    container.remove();
  }
}

/** Waits until the map has drawn everything. */
function showAll(map: MapLibreMap, description: MapDescription): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('takeMapPicture: the map was not drawn in time')),
      PATIENCE_MS,
    );
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    let isComplete = false;
    map.on('error', ({ error }) => end(() => reject(error)));
    map.setMissingStyleImageResolver(async (id) => {
      const image = paintUnitImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image.pixels, image.options);
    });
    map.on('style.load', () => {
      for (const [id, { pixels, options }] of paintMapImages()) {
        if (!map.hasImage(id)) map.addImage(id, pixels, options);
      }
      createMapUpdater(map, description).show(description);
      isComplete = true;
    });
    map.on('idle', () => {
      if (isComplete) end(resolve);
    });
  });
}
