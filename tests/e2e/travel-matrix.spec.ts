import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, type Locator, type Page } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { ROUTING_VARIABLE } from '../../scripts/serve/routing-option.ts';
import { type FakeRoutingServer, startFakeRouting, type Trouble } from '../fixtures/routing-server.ts';
import { enter } from './edit-page.ts';
import {
  expect,
  expectIdle,
  openFile,
  openPage,
  panel,
  readExample,
  rule,
  showPanel,
  table,
  tableRow,
  test,
  verdict,
} from './page.ts';

const travel = (page: Page): Locator => panel(page).getByRole('region', { name: 'Rejser' });

/** A plan of two houses. */
function twoHouses(first: readonly number[] = [10.2039, 56.1629], firstMunicipality = '0751') {
  const house = (id: string, municipality: string, lonLat: readonly number[]) => ({
    id,
    kind: 'house',
    name: `Hus ${id}`,
    lonLat,
    municipality,
    status: 'planned',
  });
  const sites = [house('aarhus', firstMunicipality, first), house('odense', '0461', [10.39, 55.4])];
  const { format, version, asOf } = readExample('tom');
  return { format, version, asOf, name: 'To huse', sites, serviceAreas: [] };
}

async function chooseMatrix(page: Page, name: string, content: string): Promise<Locator> {
  const file = test.info().outputPath(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  await travel(page)
    .getByRole('radio', { name: /^Matrix fra fil/ })
    .check();
  const chosen = page.waitForEvent('filechooser');
  await travel(page).getByRole('button', { name: 'Vælg fil …' }).click();
  await (await chosen).setFiles(file);
  const dialog = page.getByRole('dialog', { name: `Rejser fra ${name}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}

test('a matrix from a file is shown first, used on request, named, and given up again', async ({ page }) => {
  await openPage(page, '?panel=data');
  await openFile(page, 'to-huse.daekning.json', twoHouses());
  await showPanel(page, 'Data');
  await expect(travel(page)).toContainText('Der måles på det indbyggede vejnet.');
  await expect(travel(page).getByRole('radio')).toHaveCount(3);
  const rows = ['751;aarhus;12,5;8', '0101;aarhus;200;300', '0101;andet;1;1'];
  const shown = await chooseMatrix(
    page,
    'rejser.csv',
    ['kommunekode;sted;minutter;km', ...rows].join('\r\n'),
  );
  await expect(shown).toContainText('læst som UTF-8 med semikolon mellem værdierne');
  await expect(shown).toContainText('751 som 0751');
  await expect(shown).toContainText('1 sted i planen har ingen rækker');
  await expect(shown).toContainText('Hus odense (odense)');
  await expect(shown).toContainText('1 sted i filen er ikke i planen');
  await expectNoViolations(page);

  await page.keyboard.press('Escape');
  await expect(travel(page)).toContainText('Der måles på det indbyggede vejnet.');
  const again = await chooseMatrix(
    page,
    'rejser.csv',
    ['kommunekode;sted;minutter;km', ...rows].join('\r\n'),
  );
  await again.getByRole('button', { name: 'Mål efter filen' }).click();
  await expect(again).toHaveCount(0);
  await expect(travel(page).getByRole('status').first()).toHaveText('Der måles efter rejser.csv.');
  await expectNoViolations(page);

  await showPanel(page, 'Overblik');
  const house = panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Gadens Hus' }) });
  await expect(house).toContainText('300,0');

  await showPanel(page, 'Data');
  await travel(page)
    .getByRole('radio', { name: /^Vejnet/ })
    .check();
  await expect(travel(page)).toContainText('Der måles på det indbyggede vejnet.');
  await showPanel(page, 'Overblik');
  await expect(house).not.toContainText('300,0');
  const byRoad = await house.textContent();

  await showPanel(page, 'Data');
  await travel(page)
    .getByRole('radio', { name: /^Fugleflugt/ })
    .check();
  await expect(travel(page)).toContainText('Der måles i fugleflugt.');
  await showPanel(page, 'Overblik');
  await expect(panel(page)).toContainText('km i fugleflugt');
  await expect(house).not.toHaveText(byRoad ?? '');
});

test('a matrix of minutes alone is told in minutes everywhere, and is there again after a reload', async ({
  page,
}) => {
  await openPage(page, '?panel=data&farve=km-hus&tabel=1');
  await openFile(page, 'to-huse.daekning.json', twoHouses());
  await showPanel(page, 'Data');
  const shown = await chooseMatrix(
    page,
    'kun-minutter.csv',
    'kommunekode;sted;minutter\n0101;aarhus;190\n0461;odense;0\n',
  );
  await shown.getByRole('button', { name: 'Mål efter filen' }).click();
  const inUse = 'Der måles efter kun-minutter.csv.';
  const expectMinutes = async (): Promise<void> => {
    await expect(travel(page).getByRole('status').first()).toHaveText(inUse);
    await expect(table(page).getByRole('columnheader', { name: / km$|, km / })).toHaveCount(0);
    await expect(table(page)).toContainText('Afstande er minutter efter filen med rejser');
    const copenhagen = tableRow(page, 'København').getByRole('cell');
    await expect(copenhagen.filter({ hasText: /^190$/ })).toHaveCount(1);
    // No minutes is not the same as no route.
    await expect(tableRow(page, 'Odense').getByRole('cell').filter({ hasText: /^0$/ })).toHaveCount(1);
    await expect(tableRow(page, 'Bornholm').getByRole('cell').filter({ hasText: /^0$/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Rejsetid til nærmeste Gadens Hus' })).toBeVisible();
    await expect(page.getByText('minutter efter filen med rejser, median')).toBeVisible();
    await showPanel(page, 'Overblik');
    await expect(panel(page)).toContainText('Hus aarhus, 190\u00a0min.');
    await showPanel(page, 'Data');
  };
  await expectMinutes();
  await page.reload();
  await expectIdle(page);
  await showPanel(page, 'Data');
  await expectMinutes();
  await travel(page)
    .getByRole('radio', { name: /^Fugleflugt/ })
    .check();
  await expect(travel(page)).toContainText('Der måles i fugleflugt.');
  await page.reload();
  await expectIdle(page);
  await showPanel(page, 'Data');
  await expect(travel(page)).toContainText('Der måles i fugleflugt.');
  await expect(table(page)).toContainText('km i fugleflugt');
});

test('a matrix with mistakes is refused, each by its line, and nothing changes', async ({ page }) => {
  await openPage(page, '?panel=data');
  const before = (await verdict(page).textContent()) ?? '';
  const shown = await chooseMatrix(page, 'fejl.csv', 'kommunekode;sted;km\n9999;a;1\n0101;a;x\n');
  await expect(shown).toContainText('Filen kan ikke bruges');
  const wrong = shown.getByRole('table').getByRole('row');
  await expect(wrong).toHaveCount(3);
  await expect(wrong.nth(1)).toContainText('linje 2, kommunekode');
  await expect(wrong.nth(2)).toContainText('linje 3, km');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(travel(page)).toContainText('Der måles på det indbyggede vejnet.');
  await expect(verdict(page)).toHaveText(before);
});

test('the points that a matrix may name are given out without numbers of people', async ({ page }) => {
  await openPage(page, '?panel=data');
  await travel(page)
    .getByRole('radio', { name: /^Matrix fra fil/ })
    .check();
  const begun = page.waitForEvent('download');
  await travel(page).getByRole('button', { name: 'Hent punkterne som CSV' }).click();
  const stream = await (await begun).createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  expect(text.slice(1).split('\r\n').slice(0, 2)).toEqual([
    'id;kommunekode;lon;lat',
    expect.stringMatching(/^0101-1;0101;1\d,\d+;5\d,\d+$/),
  ]);
});

base.describe('a page that was started with a routing server', () => {
  let routing: FakeRoutingServer;
  let server: PreviewServer;
  let folder: string;
  let address: string;
  let trouble: Trouble | undefined;

  base.beforeAll(async () => {
    routing = await startFakeRouting({ trouble: (request) => trouble?.(request) });
    folder = mkdtempSync(join(tmpdir(), 'daekning-routing-'));
    process.env[ROUTING_VARIABLE] = `valhalla:${routing.origin}`;
    await build({ logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    server = await preview({
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { port: 0, host: 'localhost' },
    });
    delete process.env[ROUTING_VARIABLE];
    address = server.resolvedUrls?.local[0] ?? '';
  });
  base.afterAll(async () => {
    await server?.close();
    await routing?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page with the two houses, and gives what goes to other places than the page and its server. */
  async function openWithServer(page: Page): Promise<string[]> {
    const wrong: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !address.startsWith(origin) && origin !== routing.origin)
        wrong.push(origin);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(`${address}?panel=data`);
    await openFile(page, 'to-huse.daekning.json', twoHouses());
    await showPanel(page, 'Data');
    await travel(page)
      .getByRole('radio', { name: /^Rutetjeneste/ })
      .check();
    return wrong;
  }

  base(
    'says what is sent before anything is, asks on a click, and asks again of a moved house alone',
    async ({ page }) => {
      trouble = undefined;
      const before = routing.requests.length;
      const wrong = await openWithServer(page);
      const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
      expect(await meta.getAttribute('content')).toContain(`connect-src 'self' ${routing.origin};`);
      await expect(travel(page)).toContainText(
        new RegExp(`Der sendes koordinater for 2 steder og [\\d.]+ behovspunkter til ${routing.origin}`),
      );
      await expect(travel(page)).toContainText('antal borgere og resten af planen sendes ikke');
      await expect(travel(page)).toContainText(/Det er ca\. \d+ forespørgsler/);
      expect(routing.requests.length).toBe(before);
      await expectNoViolations(page);

      await travel(page).getByRole('button', { name: 'Send koordinater og hent rejser' }).click();
      await expect(travel(page)).toContainText(`Der måles efter svar fra ${routing.origin}`, {
        timeout: 60_000,
      });
      const asked = routing.requests.slice(before);
      expect(new Set(asked.flatMap(({ sources }) => sources.map(String))).size).toBe(2);
      for (const { body, headers } of asked) {
        expect(body).not.toMatch(/Hus|aarhus|antal/i);
        expect(headers.cookie).toBeUndefined();
      }
      await showPanel(page, 'Regler');
      await expect(rule(page, 'R1')).toBeVisible();

      const note = page.getByText(/^Koordinater (sendes|er sendt) til |^Alt regnes i din browser$/);
      await expect(note).toBeVisible();
      await expect(note).toHaveText(`Koordinater sendes til ${new URL(routing.origin).host}`);

      // A moved house is asked about by itself, and alone.
      const afterFirst = routing.requests.length;
      await showPanel(page, 'Plan');
      await panel(page)
        .getByRole('button', { name: /^Hus aarhus / })
        .click();
      const house = page.getByRole('region', { name: 'Stedet Hus aarhus' });
      await enter(house.getByRole('textbox', { name: 'Koordinater' }), '56.2 10.1');
      await expect.poll(() => routing.requests.length, { timeout: 30_000 }).toBeGreaterThan(afterFirst);
      await showPanel(page, 'Data');
      await expect(travel(page).getByText('ikke besvaret i fuldt omfang')).toHaveCount(0, {
        timeout: 60_000,
      });
      const later = routing.requests.slice(afterFirst);
      expect(later.every(({ sources }) => sources.length === 1 && sources[0]?.[0] === 10.1)).toBe(true);

      // Kept in the browser: another visit measures with it, asks nothing, and has no leave to ask.
      const afterMove = routing.requests.length;
      await page.goto(`${address}?panel=data`);
      await expect(travel(page)).toContainText(`Der måles efter svar fra ${routing.origin}`);
      await expect(travel(page)).toContainText('der sendes intet');
      await expect(note).toHaveText('Alt regnes i din browser');
      await showPanel(page, 'Plan');
      await panel(page)
        .getByRole('button', { name: /^Hus aarhus / })
        .click();
      await enter(house.getByRole('textbox', { name: 'Koordinater' }), '57.05 9.9');
      await showPanel(page, 'Data');
      await expect(travel(page)).toContainText('1 sted i planen er ikke besvaret i fuldt omfang.');
      await expect(travel(page)).toContainText('Der sendes koordinater for 1 sted og');
      await travel(page)
        .getByRole('radio', { name: /^Vejnet/ })
        .check();
      await expect(travel(page)).toContainText('Der måles på det indbyggede vejnet.');
      expect(routing.requests.length).toBe(afterMove);
      expect(wrong).toEqual([]);
    },
  );

  base('a server that answers nothing leaves everything as it was, and says why', async ({ page }) => {
    trouble = () => ({ body: '<!doctype html><title>Velkommen</title>' });
    await openWithServer(page);
    await travel(page).getByRole('button', { name: 'Send koordinater og hent rejser' }).click();
    await expect(travel(page).getByRole('alert')).toContainText('Der kom ingen svar, så der måles som før.');
    await expect(travel(page).getByRole('alert')).toContainText('svaret er ikke fra en rutetjeneste');
    await expect(travel(page)).toContainText('Der måles på det indbyggede vejnet.');
    await expectNoViolations(page);
  });

  base('what is stopped half way is kept, and said', async ({ page }) => {
    let answered = 0;
    trouble = () => {
      answered += 1;
      return answered > 3 ? 'silence' : undefined;
    };
    await openWithServer(page);
    await travel(page).getByRole('button', { name: 'Send koordinater og hent rejser' }).click();
    await expect.poll(() => answered).toBeGreaterThan(3);
    await travel(page).getByRole('button', { name: 'Stop' }).click();
    await expect(travel(page).getByRole('alert')).toContainText(/% af rejserne er ikke besvaret/);
    await expect(travel(page)).toContainText(`Der måles efter svar fra ${routing.origin}`);
    await expect(travel(page)).toContainText('2 steder i planen er ikke besvaret i fuldt omfang.');
    trouble = undefined;
    await travel(page).getByRole('button', { name: 'Hent resten' }).click();
    await expect(travel(page).getByRole('alert')).toHaveCount(0, { timeout: 60_000 });
  });
});
