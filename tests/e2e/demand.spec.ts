import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, liveRegion, openPage, openTable, panel, showPanel, tableRow, test } from './page.ts';

const dialog = (page: Page, file: string): Locator =>
  page.getByRole('dialog', { name: `Egne punkter: ${file}`, exact: true });
const accept = (page: Page): Locator => page.getByRole('button', { name: 'Brug punkterne' });

/** Chooses a file of own points as a user does, in the panel Data. */
async function choosePoints(page: Page, name: string, content: string): Promise<Locator> {
  const file = test.info().outputPath(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  await showPanel(page, 'Data');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Hent (egne|andre) punkter/ }).click();
  await (await chosen).setFiles(file);
  await expect(dialog(page, name)).toBeVisible();
  return dialog(page, name);
}

const POINTS = 'lon;lat;antal;kommunekode\n10,2039;56,1629;300;\n10,15;56,15;40,5;\n9,0;56,5;7;0665\n';

test('own points are shown first, used on request, kept over a reload and let go again', async ({ page }) => {
  await openPage(page, '?eksempel=sundhedsraad');
  await openTable(page);
  const before = (await tableRow(page, 'Aarhus').textContent()) ?? '';
  const shown = await choosePoints(page, 'punkter.csv', POINTS);
  await expect(shown).toContainText('Intet er ændret endnu.');
  await expect(shown).toContainText('læst som UTF-8 med semikolon mellem værdierne');
  await expect(shown).toContainText('3 rækker er forstået: 347,5 personer i 2 kommuner.');
  await expect(shown.getByRole('row', { name: /^Aarhus 2 340,5 / })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);

  await accept(page).click();
  await expect(shown).toBeHidden();
  await expect(liveRegion(page)).toHaveText('Punkterne fra punkter.csv er i brug.');
  await expect(panel(page)).toContainText('I brug: punkter.csv');
  await expect(panel(page)).toContainText('3 punkter i 2 kommuner, i alt 347,5 personer');
  await expect(panel(page)).toContainText('Gemt i denne browser.');
  await expect(tableRow(page, 'Aarhus')).toContainText('341');
  await expect(tableRow(page, 'Lemvig')).toContainText('7');

  await page.reload();
  await showPanel(page, 'Overblik');
  await expect(panel(page)).toContainText('indlæst fra punkter.csv (2 af 98 kommuner)');
  await showPanel(page, 'Data');
  await expect(panel(page)).toContainText('I brug: punkter.csv');
  expect((await new AxeBuilder({ page }).include('[role=tabpanel]').analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Fjern egne punkter' }).click();
  await expect(liveRegion(page)).toHaveText('Egne punkter er fjernet; de beregnede bruges igen.');
  await expect(tableRow(page, 'Aarhus')).toHaveText(before);
  await page.reload();
  await showPanel(page, 'Data');
  await expect(page.getByRole('button', { name: 'Hent egne punkter' })).toBeVisible();
});

test('only the split may be taken, and the municipality keeps its number', async ({ page }) => {
  await openPage(page, '?eksempel=sundhedsraad');
  const shown = await choosePoints(page, 'punkter.csv', POINTS);
  await shown.getByRole('radio', { name: /^Kun fordelingen/ }).check();
  await shown.getByRole('checkbox', { name: /^Gem punkterne/ }).uncheck();
  await accept(page).click();
  await expect(panel(page)).toContainText('kommunernes antal er uændret');
  await expect(panel(page)).toContainText('Gælder kun, til siden lukkes eller genindlæses.');
  await showPanel(page, 'Overblik');
  await expect(panel(page)).toContainText(
    'fordelt inden for kommunen efter indlæst fra punkter.csv (2 af 98 kommuner)',
  );
});

test('mistakes are told by line; what is understood may be used all the same', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  const table = 'lon;lat;antal\n10,2039;56,1629;3\n11,5;56,5;1\n10,2039;56,1629;-4\n56,1629;10,2039;1\n';
  const shown = await choosePoints(page, 'fejl.csv', table);
  await expect(shown).toContainText('3 rækker med fejl bruges ikke');
  await expect(shown.getByRole('row', { name: /^linje 3, lon, lat .*på land/ })).toBeVisible();
  await expect(shown.getByRole('row', { name: /^linje 4, antal .*mindst 0/ })).toBeVisible();
  await expect(shown.getByRole('row', { name: /^linje 5, lon, lat .*byttet om/ })).toBeVisible();
  await shown.getByRole('button', { name: 'Brug de rækker, der er forstået' }).click();
  await expect(panel(page)).toContainText('1 punkt i 1 kommune, i alt 3 personer');
});

test('a file that is no such table is refused, and nothing changes', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  const shown = await choosePoints(page, 'andet.csv', 'navn;antal\nx;1\n');
  await expect(shown).toContainText('Filen kan ikke bruges. Intet er ændret.');
  await expect(accept(page)).toBeHidden();
  await shown.getByRole('button', { name: 'Annullér' }).click();
  await expect(page.getByRole('button', { name: 'Hent egne punkter' })).toBeFocused();
});

test('a large file is read away from the page, with progress and a stop', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  const row = '10,2039;56,1629;1;et sted med en lang beskrivelse, som ikke bruges til noget\n';
  const large = `lon;lat;antal;note\n${row.repeat(400_000)}`;
  const shown = await choosePoints(page, 'stor.csv', large);
  await expect(shown.getByRole('progressbar')).toBeVisible();
  await shown.getByRole('button', { name: 'Stop' }).click();
  await expect(shown).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hent egne punkter' })).toBeVisible();

  await choosePoints(page, 'stor.csv', large);
  await expect(shown).toContainText('400.000 rækker er forstået: 400.000 personer i 1 kommune', {
    timeout: 60_000,
  });
  await expect(shown).toContainText('lagt sammen til 1 punkt i celler på ca. 200 m');
});
