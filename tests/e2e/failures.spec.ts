import { readFileSync } from 'node:fs';
import { BUILT_PAGE } from './built-page.ts';
import {
  EXAMPLES,
  expect,
  liveRegion,
  mapFrame,
  openPage,
  panel,
  planButton,
  readTableRows,
  table,
  tableRow,
  test,
  verdict,
} from './page.ts';

const MIXED_VERDICT = /^3 af 98 kommuner er ikke dækket, og 1 er kun delvist dækket/;

test.describe('without WebGL', () => {
  test.use({ expectedErrors: /webgl/i });

  test('the map says so in Danish, and the table says the same as the map', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      };
      Object.assign(HTMLCanvasElement.prototype, { getContext: refuse });
    });
    await openPage(page);
    await expect(page.getByRole('region', { name: 'Kort', exact: true }).getByRole('alert')).toHaveText(
      'Kortet kan ikke vises, fordi browseren ikke kan tegne med WebGL. Tabellen viser de samme oplysninger.',
    );
    await expect(verdict(page)).toHaveText(MIXED_VERDICT);
    await expect(table(page).locator('tbody tr')).toHaveCount(98);
    await table(page).getByRole('button', { name: 'Lemvig' }).click();
    await expect(liveRegion(page)).toHaveText('Lemvig er valgt: ikke dækket.');
    await page.getByRole('tab', { name: 'Kommune' }).click();
    await expect(panel(page).getByRole('heading', { level: 2, name: 'Lemvig' })).toBeVisible();
  });
});

test.describe('when the map loses the graphics', () => {
  test.use({ expectedErrors: /webgl|context/i });

  test('it says so, and can be shown again', async ({ page }) => {
    await openPage(page);
    await mapFrame(page)
      .locator('canvas')
      .evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
    await expect(page.getByRole('region', { name: 'Kort', exact: true }).getByRole('alert')).toContainText(
      'Kortet gik i stå',
    );
    await expect(table(page).locator('tbody tr')).toHaveCount(98);
    await page.getByRole('button', { name: 'Vis kortet igen' }).click();
    await expect(page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 30_000 });
  });
});

test.describe('when the worker dies', () => {
  test.use({ expectedErrors: /Failed to load resource|worker is broken on purpose/ });

  test('the page computes the same itself, says so, and starts the worker again when asked', async ({
    page,
  }) => {
    await page.route('**/assets/coverage.worker-*.js', (route) => route.fulfill({ status: 404 }));
    await openPage(page, '?tabel=1');
    const notice = page.getByRole('status', { name: 'Beregneren er gået i stå' });
    await expect(notice).toContainText('Tallene regnes nu på siden selv og er rigtige');
    await expect(verdict(page)).toHaveText(MIXED_VERDICT);
    await expect(tableRow(page, 'Lemvig')).toContainText('Ikke dækket');
    await page.unroute('**/assets/coverage.worker-*.js');
    await notice.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(notice).toHaveCount(0);
    await expect(verdict(page)).toHaveText(MIXED_VERDICT);
  });

  test('with nothing left to compute with, it says so and keeps the facts', async ({ page }) => {
    await page.route('**/assets/coverage.worker-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'throw new Error("worker is broken on purpose");',
      }),
    );
    await page.route('**/assets/same-thread-engine-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto('./?tabel=1');
    await expect(verdict(page)).toHaveText('Dækningen kunne ikke beregnes');
    await expect(page.getByRole('alert', { name: 'Beregneren er gået i stå' })).toBeVisible();
    await expect(liveRegion(page)).toHaveText('Fejl: Dækningen kunne ikke beregnes');
    const rows = await readTableRows(page);
    expect(rows).toHaveLength(98);
    for (const row of rows) expect(row[1]).toBe('–');
    expect(rows.find(([name]) => name === 'Lemvig')?.[10]).toBe('Region Midtjylland');
    await page.unroute('**/assets/coverage.worker-*.js');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(verdict(page)).toHaveText(MIXED_VERDICT);
    await expect(tableRow(page, 'Lemvig')).toContainText('Ikke dækket');
  });
});

test.describe('with broken data', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const { file, tableLeft } of [
    { file: 'manifest.json', tableLeft: true },
    { file: 'boundaries.topo.json', tableLeft: true },
    { file: 'links.json', tableLeft: true },
    { file: 'demand-points.bin', tableLeft: true },
    { file: 'network.bin', tableLeft: true },
    { file: 'municipalities.json', tableLeft: false },
  ]) {
    test(`${file}: missing, cut off or garbage is named in Danish, and trying again helps`, async ({
      page,
    }) => {
      const whole = readFileSync(`${BUILT_PAGE}/data/${file}`);
      const address = `**/data/${file}`;
      const notice = page.getByRole('alert', { name: 'Data kunne ikke indlæses' });
      for (const { body, status } of [
        { body: Buffer.from('<!doctype html><title>nej</title>'), status: 200 },
        { body: whole.subarray(0, Math.floor(whole.length / 2)), status: 200 },
        { body: Buffer.from(''), status: 404 },
      ]) {
        await page.route(address, (route) => route.fulfill({ body, status }));
        await page.goto('./');
        await expect(notice).toBeFocused();
        await expect(notice.getByRole('listitem').first()).toContainText(
          new RegExp(`^${file}.*: fandt .*, forventede `),
        );
        await expect(page.locator('[data-map-state]')).toHaveCount(0);
        if (tableLeft) await expect(table(page).locator('tbody tr')).toHaveCount(98);
        else await expect(table(page)).toHaveCount(0);
        await page.unroute(address);
      }
      await notice.getByRole('button', { name: 'Prøv igen' }).click();
      await expect(verdict(page)).toHaveText(MIXED_VERDICT);
    });
  }

  test('a data file that is whole but of another build is refused', async ({ page }) => {
    const text = readFileSync(`${BUILT_PAGE}/data/links.json`, 'utf8');
    await page.route('**/data/links.json', (route) => route.fulfill({ body: text.replace('0101', '0102') }));
    await page.goto('./');
    await expect(page.getByRole('alert', { name: 'Data kunne ikke indlæses' })).toContainText('links.json');
  });

  test('examples that cannot be fetched are said so, and a plan can still be opened', async ({ page }) => {
    await page.route('**/examples/index.json', (route) => route.fulfill({ status: 404 }));
    await openPage(page);
    await expect(page.getByRole('alert')).toContainText('Eksemplerne kunne ikke hentes');
    await expect(verdict(page)).toHaveText(/^Ingen af de 98 kommuner er dækket/);
  });

  test('an example that is broken is refused with its name, and the open plan is kept', async ({ page }) => {
    await openPage(page);
    await page.route('**/examples/tom.daekning.json', (route) => route.fulfill({ body: '{' }));
    await planButton(page).click();
    await page.getByRole('button', { name: EXAMPLES.empty }).click();
    await expect(page.getByRole('alert', { name: 'tom.daekning.json blev ikke åbnet' })).toBeVisible();
    await expect(verdict(page)).toHaveText(MIXED_VERDICT);
  });
});
