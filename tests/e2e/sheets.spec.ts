import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page, TestInfo } from '@playwright/test';
import type { CoverageResult } from '../../src/domain/result.ts';
import { checkOnCommandLine } from './command-line.ts';
import {
  chooseDate,
  chooseExample,
  EXAMPLES,
  expect,
  openFile,
  openPage,
  readExample,
  test,
} from './page.ts';

const EXAMPLE = 'public/examples/byer-og-enheder.daekning.json';

const whole = (value: number): string => value.toLocaleString('da-DK', { maximumFractionDigits: 0 });
const oneDecimal = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value.toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const paper = (page: Page): Locator => page.getByRole('region', { name: 'Arket', exact: true });

/** A table of the sheet that is shown, by the beginning of its caption. */
const sheetTable = (page: Page, caption: string): Locator =>
  paper(page).getByRole('table', { name: new RegExp(`^${caption}`) });

async function cellsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim()),
      ),
    );
}

async function openSheet(page: Page, role: 'Ministerium' | 'Region' | 'Kommune'): Promise<void> {
  await page.getByRole('button', { name: /^Ark:/ }).click();
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await expectReady(page);
}

async function expectReady(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: / er klar\.$/ })).toBeVisible({ timeout: 60_000 });
}

/** The sheet as it comes out on paper: its text where the machine can read it out of the file, and its pages. */
async function printSheet(page: Page, info: TestInfo, name: string) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const file = info.outputPath(`${name}.pdf`);
  writeFileSync(file, pdf);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { pages, bytes: pdf.length, text: textOfPdf(file) };
}

/** null on a machine without a program that reads text out of PDF files. */
function textOfPdf(file: string): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll('\u00a0', ' ');
  } catch {
    return null;
  }
}

async function downloadOf(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect(found, screen).toEqual([]);
}

const STATUS = { met: 'Opfyldt', broken: 'Brudt', undecided: 'Kan ikke afgøres', waived: 'Fraveget' };

/** The gaps of a result as the ministry's sheet must have them: code, share, people and kilometres. */
function expectedGaps(result: CoverageResult): ReadonlyMap<string, readonly string[]> {
  const gaps = result.municipalities.filter(({ status }) => status === 'none' || status === 'partly');
  return new Map(
    gaps.map(({ name, code, coveredShare, targetGroup, travel }) => {
      const nearest = [travel.house, travel.consumptionRoom]
        .flatMap((way) => way?.km?.median ?? [])
        .sort((a, b) => a - b);
      const people = (targetGroup ?? Number.NaN) * (1 - coveredShare);
      return [name, [code, `ca. ${whole(people)}`, oneDecimal(nearest[0])]];
    }),
  );
}

