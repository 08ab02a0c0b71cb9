import type { Page } from '@playwright/test';
import { expectSaid, unitRows } from './edit-page.ts';
import { expect, openPage, panel, showPanel, tableRow, test, verdict } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const ALL_COVERED = 'Alle 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat)';

test('the whole country by councils, then three municipalities corrected, by touch without dragging', async ({
  page,
}) => {
  await openPage(page, '?eksempel=tom');
  const started = Date.now();

  await page.getByRole('tab', { name: 'Plan', exact: true }).tap();
  await page.getByRole('button', { name: 'Én enhed pr. sundhedsråd' }).tap();
  await expect(unitRows(page)).toHaveCount(17);
  await expect(verdict(page)).toHaveText(ALL_COVERED);

  await test.step('from the list of a unit', async () => {
    await page.getByRole('button', { name: 'Ret MUE 2', exact: true }).tap();
    await page.getByRole('textbox', { name: 'Find kommune i listen' }).tap();
    await page.getByRole('textbox', { name: 'Find kommune i listen' }).fill('Samsø');
    await page.getByRole('checkbox', { name: 'Samsø (nu i MUE 1)' }).tap();
    await expectSaid(page, /^Samsø flyttet fra MUE 1 til MUE 2\. /);
    await page.getByRole('button', { name: 'Fjern Odder' }).tap();
    await expectSaid(page, /^Odder taget ud af MUE 2\. /);
  });

  await test.step('a gap repaired from the overview in one press', async () => {
    await page.getByRole('tab', { name: 'Overblik', exact: true }).tap();
    await page.getByRole('button', { name: 'Løs hullet: Odder' }).tap();
    await page
      .getByRole('button', { name: /^Giv til MUE/ })
      .first()
      .tap();
    await expectSaid(page, /^Odder tildelt MUE \d+\. /);
    await expect(verdict(page)).toHaveText(ALL_COVERED);
  });

  await test.step('from the table', async () => {
    await page.getByRole('button', { name: 'Tabel (98)', expanded: false }).tap();
    await page.getByRole('checkbox', { name: 'Markér Billund' }).tap();
    await page
      .getByRole('combobox', { name: 'Tildel til', exact: true })
      .selectOption({ label: '11. MUE 11' });
    await page.getByRole('button', { name: 'Tildel', exact: true }).tap();
    await expectSaid(page, /^Billund flyttet fra MUE 10 til MUE 11\. /);
    await expect(tableRow(page, 'Billund')).toContainText('MUE 11');
  });

  expect(Date.now() - started, 'milliseconds for the whole task').toBeLessThan(60_000);

  await test.step('and back', async () => {
    await page.getByRole('button', { name: /^Fortryd: Billund flyttet/ }).tap();
    await expect(tableRow(page, 'Billund')).toContainText('MUE 10');
  });
});

test('nothing to press is smaller than 24 by 24 pixels, and nothing is wider than the screen', async ({
  page,
}) => {
  await openPage(page, '?eksempel=sundhedsraad');
  await showPanel(page, 'Plan');
  await expectRoomToPress(page);
  await panel(page).getByRole('button', { name: /^Ret / }).nth(1).tap();
  await expect(page.getByRole('textbox', { name: 'Find kommune i listen' })).toBeVisible();
  await expectRoomToPress(page);
  await page.getByRole('button', { name: 'Tabel (98)', expanded: false }).tap();
  await page.getByRole('checkbox', { name: 'Markér Billund' }).tap();
  await expectRoomToPress(page);
});

/** Boxes to tick are pressed by their label too; links inside sentences may be as high as the line. */
async function expectRoomToPress(page: Page): Promise<void> {
  const small = await page
    .locator(
      '.edit-bar button, .find-bar button, .history-buttons button, .panel button, .panel label.check, .panel label.swatch, .panel select, .panel input[type=text], .panel textarea, .row-mark, .bulk-bar button',
    )
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ text: element.textContent?.slice(0, 40), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ text, box }) => `${text}: ${box.width} x ${box.height}`),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}
