import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, liveRegion, openPage, openTable, showPanel, tableRow, test, verdict } from './page.ts';

const NAME = 'vive-2026.csv';
/** Of hidden numbers: 3 for itself, 9 for its sake; 0 is shown. The rest are mistakes of a kind each. */
const TABLE = [
  'Målgruppen efter kommune;;',
  'Kommunekode;Antal personer i målgruppen;Kommune',
  '0101;2500;København',
  '0825;3;Læsø',
  '0563;9;Fanø',
  '0492;0;Ærø',
  '0665;færre end 5;Lemvig',
  '0671;-1;Struer',
  '0661;1.234;Holstebro',
  '0657;12,5;Herning',
  '0751;600;Aarhus',
  '0751;601;Aarhus',
  '0411;2;Christiansø',
  'I alt;5000;',
].join('\r\n');

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: `Tal for målgruppen: ${NAME}` });

async function chooseTable(page: Page, content: string): Promise<void> {
  const file = test.info().outputPath(NAME);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, 'latin1');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import/eksport' }).click();
  await page.getByRole('button', { name: /^Hent tal for målgruppen/ }).click();
  await (await chosen).setFiles(file);
  await expect(dialog(page)).toBeVisible();
}

async function useTable(page: Page): Promise<void> {
  await chooseTable(page, TABLE);
  await dialog(page).getByRole('textbox', { name: 'Kilde' }).fill('VIVE, særkørsel');
  await dialog(page).getByRole('textbox', { name: 'År', exact: true }).fill('2026');
  await dialog(page).getByRole('button', { name: 'Brug tallene' }).click();
  await expect(liveRegion(page)).toHaveText(/er taget i brug\.$/);
}

const cell = (page: Page, name: string): Locator => tableRow(page, name).getByRole('cell').nth(2);

test('a table is shown before it is used, each mistake in a line, and nothing is done without consent', async ({
  page,
}) => {
  await openPage(page);
  const before = await verdict(page).textContent();
  await chooseTable(page, TABLE);
  const shown = dialog(page);
  await expect(shown.getByRole('status')).toHaveText('Intet er ændret endnu.');
  await expect(shown.getByText('læst som Windows-1252 med semikolon mellem værdierne')).toBeVisible();
  const rows = shown.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(1 + 10);
  for (const text of [
    /linje 1.*kolonnenavnene står på linje 2/,
    /linje 2.*kolonnen læses som "antal"/,
    /linje 7, antal.*som tal/,
    /linje 8, antal.*mindst 0/,
    /linje 9, antal.*tusindtal/,
    /linje 10, antal.*tallet bruges som 12,5/,
    /linje 12, kommunekode.*hver kommune én gang/,
    /linje 13, kommunekode.*Christiansø/,
    /linje 14, kommunekode.*summer/,
    /hele filen.*estimatet beholdes/,
  ]) {
    await expect(rows.filter({ hasText: text })).toHaveCount(1);
  }
  const effect = shown.getByRole('region', { name: 'Det sker der' });
  await expect(effect).toContainText('5 kommuner får tabellens tal i stedet for estimatet; 93 kommuner');
  await expect(effect).toContainText('1 tal fra 1 til 4 skjules, og 1 mere');
  await shown.getByRole('textbox', { name: 'Skjul tal under' }).fill('2');
  await expect(shown.getByRole('button', { name: 'Brug tallene' })).toBeDisabled();
  await expect(shown.getByText('Skriv et helt tal fra 3 til 100.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await shown.getByRole('button', { name: 'Annullér' }).click();
  await expect(verdict(page)).toHaveText(before ?? '');
});

test('own numbers are marked, hidden ones are not told anywhere, and both are kept', async ({ page }) => {
  await openPage(page, '?plan=sundhedsraad');
  await showPanel(page, 'Plan');
  await useTable(page);
  for (const reload of [false, true]) {
    if (reload) await openPage(page);
    await openTable(page);
    await expect(cell(page, 'København')).toHaveText('2.500 indlæst');
    await expect(cell(page, 'Læsø')).toHaveText('skjult (lille tal) indlæst');
    await expect(cell(page, 'Fanø')).toHaveText('skjult (beskytter et lille tal) indlæst');
    await expect(cell(page, 'Ærø')).toHaveText('0 indlæst');
    await expect(cell(page, 'Aarhus')).toHaveText(/^\d+$/);
    await page.getByRole('button', { name: 'Tabel (98)' }).click();
  }
  await showPanel(page, 'Data');
  await expect(page.getByText(/^Tal for 5 kommuner er hentet fra vive-2026\.csv/)).toBeVisible();
  await page.getByRole('button', { name: 'Import/eksport' }).click();
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Resultat (CSV)' }).click();
  const csv = readFileSync(await (await begun).path(), 'utf8');
  const line = (code: string): string => csv.split('\r\n').find((row) => row.startsWith(code)) ?? '';
  expect(line('0825')).toContain(';skjult (lille tal);indlæst tal;');
  expect(line('0492')).toContain(';0;indlæst tal;0;');
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open('daekning');
        open.onsuccess = () => {
          const read = open.result.transaction('planer').objectStore('planer').get('maalgruppe/egne');
          read.onsuccess = () => resolve(JSON.stringify(read.result));
        };
      }),
  );
  expect(kept).toContain('"code":"0825","people":2.25,"suppressed":"primary"');
  expect(kept).not.toContain('"people":3');
});

test('a municipality says what its number is, and the estimate comes back when it is meant', async ({
  page,
}) => {
  await openPage(page);
  await openTable(page);
  const estimate = await cell(page, 'København').textContent();
  await useTable(page);
  await tableRow(page, 'Læsø').getByRole('button').click();
  await showPanel(page, 'Kommune');
  await expect(page.getByText('Skjult, fordi tallet er lille (indlæste tal)')).toBeVisible();
  await showPanel(page, 'Data');
  await page.getByRole('button', { name: 'Brug estimatet igen' }).click();
  const question = page.getByRole('dialog', { name: 'Brug estimatet igen?' });
  await question.getByRole('button', { name: 'Behold tallene' }).click();
  await expect(cell(page, 'København')).toHaveText('2.500 indlæst');
  await page.getByRole('button', { name: 'Brug estimatet igen' }).click();
  await question.getByRole('button', { name: 'Brug estimatet', exact: true }).click();
  await expect(cell(page, 'København')).toHaveText(estimate ?? '');
  await expect(page.getByText('Alle kommuners tal er det indbyggede estimat.')).toBeVisible();
});

test('what hangs on the estimate is told', async ({ page }) => {
  await openPage(page);
  await showPanel(page, 'Data');
  const section = page.getByRole('region', { name: 'Hvis målgruppen er anderledes' });
  await section.getByRole('button', { name: 'Beregn' }).click();
  const figures = section.getByRole('table', { name: 'Planen med flere og færre borgere i målgruppen' });
  await expect(figures.getByRole('row', { name: /^Borgere i målgruppen/ })).toHaveText(
    /8\.400.*12\.000.*15\.600/,
  );
  await expect(section.getByRole('status')).not.toBeEmpty();
  const { violations } = await new AxeBuilder({ page }).include('.side-panel').analyze();
  expect(violations).toEqual([]);
});
