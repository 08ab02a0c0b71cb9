import { writeFileSync } from 'node:fs';
import { expect, mapFrame, openPage, panel, test, verdict } from './page.ts';

test('on paper stand verdict, map, figures, gaps, rules and sources, and no controls', async ({
  page,
}, info) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  const sentence = (await verdict(page).textContent()) ?? '';
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  writeFileSync(info.outputPath('plan.pdf'), pdf);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(10);

  await page.emulateMedia({ media: 'print' });
  await expect(verdict(page)).toHaveText(sentence);
  await expect(mapFrame(page).locator('canvas')).toBeVisible();
  const main = page.getByRole('main');
  for (const heading of ['Dækning', 'Udækkede og delvist dækkede', 'Borgernes vej', 'Regler', 'Kilder']) {
    await expect(main.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
  }
  await expect(main.getByRole('heading', { level: 3, name: /^R\d+ / })).toHaveCount(10);
  await expect(main).toContainText('Lemvig er ikke dækket');
  await expect(main).toContainText('Set pr. 1. januar 2027');
  await expect(main).toContainText(/sha256:[0-9a-f]{64}/);
  for (const control of [
    page.getByRole('button', { name: 'Gem fil' }),
    page.getByRole('combobox', { name: 'Find kommune' }),
    page.getByRole('checkbox', { name: 'Sundhedsråd' }),
    page.getByRole('button', { name: 'Zoom ind' }),
    page.getByRole('tablist'),
  ]) {
    await expect(control).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(panel(page)).toBeVisible();
  await expect(page.getByText('Set pr. 1. januar 2027')).toHaveCount(0);
});
