import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Bounds, uniteBounds } from './map-bounds.ts';
import type { MapChange } from './map-changes.ts';
import type { MapShapes } from './map-shapes.ts';
import { createNearbyTiles, type NearbyTiles } from './nearby-tiles.ts';

/**
 * While municipalities are painted, only the part of the picture that changes is drawn anew; the rest of it stands
 * from the frame before. Where a processor draws the map, a whole frame would be slower than the pointer.
 */
export interface PartialFrames {
  /** Says whether municipalities are being painted. When that ends, the whole picture is drawn. */
  follow(isPainting: boolean): void;
  /** Draws what changed at once, where that is little: a frame of the page later it would be seen later still. */
  drawNow(): void;
  /** Says what of the map was changed. Where it is not known where that is seen, frames are whole until the map stands still. */
  noteChange(change: MapChange): void;
}

/** How far a line or its halo reaches over the border it is drawn along, in pixels of the page. */
const MARGIN_PX = 8;
/** A box that no municipality is in, for a frame in which nothing changed. */
const NOWHERE: Bounds = [-90, -45, -90, -45];

/** What the library says when it draws something else than was asked for here. */
const OTHER_CHANGES = ['movestart', 'move', 'resize', 'sourcedata', 'styledata'] as const;

/** @param map with `preserveDrawingBuffer`, neither turned nor tilted */
export function createPartialFrames(
  map: MapLibreMap,
  shapes: Pick<MapShapes, 'bounds' | 'borderBounds'>,
): PartialFrames {
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2');
  let isPainting = false;
  /** Whether what stands in the picture is right but for `changed`. */
  let isSettled = false;
  let changed: Bounds | null = null;
  /** Whether the map was drawn ahead of the page's next frame. */
  let hasDrawn = false;

  let tiles: NearbyTiles | null = null;
  map.once('style.load', () => {
    tiles = createNearbyTiles(map);
  });

  const limit = (): void => {
    if (!gl) return;
    if (!isPainting || !isSettled) {
      gl.disable(gl.SCISSOR_TEST);
      tiles?.limit(null, 0);
      return;
    }
    gl.enable(gl.SCISSOR_TEST);
    const [x, y, width, height] = changed ? pixelBox(map, changed) : [0, 0, 0, 0];
    gl.scissor(x, y, width, height);
    // A pixel more, since the scissor is rounded outwards.
    tiles?.limit(changed ?? NOWHERE, MARGIN_PX + 1);
  };
  const unsettle = (): void => {
    if (!isSettled) return;
    isSettled = false;
    limit();
  };
  for (const event of OTHER_CHANGES) map.on(event, unsettle);
  map.on('render', () => {
    changed = null;
    limit();
  });
  map.on('idle', () => {
    isSettled = true;
    limit();
  });

  return {
    follow(painting) {
      if (painting === isPainting) return;
      isPainting = painting;
      limit();
      if (!painting) map.triggerRepaint();
    },
    drawNow() {
      // Once in a frame of the page: what is passed quicker than that is drawn together.
      if (!isPainting || !isSettled || changed === null || hasDrawn) return;
      hasDrawn = true;
      requestAnimationFrame(() => {
        hasDrawn = false;
      });
      map.redraw();
      if (gl) beginDrawing(gl);
    },
    noteChange(change) {
      const box = boxOfChange(change, shapes);
      if (box === null) unsettle();
      else changed = changed ? uniteBounds(changed, box) : box;
      limit();
    },
  };
}

/**
 * Has the graphics begin with what was given to it: else it would begin with the page's next frame, and the page wait
 * for it there. A flush alone is put off until a pass is over; a fence ends the pass.
 */
function beginDrawing(gl: WebGL2RenderingContext): void {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  gl.deleteSync(fence);
}

/** A box of degrees in pixels of the canvas, from its lower left corner: `[x, y, width, height]`. */
function pixelBox(
  map: MapLibreMap,
  [west, south, east, north]: Bounds,
): readonly [number, number, number, number] {
  const canvas = map.getCanvas();
  const scale = canvas.width / canvas.clientWidth;
  const upperLeft = map.project([west, north]);
  const lowerRight = map.project([east, south]);
  const left = Math.floor((upperLeft.x - MARGIN_PX) * scale);
  const right = Math.ceil((lowerRight.x + MARGIN_PX) * scale);
  const bottom = Math.floor(canvas.height - (lowerRight.y + MARGIN_PX) * scale);
  const top = Math.ceil(canvas.height - (upperLeft.y - MARGIN_PX) * scale);
  return [left, bottom, right - left, top - bottom];
}

/** Where a change is seen; null where that may be anywhere. */
function boxOfChange(
  change: MapChange,
  { bounds, borderBounds }: Pick<MapShapes, 'bounds' | 'borderBounds'>,
): Bounds | null {
  if (change.kind === 'municipality') return bounds.get(change.code) ?? null;
  if (change.kind === 'border') return borderBounds.get(change.id) ?? null;
  return null;
}
