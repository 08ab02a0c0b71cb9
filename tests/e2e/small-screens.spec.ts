import type { Page } from '@playwright/test';
import { expect, mapFrame, openFile, openPage, showPanel, table, test, verdict } from './page.ts';

async function expectNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const { wide, view } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  expect(wide, screen).toBeLessThanOrEqual(view);
}

for (const { name, size } of [
  { name: '200 % zoom of 1280 x 720', size: { width: 640, height: 360 } },
  { name: 'a phone', size: { width: 390, height: 844 } },
  { name: '400 % zoom of 1280 pixels', size: { width: 320, height: 640 } },
]) {
  test.describe(name, () => {
    test.use({ viewport: size });

    test('everything is reached by scrolling down, nothing by scrolling sideways', async ({ page }) => {
      await openPage(page, '?kommune=0306');
      await expect(verdict(page)).toBeInViewport({ ratio: 1 });
      for (const panelName of ['Overblik', 'Plan', 'Kommune', 'Regler', 'Data']) {
        await showPanel(page, panelName);
        await expectNoSidewaysScroll(page, panelName);
      }
      await page.getByRole('region', { name: 'Lag og signatur' }).getByText('Lag og signatur').click();
      await expect(page.getByRole('checkbox', { name: 'Sundhedsråd' })).toBeVisible();
      await expectNoSidewaysScroll(page, 'layers');

      await mapFrame(page).scrollIntoViewIfNeeded();
      await expect(mapFrame(page)).toBeInViewport({ ratio: 0.5 });
      const box = await mapFrame(page).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(size.width * 0.9);

      await page.getByRole('button', { name: 'Tabel (98)' }).click();
      await expect(table(page).getByRole('button', { name: 'Aalborg' })).toBeVisible();
      await expectNoSidewaysScroll(page, 'table');
      await table(page).getByRole('button', { name: 'Lemvig' }).click();
      await expect(table(page).locator('[aria-current]')).toContainText('Lemvig');

      await page.getByRole('button', { name: /Vælg eksempel$/ }).click();
      await expect(page.getByRole('button', { name: /^Eksempel: tom plan/ })).toBeInViewport();
      await expectNoSidewaysScroll(page, 'examples');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Vælg dato$/ }).click();
      await expect(page.getByRole('button', { name: 'Brug dato' })).toBeInViewport();
      await expectNoSidewaysScroll(page, 'dates');
      await page.keyboard.press('Escape');

      await openFile(page, 'et-langt-navn-paa-en-fil-som-ikke-kan-deles-over-linjer.json', '{');
      await expect(page.getByRole('alert')).toBeInViewport();
      await expectNoSidewaysScroll(page, 'refusal');
    });
  });
}
