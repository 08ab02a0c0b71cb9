import { inWords } from '../domain/built-texts.ts';
import type { Plan } from '../domain/plan.ts';
import type { BoundaryProvenance } from '../domain/provenance.ts';
import type { CoverageResult } from '../domain/result.ts';
import { exchangeWords } from '../i18n/exchange.ts';
import { formatDate } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { coverageFigures } from '../plan/coverage-figures.ts';
import type { LegendSection } from '../ui/legend.tsx';
import { drawLegendSample, SAMPLE_HEIGHT_PX, SAMPLE_WIDTH_PX } from './legend-canvas.ts';
import { chooseScaleMetres, wrapWords } from './picture-layout.ts';

/** CSS pixels; the picture has this many times more. */
export const MAP_WIDTH_PX = 1000;
export const MAP_HEIGHT_PX = 900;
export const PIXEL_RATIO = 2;

const MARGIN_PX = 32;
const LEGEND_WIDTH_PX = 320;
const LINE_PX = 19;
const INK = '#1a1a1a';
const INK_LIGHT = '#5c5c5c';
const FAMILY = '"IBM Plex Sans", sans-serif';
const FONT = {
  title: `600 26px ${FAMILY}`,
  heading: `600 14px ${FAMILY}`,
  text: `400 14px ${FAMILY}`,
  small: `400 12px ${FAMILY}`,
} as const;
const { picture: words } = exchangeWords;

export interface PictureContent {
  readonly map: HTMLCanvasElement;
  /** Metres on the ground of a CSS pixel in the middle of the map. */
  readonly metresPerPixel: number;
  readonly sections: readonly LegendSection[];
  readonly plan: Plan;
  readonly result: CoverageResult;
  readonly boundaries: BoundaryProvenance;
}

type Line = { readonly text: string; readonly font: string; readonly colour: string };
type Row =
  | { readonly kind: 'text'; readonly line: Line; readonly height: number }
  | {
      readonly kind: 'entry';
      readonly lines: readonly string[];
      readonly entry: LegendSection['entries'][number];
      readonly height: number;
    };

/** Puts the map, its title, date, legend, scale and sources on one page. */
export async function composePicture(content: PictureContent): Promise<Blob> {
  await Promise.all([document.fonts.load(FONT.text), document.fonts.load(FONT.heading)]);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('composePicture: the browser gave no 2d canvas');
  const measure =
    (font: string) =>
    (text: string): number => {
      context.font = font;
      return context.measureText(text).width;
    };
  const { plan, result, sections, map } = content;
  const legend = layOutLegend(sections, measure);
  const width = 3 * MARGIN_PX + MAP_WIDTH_PX + LEGEND_WIDTH_PX;
  const title = wrapWords(plan.name, width - 2 * MARGIN_PX, measure(FONT.title)).slice(0, 3);
  const under = `${texts.verdict.verdict(coverageFigures(result))}. ${words.asOf(formatDate(result.asOf))}.`;
  const lead = wrapWords(under, width - 2 * MARGIN_PX, measure(FONT.text));
  const sources = sourceLines(content).flatMap((line) =>
    wrapWords(line, width - 2 * MARGIN_PX, measure(FONT.small)),
  );
  const top = MARGIN_PX + title.length * 34 + lead.length * 22 + 12;
  const legendHeight = legend.reduce((sum, row) => sum + row.height, 0);
  const bodyHeight = Math.max(MAP_HEIGHT_PX, legendHeight);
  const height = top + bodyHeight + 16 + sources.length * 17 + MARGIN_PX;
  canvas.width = width * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';

  let y = MARGIN_PX;
  const write = (text: string, x: number, line: number, font: string, colour: string): void => {
    context.font = font;
    context.fillStyle = colour;
    y += line;
    context.fillText(text, x, y - line * 0.28);
  };
  for (const line of title) write(line, MARGIN_PX, 34, FONT.title, INK);
  for (const line of lead) write(line, MARGIN_PX, 22, FONT.text, INK);
  context.drawImage(map, MARGIN_PX, top, MAP_WIDTH_PX, MAP_HEIGHT_PX);
  context.strokeStyle = '#bfbfbf';
  context.strokeRect(MARGIN_PX, top, MAP_WIDTH_PX, MAP_HEIGHT_PX);
  drawScale(context, content.metresPerPixel, MARGIN_PX + 16, top + MAP_HEIGHT_PX - 16);
  drawLegend(context, legend, 2 * MARGIN_PX + MAP_WIDTH_PX, top);
  y = top + bodyHeight + 16;
  for (const line of sources) write(line, MARGIN_PX, 17, FONT.small, INK_LIGHT);
  return toPng(canvas);
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('composePicture: no picture'))),
      'image/png',
    );
  });
}

