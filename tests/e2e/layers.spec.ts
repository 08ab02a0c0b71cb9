import { readFileSync } from 'node:fs';
import { BUILT_PAGE } from './built-page.ts';
import { colourAt, linkTo, pixelOf, placeNamed } from './map-places.ts';
import {
  dateButton,
  expect,
  expectIdle,
  liveRegion,
  mapFrame,
  openPage,
  openTable,
  panel,
  planButton,
  table,
  tableRow,
  test,
  verdict,
} from './page.ts';

const DENMARK = { lon: 11.5, lat: 56.2, zoom: 5.9 };

test('each layer shows and hides its own signs, on the map and in the legend', async ({ page }) => {
  await openPage(page);
  const legend = (heading: string) =>
    page.getByRole('region', { name: 'Lag og signatur' }).getByRole('region', { name: heading, exact: true });
  const layer = (name: string) => page.getByRole('checkbox', { name });

  await expect(legend('Steder')).toContainText('Gadens Hus, planlagt');
  await expect(legend('Steder')).toContainText('Stofindtagelsesrum, åben');
  await expect(legend('Mobile enheder (nummer på kortet)').getByRole('listitem')).toHaveCount(17);

  const hidden = [
    { name: 'Gadens Huse', heading: 'Steder', sign: 'Gadens Hus, planlagt', word: 'huse' },
    { name: 'Stofindtagelsesrum', heading: 'Steder', sign: 'Stofindtagelsesrum, åben', word: 'rum' },
    { name: 'Udækkede kommuner', heading: 'Dækning', sign: 'Ikke dækket', word: 'udaekket' },
    {
      name: 'Mobile enheder og baser',
      heading: 'Mobile enheder (nummer på kortet)',
      sign: 'Enhed Fyn',
      word: 'enheder',
    },
  ];
  for (const { name, heading, sign, word } of hidden) {
    const before = await mapFrame(page).screenshot();
    await expect(legend(heading)).toContainText(sign);
    await layer(name).uncheck();
    await expect(legend(heading).getByText(sign)).toHaveCount(0);
    await expect(liveRegion(page)).toHaveText(`${name} er skjult på kortet.`);
    await expect(page).toHaveURL((url) => !(url.searchParams.get('lag') ?? word).split(',').includes(word));
    await expectIdle(page);
    expect(before.equals(await mapFrame(page).screenshot()), `${name} on the map`).toBe(false);
  }

  for (const { name, sign } of [
    { name: 'Sundhedsråd', sign: 'Sundhedsråd (fra 1. januar 2027)' },
    { name: 'Regioner', sign: 'Regioner (fra 1. januar 2027)' },
  ]) {
    const before = await mapFrame(page).screenshot();
    await layer(name).check();
    await expect(legend('Grænser')).toContainText(sign);
    await expect(liveRegion(page)).toHaveText(`${name} vises på kortet.`);
    await expectIdle(page);
    expect(before.equals(await mapFrame(page).screenshot()), `${name} on the map`).toBe(false);
  }
});

test('the map says where its boundaries come from, and marks those that are only approximate', async ({
  page,
}) => {
  const { boundaries } = JSON.parse(readFileSync(`${BUILT_PAGE}/data/manifest.json`, 'utf8')) as {
    boundaries: { kind: string; source: string };
  };
  await openPage(page);
  const map = page.getByRole('region', { name: 'Kort', exact: true });
  const origin = boundaries.source.split(': ').at(-1) ?? boundaries.source;
  await expect(map).toContainText(origin, { ignoreCase: true });
  await expect(map.getByText('Tilnærmede kommunegrænser (ikke officielle)')).toHaveCount(
    boundaries.kind === 'approximation' ? 1 : 0,
  );
});

test('the regions are those of the date', async ({ page }) => {
  await openPage(page, '?lag=regioner&dato=2026-06-30');
  await expect(page.getByRole('region', { name: 'Grænser' })).toContainText(
    'Regioner (til og med 31. december 2026)',
  );
});

test('each colouring has its legend, and the map the colours of the legend', async ({ page }) => {
  await openPage(page, `?lag=ingen&${linkTo(DENMARK)}`);
  const colouring = page.getByRole('combobox', { name: 'Farv kommunerne efter' });
  const scales = [
    { option: /^Målgruppe, borgere/, heading: 'Målgruppe', word: 'maalgruppe' },
    {
      option: /^Målgruppe pr\. 1\.000 indbyggere/,
      heading: 'Målgruppe pr. 1.000 indbyggere',
      word: 'maalgruppe-pr-1000',
    },
    { option: /^Målgruppe pr\. km²/, heading: 'Målgruppe pr. km²', word: 'maalgruppe-pr-km2' },
    { option: /^Afstand til Gadens Hus/, heading: 'Afstand til nærmeste Gadens Hus', word: 'km-hus' },
    {
      option: /^Afstand til stofindtagelsesrum/,
      heading: 'Afstand til nærmeste stofindtagelsesrum',
      word: 'km-rum',
    },
  ];
  for (const { option, heading, word } of scales) {
    const label = (await colouring.getByRole('option', { name: option }).textContent()) ?? '';
    await colouring.selectOption({ label });
    const legend = page.getByRole('region', { name: heading, exact: true });
    await expect(legend).toContainText(/estimat/i);
    await expect(liveRegion(page)).toHaveText(`Kommunerne er farvet efter: ${label}.`);
    await expect(page).toHaveURL(new RegExp(`[?&]farve=${word}(&|$)`));
    await expectIdle(page);
    const swatches = await legend
      .locator('svg rect:first-of-type')
      .evaluateAll((rects) => rects.map((rect) => rect.getAttribute('fill')));
    expect(swatches.length).toBeGreaterThanOrEqual(6);
    const drawn = await Promise.all(
      ['Aarhus', 'Herning', 'Lemvig', 'Bornholm', 'Odense'].map((name) =>
        colourAt(page, placeNamed(name).labelPoint, DENMARK),
      ),
    );
    for (const colour of drawn) expect(swatches).toContain(colour);
    expect(new Set(drawn).size, 'different municipalities have different colours').toBeGreaterThan(1);
  }

  await test.step('the class is the one that the number in the table belongs to', async () => {
    await colouring.selectOption({
      label: (await colouring.getByRole('option', { name: /^Målgruppe, borgere/ }).textContent()) ?? '',
    });
    const lowest = page
      .getByRole('region', { name: 'Målgruppe', exact: true })
      .getByRole('listitem')
      .filter({ hasText: '1–24' });
    await expectIdle(page);
    await expect(lowest.locator('rect').first()).toHaveAttribute(
      'fill',
      await colourAt(page, placeNamed('Lemvig').labelPoint, DENMARK),
    );
    await openTable(page);
    expect(Number(await tableRow(page, 'Lemvig').getByRole('cell').nth(2).textContent())).toBeLessThan(25);
  });
});

