import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enter, openUnit } from './edit-page.ts';
import {
  expect,
  expectIdle,
  openFile,
  openPage,
  panel,
  readDanishNumber,
  showPanel,
  table,
  test,
  verdict,
} from './page.ts';

const KORSOER = [11.139, 55.33] as const;
const NYBORG = [10.79, 55.313] as const;

const plan = (lonLat: readonly number[]) => ({
  format: 'daekning-plan',
  version: 1,
  name: 'Over bæltet',
  asOf: '2027-01-01',
  sites: [
    {
      id: 'hus',
      kind: 'house',
      name: 'Huset',
      lonLat,
      municipality: '0330',
      serves: ['0330'],
      status: 'planned',
    },
  ],
  serviceAreas: [],
});

const withinTable = (page: Page) => panel(page).getByRole('table', { name: /^Andel af alle borgere/ });

/** The minutes to the house from the open municipality: mean, median, 90 % and longest. */
async function readMinutes(page: Page): Promise<readonly number[]> {
  const row = panel(page)
    .getByRole('table', { name: /^Fra målgruppen i / })
    .getByRole('row', { name: /Gadens Hus/ });
  await expect(row).toBeVisible();
  const cells = await row.getByRole('cell').allTextContents();
  expect(cells).toHaveLength(4);
  return cells.map((cell) => readDanishNumber(/([\d.]+)\smin\./.exec(cell)?.[1] ?? 'ingen'));
}

async function openMunicipality(page: Page): Promise<void> {
  await showPanel(page, 'Kommune');
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Nyborg' })).toBeVisible();
}

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 3).map(({ target }) => String(target)),
  ]);
  expect(found, screen).toEqual([]);
}

/** Chooses what journeys are measured with, and waits until it is said to be in use. */
async function measureBy(page: Page, engine: 'Vejnet' | 'Fugleflugt', inUse: string): Promise<void> {
  await showPanel(page, 'Data');
  await panel(page)
    .getByRole('radio', { name: new RegExp(`^${engine}`) })
    .check();
  await expect(panel(page)).toContainText(inUse);
  await expectIdle(page);
}

test('another engine is chosen, then a house moved over Storebælt: minutes from Nyborg, as when the plan is opened so', async ({
  page,
}) => {
  await openPage(page, '?kommune=0450');
  await openFile(page, 'over.daekning.json', plan(KORSOER));
  await measureBy(page, 'Fugleflugt', 'Der måles i fugleflugt.');
  await openMunicipality(page);
  const flown = panel(page)
    .getByRole('table', { name: /^Fra målgruppen i / })
    .getByRole('row', { name: /Gadens Hus/ });
  await expect(flown).toBeVisible();
  await expect(flown, 'a straight line has no minutes').not.toContainText('min.');

  await measureBy(page, 'Vejnet', 'Der måles på det indbyggede vejnet.');
  await openMunicipality(page);
  const before = await readMinutes(page);
  expect(before[1]).toBeGreaterThan(20);
  expect(before[1]).toBeLessThan(60);

  await showPanel(page, 'Plan');
  await panel(page)
    .getByRole('button', { name: /^Huset / })
    .click();
  const house = page.getByRole('region', { name: 'Stedet Huset' });
  await enter(house.getByRole('textbox', { name: 'Koordinater' }), `${NYBORG[1]} ${NYBORG[0]}`);
  await expectIdle(page);
  await openMunicipality(page);
  await expect.poll(() => readMinutes(page)).not.toEqual(before);
  const after = await readMinutes(page);
  expect(after[1]).toBeLessThan(15);

  const fresh = await page.context().newPage();
  await openPage(fresh, '?kommune=0450&eksempel=tom');
  await openFile(fresh, 'paa-fyn.daekning.json', plan(NYBORG));
  await expectIdle(fresh);
  await openMunicipality(fresh);
  expect(await readMinutes(fresh)).toEqual(after);
  await fresh.close();
});