test('the ministry has a sheet with the figures of the command line, on screen and on paper', async ({
  page,
}, info) => {
  const { result } = checkOnCommandLine(EXAMPLE);
  const { summary } = result;
  await openPage(page, '?eksempel=byer-og-enheder');
  await openSheet(page, 'Ministerium');

  const figures = new Map(
    (await cellsOf(sheetTable(page, 'Hovedtal'))).map(([name, value]) => [name, value]),
  );
  expect(figures.get('Kommuner dækket fuldt ud')).toBe(String(summary.covered));
  expect(figures.get('Kommuner delvist dækket')).toBe(String(summary.partly));
  expect(figures.get('Kommuner uden dækning')).toBe(String(summary.uncovered));
  expect(figures.get('Kommuner med borgere i flere enheder')).toBe(String(summary.inSeveralUnits));
  expect(figures.get('Målgruppe i alt')).toBe(`ca. ${whole(summary.targetGroup)}`);
  expect(figures.get('Målgruppe dækket')).toBe(`ca. ${whole(summary.targetGroupCovered)}`);

  const gaps = await cellsOf(sheetTable(page, 'Kommuner uden fuld dækning'));
  expect(new Map(gaps.map((row) => [row[0], [row[1], row[5], row[8]]]))).toEqual(expectedGaps(result));

  const rules = await cellsOf(sheetTable(page, 'Planen mod de ti regler'));
  expect(rules.map((row) => [row[0]?.split(' ')[0], row[1], row[5]])).toEqual(
    result.rules.map(({ id, status, subjects }) => [id, STATUS[status], String(subjects.length)]),
  );
  for (const { message } of result.rules.flatMap(({ subjects }) => subjects)) {
    await expect(paper(page)).toContainText(message);
  }

  const ways = await cellsOf(sheetTable(page, 'Hele landet'));
  const { house, consumptionRoom, unitBase } = summary.travel;
  expect(ways.map((row) => row.slice(2, 6))).toEqual(
    [house, consumptionRoom, unitBase].map((way) =>
      (['mean', 'median', 'p90', 'max'] as const).map((figure) => oneDecimal(way?.km?.[figure])),
    ),
  );
  const groups = await cellsOf(sheetTable(page, 'Danmarks Statistiks fem kommunegrupper'));
  expect(groups.map(([name, count]) => [name, count])).toEqual([
    ['Hovedstadskommuner', '24'],
    ['Storbykommuner', '3'],
    ['Provinsbykommuner', '16'],
    ['Oplandskommuner', '24'],
    ['Landkommuner', '31'],
  ]);
  expect(groups.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(summary.covered);

  const printed = await printSheet(page, info, 'ministerium');
  expect(printed.pages).toBeGreaterThan(1);
  expect(printed.pages).toBeLessThan(8);
  expect(printed.bytes).toBeGreaterThan(20_000);
  if (printed.text !== null) {
    expect(printed.text).toContain('Landstjek');
    expect(printed.text).toMatch(new RegExp(`1 ?/ ?${printed.pages}\\n`));
    expect(printed.text).toMatch(
      new RegExp(`Dækning · .* · 1\\. januar 2027 · ${result.plan.fingerprint.slice(0, 19)}`),
    );
    expect(printed.text).toMatch(new RegExp(`Kommuner dækket fuldt ud\\s+${summary.covered}\\s`));
    expect(printed.text).toMatch(
      new RegExp(`Målgruppe dækket\\s+ca\\. ${whole(summary.targetGroupCovered)}\\s`),
    );
    for (const [name, [code]] of expectedGaps(result)) {
      expect(printed.text).toMatch(new RegExp(`${name}\\s+${code}\\s`));
    }
    expect(printed.text).not.toContain('Tilbage til planen');
  }
});

test('a region has a sheet with its units one by one, with the figures of the command line', async ({
  page,
}, info) => {
  const { result } = checkOnCommandLine(EXAMPLE);
  const region = 'Region Midtjylland';
  const units = result.serviceAreas.filter((area) => area.region === region);
  const plan = readExample('byer-og-enheder');
  await openPage(page, '?eksempel=byer-og-enheder');
  await openSheet(page, 'Region');
  await page.getByRole('combobox', { name: 'Region' }).selectOption(region);
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText(`Enheder i ${region}`);
  await expectReady(page);

  const headings = paper(page).getByRole('heading', { level: 2, name: /^Enhed \d+: / });
  expect(units.length).toBeGreaterThan(2);
  await expect(headings).toHaveText(
    units.map(({ id }) => {
      const index = plan.serviceAreas.findIndex((area) => area.id === id);
      return `Enhed ${index + 1}: ${plan.serviceAreas[index]?.name}`;
    }),
  );
  const figures = await cellsOf(sheetTable(page, 'Hovedtal'));
  expect(figures[0]).toEqual(['Kommuner', '19']);
  const ways = sheetTable(page, 'Fra basen til de borgere');
  const centres = sheetTable(page, 'Midte og rand');
  const people = sheetTable(page, 'Enheden');
  for (const [index, unit] of units.entries()) {
    const [row] = await cellsOf(ways.nth(index));
    const { km, minutes } = unit;
    expect(row?.slice(1, 5)).toEqual([km?.mean, km?.median, km?.p90, km?.max].map(oneDecimal));
    expect(row?.slice(5, 9)).toEqual(
      [minutes?.mean, minutes?.median, minutes?.p90, minutes?.max].map((value) =>
        value === undefined ? '–' : whole(value),
      ),
    );
    const own = await cellsOf(people.nth(index));
    expect(own.find(([name]) => name === 'Målgruppe, der dækkes')?.[1]).toBe(
      `ca. ${whole(unit.targetGroup)}`,
    );
    const municipalities = await cellsOf(centres.nth(index));
    expect(municipalities.map(([, code]) => code).toSorted()).toEqual([...unit.municipalities]);
    for (const [, code, , , , number, , way] of municipalities) {
      const expected = result.municipalities.find((one) => one.code === code);
      expect(number).toBe(`ca. ${whole(expected?.targetGroup ?? Number.NaN)}`);
      const toBase = expected?.travel.unitBase;
      expect(way).toBe(oneDecimal(toBase?.nearest === unit.id ? toBase.km?.median : undefined));
    }
  }
  await expect(paper(page).getByRole('img', { name: /^Kort over/ })).toHaveCount(units.length + 1);
  await expectNoViolations(page, 'region');

  const printed = await printSheet(page, info, 'region');
  expect(printed.pages).toBeGreaterThan(units.length);
  if (printed.text !== null) {
    for (const { targetGroup } of units) {
      expect(printed.text).toMatch(new RegExp(`Målgruppe, der dækkes\\s+ca\\. ${whole(targetGroup)}\\s`));
    }
    expect(printed.text).toContain('KFUM');
  }
});

test('a municipality has a sheet to attach, with the figures of the command line', async ({ page }, info) => {
  const { result } = checkOnCommandLine(EXAMPLE);
  const row = result.municipalities.find(({ code }) => code === '0665');
  await openPage(page, '?eksempel=byer-og-enheder&kommune=0665');
  await openSheet(page, 'Kommune');
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText('Lemvig Kommune');
  const facts = new Map(
    (await cellsOf(sheetTable(page, 'Kommunen i tal'))).map(([name, value]) => [name, value]),
  );
  expect(facts.get('Dækning')).toBe('Ikke dækket');
  expect(facts.get('Målgruppens antal')).toBe(`ca. ${whole(row?.targetGroup ?? Number.NaN)}`);
  expect(facts.get('Kommunegruppe (Danmarks Statistik)')).toBe('Landkommuner');
  const ways = await cellsOf(sheetTable(page, 'Fra målgruppen i Lemvig'));
  const { house, consumptionRoom, unitBase } = row?.travel ?? {};
  expect(ways.map((cells) => cells.slice(2, 6))).toEqual(
    [house, consumptionRoom, unitBase].map((way) =>
      (['mean', 'median', 'p90', 'max'] as const).map((figure) => oneDecimal(way?.km?.[figure])),
    ),
  );
  expect(await cellsOf(sheetTable(page, 'Rådet for Socialt Udsattes punkter'))).toEqual([
    ['Hvor mange der er i målgruppen', 'delvist', 'Et estimat, ikke en optælling.'],
    ['Hvor de bor og opholder sig', 'delvist', expect.stringContaining('beregnet')],
    ['Målgruppens demografi', 'nej', expect.stringContaining('findes ikke i data')],
    ['Hvilke tilbud de bruger', 'nej', expect.stringContaining('findes ikke i data')],
    ['Hvem der ingen eller få tilbud bruger', 'nej', expect.stringContaining('findes ikke i data')],
    ['Tilbud, der findes (kommune, region, civilsamfund)', 'delvist', expect.any(String)],
    ['Hvordan indsatsen koordineres', 'nej', 'Intet: felterne er åbne.'],
    ['Fagligheder og bemanding', 'nej', expect.any(String)],
    ['Aftaler med andre', 'nej', expect.any(String)],
  ]);
  await expect(paper(page).getByText('ca. 18 borgere i målgruppen er uden dækning.')).toBeVisible();
  await expect(paper(page).getByText('☐')).toHaveCount(14);
  await expectNoViolations(page, 'municipality');

  const printed = await printSheet(page, info, 'kommune');
  expect(printed.pages).toBeGreaterThan(3);
  if (printed.text !== null) {
    expect(printed.text).toMatch(/Målgruppens antal\s+ca\. 18\s/);
    expect(printed.text).toContain('Skrives i hånden');
  }

  const csv = await downloadOf(page, 'Eksportér CSV');
  expect(csv.name).toBe('ark-kommune-lemvig.csv');
  expect(csv.text.startsWith('\ufeffafsnit;tabel;række;kolonne;værdi;vist som\r\n')).toBe(true);
  expect(csv.text).toContain('Kommunens hul;');
  expect(csv.text).toMatch(
    new RegExp(`;Middel \\(km\\);${String(house?.km?.mean).replace('.', ',').slice(0, 6)}`),
  );
  const xlsx = await downloadOf(page, 'Eksportér XLSX');
  expect(xlsx.name).toBe('ark-kommune-lemvig.xlsx');

  const shown = await paper(page).textContent();
  const kept = await downloadOf(page, 'Gem arket');
  await page.getByRole('button', { name: 'Tilbage til planen' }).click();
  await openFile(page, kept.name, kept.text);
  await expect(page.getByText('Plan og data er de samme i dag')).toBeVisible();
  expect(await paper(page).textContent()).toBe(shown);
});

test('a saved sheet shows what it was made with, and says what has changed since', async ({ page }) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  await openSheet(page, 'Ministerium');
  const before = await paper(page).textContent();
  const { name, text } = await downloadOf(page, 'Gem arket');
  expect(name).toMatch(/-ark-ministerium\.json$/);
  await page.getByRole('button', { name: 'Tilbage til planen' }).click();

  await openFile(page, name, text);
  await expect(page.getByRole('heading', { name: `Gemt ark: ${name}` })).toBeFocused();
  await expect(page.getByText('Plan og data er de samme i dag')).toBeVisible();
  expect(await paper(page).textContent()).toBe(before);

  await page.getByRole('button', { name: 'Tilbage til planen' }).click();
  await chooseExample(page, EXAMPLES.councils);
  await chooseDate(page, '31. december 2026');
  await openFile(page, name, text);
  await expect(page.getByText('Siden da er 3 ting blevet anderledes.')).toBeVisible();
  const changes = page.getByRole('status').getByRole('listitem');
  await expect(changes).toHaveText([
    /^Planens navn: før Eksempel: huse i seks byer og enheder til resten, nu Eksempel: en enhed/,
    /^Planen \(fingeraftryk\): før sha256:[0-9a-f]{12}, nu sha256:[0-9a-f]{12}$/,
    'Datoen, der ses på: før 1. januar 2027, nu 31. december 2026',
  ]);
  expect(await paper(page).textContent()).toBe(before);
  await page.getByRole('button', { name: 'Lav arket på ny' }).click();
  await expectReady(page);
  await expect(paper(page)).toContainText('31. december 2026');
});

