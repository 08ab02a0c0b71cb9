import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { EXAMPLES, expect, liveRegion, openPage, planButton, readExample, test, verdict } from './page.ts';

const dialog = (page: Page, file: string): Locator =>
  page.getByRole('dialog', { name: `Hent ind: ${file}`, exact: true });
const accept = (page: Page): Locator => page.getByRole('button', { name: 'Hent ind i planen' });
const undo = (page: Page): Locator => page.getByRole('button', { name: /^Fortryd/ });

/** Takes a file in as a user does, through the button and the browser's file dialogue. */
async function importFile(page: Page, name: string, content: string | Uint8Array): Promise<Locator> {
  // On the disk, so that the browser reads it itself, as it does a user's.
  const file = test.info().outputPath(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import/eksport' }).click();
  await page.getByRole('button', { name: /^Hent ind fra fil/ }).click();
  await (await chosen).setFiles(file);
  await expect(dialog(page, name)).toBeVisible();
  return dialog(page, name);
}

async function exportFile(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Import/eksport' }).click();
  const begun: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: label }).click();
  const download = await begun;
  await expect(liveRegion(page)).toHaveText(/er hentet til din computer\.$/);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/**
 * Counts what the page's thread works from now on, in milliseconds of its own processor time, so that a busy
 * machine makes no difference. What lies in a worker is not in it.
 */
async function watchThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  let before = await read();
  return async () => {
    const now = await read();
    const worked = now - before;
    before = now;
    return worked;
  };
}