test('by bicycle the same way takes longer; the setting is one step to undo and named with its standard', async ({
  page,
}) => {
  await openPage(page, '?kommune=0450');
  await openFile(page, 'over.daekning.json', plan(NYBORG));
  await expectIdle(page);
  await openMunicipality(page);
  const byCar = await readMinutes(page);
  await showPanel(page, 'Plan');
  const settings = panel(page).getByRole('region', { name: 'Rejser: forudsætninger' });
  const mode = settings.getByRole('combobox', { name: 'Transport' });
  await expect(mode).toHaveAccessibleDescription(/^Standard: bil\./);
  await mode.selectOption('cykel');
  await mode.blur();
  await expectIdle(page);
  await openMunicipality(page);
  await expect(withinTable(page)).toHaveAccessibleName(/på cykel/);
  await expect.poll(async () => (await readMinutes(page))[1] ?? 0).toBeGreaterThan((byCar[1] ?? 0) * 1.5);
  await page.getByRole('button', { name: /^Fortryd:/ }).click();
  await expectIdle(page);
  await expect.poll(() => readMinutes(page)).toEqual(byCar);
});

test('country, municipality and unit show their distribution, and the unit its longest trips', async ({
  page,
}) => {
  await openPage(page, '?kommune=0860&eksempel=byer-og-enheder');
  const chart = () => panel(page).getByRole('img', { name: /andel af alle: under 15 min\.: / });
  await expect(chart()).toHaveCount(3);
  await expectNoViolations(page, 'overview');
  await showPanel(page, 'Kommune');
  await expect(chart().first()).toBeVisible();
  await expectNoViolations(page, 'municipality');
  await showPanel(page, 'Plan');
  await openUnit(page, 'Enhed Vendsyssel (eksempel)');
  await expect(chart()).toHaveCount(1);
  const trips = panel(page).getByRole('list', { name: 'Teamets længste ture' }).getByRole('listitem');
  await expect(trips).toHaveCount(5);
  const minutes = (await trips.allTextContents()).map((text) =>
    readDanishNumber(/ ([\d.]+) min\./.exec(text)?.[1] ?? ''),
  );
  expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  await expectNoViolations(page, 'unit');
});

