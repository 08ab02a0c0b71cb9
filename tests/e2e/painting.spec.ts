import type { Page } from '@playwright/test';
import { linkTo, pixelOf, placeNamed } from './map-places.ts';
import { expect, expectIdle, mapFrame, openPage, showPanel, test } from './page.ts';

/** Everything that the map has drawn, as a digest. */
async function drawnMap(page: Page): Promise<string> {
  await expectIdle(page);
  return mapFrame(page)
    .locator('canvas')
    .evaluate(async (canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('drawnMap: no canvas');
      const picture = new TextEncoder().encode(canvas.toDataURL());
      return [...new Uint8Array(await crypto.subtle.digest('SHA-256', picture))].join(' ');
    });
}

/** Another height of the page, until the map has followed. */
async function resizeMap(page: Page, width: number, height: number): Promise<void> {
  const canvas = mapFrame(page).locator('canvas');
  const before = await canvas.getAttribute('height');
  await page.setViewportSize({ width, height });
  await expect(canvas).not.toHaveAttribute('height', before ?? '');
}

interface Stroke {
  readonly where: string;
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number };
  /** Where the button is pressed, which paints nothing. */
  readonly from: readonly [lon: number, lat: number];
  readonly over: readonly string[];
}

const STROKES: readonly Stroke[] = [
  {
    where: 'over several municipalities',
    camera: { lon: 8.6, lat: 56.4, zoom: 7.6 },
    from: placeNamed('Lemvig').labelPoint,
    over: ['Struer', 'Holstebro', 'Herning', 'Viborg'],
  },
  {
    // What is drawn anew reaches some pixels over the edge of the tile, into one that the municipality does not touch.
    where: 'close to the edge of a tile',
    camera: { lon: 11.2, lat: 55.9, zoom: 6.6 },
    from: [11.2, 56.1],
    over: ['Odsherred'],
  },
];

for (const { where, camera, from, over } of STROKES) {
  test(`within a stroke the picture is the one that is drawn anew as a whole: ${where}`, async ({ page }) => {
    await openPage(page, `?eksempel=sundhedsraad&${linkTo(camera)}`);
    await showPanel(page, 'Plan');
    await page.getByRole('button', { name: /^Mal/ }).click();
    const unit = page.locator('.unit-main').filter({ hasText: 'Enhed Aarhus' });
    if ((await unit.getAttribute('aria-pressed')) !== 'true') await unit.click();
    await expect(unit).toHaveAttribute('aria-pressed', 'true');
    const box = await mapFrame(page).boundingBox();
    if (!box) throw new Error('no map in view');
    const moveTo = async (place: readonly [number, number]): Promise<void> => {
      const { x, y } = await pixelOf(page, place, camera);
      await page.mouse.move(box.x + x, box.y + y, { steps: 5 });
    };
    await moveTo(from);
    const before = await drawnMap(page);
    await page.mouse.down();
    const pictures: string[] = [];
    for (const name of over) {
      await moveTo(placeNamed(name).labelPoint);
      pictures.push(await drawnMap(page));
    }
    expect(new Set([before, ...pictures]).size, 'every municipality is seen to be painted').toBe(
      over.length + 1,
    );
    // The button is still down; a map of another size, and back, is drawn as a whole.
    await resizeMap(page, 1280, 730);
    expect(await drawnMap(page)).not.toBe(pictures.at(-1));
    await resizeMap(page, 1280, 720);
    expect(await drawnMap(page)).toBe(pictures.at(-1));
    await page.mouse.up();
    await expectIdle(page);
  });
}
