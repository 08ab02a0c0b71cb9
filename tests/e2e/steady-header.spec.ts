import type { Locator } from '@playwright/test';
import { expect, mapFrame, openFile, openPage, test, verdict } from './page.ts';

/** Where something stands on the page, however far that is scrolled. */
async function boxOnPage(locator: Locator): Promise<{ top: number; width: number; height: number }> {
  return locator.evaluate((element) => {
    const { top, width, height } = element.getBoundingClientRect();
    return { top: top + window.scrollY, width, height };
  });
}

test.describe('The header', () => {
  for (const width of [1280, 1024, 390]) {
    test(`stays as high when the first change is made, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await openPage(page, '?eksempel=sundhedsraad');
      const header = page.getByRole('banner');
      const before = await boxOnPage(header);
      await page.keyboard.press('u');
      await expect(page.getByText('Ikke gemt i fil', { exact: true })).toBeVisible();
      // In one column the page goes on to the new unit's fields, which stand below the map.
      await expect(page.locator('.unit-title').getByRole('heading')).toBeFocused();
      expect(await boxOnPage(header)).toEqual(before);
    });
  }

  test('and the map stay in sight on a phone when a unit to draw in is added over the map', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, '?eksempel=sundhedsraad');
    const add = page.getByRole('button', { name: 'Ny enhed at tegne i' });
    await add.scrollIntoViewIfNeeded();
    const before = await mapFrame(page).boundingBox();
    await add.click();
    await expect(page.getByText('Ikke gemt i fil', { exact: true })).toBeAttached();
    await expect(page.getByLabel('Tegn i').locator('option:checked')).toContainText('18. ');
    expect(await mapFrame(page).boundingBox()).toEqual(before);
  });

  test('leaves the map in its place, whatever the answer is', async ({ page }) => {
    await openPage(page, '?eksempel=sundhedsraad');
    const before = await mapFrame(page).boundingBox();
    const ring = [
      [10.0, 56.1],
      [10.25, 56.1],
      [10.25, 56.2],
      [10.0, 56.2],
      [10.0, 56.1],
    ];
    const area = { id: 'a', name: 'A', host: '0751', municipalities: [], status: 'planned' };
    await openFile(page, 'lang.daekning.json', {
      format: 'daekning-plan',
      version: 1,
      name: 'Et meget langt navn på en plan, som ikke kan stå i knappen i toppen af siden uden at blive forkortet',
      asOf: '2027-01-01',
      sites: [],
      serviceAreas: [{ ...area, polygon: { type: 'Polygon', coordinates: [ring] } }],
    });
    await expect(verdict(page)).toContainText('kun delvist dækket');
    expect(await mapFrame(page).boundingBox()).toEqual(before);
    // Every button holds its own text.
    const buttons = page.getByRole('banner').getByRole('button');
    const spilled = await buttons.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    );
    expect(spilled).toEqual([]);
  });
});