test('bands of travel time: around the nearest house and around one, in words, in the legend and as a file', async ({
  page,
}) => {
  await openPage(page);
  await openFile(page, 'over.daekning.json', plan(KORSOER));
  await expectIdle(page);
  const choice = page.getByRole('combobox', { name: 'Rejsetid omkring' });
  await choice.selectOption({ label: 'Nærmeste Gadens Hus' });
  const said = page.getByText(
    /^Kortet viser landet inden for 15, 30, 45 og 60 minutter af nærmeste Gadens Hus/,
  );
  await expect(said).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Rejsetid', exact: true })).toBeVisible();
  await expect(page.getByText('Inden for 45 minutter')).toBeVisible();
  await expectIdle(page);
  await expectNoViolations(page, 'bands');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som GeoJSON' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('over-baeltet-rejsetid.geojson');
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saved.daekning.travel.engine).toBe('network');
  expect(saved.features.map((feature: { properties: object }) => feature.properties)).toMatchObject(
    [15, 30, 45, 60].map((withinMinutes) => ({ withinMinutes })),
  );

  await choice.selectOption({ label: 'Valgte steder …' });
  await expect(page.getByText('Vælg mindst ét sted.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Huset/ }).press('Space');
  await expect(page.getByText(/60 minutter af Huset:/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('1 af 1 sted er valgt')).toBeVisible();
  await choice.selectOption({ label: 'Nærmeste stofindtagelsesrum' });
  await expect(page.getByText('Planen har intet sådant sted, der tæller med.')).toBeVisible();
  await choice.selectOption({ label: 'Ingen' });
  await expect(page.getByText('Inden for 45 minutter')).toBeHidden();
});

test('bands around a set of places: by kind, by search, all and none; in the link and in the file', async ({
  page,
}) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  await page.getByRole('combobox', { name: 'Rejsetid omkring' }).selectOption({ label: 'Valgte steder …' });
  await page.getByRole('combobox', { name: 'Slags' }).selectOption({ label: 'Enheders baser' });
  await page.getByRole('searchbox', { name: 'Find sted' }).fill('vend');
  const boxes = page.getByRole('group', { name: 'Steder at regne fra' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(1);
  await page.getByRole('button', { name: 'Vælg alle viste', exact: true }).press('Enter');
  await page.getByRole('searchbox', { name: 'Find sted' }).fill('');
  await page.getByRole('combobox', { name: 'Slags' }).selectOption({ label: 'Gadens Huse' });
  await expect(boxes).not.toHaveCount(1);
  await boxes.first().check();
  const chosen = page.getByText(/^2 af \d+ steder er valgt$/);
  await expect(chosen).toBeVisible();
  const said = page.getByText(/60 minutter af .* og Enhed Vendsyssel \(eksempel\):/);
  await expect(said).toBeVisible({ timeout: 60_000 });
  await expectNoViolations(page, 'places');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som GeoJSON' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  const names = saved.daekning.sites.map(({ name }: { name: string }) => name);
  expect(names).toHaveLength(2);
  expect(names[1]).toBe('Enhed Vendsyssel (eksempel)');
  for (const { properties } of saved.features) {
    expect(properties).toMatchObject({ sites: names.join('; '), engine: 'network' });
  }

  await expect(page).toHaveURL(/rejsetid=steder:/);
  await page.reload();
  await expectIdle(page);
  await expect(chosen).toBeVisible();
  await expect(said).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Fravælg alle viste' }).click();
  await expect(page.getByText('Vælg mindst ét sted.')).toBeVisible();
  await expect(page.getByText('Inden for 45 minutter')).toBeHidden();
});

test('does the answer change: with a house it does and says where; without anything it says that it does not', async ({
  page,
}) => {
  await openPage(page, '?eksempel=tom');
  await showPanel(page, 'Plan');
  const sweep = panel(page).getByRole('region', { name: 'Ændrer svaret sig?' });
  await sweep.getByRole('button', { name: 'Prøv' }).click();
  await expect(sweep.getByText(/^Intet skifter i nogen af de \d+ forsøg\.$/)).toBeVisible({
    timeout: 60_000,
  });

  await openFile(page, 'over.daekning.json', plan(KORSOER));
  await expectIdle(page);
  await showPanel(page, 'Plan');
  await sweep.getByRole('button', { name: /^Prøv/ }).click();
  await expect(sweep.getByText(/^Svaret skifter: \d+ kommuner skifter status/)).toBeVisible({
    timeout: 60_000,
  });
  await sweep.getByText(/^Ved 60\smin\.: /).click();
  const nyborg = sweep.getByText(/^Nyborg: .* → dækket af hus$/).filter({ visible: true });
  await expect(nyborg).toHaveCount(1);
  await expectNoViolations(page, 'sweep');
});

test('the table and the colouring have minutes', async ({ page }) => {
  await openPage(page, '?tabel=1&farve=minutter-hus');
  await expect(table(page).getByRole('columnheader', { name: /^Minutter til/ })).toHaveCount(3);
  await expect(page.getByText('Rejsetid til nærmeste Gadens Hus')).toBeVisible();
});

test('a long evaluation is shown and can be stopped; the previous figures stay and are called old', async ({
  page,
}) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  const before = await verdict(page).textContent();
  const [one] = plan(KORSOER).sites;
  const sites = Array.from({ length: 500 }, (_, i) => ({
    ...one,
    id: `hus-${i}`,
    name: `Hus ${i}`,
    lonLat: [11.15 + (i % 25) / 500, 55.33 + Math.floor(i / 25) / 500],
  }));
  await openFile(page, 'mange.daekning.json', { ...plan(KORSOER), sites });
  const region = page.getByRole('region', { name: 'Konklusion' });
  await expect(region.getByRole('progressbar', { name: 'Beregning af rejser' })).toBeVisible();
  await region.getByRole('button', { name: 'Stop beregningen' }).click();
  await expect(region.getByText('Du stoppede beregningen.')).toBeVisible();
  await expect(region.getByText(/^Ikke opdateret/)).toBeVisible();
  await expect(verdict(page)).toHaveText(before ?? '');
  await expectNoViolations(page, 'stopped');
  await region.getByRole('button', { name: 'Beregn igen' }).click();
  await expect(region.getByText('Du stoppede beregningen.')).toBeHidden();
  await expect(verdict(page)).not.toHaveText(before ?? '', { timeout: 60_000 });
  await expectIdle(page);
  await expect(region.getByRole('progressbar')).toBeHidden();
});
