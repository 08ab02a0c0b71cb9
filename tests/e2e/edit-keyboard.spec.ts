import { expectSaid, tabTo, undoButton } from './edit-page.ts';
import { expect, openPage, tableRow, test, verdict } from './page.ts';

const ALL_COVERED = 'Alle 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat)';

test('the whole country by councils from the empty plan, then three municipalities corrected, by keyboard alone', async ({
  page,
}) => {
  await openPage(page, '?eksempel=tom');
  const { keyboard } = page;
  const started = Date.now();

  await test.step('one unit for each council', async () => {
    await tabTo(page, page.getByRole('tab', { name: 'Overblik' }));
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Plan', selected: true })).toBeFocused();
    const button = page.getByRole('button', { name: 'Én enhed pr. sundhedsråd' });
    await tabTo(page, button);
    await keyboard.press('Enter');
    await expect(verdict(page)).toHaveText(ALL_COVERED);
    await expectSaid(page, '17 enheder oprettet efter sundhedsråd med i alt 98 kommuner');
    await expect(button).toBeFocused();
  });

  await test.step('the first from the municipality: found by name, given to another unit', async () => {
    await keyboard.press('f');
    await keyboard.type('Samsø');
    await keyboard.press('Enter');
    const select = page.getByRole('combobox', { name: 'Tildel til enhed' });
    await tabTo(page, select);
    await keyboard.type('2. MUE 2');
    await keyboard.press('Enter');
    await expectSaid(page, /^Samsø flyttet fra MUE 1 til MUE 2\. /);
    await expect(select).toBeFocused();
    await expect(select.locator('option:checked')).toHaveText('2. MUE 2');
  });

  await test.step('the second from the list of a unit: typed and ticked', async () => {
    await keyboard.press('Shift+Tab');
    const openUnit = page.getByRole('button', { name: 'Ret MUE 2', exact: true });
    await tabTo(page, openUnit);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'MUE 2', exact: true })).toBeFocused();
    const search = page.getByRole('textbox', { name: 'Find kommune i listen' });
    await tabTo(page, search);
    await keyboard.type('Skanderborg');
    await keyboard.press('Enter');
    await expectSaid(page, 'Skanderborg er valgt i forvejen.');
    await keyboard.type('Favrskov');
    const box = page.getByRole('checkbox', { name: /^Favrskov/ });
    // Nobody goes down into a list before it shows what was typed.
    await expect(page.getByRole('checkbox', { name: /^Skanderborg/ })).toHaveCount(0);
    await expect(box).toBeVisible();
    await keyboard.press('ArrowDown');
    await expect(box).toBeFocused();
    await expect(box).toHaveAccessibleName('Favrskov (nu i MUE 3)');
    await keyboard.press('Space');
    await expectSaid(page, /^Favrskov flyttet fra MUE 3 til MUE 2\. /);
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
  });

  await test.step('the third from the table: marked and given', async () => {
    await keyboard.press('t');
    const filter = page.getByRole('textbox', { name: 'Filtrér' });
    await tabTo(page, filter, 120);
    await keyboard.type('Hedensted');
    await tabTo(page, page.getByRole('checkbox', { name: 'Markér Hedensted' }));
    await keyboard.press('Space');
    // The bar with what can be done stands before the table.
    const target = page.getByRole('combobox', { name: 'Tildel til', exact: true });
    while (!(await target.evaluate((element) => element === document.activeElement))) {
      await keyboard.press('Shift+Tab');
    }
    await keyboard.type('9. MUE 9');
    await tabTo(page, page.getByRole('button', { name: 'Tildel', exact: true }));
    await keyboard.press('Enter');
    await expectSaid(page, /^Hedensted flyttet fra MUE 2 til MUE 9\. /);
    await expect(tableRow(page, 'Hedensted')).toContainText('MUE 9');
    await expect(page.getByRole('checkbox', { name: 'Markér Hedensted' })).toBeFocused();
  });

  expect(Date.now() - started, 'milliseconds for the whole task').toBeLessThan(60_000);
  await expect(verdict(page)).toHaveText(ALL_COVERED);

  await test.step('each correction is one step back', async () => {
    await keyboard.press('Control+z');
    await expectSaid(page, /^Fortrød: Hedensted flyttet fra MUE 2 til MUE 9\. /);
    await keyboard.press('Control+z');
    await expectSaid(page, /^Fortrød: Favrskov flyttet fra MUE 3 til MUE 2\. /);
    await keyboard.press('Control+Shift+z');
    await expectSaid(page, /^Gentog: Favrskov flyttet/);
    await keyboard.press('Control+y');
    await expectSaid(page, /^Gentog: Hedensted flyttet/);
    await expect(undoButton(page)).toHaveAccessibleName(/^Fortryd: Hedensted flyttet fra MUE 2 til MUE 9/);
  });
});
