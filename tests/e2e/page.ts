import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface Guard {
  /** Console errors that a test brings about on purpose; null for none. */
  readonly expectedErrors: RegExp | null;
}

/**
 * Every test: no request to another host, nothing that the content-security policy stops, no error in the
 * console and no exception in the page.
 */
export const test = base.extend<Guard & { readonly guard: undefined }>({
  expectedErrors: [null, { option: true }],
  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const own = new URL(baseURL ?? '').origin;
      const wrong: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:|^wss?:/.test(url) && new URL(url).origin !== own) wrong.push(`request to ${url}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        wrong.push(`exception: ${error.error().message}`);
      });
      await use(undefined);
      const unexpected = wrong.filter((text) => !expectedErrors?.test(text));
      expect(unexpected, 'requests to other hosts, console errors and exceptions').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the page and waits until the map shows the computed plan and nothing is under way. */
export async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expectIdle(page);
}

/** The map has drawn the latest state, or there is no map to wait for. */
export async function expectIdle(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', /^(idle|failed)$/, {
    timeout: 30_000,
  });
}

export const verdict = (page: Page): Locator =>
  page.getByRole('region', { name: 'Konklusion' }).getByRole('paragraph').first();

export const liveRegion = (page: Page): Locator => page.getByTestId('live-region');

export const mapFrame = (page: Page): Locator =>
  page.getByRole('application', { name: 'Kort over Danmarks kommuner' });

export const panel = (page: Page): Locator => page.getByRole('tabpanel');

export async function showPanel(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
}

export const table = (page: Page): Locator => page.getByRole('table', { name: /^Dækning og afstande/ });

export const tableRow = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

export async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tabel (98)', expanded: false }).click();
  await expect(table(page)).toBeVisible();
}

/** A rule in the panel Regler, by its number. */
export const rule = (page: Page, id: string): Locator =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${id}\\b`) }) });

export const planButton = (page: Page): Locator => page.getByRole('button', { name: /Vælg eksempel$/ });

export async function chooseExample(page: Page, title: string): Promise<void> {
  await planButton(page).click();
  await page.getByRole('button', { name: title }).click();
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${title}. Vælg eksempel`);
}

export const dateButton = (page: Page): Locator => page.getByRole('button', { name: /Vælg dato$/ });

/** Chooses a date of the menu, as `1. januar 2027`. */
export async function chooseDate(page: Page, date: string): Promise<void> {
  await dateButton(page).click();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${date.replaceAll('.', '\\.')}`) })
    .click();
  await expect(dateButton(page)).toHaveAttribute('aria-expanded', 'false');
}

/** Opens a file as a user does, through the button and the browser's file dialogue. */
export async function openFile(page: Page, name: string, content: string | object): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åbn fil' }).click();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

export const EXAMPLES = {
  empty: 'Eksempel: tom plan',
  councils: 'Eksempel: en enhed for hvert sundhedsråd',
  mixed: 'Eksempel: huse i seks byer og enheder til resten',
} as const;

/** A plan as it stands in a file, as far as the tests write one. */
export interface PlanFile {
  format: string;
  version: number;
  name: string;
  asOf: string;
  sites: Record<string, unknown>[];
  serviceAreas: { id: string; name: string; municipalities: string[]; [key: string]: unknown }[];
}

export function readExampleText(id: 'tom' | 'sundhedsraad' | 'byer-og-enheder'): string {
  return readFileSync(`public/examples/${id}.daekning.json`, 'utf8');
}

export function readExample(id: 'tom' | 'sundhedsraad' | 'byer-og-enheder'): PlanFile {
  return JSON.parse(readExampleText(id)) as PlanFile;
}

/** The 17-council example without one municipality, under another name. */
export function councilsWithout(code: string): PlanFile {
  const plan = readExample('sundhedsraad');
  return {
    ...plan,
    name: `Sundhedsråd uden ${code}`,
    serviceAreas: plan.serviceAreas.map((area) => ({
      ...area,
      municipalities: area.municipalities.filter((each) => each !== code),
    })),
  };
}

/** A number as the page writes it: `1.234,5`. */
export function readDanishNumber(text: string): number {
  return Number(text.replace(/\s*%$/, '').replaceAll('.', '').replace(',', '.'));
}

/** The cells of the table's body as text, row by row; what does not break is an ordinary space. */
export async function readTableRows(page: Page): Promise<string[][]> {
  const rows = table(page).locator('tbody tr');
  // The table's code comes when it is first shown.
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim()),
    ),
  );
}
