import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, expectIdle, liveRegion, mapFrame, openPage, panel, test } from './page.ts';

const section = (page: Page): Locator => panel(page).getByRole('region', { name: 'Tilbud', exact: true });
const task = (page: Page): Locator => page.getByRole('region', { name: 'Tilbud', exact: true });
const layer = (page: Page): Locator => page.getByRole('checkbox', { name: 'Tilbud med kendt sted' });

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)).toEqual(
    [],
  );
}

async function openServices(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Oversigt over tilbud' }).first().click();
  await expect(page.getByRole('heading', { name: 'Tilbud efter type' })).toBeVisible();
}

/** Opens the form, fills it by its labels and saves. */
async function addService(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const form = page.getByRole('dialog', { name: 'Tilføj tilbud' });
  for (const [label, value] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole('button', { name: 'Gem tilbud' }).click();
}

test('the municipality lists its services with their source, and says what is not mapped', async ({
  page,
}) => {
  await openPage(page, '?kommune=0671&panel=kommune');
  await expect(section(page)).toContainText('8 tilbud i oversigten');
  await expect(section(page)).toContainText('ikke en fuld opgørelse');
  const house = section(page).getByRole('group').filter({ hasText: 'Jens Skippers Hus' });
  await expect(house).toContainText('Indsatsbeskrivelser til »Akut behov, fælles ansvar« (DEFACTUM), nr. 32');
  await house.locator('summary').press('Enter');
  await expect(house).toContainText('Struer Kommune');
  await expect(house).toContainText('ingen visitation');
  await expectNoViolations(page);

  await openPage(page, '?kommune=0741&panel=kommune');
  await expect(section(page)).toContainText('4 tilbud i oversigten, heraf 1 ophørt eller på pause');

  for (const [code, sentence] of [
    ['0727', 'Ikke kortlagt her: kortlægningen af Region Midtjylland har ingen indsats fra kommunen'],
    ['0167', 'Ikke kortlagt: kommunens region er ikke med i kortlægningen.'],
    ['0851', 'Enkelte tilbud kendes fra andre kilder.'],
  ] as const) {
    await openPage(page, `?kommune=${code}&panel=kommune`);
    await expect(section(page)).toContainText(sentence);
    await expect(section(page)).not.toContainText(/ingen tilbud/i);
  }
});

test('the inventory is fetched when it is asked for, and drawn by kind with a legend', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('services.json')) asked.push(request.url());
  });
  await openPage(page, '?lag=huse');
  expect(asked).toEqual([]);
  const before = await mapFrame(page).screenshot();
  await layer(page).check();
  const legend = page.getByRole('region', { name: 'Tilbud med kendt sted', exact: true });
  await expect(legend).toContainText('I: Stofindtagelsesrum og skadesreduktion, eksisterende');
  await expectIdle(page);
  expect(before.equals(await mapFrame(page).screenshot())).toBe(false);
  expect(asked).toHaveLength(1);
  await expect(page).toHaveURL(/lag=huse%2Ctilbud|lag=huse,tilbud/);
});

test('a service on the map says what it is when it is pointed at', async ({ page }) => {
  await openPage(page, '?lag=tilbud&kort=9.534,55.709,13');
  await expect(page.getByRole('region', { name: 'Tilbud med kendt sted', exact: true })).toBeAttached();
  await expectIdle(page);
  const box = await mapFrame(page).boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const tooltip = page.locator('.map-tooltip');
  await expect(tooltip).toContainText('Stofindtagelsesrum Vejle');
  await expect(tooltip).toContainText('status ukendt');
  await expect(tooltip).toContainText('Vejle Kommune');
});

test('the panel counts each service once, finds them, and shows the whole catalogue', async ({ page }) => {
  await openPage(page);
  await openServices(page);
  await expect(task(page)).toContainText('Region Midtjylland er kortlagt; øvrige regioner er ikke.');
  await expect(task(page)).toContainText('105 tilbud i alt');
  await page.getByLabel('Søg i tilbud').fill('skive');
  await expect(task(page)).toContainText('Viser 4 af 105');
  await page.getByLabel('Søg i tilbud').fill('');
  await page.getByLabel('Type', { exact: true }).selectOption('F-ACT (Flexible ACT)');
  await expect(task(page)).toContainText('Viser 4 af 105');
  for (const name of ['Gadens Huse', 'Behandling med lægeordineret heroin', 'OPUS-team', 'Gældsrådgivning']) {
    await expect(task(page).getByRole('group').filter({ hasText: name }).first()).toBeAttached();
  }
  await expectNoViolations(page);
});

