import type { Map as MapLibreMap } from 'maplibre-gl';
import { type LonLat, lonLat } from '../../domain/lon-lat.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import type { EditContext } from '../../plan/edit/edit-context.ts';
import type { EditTool, EditViewStore } from '../../plan/edit-view-store.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type { UnitColour } from '../../ui/unit-palette.ts';
import { bringIntoView } from '../map-camera.ts';
import type { PressedKey } from '../map-keyboard.ts';
import { siteNear } from '../map-pointing.ts';
import type { MapShapes } from '../map-shapes.ts';
import { type AreaTool, createAreaTool } from './area-tool.ts';
import type { EditPorts } from './edit-ports.ts';
import { createLassoLine } from './lasso-line.ts';
import { createLassoStroke } from './lasso-stroke.ts';
import { type MapEditing, NOT_EDITING } from './map-editing.ts';
import { attachGestures, type StrokeHandler } from './map-gestures.ts';
import { createPaintStroke } from './paint-stroke.ts';
import type { Pixel } from './pointer-gesture.ts';
import { createSiteDrag } from './site-drag.ts';
import { createSiteKeys } from './site-keys.ts';
import { effectOfTool, type ToolEffect } from './tool-effect.ts';
import { readToolKey } from './tool-keys.ts';

/** What editing on the map works on. */
export interface EditStores {
  readonly planStore: PlanStore;
  readonly editViewStore: EditViewStore;
  /** What commands need to know, as it is now. */
  readonly editContext: () => EditContext;
  readonly announce: (sentence: string) => void;
}

export interface MapEditorOptions extends EditStores {
  readonly map: MapLibreMap;
  readonly shapes: MapShapes;
  /** The element around the map that takes pointers and keys. */
  readonly frame: HTMLElement;
  /** Called when `editing` has changed. */
  readonly onEditing: () => void;
  /** Called before the map is moved by the user. */
  readonly onMoved: () => void;
  readonly colourOf: (unit: string) => UnitColour | null;
}

/** What a tool says of the place pointed at. */
export interface ToolHint {
  readonly text: string;
  readonly isRefused: boolean;
}

export interface MapEditor {
  /** What is being done and is not in the plan yet. */
  editing(): MapEditing;
  /** Whether a stroke is under way: the map then leaves the pointer alone. */
  isBusy(): boolean;
  /** Whether a tool is on, so that a click is not a selection. */
  isOn(): boolean;
  /** What the tool would do there; null where it would do nothing. Sets the cursor. */
  pointAt(at: Pixel): ToolHint | null;
  /** What the tool would do under the crosshair. */
  hintAtCentre(): ToolHint | null;
  click(at: Pixel, keepTool: boolean): void;
  /** @returns whether the key was the tool's */
  pressKey(pressed: PressedKey): boolean;
  releaseKey(key: string): void;
  readonly areaTool: AreaTool;
  destroy(): void;
}

const PLACING_TOOLS: ReadonlySet<EditTool> = new Set(['placeHouse', 'placeRoom', 'placeBase']);
/** Why the crosshair may be further from a symbol than a pointer. */
const NEAR_CROSSHAIR_PX = 28;

const CURSORS: Readonly<Record<ToolEffect['kind'], string>> = {
  none: 'crosshair',
  command: 'crosshair',
  idle: 'default',
  refused: 'not-allowed',
};

