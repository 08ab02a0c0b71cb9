import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectIdle, openPage, test } from './page.ts';

const region = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('region', { name: 'Conclusion' });

async function openInEnglish(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expectIdle(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test.describe('A browser that asks for English', () => {
  test.use({ locale: 'en-GB' });

  test('has the answer, the panels, the table and the numbers in English, without faults', async ({
    page,
  }) => {
    await openInEnglish(page, '?eksempel=byer-og-enheder');
    await expect(region(page)).toContainText(/of 98 municipalities are not covered/);
    await expect(page).toHaveTitle(/of 98 municipalities are covered/);
    await expect(page.getByRole('tabpanel')).toContainText(/11,\d{3} of 12,000/);
    for (const name of ['Plan', 'Municipality', 'Rules', 'Data', 'Overview']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Table (98)' }).click();
    const table = page.getByRole('table', { name: /^Coverage and distances/ });
    await table.getByRole('button', { name: 'Lemvig' }).click();
    await page.getByRole('tab', { name: 'Municipality' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Municipality' })).toContainText('Not covered');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  test('reads numbers and dates as they are typed in English', async ({ page }) => {
    await openInEnglish(page, '?eksempel=byer-og-enheder');
    await page.getByRole('button', { name: /^As of/ }).click();
    await page.getByLabel('Another date (day/month/year)').fill('1/7/2026');
    await page.getByRole('button', { name: 'Use the date' }).click();
    await expect(page.getByRole('button', { name: 'As of 1 July 2026. Choose a date' })).toBeVisible();
  });
});

test.describe('The language', () => {
  test('is Danish unless the browser or the user says otherwise', async ({ page }) => {
    await openPage(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
    await expect(page.getByRole('tab', { name: 'Overblik' })).toBeVisible();
  });

  test('changes with nothing lost, by keyboard, and stays changed', async ({ page }) => {
    await openPage(page, '?eksempel=sundhedsraad&kommune=0665&panel=kommune');
    await page.keyboard.press('u');
    await expect(page.getByText('Ikke gemt i fil', { exact: true })).toBeVisible();
    const button = page.getByRole('banner').getByRole('button', { name: 'English' });
    await expect(button).toHaveAttribute('lang', 'en');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectIdle(page);
    await expect(page.getByText('Not saved to file', { exact: true })).toBeVisible();
    await expect(page.getByRole('tabpanel', { name: 'Municipality' })).toContainText('Lemvig');
    await expect(page.getByRole('button', { name: 'Changes: 1' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await page.reload();
    await expectIdle(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('banner').getByRole('button', { name: 'Dansk' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
    await expectIdle(page);
    await expect(page.getByRole('tab', { name: 'Kommune' })).toHaveAttribute('aria-selected', 'true');
  });

  test('names what a reload would forget before it does', async ({ page }) => {
    await openPage(page);
    await page.goto('./?panel=saml');
    await expectIdle(page);
    await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
    const dialog = page.getByRole('dialog', { name: 'Skift til engelsk?' });
    await expect(dialog).toContainText('De planer, du er ved at samle');
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  });
});