test('a service added by hand is kept over a reload, changed, removed and brought back', async ({ page }) => {
  await openPage(page, '?kommune=0727&panel=kommune');
  await section(page).getByRole('button', { name: 'Tilføj tilbud i kommunen' }).click();
  await addService(page, {
    Navn: 'Varmen i Odder',
    Type: 'varmestue',
    Længdegrad: '10,15',
    Breddegrad: '55,97',
  });
  await expect(liveRegion(page)).toHaveText('1 tilbud er tilføjet.');
  await expect(section(page)).toContainText('1 tilbud i oversigten');
  await expect(section(page)).toContainText('Ikke kortlagt her');
  await expect(section(page)).toContainText('Værested og varmestue (1)');

  await page.reload();
  await expectIdle(page);
  await expect(section(page)).toContainText('Varmen i Odder');

  await openServices(page);
  await expect(task(page)).toContainText('106 tilbud i alt, heraf 1 af dine egne');
  await page.getByLabel('Søg i tilbud').fill('odder');
  await task(page).getByRole('group').filter({ hasText: 'Varmen i Odder' }).locator('summary').click();
  await page.getByRole('button', { name: 'Ret Varmen i Odder' }).click();
  const form = page.getByRole('dialog', { name: 'Ret Varmen i Odder' });
  await expect(form.getByLabel('Længdegrad')).toHaveValue('10,15');
  await form.getByLabel('Kommuner').fill('Odder, 0411');
  await form.getByRole('button', { name: 'Gem tilbud' }).click();
  await expect(form.getByLabel('Kommuner')).toBeFocused();
  await expect(form).toContainText('Christiansø');
  await expectNoViolations(page);
  await form.getByLabel('Kommuner').fill('Odder, 0741');
  await form.getByLabel('Navn').fill('Varmen');
  await form.getByRole('button', { name: 'Gem tilbud' }).click();
  await expect(liveRegion(page)).toHaveText('Varmen er rettet.');
  await expect(task(page)).toContainText('Odder, Samsø');

  await page.getByRole('button', { name: 'Slet Varmen' }).click();
  await expect(liveRegion(page)).toHaveText('Varmen er slettet.');
  await page.getByRole('button', { name: 'Fortryd seneste ændring' }).click();
  await expect(task(page)).toContainText('106 tilbud i alt');
  await page.getByRole('button', { name: 'Luk tilbud' }).click();
  await expect(page.getByRole('tab', { name: 'Kommune', exact: true })).toBeFocused();
  await expect(section(page)).toContainText('Varmen');
});

/** Takes a table in as a user does, through the button and the browser's file dialogue. */
async function importTable(page: Page, name: string, content: string | Uint8Array): Promise<Locator> {
  const file = test.info().outputPath(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importér tabel' }).click();
  await (await chosen).setFiles(file);
  return page.getByRole('dialog', { name: `Importér tilbud fra ${name}` });
}

async function exportTable(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const begun: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await begun;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a table is shown with its mistakes, added on request, and comes back the same', async ({ page }) => {
  await openPage(page);
  await openServices(page);
  const rows = [
    'navn;type;kommunekode;målgruppe;visitation',
    'Café Ærø;værested;101;Ældre;nej',
    'Bussen;Social Drive Out;"0751,0727";;',
    'Uden kommune;værested;;;',
    'Øen;værested;0411;;',
    'Måske;værested;0751;;måske',
  ];
  const latin = Uint8Array.from(rows.join('\r\n'), (letter) => letter.charCodeAt(0));
  const dialog = await importTable(page, 'egne.csv', latin);
  await expect(dialog).toContainText('læst som Windows-1252 med semikolon');
  await expect(dialog).toContainText('2 tilbud er forstået');
  for (const [line, reason] of [
    ['linje 4, kommunekode', 'cellen er tom'],
    ['linje 5, kommunekode', 'Christiansø'],
    ['linje 6, visitation', 'en af ja, nej, delvist, ukendt'],
  ] as const) {
    await expect(dialog.getByRole('row').filter({ hasText: line })).toContainText(reason);
  }
  await expectNoViolations(page);
  await expect(task(page)).toContainText('105 tilbud i alt');
  await dialog.getByRole('button', { name: 'Tilføj 2 tilbud' }).click();
  await expect(task(page)).toContainText('107 tilbud i alt, heraf 2 af dine egne');

  const all = await exportTable(page, 'Eksportér CSV');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(all.bytes);
  expect(all.name).toBe('tilbud.csv');
  expect(text.startsWith('\ufeffnavn;type;kommunekode;')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 107);
  expect(text).toContain('Bussen;Social Drive Out;0727, 0751;');

  await page.getByLabel('Eksportér kun egne').check();
  const own = await exportTable(page, 'Eksportér XLSX');
  expect(own.name).toBe('tilbud.xlsx');
  const again = await importTable(page, 'tilbud.xlsx', new Uint8Array(own.bytes));
  await expect(again).toContainText('2 tilbud er forstået');
  await expect(again).toContainText('2 tilbud står i oversigten i forvejen');
  await expect(again).toContainText('Der er intet nyt at tilføje.');
});

test('at 390 px wide the panel is usable and without violations', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, '?panel=tilbud');
  await expect(page.getByRole('heading', { name: 'Tilbud efter type' })).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoViolations(page);
});