/** Everything that the tools do on the map, by pointer and by keyboard; the plan is changed by commands alone. */
export function createMapEditor(options: MapEditorOptions): MapEditor {
  const { map, frame, shapes, planStore, editViewStore, editContext, announce } = options;
  let editing = NOT_EDITING;
  const canvas = map.getCanvas();
  const lasso = createLassoLine(frame);
  const tool = (): EditTool => editViewStore.getState().tool;
  const centre = (): Pixel => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });

  const ports: EditPorts = {
    planStore,
    editViewStore,
    editContext,
    announce,
    lonLatAt: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return roundedLonLat(lng, lat);
    },
    pixelOf: ([lon, lat]) => map.project([lon, lat]),
    siteAt: ({ x, y }) => siteNear(map, [x, y], 0),
    showEditing: (part) => {
      editing = { ...editing, ...part };
      options.onEditing();
    },
    showLasso: lasso.show,
  };
  const siteKeys = createSiteKeys(ports);
  const areaTool = createAreaTool({ ...ports, map, shapes, colourOf: options.colourOf });

  const strokeAt = (at: Pixel): StrokeHandler | null => {
    const current = tool();
    if (current === 'paint' || current === 'erase') return createPaintStroke(ports);
    if (current === 'lasso') return createLassoStroke(ports);
    const site = current === 'moveSites' ? ports.siteAt(at) : null;
    return site === null ? null : createSiteDrag(ports, site);
  };
  const gestures = attachGestures(frame, {
    isOn: () => tool() !== 'select',
    strokeAt,
    panBy: (byX, byY) => {
      options.onMoved();
      map.panBy([byX, byY], { animate: false });
    },
  });

  const effectAt = (at: Pixel, site: string | null): ToolEffect => {
    const context = editContext();
    const place = ports.lonLatAt(at);
    return effectOfTool(
      editViewStore.getState(),
      { lonLat: place, code: context.locate(place), site },
      planStore.getState().plan,
      context,
    );
  };
  const hintOf = (effect: ToolEffect): ToolHint | null =>
    effect.kind === 'none' ? null : { text: effect.hint, isRefused: effect.kind === 'refused' };

  const place = (effect: ToolEffect, keepTool: boolean): void => {
    if (effect.kind === 'refused') announce(`${effect.hint}.`);
    if (effect.kind !== 'command') return;
    const before = new Set(planStore.getState().plan.sites.map(({ id }) => id));
    if (!planStore.getState().execute(effect.command)) return;
    const added = planStore.getState().plan.sites.find(({ id }) => !before.has(id));
    if (added) editViewStore.getState().setActiveFacility(added.id);
    if (!keepTool) editViewStore.getState().setTool('select');
  };

  const moveAtCentre = (at: Pixel): void => {
    const site = siteKeys.isMoving() ? null : siteNear(map, [at.x, at.y], NEAR_CROSSHAIR_PX);
    if (siteKeys.isMoving()) siteKeys.putDown();
    else if (site === null) announce(mapEditWords.move.nothingNear);
    else siteKeys.pickUp(site);
  };
  const actAtCentre = (): void => {
    const at = centre();
    if (tool() === 'polygon') areaTool.cornerAt(at);
    else if (tool() === 'moveSites') moveAtCentre(at);
    else if (PLACING_TOOLS.has(tool())) place(effectAt(at, null), false);
    else {
      const stroke = createPaintStroke(ports);
      stroke.begin(at);
      stroke.end(true);
    }
  };

  const followTool = (): void => {
    gestures.finish();
    siteKeys.giveUp();
    gestures.holdPanKey(false);
    canvas.style.cursor = '';
    areaTool.follow();
  };
  const followReach = (): void => {
    const { isAllowed, municipalities } = editContext();
    const outOfReach = isAllowed
      ? new Set<string>(municipalities.filter(({ code }) => !isAllowed(code)).map(({ code }) => code))
      : null;
    ports.showEditing({ outOfReach });
  };
  const stopView = editViewStore.subscribe((state, before) => {
    if (state.tool !== before.tool) followTool();
    else if (state.activeUnit !== before.activeUnit) areaTool.follow();
    if (state.onlyRegion !== before.onlyRegion) followReach();
  });
  const stopPlan = planStore.subscribe((state, before) => {
    if (state.plan !== before.plan) areaTool.follow();
    const isOtherDate = state.asOfOverride !== before.asOfOverride || state.plan.asOf !== before.plan.asOf;
    if (isOtherDate && editViewStore.getState().onlyRegion !== null) followReach();
  });
  const onSpaceUp = (event: KeyboardEvent): void => {
    if (event.key === ' ') gestures.holdPanKey(false);
  };
  window.addEventListener('keyup', onSpaceUp);
  if (editViewStore.getState().onlyRegion !== null) followReach();
  if (tool() === 'polygon') areaTool.follow();

  return {
    editing: () => editing,
    isBusy: () => gestures.isBusy(),
    isOn: () => tool() !== 'select',
    pointAt(at) {
      const site = tool() === 'moveSites' ? ports.siteAt(at) : null;
      const effect = effectAt(at, site);
      if (tool() !== 'polygon') {
        canvas.style.cursor = site !== null && effect.kind === 'idle' ? 'grab' : CURSORS[effect.kind];
        if (tool() === 'moveSites' && site === null) canvas.style.cursor = '';
      }
      return hintOf(effect);
    },
    hintAtCentre: () => (tool() === 'select' ? null : hintOf(effectAt(centre(), null))),
    click(at, keepTool) {
      if (PLACING_TOOLS.has(tool())) place(effectAt(at, null), keepTool);
    },
    pressKey(pressed) {
      const command = readToolKey(pressed, tool(), siteKeys.isMoving());
      if (!command) return false;
      switch (command.kind) {
        case 'act':
          actAtCentre();
          return true;
        case 'hold':
          gestures.holdPanKey(true);
          return true;
        case 'nudge': {
          const moved = siteKeys.nudge(command.byX, command.byY);
          if (moved && bringIntoView(map, moved)) options.onMoved();
          return true;
        }
        case 'finishDrawing':
          areaTool.finish();
          return true;
        case 'removeCorner':
          areaTool.removeCorner();
          return true;
        case 'escape':
          if (!siteKeys.giveUp() && !areaTool.giveUp()) {
            editViewStore.getState().setTool('select');
            announce(mapEditWords.toolEnded);
          }
          return true;
      }
    },
    releaseKey(key) {
      if (key !== ' ' || tool() === 'select') return;
      const isTap = !gestures.hasPanned();
      gestures.holdPanKey(false);
      if (isTap) actAtCentre();
    },
    areaTool,
    destroy() {
      window.removeEventListener('keyup', onSpaceUp);
      stopView();
      stopPlan();
      gestures.detach();
      areaTool.destroy();
      lasso.remove();
    },
  };
}

/** About a tenth of a metre: what a plan keeps of a place pointed at. */
const DECIMALS = 6;

function roundedLonLat(lon: number, lat: number): LonLat {
  return lonLat(Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS)));
}
