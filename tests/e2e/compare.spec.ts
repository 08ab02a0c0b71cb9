import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  councilsWithout,
  EXAMPLES,
  expect,
  expectIdle,
  liveRegion,
  mapFrame,
  openPage,
  type PlanFile,
  planButton,
  readExample,
  test,
  verdict,
} from './page.ts';

async function startTask(page: Page, name: string): Promise<void> {
  await planButton(page).click();
  await page.getByRole('button', { name, exact: true }).click();
}

const task = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}

const fileOf = (name: string, plan: PlanFile) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(plan)),
});

/** The plan of the councils with one municipality in the unit of another. */
function councilsWithMoved(code: string, unitOf: string): PlanFile {
  const plan = councilsWithout(code);
  return {
    ...plan,
    name: 'Flyttet',
    serviceAreas: plan.serviceAreas.map((area) =>
      area.municipalities.includes(unitOf)
        ? { ...area, municipalities: [...area.municipalities, code] }
        : area,
    ),
  };
}

test.describe('comparing', () => {
  test('tells a move in a sentence, shows it on the map, and follows edits', async ({ page }) => {
    await openPage(page, '?eksempel=sundhedsraad');
    await startTask(page, 'Sammenlign med en anden plan');
    const panel = task(page, 'Sammenlign planer');
    await expect(page.getByRole('heading', { name: 'Sammenlign planer' })).toBeFocused();
    await expectNoViolations(page);
    // Lejre in the unit of Hvidovre.
    await page
      .getByTestId('compare-file')
      .setInputFiles(fileOf('flyttet.json', councilsWithMoved('0350', '0167')));
    const sentence = panel.getByRole('button', {
      name: /^Lejre flyttet fra Enhed Amager og Vestegnen \(eksempel\) til Enhed Midt- og Vestsjælland \(eksempel\): \+\d+ borgere i målgruppen \(estimat\), længste rejse \d+ → \d+ km, R3 nu opfyldt/,
    });
    await expect(sentence).toBeVisible();
    await expect(panel.getByText('R3: brudt → opfyldt')).toBeVisible();
    await expect(page.getByLabel('Farv kommunerne efter')).toHaveValue('difference');
    await expect(page.getByText('Dækket af andre end før')).toBeVisible();
    await expectIdle(page);
    await expectNoViolations(page);
    await sentence.click();
    await expect(liveRegion(page)).toContainText('Lejre');
    await panel.getByRole('button', { name: 'Byt om på før og efter' }).click();
    await expect(
      panel.getByRole('button', { name: /^Lejre flyttet fra Enhed Midt- og Vestsjælland/ }),
    ).toBeVisible();
    await panel.getByRole('checkbox', { name: 'Vis forskellen på kortet' }).uncheck();
    await expect(page.getByLabel('Farv kommunerne efter')).toHaveValue('none');
    await page.getByRole('button', { name: 'Luk', exact: true }).click();
    await expect(page.getByRole('tab', { name: 'Plan', exact: true })).toBeFocused();
  });

  test('keeps to one kind of changes, and says figures side by side', async ({ page }) => {
    await openPage(page);
    await startTask(page, 'Sammenlign med en anden plan');
    const panel = task(page, 'Sammenlign planer');
    await panel.getByRole('button', { name: EXAMPLES.councils }).click();
    await panel.getByLabel('Vis', { exact: true }).first().selectOption({ label: 'Huse og rum (6)' });
    await expect(panel.getByRole('button', { name: /^Gadens Hus .* tilføjet/ })).toHaveCount(6);
    const row = panel.getByRole('row', { name: /^Dækkede kommuner/ });
    await expect(row.getByRole('cell')).toHaveText(['98', '94', '−4']);
    await panel.getByRole('button', { name: 'Vælg en anden plan' }).click();
    await expect(page.getByLabel('Farv kommunerne efter')).toHaveValue('none');
    await panel.getByRole('button', { name: EXAMPLES.mixed }).click();
    await expect(panel.getByText('Ingen: de to planer siger det samme.')).toBeVisible();
  });

  test('refuses a file that is no plan, with its mistakes', async ({ page }) => {
    await openPage(page);
    await startTask(page, 'Sammenlign med en anden plan');
    const broken = { name: 'brudt.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') };
    await page.getByTestId('compare-file').setInputFiles(broken);
    await expect(page.getByRole('alert')).toContainText('brudt.json kunne ikke læses som en plan');
    await expectNoViolations(page);
  });
});

