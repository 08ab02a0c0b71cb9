import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectIdle, openFile, openPage, openTable, panel, showPanel, table, test } from './page.ts';

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect(found, screen).toEqual([]);
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${size.width} x ${size.height}`, () => {
    test.use({ viewport: size });

    test('every panel is without violations', async ({ page }) => {
      await openPage(page, '?kommune=0306');
      for (const name of ['Overblik', 'Plan', 'Kommune', 'Regler', 'Data']) {
        await showPanel(page, name);
        await expectNoViolations(page, name);
      }
      await showPanel(page, 'Kommune');
      await panel(page).getByRole('button', { name: 'Fjern valg' }).click();
      await expectNoViolations(page, 'Kommune, none selected');
    });

    test('what opens over or between is without violations', async ({ page }) => {
      await openPage(page, '?kommune=0665');
      const plan = page.getByRole('button', { name: /Vælg eksempel$/ });
      await plan.click();
      await expectNoViolations(page, 'examples');
      await plan.press('Escape');
      const date = page.getByRole('button', { name: /Vælg dato$/ });
      await date.click();
      await expectNoViolations(page, 'dates');
      await date.press('Escape');
      const search = page.getByRole('combobox', { name: 'Find kommune' }).first();
      await search.fill('s');
      await search.press('ArrowDown');
      await expectNoViolations(page, 'search');
      await search.press('Escape');
      await openFile(page, 'fejl.json', { format: 'daekning-plan', version: 1 });
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoViolations(page, 'refusal');
      await page.getByRole('button', { name: 'Luk', exact: true }).click();
      await openTable(page);
      await page.getByRole('textbox', { name: 'Filtrér' }).fill('Midtjylland');
      await expect(table(page).locator('tbody tr')).toHaveCount(19);
      await expectNoViolations(page, 'table');
    });
  });
}

test('colourings, all layers and the page without its data are without violations', async ({ page }) => {
  await openPage(
    page,
    '?farve=km-hus&lag=huse,enheder,rum,sundhedsraad,regioner,udaekket,navne&eksempel=tom',
  );
  await expectNoViolations(page, 'colouring');
  await page.route('**/data/links.json', (route) => route.fulfill({ body: '{}' }));
  await page.reload();
  await expect(table(page)).toBeVisible();
  await expectNoViolations(page, 'no data');
});

test('high contrast and reduced motion leave the page whole', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openPage(page);
  await expectIdle(page);
  await expect(page.getByRole('tab', { name: 'Overblik' })).toHaveAttribute('aria-selected', 'true');
});
