import {
  expect,
  liveRegion,
  openPage,
  openTable,
  readDanishNumber,
  readTableRows,
  table,
  test,
} from './page.ts';

const STATUS_ORDER = [
  'Dækket af hus og enhed',
  'Dækket af Gadens Hus',
  'Dækket af enhed',
  'Delvist dækket',
  'Ikke dækket',
];
const danish = new Intl.Collator('da-DK', { numeric: true });
const compareText = (a: string, b: string): number => danish.compare(a, b);
const compareNumber = (a: string, b: string): number => readDanishNumber(a) - readDanishNumber(b);
const compareStatus = (a: string, b: string): number => STATUS_ORDER.indexOf(a) - STATUS_ORDER.indexOf(b);

const COLUMNS = [
  { name: /^Status/, index: 1, compare: compareStatus },
  { name: /^Dækket % af målgruppen/, index: 2, compare: compareNumber },
  { name: /^Målgruppe/, index: 3, compare: compareNumber },
  { name: /^Dækket af/, index: 4, compare: compareText },
  { name: /^Gadens Hus median/, index: 5, compare: compareNumber },
  { name: /^Gadens Hus 90 %/, index: 6, compare: compareNumber },
  { name: /^Stofindtagelsesrum/, index: 7, compare: compareNumber },
  { name: /^Enhedens base/, index: 8, compare: compareNumber },
  { name: /^Indbyggere/, index: 9, compare: compareNumber },
  { name: /^Region/, index: 10, compare: compareText },
  { name: /^Sundhedsråd/, index: 11, compare: compareText },
  { name: /^Kode/, index: 12, compare: compareText },
  { name: /^Kommune/, index: 0, compare: compareText },
];

test('has all 98 municipalities and sorts by each column, both ways, unknown values last', async ({
  page,
}) => {
  await openPage(page);
  await openTable(page);
  await expect(liveRegion(page)).toHaveText('Tabellen er vist.');
  await expect(table(page)).toHaveAccessibleName(
    /^Dækning og afstande for alle 98 kommuner\. .*ad vej \(estimat\)/,
  );
  expect(new Set((await readTableRows(page)).map((row) => row[12])).size).toBe(98);

  for (const { name, index, compare } of COLUMNS) {
    const header = table(page).getByRole('columnheader', { name });
    const seen = new Set<string>();
    for (const _click of [1, 2]) {
      await header.getByRole('button').click();
      await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
      await expect(header).toHaveAttribute('aria-sort', /^(ascending|descending)$/);
      const direction = (await header.getAttribute('aria-sort')) ?? '';
      seen.add(direction);
      await expect(liveRegion(page)).toHaveText(
        direction === 'ascending' ? /, stigende\.$/ : /, faldende\.$/,
      );
      const values = (await readTableRows(page)).map((row) => row[index] ?? '');
      const known = values.filter((value) => value !== '–');
      expect(known.length, `known values of ${name}`).toBeGreaterThan(0);
      expect(values.slice(0, known.length), `${name} ${direction}: unknown last`).toEqual(known);
      const sign = direction === 'ascending' ? 1 : -1;
      expect(known, `${name} ${direction}`).toEqual([...known].sort((a, b) => sign * compare(a, b)));
    }
    expect(seen, `${name} both ways`).toEqual(new Set(['ascending', 'descending']));
  }
});

test('narrows by text and by status, says how many are left, and shows all again', async ({ page }) => {
  await openPage(page, '?tabel=1');
  const text = page.getByRole('textbox', { name: 'Filtrér' });
  const status = page.getByRole('combobox', { name: 'Status' });
  const names = async (): Promise<(string | undefined)[]> =>
    (await readTableRows(page)).map(([name]) => name);

  await text.fill('aero');
  await expect.poll(names).toEqual(['Ærø']);
  await expect(liveRegion(page)).toHaveText('Tabellen viser 1 kommune.');
  await expect(table(page)).toHaveAccessibleName(/for 1 af 98 kommuner/);

  await text.fill('nordjylland');
  await expect.poll(async () => (await names()).length).toBe(11);
  for (const row of await readTableRows(page)) expect(row[10]).toBe('Region Nordjylland');

  await text.fill('Enhed Fyn');
  await expect.poll(async () => (await names()).length).toBe(7);

  await text.fill('');
  await status.selectOption('Ikke dækket');
  await expect.poll(names).toEqual(['Lemvig', 'Samsø', 'Ærø']);
  await status.selectOption('Delvist dækket');
  await expect.poll(names).toEqual(['Odsherred']);
  await status.selectOption('Dækket');
  await expect.poll(async () => (await names()).length).toBe(94);

  await text.fill('findes ikke');
  await expect(page.getByText('Ingen kommuner passer til filteret.')).toBeVisible();
  await page.getByRole('button', { name: 'Ryd filter' }).click();
  await expect.poll(async () => (await names()).length).toBe(98);
  await expect(liveRegion(page)).toHaveText('Tabellen viser 98 kommuner.');
});