test.describe('merging', () => {
  /** The plan of the councils cut in two by unit, and the second half claiming a municipality of the first. */
  function halves(): readonly [PlanFile, PlanFile] {
    const plan = readExample('sundhedsraad');
    const half = (name: string, own: (index: number) => boolean): PlanFile => ({
      ...plan,
      name,
      serviceAreas: plan.serviceAreas.filter((_, index) => own(index)),
    });
    const [first, second] = [half('Første', (index) => index < 8), half('Anden', (index) => index >= 8)];
    const [taken] = first.serviceAreas[0]?.municipalities ?? [];
    const [taker] = second.serviceAreas;
    if (!taken || !taker) throw new Error('halves: the example has no units');
    taker.municipalities = [...taker.municipalities, taken];
    return [first, second];
  }

  test('asks for every collision by keyboard, shows what comes of it, and opens it', async ({ page }) => {
    await openPage(page);
    await startTask(page, 'Saml flere planer til én');
    const panel = task(page, 'Saml planer');
    const [first, second] = halves();
    await page
      .getByTestId('merge-files')
      .setInputFiles([fileOf('første.json', first), fileOf('anden.json', second)]);
    const questions = panel.getByRole('group', { name: / er med i / });
    await expect(questions).toHaveCount(1);
    await expect(panel.getByText('1 af 1 er ikke afgjort')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Åbn som ny plan' })).toHaveCount(0);
    await expectNoViolations(page);
    await panel.getByRole('button', { name: 'Gå til den næste' }).press('Enter');
    await page.keyboard.press('Space');
    await expect(questions.getByRole('radio').first()).toBeChecked();
    await expect(panel.getByText('Alt er afgjort (1)')).toBeVisible();
    await expect(panel.getByText('Alle 98 kommuner er dækket')).toBeVisible();
    await expectNoViolations(page);
    await panel.getByRole('button', { name: 'Åbn som ny plan' }).press('Enter');
    await expect(page.getByRole('tab', { name: 'Overblik' })).toBeFocused();
    await expect(planButton(page)).toHaveAccessibleName(/^Plan: Samlet plan af 2 planer/);
    await expect(verdict(page)).toContainText('Alle 98 kommuner er dækket');
    await expect(mapFrame(page)).toBeVisible();
  });

  test('names what no file has, and what cannot be read', async ({ page }) => {
    await openPage(page);
    await startTask(page, 'Saml flere planer til én');
    const panel = task(page, 'Saml planer');
    const plan = readExample('sundhedsraad');
    const one = { ...plan, serviceAreas: plan.serviceAreas.slice(0, 1) };
    const two = {
      ...plan,
      serviceAreas: plan.serviceAreas.slice(1, 2).map((unit) => ({
        ...unit,
        municipalities: unit.municipalities.slice(1),
      })),
    };
    await page
      .getByTestId('merge-files')
      .setInputFiles([
        fileOf('en.json', one),
        fileOf('to.json', two),
        { name: 'brudt.json', mimeType: 'application/json', buffer: Buffer.from('[]') },
      ]);
    await expect(page.getByRole('alert')).toContainText('brudt.json kunne ikke læses som en plan');
    await panel.getByText(/^Kommuner, som ingen har \(\d+\)$/).click();
    await expectNoViolations(page);
    await panel.getByRole('button', { name: 'Fjern to.json' }).click();
    await expect(panel.getByText('Vælg mindst én plan til.')).toBeVisible();
    await expect(panel.getByText('Den samlede plan')).toHaveCount(0);
  });
});

test('at 390 x 844 both tasks can be used', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, '?panel=sammenlign');
  const panel = task(page, 'Sammenlign planer');
  await panel.getByRole('button', { name: EXAMPLES.councils }).click();
  await expect(panel.getByRole('row', { name: /^Dækkede kommuner/ })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectNoViolations(page);
});
