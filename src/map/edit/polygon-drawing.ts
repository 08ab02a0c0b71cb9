import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawFreehandMode,
  type TerraDrawMouseEvent,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { UnitColour } from '../../ui/unit-palette.ts';
import { isSketchCrossing } from './check-sketch.ts';
import type { Pixel } from './pointer-gesture.ts';

export type AreaMode = 'polygon' | 'freehand' | 'corners';
type Ring = readonly (readonly number[])[];

export interface PolygonDrawingOptions {
  readonly map: MapLibreMap;
  readonly colour: UnitColour;
  /** The unit's areas without holes, to be changed; [lon, lat] in degrees, closed. */
  readonly rings: readonly Ring[];
  /** Rings that are shown by the map and may not be crossed. */
  readonly fixedRings: readonly Ring[];
  /** The place that a corner is moved to, if any. */
  readonly snap: (lon: number, lat: number, reachDegrees: number) => readonly [number, number] | null;
  readonly onDrawn: (ring: Ring) => void;
  readonly onChanged: (index: number, ring: Ring) => void;
  /** All rings as they are while something is drawn or dragged. */
  readonly onSketch: (rings: readonly Ring[], corners: number) => void;
  readonly onCrossing: (crosses: boolean) => void;
}

/** Drawing and changing areas with the library; everything in the file is loaded when it is first used. */
export interface PolygonDrawing {
  setMode(mode: AreaMode): void;
  isDrawing(): boolean;
  /** Corners set so far. */
  cornerCount(): number;
  cornerAt(at: Pixel): void;
  removeCorner(): void;
  /** Closes the area that is being drawn. */
  finish(): void;
  /** Throws away what is being drawn. @returns whether anything was */
  giveUp(): boolean;
  destroy(): void;
}

const SNAP_PX = 12;
const POINTER_PX = 14;
const FREEHAND_STEP_PX = 7;
/** About a tenth of a metre. */
const DECIMALS = 6;

