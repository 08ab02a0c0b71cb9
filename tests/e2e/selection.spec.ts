import type { Page } from '@playwright/test';
import { linkTo, pixelOf, placeNamed } from './map-places.ts';
import {
  expect,
  expectIdle,
  liveRegion,
  mapFrame,
  openPage,
  panel,
  showPanel,
  table,
  tableRow,
  test,
} from './page.ts';

const JUTLAND = { lon: 9.2, lat: 56.25, zoom: 7.2 };

/** All views tell of the same municipality: live region, address, panel and table. */
async function expectSelected(page: Page, name: string, status: string): Promise<void> {
  const { code } = placeNamed(name);
  await expect(liveRegion(page)).toHaveText(`${name} er valgt: ${status}.`);
  await expect(page).toHaveURL(new RegExp(`[?&]kommune=${code}(&|$)`));
  await showPanel(page, 'Kommune');
  await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(panel(page)).toContainText(`Kommunekode ${code}`);
  await expect(panel(page)).toContainText(new RegExp(status, 'i'));
  await expect(tableRow(page, name)).toHaveAttribute('aria-current', 'true');
  await expect(tableRow(page, name)).toBeInViewport();
  await expect(table(page).locator('[aria-current]')).toHaveCount(1);
}

test('a click on the map selects the municipality there, and one on the sea none', async ({ page }) => {
  await openPage(page, `?tabel=1&lag=udaekket&${linkTo(JUTLAND)}`);
  const click = async (lonLat: readonly [number, number]): Promise<void> => {
    await mapFrame(page).click({ position: await pixelOf(page, lonLat, JUTLAND) });
  };
  await click(placeNamed('Lemvig').labelPoint);
  await expect(page.getByRole('tab', { name: 'Kommune' })).toHaveAttribute('aria-selected', 'true');
  await expectSelected(page, 'Lemvig', 'ikke dækket');
  await click(placeNamed('Herning').labelPoint);
  await expectSelected(page, 'Herning', 'dækket af enhed');
  await click(placeNamed('Aarhus').labelPoint);
  await expectSelected(page, 'Aarhus', 'dækket af Gadens Hus');
  await click([7.85, 56.2]);
  await expect(liveRegion(page)).toHaveText('Ingen kommune er valgt.');
  await expect(page).not.toHaveURL(/kommune=/);
  await expect(table(page).locator('[aria-current]')).toHaveCount(0);
});

test('pointing at a municipality tells about it, on the map and in the table', async ({ page }) => {
  await openPage(page, `?tabel=1&${linkTo(JUTLAND)}`);
  await mapFrame(page).hover({ position: await pixelOf(page, placeNamed('Viborg').labelPoint, JUTLAND) });
  const tooltip = mapFrame(page).locator('.map-tooltip');
  await expect(tooltip).toContainText('Viborg');
  await expect(tooltip).toContainText(/\d+\sborgere i målgruppen \(estimat\)/);
  await expect(tooltip).toContainText('Dækket af enhed');
  await expect(tableRow(page, 'Viborg')).toHaveClass(/is-hovered/);
});

