import { expect, openPage, test } from './page.ts';

test.describe('The header', () => {
  for (const width of [1280, 1024, 390]) {
    test(`stays as high when the first change is made, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await openPage(page, '?eksempel=sundhedsraad');
      const header = page.getByRole('banner');
      const before = await header.boundingBox();
      await page.keyboard.press('u');
      await expect(page.getByText('Ikke gemt i fil', { exact: true })).toBeVisible();
      expect(await header.boundingBox()).toEqual(before);
    });
  }
});
