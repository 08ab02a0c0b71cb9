import type { Page } from '@playwright/test';
import {
  EXAMPLES,
  expect,
  liveRegion,
  mapFrame,
  openPage,
  panel,
  planButton,
  table,
  test,
  verdict,
} from './page.ts';

interface Stop {
  readonly name: string;
  readonly inView: boolean;
  readonly marked: boolean;
}

/** Where the focus is: its name, whether it is seen and whether it is marked; null outside the page. */
function focusStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const ring = (style: CSSStyleDeclaration): boolean =>
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
      Number.parseFloat(style.borderTopWidth) >= 2;
    return {
      name: element.getAttribute('aria-label') ?? element.id ?? element.textContent ?? '',
      inView:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.right > 0 &&
        box.top < window.innerHeight &&
        box.left < window.innerWidth,
      marked: ring(getComputedStyle(element)) || ring(getComputedStyle(element, '::after')),
    };
  });
}

test('Tab goes through the whole page and out of it, each stop in view and marked', async ({ page }) => {
  await openPage(page);
  const stops: Stop[] = [];
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length, 'the focus leaves the page at its end').toBeLessThan(80);
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ inView }) => !inView)).toEqual([]);
  expect(stops.filter(({ marked }) => !marked)).toEqual([]);
  expect(stops.map(({ name }) => name)).toContain('Kort over Danmarks kommuner');
});

test('the whole way by keyboard: skip, search, select, panels, table, menu and file', async ({ page }) => {
  await openPage(page);
  const press = (key: string) => page.keyboard.press(key);

  await press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til indholdet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  // Past what goes through the gaps and broken rules, beside the verdict.
  const search = page.getByRole('combobox', { name: 'Find kommune' });
  for (let step = 0; step < 6; step += 1) {
    await press('Tab');
    if (await search.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(search).toBeFocused();
  await page.keyboard.type('lemv');
  await press('ArrowDown');
  await press('Enter');
  await expect(liveRegion(page)).toHaveText('Lemvig er valgt: ikke dækket.');
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Lemvig' })).toBeVisible();

  await page.getByRole('tab', { name: 'Kommune' }).focus();
  for (const name of ['Regler', 'Data', 'Overblik', 'Plan']) {
    await press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
  }
  await press('Home');
  await expect(page.getByRole('tabpanel', { name: 'Overblik' })).toBeVisible();
  await press('Tab');
  await expect(panel(page)).toBeFocused();

  const drawer = page.getByRole('button', { name: 'Tabel (98)' });
  await drawer.focus();
  await press('Enter');
  await expect(drawer).toHaveAttribute('aria-expanded', 'true');
  const sort = table(page)
    .getByRole('columnheader', { name: /^Målgruppe/ })
    .getByRole('button');
  await sort.focus();
  await press('Enter');
  await expect(liveRegion(page)).toHaveText(/^Tabellen er sorteret efter Målgruppe .*, faldende\.$/);
  await expect(table(page).getByRole('rowheader').first()).toHaveText('København');
  await drawer.focus();
  await press('Space');
  await expect(table(page)).toHaveCount(0);

  await planButton(page).focus();
  await press('Enter');
  await press('Tab');
  await expect(page.getByRole('button', { name: EXAMPLES.empty })).toBeFocused();
  await press('Escape');
  await expect(planButton(page)).toBeFocused();
  await expect(page.getByRole('button', { name: EXAMPLES.empty })).toHaveCount(0);
  await press('Enter');
  await press('Tab');
  await press('Tab');
  await press('Enter');
  await expect(planButton(page)).toBeFocused();
  await expect(verdict(page)).toHaveText(/^Alle 98 kommuner er dækket/);

  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åbn fil' }).focus();
  await press('Enter');
  await chosen;
});

test('the map is no trap, and its buttons work by keyboard', async ({ page }) => {
  await openPage(page);
  await mapFrame(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom ind' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(liveRegion(page)).toHaveText(/^Zoomniveau \d+\.$/);
  await page.keyboard.press('Shift+Tab');
  await expect(mapFrame(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(mapFrame(page)).not.toBeFocused();
  await page.getByRole('button', { name: 'Hele Danmark' }).press('Enter');
  await expect(liveRegion(page)).toHaveText('Hele Danmark vises.');
});
