import type { Locator, Page } from '@playwright/test';
import { expect, liveRegion, openPage, showPanel } from './page.ts';

/** Opens the plan with one unit for each health council, in the panel Plan. */
export async function openCouncilUnits(page: Page): Promise<void> {
  await openPage(page, '?eksempel=tom');
  await showPanel(page, 'Plan');
  await page.getByRole('button', { name: 'Én enhed pr. sundhedsråd' }).click();
  await expect(unitRows(page)).toHaveCount(17);
}

/** The rows of the list of units. */
export const unitRows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Enheder' }).getByRole('listitem');

/** The row of a unit by its name. */
export const unitRow = (page: Page, name: string): Locator =>
  unitRows(page).filter({ has: page.getByRole('button', { name: `Ret ${name}`, exact: true }) });

/** Opens a unit's fields from the list. */
export async function openUnit(page: Page, name: string): Promise<Locator> {
  await unitRow(page, name)
    .getByRole('button', { name: `Ret ${name}`, exact: true })
    .click();
  const editor = page.getByRole('region', { name: `Enheden ${name}`, exact: true });
  await expect(editor.getByRole('heading', { name, exact: true })).toBeFocused();
  return editor;
}

/** Types into a field that counts when it is left. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

export async function expectSaid(page: Page, text: string | RegExp): Promise<void> {
  if (typeof text === 'string') await expect(liveRegion(page)).toContainText(text);
  else await expect(liveRegion(page)).toHaveText(text);
}

export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Fortryd:/ });
export const redoButton = (page: Page): Locator => page.getByRole('button', { name: /^Gentag:/ });

/** The sentences of the change log, newest first. */
export async function readLog(page: Page): Promise<readonly string[]> {
  const button = page.getByRole('button', { name: /^Ændringer:/ });
  await button.click();
  const lines = await page.getByRole('region', { name: 'Ændringer' }).locator('li span').allTextContents();
  await button.press('Escape');
  return lines;
}

/** Moves focus forwards by Tab until it is on something, as a keyboard user does. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `reached within ${most} presses of Tab`).toBeFocused();
}

async function isFocused(target: Locator): Promise<boolean> {
  return (
    (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement))
  );
}