/** A table as a Danish spreadsheet saves it: Windows-1252, semicolons, the first zeros gone. */
function danishTable(rows: readonly (readonly [number | string, string])[]): Uint8Array {
  const text = ['Kommunekode;Kommune;Enhed', ...rows.map(([code, unit]) => `${code};;${unit}`)].join('\r\n');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test('a table from a Danish spreadsheet is shown first, taken in on request, and taken back in one step', async ({
  page,
}) => {
  await openPage(page, '?eksempel=tom');
  const before = (await verdict(page).textContent()) ?? '';
  const shown = await importFile(
    page,
    'fordeling.csv',
    danishTable([
      [101, 'MUE Ærø og øerne'],
      [147, 'MUE Ærø og øerne'],
      ['0751', 'MUE Øst'],
      ['0411', 'MUE Øst'],
      ['I alt', '3'],
      [999, 'MUE Øst'],
    ]),
  );
  await expect(shown).toContainText('læst som Windows-1252 med semikolon mellem værdierne');
  await expect(shown).toContainText('2 kommunekoder med tre cifre er læst med nul foran, fx 101 som 0101');
  await expect(shown).toContainText('3 rækker er forstået og bruges');
  await expect(shown.getByRole('heading', { name: '3 rækker bruges ikke' })).toBeVisible();
  const wrong = shown.getByRole('table').getByRole('row');
  await expect(wrong).toHaveCount(4);
  await expect(wrong.nth(1)).toContainText(/linje 5.*Christiansø/);
  await expect(wrong.nth(2)).toContainText(/linje 6.*summer/);
  await expect(wrong.nth(3)).toContainText(/linje 7/);
  await expect(shown).toContainText('2 nye enheder: MUE Ærø og øerne og MUE Øst');
  await expect(shown.getByRole('heading', { name: /^Det ændres/ })).toBeVisible();
  await expect(verdict(page)).toHaveText(before);

  await accept(page).click();
  await expect(shown).toHaveCount(0);
  await expect(verdict(page)).toHaveText(/^95 af 98 kommuner er ikke dækket/);
  await expect(liveRegion(page)).toContainText('Hentet ind fra fordeling.csv');
  await undo(page).click();
  await expect(verdict(page)).toHaveText(before);
});

test('given up, nothing has changed', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  const before = (await verdict(page).textContent()) ?? '';
  const shown = await importFile(page, 'en.csv', 'kommunekode;enhed\n0101;A\n');
  await expect(accept(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
  await expect(verdict(page)).toHaveText(before);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('a plan exported as GeoJSON comes back identical', async ({ page }) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  const before = (await verdict(page).textContent()) ?? '';
  const { name, bytes } = await exportFile(page, 'Enheder og steder (GeoJSON)');
  expect(name).toMatch(/-plan\.geojson$/);
  const { features } = JSON.parse(bytes.toString()) as { features: { properties: { daekning: string } }[] };
  const plan = readExample('byer-og-enheder');
  const roles = features.map(({ properties }) => properties.daekning);
  expect(roles.filter((role) => role === 'unit')).toHaveLength(plan.serviceAreas.length);
  expect(roles.filter((role) => role === 'site')).toHaveLength(plan.sites.length);

  const same = await importFile(page, name, bytes);
  await expect(same).toContainText('Filen siger det samme som planen: der er intet at ændre.');
  await expect(accept(page)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await openPage(page, '?eksempel=tom');
  await importFile(page, name, bytes);
  await accept(page).click();
  await expect(verdict(page)).toHaveText(before);
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${EXAMPLES.mixed}. Vælg eksempel`);
  const again = await exportFile(page, 'Enheder og steder (GeoJSON)');
  expect(again.bytes.equals(bytes)).toBe(true);
});

test('areas of another program become units of the municipalities they coincide with', async ({ page }) => {
  await openPage(page, '?eksempel=sundhedsraad');
  const { bytes } = await exportFile(page, 'Enheder og steder (GeoJSON)');
  const { features } = JSON.parse(bytes.toString()) as {
    features: { geometry: object; properties: { daekning: string; name: string } }[];
  };
  const areas = features
    .filter(({ properties }) => properties.daekning === 'unit')
    .map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { navn: `<img src=x onerror="window.hacked=1"> ${properties.name}` },
    }));
  await openPage(page, '?eksempel=tom');
  const shown = await importFile(
    page,
    'flader.geojson',
    JSON.stringify({ type: 'FeatureCollection', features: areas }),
  );
  await expect(shown).toContainText('17 objekter er forstået og bruges');
  await expect(shown).toContainText(/<img src=x onerror="window\.hacked=1"> .* falder sammen med/);
  await accept(page).click();
  await expect(verdict(page)).toHaveText(/^Alle 98 kommuner er dækket/);
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('tabpanel')).toContainText('<img src=x onerror=');
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
  expect(await page.locator('img').count()).toBe(0);
});

test('tables, spreadsheets and the map are written as what they are called', async ({ page }, info) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  const csv = await exportFile(page, 'Fordeling (CSV)');
  expect(csv.bytes.toString()).toMatch(/^\ufeffkommunekode;enhed\r\n0101;/);
  const result = await exportFile(page, 'Resultat (CSV)');
  expect(result.bytes.toString().split('\r\n')).toHaveLength(100);
  expect(result.bytes.toString()).toContain(';ad vej, bro og færge (estimat);');
  const { data } = JSON.parse((await exportFile(page, 'Resultat (GeoJSON)')).bytes.toString()).daekning;
  expect(data).toMatchObject({ travel: { engine: 'network' } });
  for (const label of ['Fordeling (XLSX)', 'Resultat (XLSX)']) {
    const { name, bytes } = await exportFile(page, label);
    expect(name).toMatch(/\.xlsx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const shown = await importFile(page, name, bytes);
    if (label === 'Fordeling (XLSX)') await expect(shown).toContainText('der er intet at ændre');
    await page.keyboard.press('Escape');
  }
  const { name, bytes } = await exportFile(page, 'Kortet som billede (PNG)');
  expect(name).toMatch(/-kort\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(width).toBeGreaterThan(2000);
  expect(height).toBeGreaterThan(1800);
  expect(bytes.length).toBeGreaterThan(150_000);
  await info.attach('kort', { body: bytes, contentType: 'image/png' });
});

test('files made to do harm are answered, and the page is never stuck', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  const before = (await verdict(page).textContent()) ?? '';
  // The first one loads code; that is not what is measured.
  await importFile(page, 'tom.csv', 'kommunekode;enhed\n');
  await page.keyboard.press('Escape');
  const worked = await watchThread(page);

  const circle = Array.from({ length: 100_000 }, (_, i) => {
    const turn = (i / 100_000) * 2 * Math.PI;
    return [9.2 + Math.cos(turn) * 0.3, 56.2 + Math.sin(turn) * 0.2];
  });
  const polygon = (ring: readonly (readonly number[])[], more: object = {}): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      ...more,
      features: [
        { type: 'Feature', properties: { navn: 'A' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    });
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['stor.geojson', polygon([...circle, circle[0] ?? []]), /højst 5\.000 punkter .*fandt 100\.001/],
    ['citater.csv', '"'.repeat(1_000_000), /anførselstegn|kolonnen/],
    ['citater-med-hoved.csv', `kommunekode;enhed\n${'"'.repeat(1_000_001)}`, /anførselstegn/],
    [
      'dybt.geojson',
      `{"type":"FeatureCollection","features":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /./,
    ],
    ['bombe.xlsx', Buffer.from(`PK\u0003\u0004${'x'.repeat(5000)}`, 'latin1'), /beskadiget/],
    [
      'merkator.geojson',
      polygon(circle, { crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
      /WGS 84/,
    ],
    ['for-stor.csv', new Uint8Array(51_000_000).fill(65), /højst 50 MB/],
  ];
  for (const [name, content, said] of cases) {
    const shown = await importFile(page, name, content);
    await expect(shown.getByRole('status')).not.toHaveText('Læser filen …', { timeout: 60_000 });
    await expect(shown).toContainText(said);
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    expect(await worked(), name).toBeLessThan(200);
  }
  await expect(verdict(page)).toHaveText(before);

  // The largest area that may be kept as drawn is taken in, and taken back.
  const drawn = circle.filter((_, index) => index % 21 === 0);
  await importFile(page, 'tegnet.geojson', polygon([...drawn, drawn[0] ?? []]));
  await expect(accept(page)).toBeVisible();
  await accept(page).click();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
  await undo(page).click();
  await expect(verdict(page)).toHaveText(before);
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${size.width} x ${size.height}`, () => {
    test.use({ viewport: size });

    test('menu and preview are without violations, and reached by keyboard', async ({ page }) => {
      const expectNoViolations = async (screen: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          screen,
        ).toEqual([]);
      };
      await openPage(page, '?eksempel=tom');
      const menu = page.getByRole('button', { name: 'Import/eksport' });
      await menu.press('Enter');
      await expectNoViolations('menu');
      await page.keyboard.press('Escape');
      await expect(menu).toBeFocused();
      const point = {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: [10.2, 56.15] },
      };
      const line = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [] } };
      const shown = await importFile(
        page,
        'steder.geojson',
        JSON.stringify({ type: 'FeatureCollection', features: [point, line] }),
      );
      await expect(shown.getByRole('heading', { name: /^Det ændres/ })).toBeVisible();
      await expectNoViolations('preview');
      await shown.getByRole('radio', { name: 'udelades' }).press('Space');
      await expect(shown).toContainText('0 objekter er forstået og bruges');
      await expect(accept(page)).toHaveCount(0);
      await shown.getByRole('radio', { name: 'Stofindtagelsesrum' }).press('Space');
      await accept(page).press('Enter');
      await expect(shown).toHaveCount(0);
      await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
      await importFile(page, 'forkert.csv', 'a;b\n1;2\n');
      await expect(dialog(page, 'forkert.csv').getByRole('status')).toHaveText(/Planen er uændret/);
      await expectNoViolations('refusal');
    });
  });
}
