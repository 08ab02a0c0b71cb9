import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { ReadonlyPlanStore } from '../plan/calm-plan.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { ServiceStore } from '../plan/services/service-store.ts';
import type { Camera, ViewStore } from '../plan/view-store.ts';
import type { AreaTool } from './edit/area-tool.ts';
import { NOT_EDITING } from './edit/map-editing.ts';
import { createMapEditor, type EditStores, type MapEditor, type ToolHint } from './edit/map-editor.ts';
import {
  boundsOfMunicipalities,
  FIT_OPTIONS,
  keepInDenmark,
  LEAST_ZOOM,
  MOST_ZOOM,
  readCamera,
  showBounds,
} from './map-camera.ts';
import { type CommandContext, type KeyResult, runMapCommand, selectMunicipality } from './map-commands.ts';
import { describeMap, type MapDescription } from './map-description.ts';
import { paintMapImages, paintUnitImage } from './map-images.ts';
import { createInputReader } from './map-input.ts';
import type { MapKeyCommand, PressedKey } from './map-keyboard.ts';
import { buildMapStyle } from './map-layers.ts';
import { lookAt, type Pointed } from './map-pointing.ts';
import type { MapShapes } from './map-shapes.ts';
import { enlargeTiles } from './map-sources.ts';
import { createMapUpdater, type MapUpdater } from './map-updater.ts';
import { createPartialFrames } from './partial-frames.ts';
import { createServiceReader } from './service-features.ts';
import { createShownPlan } from './shown-plan.ts';

setWorkerUrl(workerUrl);
// The worker's code is read while the plan is.
prewarm();

const CAMERA_SETTLE_MS = 200;

export type MapFailure = 'webgl-missing' | 'context-lost' | 'map-error';
export type MapActivity = 'loading' | 'idle';

export interface MapControllerOptions {
  readonly container: HTMLElement;
  readonly shapes: MapShapes;
  readonly planStore: PlanStore;
  /** The same plan to draw from. */
  readonly shownPlan: ReadonlyPlanStore;
  readonly viewStore: ViewStore;
  readonly serviceStore: ServiceStore;
  readonly edit: Omit<EditStores, 'planStore'>;
  /** The element around the map that takes pointers and keys. */
  readonly frame: HTMLElement;
  /** `idle` when the map shows the stores' current state and nothing is being computed, loaded or moved. */
  readonly onActivity: (activity: MapActivity) => void;
  readonly onFailure: (failure: MapFailure, detail: string) => void;
  /** Pixels from the map's upper left corner; null when the pointer leaves the map. */
  readonly onPoint: (
    at: {
      readonly x: number;
      readonly y: number;
      readonly pointed: Pointed;
      /** What the tool in hand would do there; null for nothing. */
      readonly hint: ToolHint | null;
    } | null,
  ) => void;
  /** @param hint what the tool in hand would do under the crosshair; null for nothing */
  readonly onKeyResult: (result: KeyResult, hint: ToolHint | null) => void;
}

export interface MapController {
  run(command: MapKeyCommand): void;
  /** Gives a key to the tool in hand. @returns whether it was the tool's */
  pressToolKey(pressed: PressedKey): boolean;
  releaseKey(key: string): void;
  readonly areaTool: AreaTool;
  destroy(): void;
}

function createMap(
  container: HTMLElement,
  shapes: MapShapes,
  camera: Camera | null,
  start: MapDescription,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: buildMapStyle(shapes, start),
    ...(camera
      ? { center: [camera.lon, camera.lat], zoom: camera.zoom }
      : { bounds: [...shapes.denmark], fitBoundsOptions: FIT_OPTIONS }),
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    transformConstrain: keepInDenmark,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    attributionControl: false,
    // Names appear at once. At 0 the library would find room for all of them anew in every frame.
    fadeDuration: 1,
    refreshExpiredTiles: false,
    // The page prints what is on the screen; without this the printed map is empty.
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  map.touchZoomRotate.disableRotation();
  // The frame around the map takes the focus and the keys, so that there is one place to tab to.
  const canvas = map.getCanvas();
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('role', 'presentation');
  return map;
}

/**
 * Puts a map into an element and keeps it in step with the two stores.
 * A browser without WebGL is reported by `onFailure` before this returns null.
 */