function sourceLines({ result, boundaries }: PictureContent): readonly string[] {
  const { targetGroup, travel } = result.data;
  return [
    words.people(texts.cover.quality[targetGroup.quality], inWords(targetGroup.source), targetGroup.year),
    words.boundaries(inWords(boundaries.source), formatDate(boundaries.date), inWords(boundaries.licence)),
    ...(boundaries.kind === 'approximation' ? [words.approximate] : []),
    `${words.distances(travel.engine)}. ${words.made(formatDate(new Date().toISOString().slice(0, 10)))}`,
  ];
}

function layOutLegend(
  sections: readonly LegendSection[],
  measure: (font: string) => (text: string) => number,
): readonly Row[] {
  const rows: Row[] = [];
  const text = (value: string, font: string, colour: string): void => {
    for (const line of wrapWords(value, LEGEND_WIDTH_PX, measure(font))) {
      rows.push({ kind: 'text', line: { text: line, font, colour }, height: LINE_PX });
    }
  };
  for (const [index, section] of sections.entries()) {
    if (index > 0) rows.push({ kind: 'text', line: { text: '', font: FONT.text, colour: INK }, height: 12 });
    text(section.heading, FONT.heading, INK);
    if (section.unit !== null) text(section.unit, FONT.small, INK_LIGHT);
    for (const entry of section.entries) {
      const lines = wrapWords(entry.label, LEGEND_WIDTH_PX - SAMPLE_WIDTH_PX - 10, measure(FONT.text));
      rows.push({
        kind: 'entry',
        lines,
        entry,
        height: Math.max(SAMPLE_HEIGHT_PX + 5, lines.length * LINE_PX + 4),
      });
    }
    if (section.note !== null) text(section.note, FONT.small, INK_LIGHT);
  }
  return rows;
}

function drawLegend(context: CanvasRenderingContext2D, rows: readonly Row[], x: number, top: number): void {
  let y = top;
  for (const row of rows) {
    if (row.kind === 'text') {
      context.font = row.line.font;
      context.fillStyle = row.line.colour;
      context.fillText(row.line.text, x, y + 14);
    } else {
      context.save();
      context.translate(x, y + 2);
      drawLegendSample(context, row.entry.sample, FAMILY);
      context.restore();
      context.font = FONT.text;
      context.fillStyle = INK;
      for (const [index, line] of row.lines.entries()) {
        context.fillText(line, x + SAMPLE_WIDTH_PX + 10, y + 17 + index * LINE_PX);
      }
    }
    y += row.height;
  }
}

function drawScale(context: CanvasRenderingContext2D, metresPerPixel: number, x: number, y: number): void {
  const metres = chooseScaleMetres(metresPerPixel * 180);
  const length = metres / metresPerPixel;
  const label = metres < 1000 ? words.metres(metres) : words.scale(metres / 1000);
  context.fillStyle = 'rgb(255 255 255 / 85%)';
  context.fillRect(x - 8, y - 34, length + 16, 42);
  context.fillStyle = INK;
  context.font = FONT.small;
  context.fillText(label, x, y - 16);
  context.strokeStyle = INK;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(x, y - 9);
  context.lineTo(x, y);
  context.lineTo(x + length, y);
  context.lineTo(x + length, y - 9);
  context.stroke();
}