/** The length of so many pixels at a place, in degrees of latitude. */
function reachOf({ lng, lat, containerX, containerY }: TerraDrawMouseEvent, map: MapLibreMap): number {
  const above = map.unproject([containerX, containerY - SNAP_PX]);
  const here = map.unproject([containerX, containerY]);
  return Math.abs(above.lat - here.lat) || Math.abs(above.lng - lng) || Math.abs(above.lat - lat);
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
const roundedRing = (ring: Ring): Position[] =>
  ring.map(([lon = 0, lat = 0]) => [rounded(lon), rounded(lat)]);

export function createPolygonDrawing(options: PolygonDrawingOptions): PolygonDrawing {
  const { map, colour, fixedRings, snap } = options;
  const canvas = map.getCanvas();
  const ringOf = new Map<string | number, { index: number; ring: Ring }>();
  let mode: AreaMode = 'polygon';

  const toCustom = (event: TerraDrawMouseEvent): Position | undefined => {
    const found = snap(event.lng, event.lat, reachOf(event, map));
    return found ? [...found] : undefined;
  };
  const othersOf = (id: string | number | undefined): readonly Ring[] => [
    ...fixedRings,
    ...[...ringOf].filter(([other]) => other !== id).map(([, { ring }]) => ring),
  ];
  const check = (
    feature: {
      readonly id?: string | number | undefined;
      readonly geometry: { readonly coordinates: unknown };
    },
    isOpen: boolean,
  ): { valid: boolean; reason?: string } => {
    const [ring = []] = feature.geometry.coordinates as Position[][];
    const crosses = isSketchCrossing(ring, isOpen, othersOf(feature.id));
    options.onCrossing(crosses);
    return crosses ? { valid: false, reason: 'crossing' } : { valid: true };
  };

  const styles = {
    fillColor: colour.tint as `#${string}`,
    fillOpacity: 0.45,
    outlineColor: colour.ink as `#${string}`,
    outlineWidth: 2.5,
    closingPointColor: '#ffffff' as const,
    closingPointOutlineColor: colour.ink as `#${string}`,
    closingPointOutlineWidth: 2,
    closingPointWidth: 6,
    snappingPointColor: '#ffffff' as const,
    snappingPointOutlineColor: '#111111' as const,
    snappingPointOutlineWidth: 2,
    snappingPointWidth: 6,
  };
  const polygonMode = new TerraDrawPolygonMode({
    pointerDistance: POINTER_PX,
    snapping: { toCustom },
    showCoordinatePoints: true,
    styles: {
      ...styles,
      coordinatePointColor: colour.ink as `#${string}`,
      coordinatePointWidth: 4,
      coordinatePointOutlineColor: '#ffffff',
      coordinatePointOutlineWidth: 1.5,
    },
    validation: (feature, { updateType }) => check(feature, updateType !== 'finish'),
  });
  const freehandMode = new TerraDrawFreehandMode({
    drawInteraction: 'click-drag',
    minDistance: FREEHAND_STEP_PX,
    pointerDistance: POINTER_PX,
    autoCloseTimeout: 0,
    styles,
    validation: (feature, { updateType }) => {
      const isEnd = updateType === 'finish';
      const found = check(feature, !isEnd);
      // The library would wait for an end that can never be right.
      if (isEnd && !found.valid) queueMicrotask(() => pressKey('Escape'));
      return found;
    },
  });
  const feature = {
    validation: (changed: Parameters<typeof check>[0]) => check(changed, false),
    selfIntersectable: true,
    draggable: false,
    coordinates: {
      draggable: true,
      deletable: true,
      midpoints: { draggable: true },
      snappable: { toCustom },
    },
  };
  const selectMode = new TerraDrawSelectMode({
    pointerDistance: POINTER_PX,
    allowManualDeselection: false,
    flags: { polygon: { feature }, freehand: { feature } },
    styles: {
      selectedPolygonColor: colour.tint as `#${string}`,
      selectedPolygonFillOpacity: 0.45,
      selectedPolygonOutlineColor: colour.ink as `#${string}`,
      selectedPolygonOutlineWidth: 2.5,
      selectionPointColor: '#ffffff',
      selectionPointOutlineColor: colour.ink as `#${string}`,
      selectionPointOutlineWidth: 2,
      selectionPointWidth: 6,
      midPointColor: colour.ink as `#${string}`,
      midPointOutlineColor: '#ffffff',
      midPointOutlineWidth: 1,
      midPointWidth: 4,
    },
  });
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    modes: [polygonMode, freehandMode, selectMode],
  });

  /** The library listens for keys on the canvas, which never has the focus here. */
  function pressKey(key: 'Enter' | 'Escape'): void {
    canvas.dispatchEvent(new KeyboardEvent('keyup', { key }));
  }
  const ringIn = (id: string | number): Ring | null => {
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    return geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? null) : null;
  };
  const sketchOf = (): {
    readonly id: string | number;
    readonly ring: Ring;
    readonly corners: number;
  } | null => {
    for (const { id, geometry, properties } of draw.getSnapshot()) {
      if (geometry.type !== 'Polygon' || id === undefined || properties.currentlyDrawing !== true) continue;
      const corners = Number(properties.committedCoordinateCount ?? 0);
      return { id, ring: geometry.coordinates[0] ?? [], corners };
    }
    return null;
  };
  const isDrawing = (): boolean => draw.getModeState() === 'drawing';

  draw.start();
  const features = options.rings.map((ring) => ({
    type: 'Feature' as const,
    geometry: { type: 'Polygon' as const, coordinates: [roundedRing(ring)] },
    properties: { mode: 'polygon' },
  }));
  for (const [index, { id, valid }] of draw.addFeatures(features).entries()) {
    const ring = options.rings[index];
    if (valid && id !== undefined && ring) ringOf.set(id, { index, ring });
  }

  draw.on('finish', (id, { action }) => {
    const ring = ringIn(id);
    if (!ring || action === 'insertMidpoint') return;
    const known = ringOf.get(id);
    if (known) options.onChanged(known.index, roundedRing(ring));
    else options.onDrawn(roundedRing(ring));
  });
  draw.on('change', () => {
    const sketch = sketchOf();
    const rings = [...ringOf.keys()].map(ringIn).filter((ring) => ring !== null);
    options.onSketch(sketch ? [...rings, sketch.ring] : rings, sketch?.corners ?? 0);
  });

  const pointer = (type: string, { x, y }: Pixel, button: number): void => {
    const { left, top } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + x,
        clientY: top + y,
        button,
        isPrimary: true,
        pointerId: 1,
        pointerType: 'mouse',
      }),
    );
  };

  return {
    setMode(next) {
      mode = next;
      if (mode !== 'corners') return draw.setMode(mode);
      draw.setMode('select');
      const [first] = ringOf.keys();
      if (first !== undefined) draw.selectFeature(first);
    },
    isDrawing,
    cornerCount: () => sketchOf()?.corners ?? 0,
    cornerAt(at) {
      if (mode !== 'polygon') return;
      pointer('pointermove', at, -1);
      pointer('pointerdown', at, 0);
      pointer('pointerup', at, 0);
    },
    removeCorner() {
      if (mode === 'polygon' && isDrawing()) polygonMode.undo();
    },
    finish: () => pressKey('Enter'),
    giveUp() {
      if (!isDrawing()) return false;
      pressKey('Escape');
      return true;
    },
    destroy: () => draw.stop(),
  };
}