export function createMapController(options: MapControllerOptions): MapController | null {
  const { container, shapes, planStore, shownPlan, viewStore, serviceStore } = options;
  const readInput = createInputReader(shapes);
  const readShown = createShownPlan();
  const readServices = createServiceReader();
  let editor: MapEditor | null = null;
  /** null while the picture is to stay: a flash without cover would be wrong. */
  const describeNow = (): MapDescription | null => {
    const plan = shownPlan.getState();
    const shown = readShown(plan);
    const editing = editor?.editing() ?? NOT_EDITING;
    const services = readServices(serviceStore.getState());
    return (
      shown && describeMap(readInput({ ...plan, ...shown }, viewStore.getState(), editing, services), shapes)
    );
  };

  const startCamera = viewStore.getState().camera;
  const { plan, asOfOverride } = shownPlan.getState();
  const startState =
    describeNow() ??
    describeMap(readInput({ plan, result: null, asOfOverride }, viewStore.getState()), shapes);
  let map: MapLibreMap;
  try {
    map = createMap(container, shapes, startCamera, startState);
  } catch (error) {
    const failure = error instanceof GPUInitializationError ? 'webgl-missing' : 'map-error';
    options.onFailure(failure, error instanceof Error ? error.message : String(error));
    return null;
  }

  const frames = createPartialFrames(map, shapes);
  let updater: MapUpdater | null = null;
  /** Whether the last state committed has been drawn. */
  let drawn = false;
  /** Whether the whole country is shown and nobody has moved the map since. */
  let wholeCountry = startCamera === null;
  let knownCamera = startCamera;
  let doneFocus = 0;
  let cameraTimer: ReturnType<typeof setTimeout> | undefined;

  const reportActivity = (): void => {
    const busy =
      !drawn ||
      planStore.getState().evaluation === 'running' ||
      shownPlan.getState() !== planStore.getState();
    options.onActivity(busy ? 'loading' : 'idle');
  };

  let shownOf: readonly unknown[] = [];
  /** Both stores also tell of what the map does not show. */
  const isShown = (): boolean => {
    const { plan, result, evaluation, asOfOverride } = shownPlan.getState();
    const { selected, hovered, choropleth, difference, layers, bands } = viewStore.getState();
    const view = [selected, hovered, choropleth, difference, layers, bands];
    const of = [
      updater,
      plan,
      result,
      evaluation,
      asOfOverride,
      editor?.editing(),
      serviceStore.getState().all,
      ...view,
    ];
    const isSame = of.every((value, index) => value === shownOf[index]);
    shownOf = of;
    return isSame;
  };
  const update = (): void => {
    const description = !isShown() && updater ? describeNow() : null;
    if (updater && description && updater.show(description) > 0) {
      drawn = false;
      frames.drawNow();
    }
    reportActivity();
  };

  const showWholeCountry = (): void => {
    showBounds(map, shapes.denmark);
    wholeCountry = true;
  };

  const followView = (): void => {
    const { camera, focus } = viewStore.getState();
    if (focus && focus.token !== doneFocus) {
      doneFocus = focus.token;
      if (focus.codes.length === 0) showWholeCountry();
      else {
        wholeCountry = false;
        showBounds(map, boundsOfMunicipalities(shapes, focus.codes));
      }
    } else if (camera && camera !== knownCamera) {
      knownCamera = camera;
      wholeCountry = false;
      map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
    }
  };

  const context: CommandContext = {
    map,
    shapes,
    viewStore,
    showWholeCountry,
    onMoved: () => {
      wholeCountry = false;
    },
  };

  editor = createMapEditor({
    ...options.edit,
    planStore,
    map,
    shapes,
    frame: options.frame,
    onEditing: () => {
      frames.follow(editor?.editing().isPainting === true);
      update();
    },
    onMoved: context.onMoved,
    colourOf: (unit) => readInput(planStore.getState(), viewStore.getState()).marks.get(unit)?.colour ?? null,
  });
  const tools = editor;
  map.setMissingStyleImageResolver(async (id) => {
    const image = paintUnitImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.pixels, image.options);
  });

  map.on('style.load', () => {
    for (const [id, { pixels, options: how }] of paintMapImages()) {
      if (!map.hasImage(id)) map.addImage(id, pixels, how);
    }
    enlargeTiles(map);
    updater = createMapUpdater(map, startState, frames.noteChange);
    update();
    followView();
  });
  map.on('idle', () => {
    drawn = updater !== null;
    reportActivity();
  });
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) wholeCountry = false;
    drawn = false;
    reportActivity();
  });
  map.on('moveend', () => {
    clearTimeout(cameraTimer);
    cameraTimer = setTimeout(() => {
      if (wholeCountry && viewStore.getState().camera === null) return;
      knownCamera = readCamera(map);
      viewStore.getState().setCamera(knownCamera);
    }, CAMERA_SETTLE_MS);
  });
  map.on('resize', () => {
    if (wholeCountry) showWholeCountry();
  });
  map.on('mousemove', ({ point }) => {
    if (!updater || tools.isBusy()) return;
    const pointed = lookAt(map, point);
    const hint = tools.isOn() ? tools.pointAt(point) : null;
    if (!tools.isOn()) map.getCanvas().style.cursor = pointed.municipality || pointed.site ? 'pointer' : '';
    const code = pointed.siteMunicipality ?? pointed.municipality;
    viewStore.getState().hover(code === null ? null : (shapes.municipalities.get(code)?.code ?? null));
    options.onPoint({ x: point.x, y: point.y, pointed, hint });
  });
  map.on('mouseout', () => {
    viewStore.getState().hover(null);
    options.onPoint(null);
  });
  map.on('click', ({ point, originalEvent }) => {
    if (tools.isOn()) return tools.click(point, originalEvent.shiftKey);
    const pointed = lookAt(map, point);
    selectMunicipality(context, pointed.siteMunicipality ?? pointed.municipality);
  });
  map.on('webglcontextlost', () => options.onFailure('context-lost', 'webglcontextlost'));
  map.on('error', ({ error }) => {
    if (updater) reportError(error);
    else options.onFailure('map-error', error.message);
  });

  const stopPlan = shownPlan.subscribe(update);
  const stopActivity = planStore.subscribe(reportActivity);
  const stopServices = serviceStore.subscribe(update);
  const stopView = viewStore.subscribe(() => {
    update();
    followView();
  });
  reportActivity();

  return {
    run(command) {
      const result = runMapCommand(command, context);
      if (result) options.onKeyResult(result, tools.hintAtCentre());
    },
    pressToolKey: (pressed) => tools.pressKey(pressed),
    releaseKey: (key) => tools.releaseKey(key),
    areaTool: tools.areaTool,
    destroy() {
      clearTimeout(cameraTimer);
      stopPlan();
      stopActivity();
      stopServices();
      stopView();
      tools.destroy();
      map.remove();
    },
  };
}
