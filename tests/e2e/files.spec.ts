import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  councilsWithout,
  EXAMPLES,
  expect,
  liveRegion,
  openFile,
  openPage,
  planButton,
  readExampleText,
  test,
  verdict,
} from './page.ts';

/** Most browsers cannot ask where to save; there a file is downloaded. */
async function withoutSaveDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

async function savedText(page: Page): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem fil' }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a saved plan is the file it was opened from, and opens again to the same plan', async ({ page }) => {
  await withoutSaveDialogue(page);
  await openPage(page, '?eksempel=byer-og-enheder');
  const example = await savedText(page);
  expect(example.name).toMatch(/\.daekning\.json$/);
  expect(example.text).toBe(readExampleText('byer-og-enheder'));
  await expect(liveRegion(page)).toHaveText(`Planen er gemt som ${example.name}.`);

  const own = { ...councilsWithout('0665'), note: 'Æ, ø og å', egenOplysning: { beholdes: [1, null, 'ja'] } };
  await openFile(page, 'egen.daekning.json', own);
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${own.name}. Vælg eksempel`);
  await expect(page.getByRole('heading', { name: 'Planen er åbnet med en bemærkning' })).toBeVisible();
  const shown = await verdict(page).textContent();
  const first = await savedText(page);
  expect(JSON.parse(first.text)).toMatchObject(own);

  await openFile(page, 'tom.daekning.json', readExampleText('tom'));
  await expect(verdict(page)).toHaveText(/^Ingen af de 98/);
  await openFile(page, first.name, first.text);
  await expect(verdict(page)).toHaveText(shown ?? '');
  const second = await savedText(page);
  expect(second.name).toBe(first.name);
  expect(second.text).toBe(first.text);
});

test('where the browser asks where to save, the file goes there, and giving up changes nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    const now = performance.now.bind(performance);
    let shownMs = 0;
    performance.now = () => now() + shownMs;
    Object.assign(window, {
      written,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        if (written.length > 0) {
          // A person closes the dialogue after a second; a browser that cannot show one gives up at once.
          shownMs += 1000;
          throw new DOMException('given up', 'AbortError');
        }
        return {
          name: suggestedName,
          createWritable: async () => ({
            write: async (text: string) => written.push(text),
            close: async () => {},
          }),
        };
      },
    });
  });
  await openPage(page, '?eksempel=sundhedsraad');
  await page.getByRole('button', { name: 'Gem fil' }).click();
  await expect(liveRegion(page)).toHaveText(/^Planen er gemt som .*\.daekning\.json\.$/);
  expect(await page.evaluate(() => Reflect.get(window, 'written'))).toEqual([
    readExampleText('sundhedsraad'),
  ]);
  const before = await verdict(page).textContent();
  await page.getByRole('button', { name: 'Gem fil' }).click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'written').length)).toBe(2);
  await page.getByRole('button', { name: 'Planer og versioner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Planer og versioner' });
  await dialog.getByRole('button', { name: 'Gem som …' }).click();
  await page.getByLabel('Planens navn').fill('Efter afbrydelsen');
  await page.getByLabel('Planens navn').press('Enter');
  await expect(dialog.getByRole('status')).toContainText('Efter afbrydelsen');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(verdict(page)).toHaveText(before ?? '');
  expect(await page.evaluate(() => Reflect.get(window, 'written').length)).toBe(2);
});

test('a broken file is refused with every mistake, and the open plan is kept', async ({ page }) => {
  await openPage(page, '?eksempel=sundhedsraad');
  const before = (await verdict(page).textContent()) ?? '';
  await openFile(page, 'broken.daekning.json', {
    format: 'daekning-plan',
    version: 1,
    name: 'Fejl',
    asOf: '2026-02-30',
    sites: [
      { id: 'a', kind: 'cafe', name: 'A', lonLat: [10.2, 56.16], municipality: '0751', status: 'open' },
      { id: 'b', kind: 'house', name: 'B', lonLat: [56.16, 10.2], municipality: '0751', status: 'open' },
    ],
    serviceAreas: [
      { id: 'b', name: 'C', host: '0411', municipalities: ['0657', '9999'], status: 'planned' },
      { id: 'd', name: 'D', host: '0657', municipalities: ['0657'] },
    ],
  });
  const notice = page.getByRole('alert', { name: 'broken.daekning.json blev ikke åbnet' });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText('Planen, du havde åben, er uændret.');
  await expect(notice.getByRole('columnheader')).toHaveText(['Sted i filen', 'Fundet', 'Forventet']);
  const problem = (place: string) =>
    notice.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place, exact: true }) });
  for (const { place, found, expected } of [
    { place: 'asOf', found: '2026-02-30', expected: /dato/ },
    { place: 'sites[0].kind', found: 'cafe', expected: /house.*consumptionRoom/ },
    { place: 'sites[1].lonLat', found: '56', expected: /byttet|ombyttet|omvendt/ },
    { place: 'serviceAreas[0].id', found: '"b"', expected: /./ },
    { place: 'serviceAreas[0].host', found: '0411', expected: /Christiansø/ },
    { place: 'serviceAreas[0].municipalities[1]', found: '9999', expected: /98/ },
    { place: 'serviceAreas[1].status', found: 'mangler', expected: /open.*planned.*candidate/ },
  ]) {
    await expect(problem(place).getByRole('cell').nth(0)).toContainText(found);
    await expect(problem(place).getByRole('cell').nth(1)).toContainText(expected);
  }
  await expect(notice.getByRole('row')).toHaveCount(8);
  await expect(notice).toContainText('Der er 7 fejl i filen');
  await expect(verdict(page)).toHaveText(before);
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${EXAMPLES.councils}. Vælg eksempel`);
  await notice.getByRole('button', { name: 'Luk' }).click();
  await expect(notice).toHaveCount(0);
});

test('a file that is not JSON, one of another kind, a newer version and a huge one are refused in words', async ({
  page,
}) => {
  await openPage(page, '?eksempel=tom');
  const plan = JSON.parse(readExampleText('sundhedsraad')) as Record<string, unknown>;
  const cases = [
    { name: 'brev.txt', content: 'Kære kommune', place: 'linje 1, tegn 1', expected: /JSON/ },
    { name: 'tom.json', content: '', place: 'linje 1, tegn 1', expected: /JSON/ },
    { name: 'andet.json', content: { format: 'geojson' }, place: 'format', expected: /daekning-plan/ },
    { name: 'ny.json', content: { ...plan, version: 2 }, place: 'version', expected: /nyere version/ },
    {
      name: 'stor.json',
      content: { ...plan, note: 'x'.repeat(5_500_000) },
      place: 'hele filen',
      expected: /5\s?MB/,
    },
  ];
  for (const { name, content, place, expected } of cases) {
    await openFile(page, name, content);
    const notice = page.getByRole('alert', { name: `${name} blev ikke åbnet` });
    const row = notice
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: place, exact: true }) });
    await expect(row.getByRole('cell').nth(1)).toContainText(expected);
    await expect(verdict(page)).toHaveText(/^Ingen af de 98 kommuner er dækket/);
  }
  await openFile(page, 'god.daekning.json', plan);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(verdict(page)).toHaveText(/^Alle 98 kommuner er dækket/);
});
