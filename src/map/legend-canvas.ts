import type { LegendSample } from '../ui/legend.tsx';
import { type Drawing, PATTERN_TILES, type PatternId } from '../ui/legend-symbols.ts';

export const SAMPLE_WIDTH_PX = 30;
export const SAMPLE_HEIGHT_PX = 20;
const EDGE = '#8d9499';

/** Draws a sample of the legend with its upper left corner at the origin, as the page shows it. */
export function drawLegendSample(
  context: CanvasRenderingContext2D,
  sample: LegendSample,
  family: string,
): void {
  switch (sample.kind) {
    case 'area':
      context.fillStyle = sample.colour;
      context.fillRect(0.5, 0.5, SAMPLE_WIDTH_PX - 1, SAMPLE_HEIGHT_PX - 1);
      if (sample.pattern !== 'none') tilePattern(context, sample.pattern);
      context.setLineDash([]);
      context.lineWidth = 1;
      context.strokeStyle = EDGE;
      context.strokeRect(0.5, 0.5, SAMPLE_WIDTH_PX - 1, SAMPLE_HEIGHT_PX - 1);
      return;
    case 'line': {
      const { colour, width, dash } = sample.line;
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.setLineDash(dash?.map((length) => length * width) ?? []);
      context.beginPath();
      context.moveTo(0, SAMPLE_HEIGHT_PX / 2);
      context.lineTo(SAMPLE_WIDTH_PX, SAMPLE_HEIGHT_PX / 2);
      context.stroke();
      context.setLineDash([]);
      return;
    }
    case 'symbol': {
      const scale = SAMPLE_HEIGHT_PX / sample.drawing.size;
      context.translate((SAMPLE_WIDTH_PX - SAMPLE_HEIGHT_PX) / 2, 0);
      context.scale(scale, scale);
      drawPaths(context, sample.drawing);
      return;
    }
    case 'unit': {
      const { ink, tint } = sample.colour;
      context.fillStyle = sample.tinted ? tint : '#ffffff';
      context.strokeStyle = ink;
      context.lineWidth = sample.candidate ? 1 : 1.5;
      context.setLineDash(sample.candidate ? [3, 2] : []);
      context.beginPath();
      context.roundRect(1, 1, SAMPLE_WIDTH_PX - 2, SAMPLE_HEIGHT_PX - 2, 3);
      context.fill();
      context.stroke();
      context.setLineDash([]);
      context.fillStyle = ink;
      context.font = `600 13px ${family}`;
      context.textAlign = 'center';
      context.fillText(String(sample.number), SAMPLE_WIDTH_PX / 2, 14.5);
      context.textAlign = 'start';
    }
  }
}

function tilePattern(context: CanvasRenderingContext2D, id: PatternId): void {
  const tile = PATTERN_TILES[id];
  context.save();
  context.beginPath();
  context.rect(0.5, 0.5, SAMPLE_WIDTH_PX - 1, SAMPLE_HEIGHT_PX - 1);
  context.clip();
  for (let x = 0; x < SAMPLE_WIDTH_PX; x += tile.size) {
    for (let y = 0; y < SAMPLE_HEIGHT_PX; y += tile.size) {
      context.save();
      context.translate(x, y);
      context.beginPath();
      context.rect(0, 0, tile.size, tile.size);
      context.clip();
      drawPaths(context, tile);
      context.restore();
    }
  }
  context.restore();
}

function drawPaths(context: CanvasRenderingContext2D, drawing: Drawing): void {
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
  context.setLineDash([]);
}