test('a damaged or newer sheet file is refused, and hostile names are text', async ({ page }) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  await openSheet(page, 'Ministerium');
  const { text } = await downloadOf(page, 'Gem arket');
  await page.getByRole('button', { name: 'Tilbage til planen' }).click();

  await openFile(page, 'rettet.json', text.replace('"covered": 94', '"covered": 98'));
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('rettet.json');
  await expect(refusal.getByRole('row').last()).toContainText('hash');
  await expect(refusal).toContainText('kontrolsummen');

  await openFile(page, 'nyere.json', text.replace('"version": 1', '"version": 2'));
  await expect(refusal.getByRole('row').last()).toHaveText(/version.*2.*nyere version af Dækning/);

  const plan = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { name: string };
  const hostile = '<img src=x onerror="document.title=1">"; } body { display: none }';
  await openFile(page, 'plan.json', { ...plan, name: hostile });
  await openSheet(page, 'Ministerium');
  await expect(paper(page)).toContainText(hostile);
  await expect(paper(page).locator('img')).toHaveCount(0);
});

test('a sheet can be made by keyboard, and is without violations', async ({ page }) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  const door = page.getByRole('button', { name: /^Ark:/ });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ark', exact: true })).toBeFocused();
  await expectReady(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tilbage til planen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^Ministerium/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Udskriv/ })).toBeFocused();
  await expectNoViolations(page, 'ministry');
  // What lies behind answers no keys, and is not there for a screen reader.
  await page.keyboard.press('u');
  await expect(page.getByRole('application')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tilbage til planen' }).click();
  await expect(door).toBeFocused();
  await expect(page.getByText('Ikke gemt i fil', { exact: true })).toBeHidden();
});
