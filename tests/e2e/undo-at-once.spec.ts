import { EXAMPLES, expect, openPage, planButton, test } from './page.ts';

test('a plan that is on the page can be undone from its first moment', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Planer og versioner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Planer og versioner' });
  await dialog.getByLabel('Planens navn').fill('Min egen plan');
  await dialog.getByLabel('Planens navn').press('Enter');
  await expect(dialog.getByRole('status')).toContainText('Min egen plan');
  await expect(dialog.getByText(/Kladden er gemt i browseren/)).toBeVisible();
  // Pressed as soon as the plan is in the document, before the browser has come to anything else.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[aria-label^="Plan: Min egen plan"]')) return;
      watch.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.reload();
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${EXAMPLES.mixed}. Vælg eksempel`);
});