test('the address restores everything that is looked at', async ({ page }) => {
  await openPage(page);
  await page.getByRole('checkbox', { name: 'Sundhedsråd' }).check();
  await page.getByRole('checkbox', { name: 'Gadens Huse' }).uncheck();
  const colouring = page.getByRole('combobox', { name: 'Farv kommunerne efter' });
  await colouring.selectOption('kmConsumptionRoom');
  await planButton(page).click();
  await page.getByRole('button', { name: 'Eksempel: en enhed for hvert sundhedsråd' }).click();
  await expect(verdict(page)).toHaveText(/^Alle 98 kommuner er dækket/);
  await dateButton(page).click();
  await page.getByRole('button', { name: /^31\. december 2026/ }).click();
  await page.getByRole('button', { name: 'Tabel (98)' }).click();
  await table(page).getByRole('button', { name: 'Bornholm' }).click();
  await page.getByRole('tab', { name: 'Kommune' }).click();
  await panel(page).getByRole('button', { name: 'Vis på kortet' }).click();
  await expect(page).toHaveURL(/kort=1[45]\./);
  await expectIdle(page);
  const address = page.url();
  expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
    eksempel: 'sundhedsraad',
    dato: '2026-12-31',
    kommune: '0400',
    farve: 'km-rum',
    lag: 'enheder,rum,sundhedsraad,udaekket,navne',
    panel: 'kommune',
    tabel: '1',
  });

  await page.reload();
  await expectIdle(page);
  await expect(planButton(page)).toHaveAccessibleName(/en enhed for hvert sundhedsråd/);
  await expect(dateButton(page)).toHaveAccessibleName(/^Pr\. 31\. dec\. 2026\. /);
  await expect(page.getByRole('checkbox', { name: 'Sundhedsråd' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Gadens Huse' })).not.toBeChecked();
  await expect(colouring).toHaveValue('kmConsumptionRoom');
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Bornholm' })).toBeVisible();
  await expect(tableRow(page, 'Bornholm')).toHaveAttribute('aria-current', 'true');
  expect(page.url()).toBe(address);
  const [lon = 0, lat = 0, zoom = 0] = (new URL(address).searchParams.get('kort') ?? '')
    .split(',')
    .map(Number);
  const { labelPoint } = placeNamed('Bornholm');
  await mapFrame(page).hover({ position: await pixelOf(page, labelPoint, { lon, lat, zoom }) });
  await expect(mapFrame(page).locator('.map-tooltip')).toContainText('Bornholm');
});

test('a damaged address opens the page as it is by default', async ({ page }) => {
  await openPage(
    page,
    '?eksempel=%00&kommune=9999&farve=x&lag=y&panel=z&tabel=maaske&kort=1,2,3&dato=2026-02-30',
  );
  await expect(planButton(page)).toHaveAccessibleName(/^Plan: Eksempel: /);
  await expect(page.getByRole('tab', { name: 'Overblik' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('checkbox', { name: 'Gadens Huse' })).toBeChecked();
  await expect(table(page)).toHaveCount(0);
});

test('lines are drawn as wide as the legend shows them, near and far', async ({ page }) => {
  for (const place of ['10.5,56.2,6', '9.2,55.8,9.4', '9.52,55.80,11.5']) {
    await openPage(page, `?kort=${place}&lag=regioner`);
    const runs = await page.evaluate(() => {
      const map = document.querySelector<HTMLCanvasElement>('.map-canvas canvas');
      const copy = document.createElement('canvas').getContext('2d');
      if (!map || !copy) throw new Error('no map to read');
      copy.canvas.width = map.width;
      copy.canvas.height = map.height;
      copy.drawImage(map, 0, 0);
      const { data } = copy.getImageData(0, 0, map.width, map.height);
      const lengths: number[] = [];
      for (let x = 0; x < map.width; x += 1) {
        let length = 0;
        for (let y = 0; y < map.height; y += 1) {
          const at = 4 * (y * map.width + x);
          const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
          // The region's line #5c2a86 at its core, where nothing of the white beside it shines through.
          if (Math.abs(r - 0x5c) + Math.abs(g - 0x2a) + Math.abs(b - 0x86) < 30) length += 1;
          else {
            if (length > 0) lengths.push(length);
            length = 0;
          }
        }
      }
      return lengths.sort((a, b) => a - b);
    });
    expect(runs.length, place).toBeGreaterThan(40);
    const median = runs[runs.length >> 1] ?? 0;
    expect(median, place).toBeGreaterThanOrEqual(2);
    expect(median, place).toBeLessThanOrEqual(6);
  }
});
