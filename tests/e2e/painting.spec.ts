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

test('within a stroke the picture is the one that is drawn anew as a whole', async ({ page }) => {
  const camera = { lon: 8.6, lat: 56.4, zoom: 7.6 };
  await openPage(page, `?eksempel=sundhedsraad&${linkTo(camera)}`);
  await showPanel(page, 'Plan');
  await page.getByRole('button', { name: /^Mal/ }).click();
  const unit = page.locator('.unit-main').filter({ hasText: 'Enhed Aarhus' });
  if ((await unit.getAttribute('aria-pressed')) !== 'true') await unit.click();
  await expect(unit).toHaveAttribute('aria-pressed', 'true');
  const box = await mapFrame(page).boundingBox();
  if (!box) throw new Error('no map in view');
  const over = async (name: string): Promise<void> => {
    const { x, y } = await pixelOf(page, placeNamed(name).labelPoint, camera);
    await page.mouse.move(box.x + x, box.y + y, { steps: 5 });
  };
  await over('Lemvig');
  const before = await drawnMap(page);
  await page.mouse.down();
  const pictures: string[] = [];
  for (const name of ['Struer', 'Holstebro', 'Herning', 'Viborg']) {
    await over(name);
    pictures.push(await drawnMap(page));
  }
  expect(new Set([before, ...pictures]).size, 'every municipality is seen to be painted').toBe(5);
  // The button is still down; a map of another size, and back, is drawn as a whole.
  await resizeMap(page, 1280, 730);
  expect(await drawnMap(page)).not.toBe(pictures.at(-1));
  await resizeMap(page, 1280, 720);
  expect(await drawnMap(page)).toBe(pictures.at(-1));
  await page.mouse.up();
  await expectIdle(page);
});
