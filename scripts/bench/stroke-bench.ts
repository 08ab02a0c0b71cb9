import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { type PaintedMunicipality, type StrokeRecord, watchStroke } from './stroke-in-page.ts';
import { quantileOf } from './timing.ts';

/** The stroke begins where the plan's first unit is and goes on to the nearest municipality not yet passed. */
const MUNICIPALITIES = 60;
/** Reports of the pointer between two municipalities. */
const STEPS = 8;
const CAMERA = { lon: 10.2, lat: 56.05, zoom: 6.6 };
const ROUNDS = 3;
const UNIT = 'Enhed Vendsyssel (eksempel)';

/** What a page was seen to do in its first stroke, where the browser is still translating the code, and in a later one. */
export interface Strokes {
  readonly fresh: readonly PaintedMunicipality[];
  readonly later: readonly PaintedMunicipality[];
}

interface Place {
  readonly code: string;
  readonly labelPoint: readonly [number, number];
}

/** A stroke over the country: each municipality the nearest to the one before. */
function strokePath(places: readonly Place[]): readonly Place[] {
  const left = new Map(places.map((place) => [place.code, place]));
  const path: Place[] = [];
  let last: Place | undefined = places.reduce((north, place) =>
    place.labelPoint[1] > north.labelPoint[1] ? place : north,
  );
  while (last && path.length < MUNICIPALITIES) {
    path.push(last);
    left.delete(last.code);
    const [lon, lat]: readonly [number, number] = last.labelPoint;
    const far = ({ labelPoint: [x, y] }: Place): number => Math.hypot((x - lon) * 0.56, y - lat);
    last = [...left.values()].sort((a, b) => far(a) - far(b))[0];
  }
  return path;
}

function mercator([lon, lat]: readonly [number, number]): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Two strokes over the same municipalities, the first taken back in between. */
async function strokeTwice(
  page: Page,
  address: string,
  path: readonly Place[],
  isMapTimed: boolean,
): Promise<Strokes> {
  await page.goto(`${address}?eksempel=sundhedsraad&kort=${CAMERA.lon},${CAMERA.lat},${CAMERA.zoom}`);
  const idle = async (): Promise<void> => {
    await page.locator('[data-map-state="idle"]').waitFor({ timeout: 60_000 });
  };
  await idle();
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await page.getByRole('toolbar', { name: 'Redskaber' }).getByRole('button', { name: /^Mal/ }).click();
  const row = page.locator('.unit-main').filter({ hasText: UNIT });
  if ((await row.getAttribute('aria-pressed')) !== 'true') await row.click();
  await idle();

  const box = await page.locator('.map-frame').boundingBox();
  if (!box) throw new Error('strokeTwice: the map is not in view');
  const centre = mercator([CAMERA.lon, CAMERA.lat]);
  const pixels = 512 * 2 ** CAMERA.zoom;
  const at = ({ labelPoint }: Place): { x: number; y: number } => {
    const { x, y } = mercator(labelPoint);
    return {
      x: box.x + box.width / 2 + (x - centre.x) * pixels,
      y: box.y + box.height / 2 + (y - centre.y) * pixels,
    };
  };
  const [first, ...others] = path
    .map(at)
    .filter(({ x, y }) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height);
  if (!first) throw new Error('strokeTwice: the stroke is not in view');
  const stroke = async (): Promise<readonly PaintedMunicipality[]> => {
    await page.evaluate(watchStroke, { unitName: UNIT, isMapTimed });
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: STEPS });
    await page.mouse.up();
    await idle();
    const record = await page.evaluate(() => window.strokeRecord);
    if (!record) throw new Error('strokeTwice: nothing was recorded');
    return readRecord(record, isMapTimed);
  };
  const fresh = await stroke();
  await page.keyboard.press('Control+z');
  await idle();
  return { fresh, later: await stroke() };
}

/** The number of people only grows along the stroke, so a figure is there when as many stand in the panel as belong to the count. */
function readRecord(
  { painted, figures, countBefore }: StrokeRecord,
  isMapTimed: boolean,
): readonly PaintedMunicipality[] {
  const last = figures.at(-1);
  const grown = (last?.count ?? countBefore) - countBefore;
  if (grown !== painted.length)
    throw new Error(
      `readRecord: got ${painted.length} municipalities drawn, expected ${grown}, as many as were painted`,
    );
  if (isMapTimed && painted.some(({ mapMs }) => mapMs === null))
    throw new Error('readRecord: got a municipality that was never drawn, expected each to be');
  return painted.map(({ at, handledMs, mapMs }, index) => {
    const count = countBefore + index + 1;
    const next = painted[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    // Its own figure is the last one seen before the next municipality, or any later one, which has it included.
    const own = figures.filter((figure) => figure.count === count && figure.at <= next).at(-1);
    const people = own?.people ?? last?.people ?? 0;
    const seen = figures.find(
      (figure) => figure.at > at && figure.people >= people && isNewFigure(figures, figure),
    );
    return { handledMs, mapMs, figuresMs: seen && !isMapTimed ? seen.at - at : null };
  });
}

function isNewFigure(figures: StrokeRecord['figures'], figure: StrokeRecord['figures'][number]): boolean {
  const before = figures[figures.indexOf(figure) - 1];
  return before === undefined || before.people !== figure.people;
}

/** Paints with a real pointer in a real browser over the built page, and times every municipality painted. */
export async function benchStroke(browser: Browser, address: string): Promise<Strokes> {
  const { municipalities } = JSON.parse(readFileSync('public/data/municipalities.json', 'utf8')) as {
    readonly municipalities: readonly Place[];
  };
  const path = strokePath(municipalities);
  const all = { fresh: [] as PaintedMunicipality[], later: [] as PaintedMunicipality[] };
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    // A context of its own, or the page would return to what the last round drew.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
    const page = await context.newPage();
    // What is run in the page was translated by tsx, which names functions with this helper of its own.
    await page.addInitScript('globalThis.__name = (value) => value');
    const { fresh, later } = await strokeTwice(page, address, path, round % 2 === 0);
    await context.close();
    all.fresh.push(...fresh);
    all.later.push(...later);
  }
  return all;
}

/** Lines to print. */
export function describeStroke({ fresh, later }: Strokes): readonly string[] {
  return [
    '  the first stroke of a page:',
    ...describePainted(fresh),
    '  the same stroke once more:',
    ...describePainted(later),
  ];
}

function describePainted(painted: readonly PaintedMunicipality[]): readonly string[] {
  const figures = painted.flatMap(({ figuresMs }) => figuresMs ?? []);
  const line = (name: string, values: readonly number[]): string =>
    `  ${name.padEnd(46)} median ${quantileOf(values, 0.5).toFixed(1).padStart(6)} ms  p95 ` +
    `${quantileOf(values, 0.95).toFixed(1).padStart(6)} ms  most ${Math.max(...values)
      .toFixed(1)
      .padStart(6)} ms  (${values.length})`;
  return [
    line(
      'pointer event handled',
      painted.flatMap(({ handledMs }) => handledMs ?? []),
    ),
    line(
      'pointer event to painted map',
      painted.flatMap(({ mapMs }) => mapMs ?? []),
    ),
    line('pointer event to new figures', figures),
    `  municipalities without a figure of their own before the next was painted: ${
      painted.filter(({ mapMs }) => mapMs === null).length - figures.length
    }`,
  ];
}
