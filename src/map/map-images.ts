import type { StyleImageMetadata } from 'maplibre-gl';
import { FACILITY_STATUSES, type FacilityStatus } from '../domain/plan.ts';
import { type Drawing, drawFacility, drawUnitPlate, PATTERN_TILES } from '../ui/legend-symbols.ts';
import { drawService, SERVICE_LOOKS, SERVICE_SYMBOLS } from '../ui/service-symbols.ts';
import { unitColour } from '../ui/unit-palette.ts';
import { IMAGE_PART, siteImage } from './plan-features.ts';
import { serviceImage } from './service-features.ts';

/** Pixels of an image per unit of its drawing: sharp on screens with two pixels per CSS pixel, and in print. */
const IMAGE_SCALE = 2;
/** Units that the largest drawing is wide and high. */
const LARGEST_DRAWING = 24;
/** Patterns grow to twice their size between two zoom levels, so they begin smaller than drawn. */
const PATTERN_PIXEL_RATIO = 3.2;
/** The middle of a plate, in units of its drawing, grows with the number on it. */
const PLATE_STRETCH: [number, number][] = [[9 * IMAGE_SCALE, 15 * IMAGE_SCALE]];

export interface MapImage {
  readonly pixels: ImageData;
  readonly options: Partial<StyleImageMetadata>;
}

function paintDrawing(drawing: Drawing, context: CanvasRenderingContext2D): ImageData {
  const pixels = drawing.size * IMAGE_SCALE;
  context.setTransform(IMAGE_SCALE, 0, 0, IMAGE_SCALE, 0, 0);
  context.clearRect(0, 0, drawing.size, drawing.size);
  context.lineJoin = 'round';
  for (const { d, fill, stroke, strokeWidth, dash } of drawing.paths) {
    const path = new Path2D(d);
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth ?? 1;
      context.setLineDash([...(dash ?? [])]);
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, pixels, pixels);
}

function createCanvas(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = LARGEST_DRAWING * IMAGE_SCALE;
  canvas.height = LARGEST_DRAWING * IMAGE_SCALE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('createCanvas: the browser gave no 2d canvas');
  return context;
}

/** The images that the map's layers name whatever the plan is, drawn on this machine. */
export function paintMapImages(): ReadonlyMap<string, MapImage> {
  const context = createCanvas();
  const images = new Map<string, MapImage>();
  const add = (id: string, drawing: Drawing, pixelRatio = IMAGE_SCALE): void => {
    images.set(id, { pixels: paintDrawing(drawing, context), options: { pixelRatio } });
  };
  for (const [id, tile] of Object.entries(PATTERN_TILES)) add(id, tile, PATTERN_PIXEL_RATIO);
  for (const status of FACILITY_STATUSES) {
    for (const kind of ['house', 'consumptionRoom'] as const)
      add(siteImage(kind, status), drawFacility(kind, status, unitColour(0)));
  }
  for (const symbol of SERVICE_SYMBOLS) {
    for (const look of SERVICE_LOOKS) add(serviceImage(symbol, look), drawService(symbol, look));
  }
  return images;
}

/** The image in a unit's colours that a name asks for; null for a name that is not of one. */
export function paintUnitImage(id: string): MapImage | null {
  const [what, tint, ink, status] = id.split(IMAGE_PART);
  if (tint === undefined || ink === undefined) return null;
  const pixelRatio = IMAGE_SCALE;
  if (what === 'plate') {
    const pixels = paintDrawing(drawUnitPlate({ tint, ink }), createCanvas());
    return { pixels, options: { pixelRatio, stretchX: PLATE_STRETCH, stretchY: PLATE_STRETCH } };
  }
  if (what !== 'base' || !isStatus(status)) return null;
  const pixels = paintDrawing(drawFacility('unitBase', status, { tint, ink }), createCanvas());
  return { pixels, options: { pixelRatio } };
}

function isStatus(text: string | undefined): text is FacilityStatus {
  return FACILITY_STATUSES.some((status) => status === text);
}