test('the keyboard moves the map, selects under the crosshair and goes to neighbours', async ({ page }) => {
  const lemvig = placeNamed('Lemvig');
  const camera = { lon: lemvig.labelPoint[0], lat: lemvig.labelPoint[1], zoom: 9 };
  await openPage(page, `?tabel=1&lag=udaekket&${linkTo(camera)}`);
  const map = mapFrame(page);
  await expect(map).toHaveAccessibleDescription(/Piletaster flytter kortet/);
  await map.focus();
  await map.press('Enter');
  await expectSelected(page, 'Lemvig', 'ikke dækket');

  await map.press('Alt+ArrowRight');
  await expect(liveRegion(page)).toHaveText(/ er valgt: dækket af enhed\.$/);
  const east = (await panel(page).getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  expect(placeNamed(east).labelPoint[0]).toBeGreaterThan(camera.lon);
  await expectSelected(page, east, 'dækket af enhed');

  await map.press('Escape');
  await expect(liveRegion(page)).toHaveText('Ingen kommune er valgt.');

  await map.press('+');
  await expect(liveRegion(page)).toHaveText('Zoomniveau 10.');
  await map.press('ArrowLeft');
  await expect(liveRegion(page)).toHaveText(
    /^Sigtekornet er over |^Der er ingen kommune under sigtekornet\.$/,
  );
  await expect(page).toHaveURL(/kort=[\d.]+,[\d.]+,10(&|$)/);
  await expect(page).toHaveURL(
    (url) => Number(url.searchParams.get('kort')?.split(',')[0]) < Number(camera.lon.toFixed(4)),
  );
  await map.press('Home');
  await expect(liveRegion(page)).toHaveText('Hele Danmark vises.');
});

test('the table selects by click and by keyboard', async ({ page }) => {
  await openPage(page, '?tabel=1');
  await table(page).getByRole('button', { name: 'Aabenraa' }).click();
  await expectSelected(page, 'Aabenraa', 'dækket af enhed');

  const first = table(page).getByRole('rowheader').first().getByRole('button');
  await first.focus();
  await first.press('ArrowDown');
  const second = table(page).getByRole('rowheader').nth(1).getByRole('button');
  await expect(second).toBeFocused();
  const name = (await second.textContent()) ?? '';
  await second.press('Enter');
  await expect(liveRegion(page)).toHaveText(new RegExp(`^${name} er valgt: `));
  await expect(tableRow(page, name)).toHaveAttribute('aria-current', 'true');
  await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
});

test('the search finds by part of a name and by code, and shows the choice on the map', async ({ page }) => {
  await openPage(page, '?tabel=1');
  const search = page.getByRole('combobox', { name: 'Find kommune' });
  const options = page.getByRole('listbox', { name: 'Find kommune' }).getByRole('option');
  await search.fill('sund');
  await expect(options).toHaveText(['Frederikssund 0250', 'Guldborgsund 0376']);
  await expect(liveRegion(page)).toHaveText('2 kommuner');
  await search.press('ArrowDown');
  await search.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'false');
  await search.fill('aeroe');
  await expect(options).toHaveText(['Ærø 0492']);
  await search.press('ArrowDown');
  await expect(options).toHaveAttribute('aria-selected', 'true');
  await search.press('Enter');
  await expect(page.getByRole('tab', { name: 'Kommune' })).toHaveAttribute('aria-selected', 'true');
  await expectSelected(page, 'Ærø', 'ikke dækket');
  await expect(page).toHaveURL(/kort=10\.[2-6]\d*,54\.[89]\d*,/);

  await search.fill('0400');
  await search.press('ArrowDown');
  await search.press('Enter');
  await expectSelected(page, 'Bornholm', 'dækket af enhed');
  await expect(page).toHaveURL(/kort=1[45]\.\d+,55\.\d+,/);

  await search.fill('findes ikke');
  await expect(liveRegion(page)).toHaveText('Ingen kommuner passer');
  await expect(options).toHaveCount(0);
  await search.press('Escape');
  await search.press('Escape');
  await expect(search).toHaveValue('');
});

test('a gap in the list shows itself on the map and in the other views', async ({ page }) => {
  await openPage(page, '?tabel=1');
  const gap = panel(page).getByRole('button', { name: /^Samsø / });
  await gap.click();
  await expect(gap).toHaveAttribute('aria-current', 'true');
  await expectSelected(page, 'Samsø', 'ikke dækket');
  await expect(page).toHaveURL(/kort=10\.[4-7]\d*,55\.[789]\d*,/);
  await expectIdle(page);

  await showPanel(page, 'Regler');
  await panel(page).getByRole('button', { name: 'Lemvig er ikke dækket' }).click();
  await expectSelected(page, 'Lemvig', 'ikke dækket');
  await panel(page).getByRole('button', { name: 'Fjern valg' }).click();
  await expect(liveRegion(page)).toHaveText('Ingen kommune er valgt.');
  await expect(panel(page)).toContainText('Vælg en kommune på kortet, i tabellen eller her.');
});
