import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { enter, expectSaid, openCouncilUnits, openUnit, undoButton } from './edit-page.ts';
import { expect, expectIdle, openPage, panel, test } from './page.ts';

async function expectNoViolations(page: Page): Promise<void> {
  // What is being computed is shown faded.
  await expectIdle(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)).toEqual(
    [],
  );
}

const section = (page: Page, name: string): Locator => panel(page).getByRole('region', { name, exact: true });

/** Opens a section with the keyboard, as it is closed at first. */
async function open(page: Page, name: string): Promise<Locator> {
  const button = panel(page).getByRole('button', { name, exact: true });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  return section(page, name);
}

/** The value beside a figure's name. */
const figure = (within: Locator, name: string): Locator =>
  within
    .getByRole('row')
    .filter({ has: within.page().getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');

async function textOf(download: Download, path: string): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

test('a municipality: what is open, filled in, kept with the plan and taken back', async ({ page }, info) => {
  await openPage(page, '?eksempel=sundhedsraad&kommune=0727&panel=kommune');
  const coordination = await open(page, 'Koordinering');
  await expect(coordination).toContainText('5 af 5 er åbne.');
  const contact = coordination.getByLabel('Kommunens ene indgang');
  await expect(contact).toHaveAccessibleDescription('Åbent');
  await contact.fill('Udsatteteamet');
  await contact.blur();
  await expectSaid(page, 'Odder: det udfyldte om koordinering er ændret.');
  await expect(coordination).toContainText('4 af 5 er åbne.');

  // Odder is not in the mapping: nothing is missing there until somebody has mapped it.
  await expect(coordination).toContainText('som ikke er kortlagt i området');
  await expect(coordination.getByRole('row', { name: /^F-ACT/ })).toHaveCount(0);
  await coordination.getByRole('checkbox', { name: 'Vi har kortlagt alle kommunens tilbud' }).check();
  await expect(figure(coordination, 'F-ACT (Flexible ACT)')).toHaveText('mangler');
  await expect(figure(coordination, 'Mobile udsatte-enheder')).toHaveText('planlagt');
  await expectNoViolations(page);

  const saved = page.waitForEvent('download');
  await coordination.getByRole('button', { name: 'Eksportér CSV' }).click();
  const csv = await textOf(await saved, info.outputPath('koordinering.csv'));
  expect(csv).toContain('Kontakt og ansvar;0727;Odder;Kommunens ene indgang;Udsatteteamet');
  expect(csv).toContain('Kontakt og ansvar;0727;Odder;Hvem koordinerer borgerens indsats;Åbent');
  expect(csv).toContain('Opsøgende indsatser;0727;Odder;F-ACT (Flexible ACT);mangler');

  await undoButton(page).click();
  await undoButton(page).click();
  await expect(coordination).toContainText('5 af 5 er åbne.');
});

test('a municipality that is mapped tells what exists, what is missing and what runs side by side', async ({
  page,
}) => {
  await openPage(page, '?eksempel=sundhedsraad&kommune=0751&panel=kommune');
  const coordination = await open(page, 'Koordinering');
  await expect(figure(coordination, 'Støtte- og kontaktpersonordning')).toHaveText('findes');
  await expect(figure(coordination, 'F-ACT (Flexible ACT)')).toHaveText('mangler');
  // The mapping did not look for these anywhere.
  await expect(coordination.getByRole('row', { name: /^Gældsrådgivning/ })).toHaveCount(0);
  await expect(coordination).toContainText('Aarhus: opsøgende arbejde, hjemløshed');
  await expect(coordination).not.toContainText(/ingen tilbud/i);
});

test('a unit: who must agree, and which large cities it borders', async ({ page }) => {
  await openCouncilUnits(page);
  const editor = await openUnit(page, 'MUE 2');
  await editor.getByRole('textbox', { name: 'Navn', exact: true }).press('Tab');
  const coordination = await open(page, 'Koordinering');
  const parties = coordination.getByRole('group', { name: 'Aftalt med' });
  await expect(parties.getByRole('checkbox', { name: "KFUM's Sociale Arbejde" })).not.toBeChecked();
  const count = coordination.getByText(/ af \d+ aftaler er indgået/);
  await expect(count).toContainText(/^0 af/);
  await parties.getByRole('checkbox', { name: "KFUM's Sociale Arbejde" }).check();
  await expect(count).toContainText(/^1 af/);
  await coordination.getByLabel('Samarbejdsforum for kommunerne').fill('Styregruppe');
  await coordination.getByLabel('Samarbejdsforum for kommunerne').blur();
  await expectSaid(page, 'MUE 2: det udfyldte om koordinering er ændret.');
  await expect(coordination).toContainText('Store byer har mindst 30.000 indbyggere');
  await coordination.getByText('Kendte steder ved siden af målgruppen').first().click();
  await expect(
    coordination.getByRole('table', { name: 'Kendte steder ved siden af målgruppen' }),
  ).toBeVisible();
  await expectNoViolations(page);
});

test('a unit: staff, hours and stops give its size, its price and a capacity that the rule takes over', async ({
  page,
}, info) => {
  await openCouncilUnits(page);
  await openUnit(page, 'MUE 2');
  const sizing = await open(page, 'Størrelse og pris');
  await expect(sizing).toContainText('ikke besluttet');
  await expect(sizing).toContainText('kapaciteten er ikke oplyst');
  await expect(figure(sizing, 'Plads ud fra bemandingen')).toHaveText('ukendt');

  await enter(sizing.getByLabel('Ny faglighed'), 'Socialrådgiver');
  await expectSaid(page, 'MUE 2: bemandingen er ændret.');
  await enter(sizing.getByLabel('Årsværk 1'), '4,5');
  await expect(figure(sizing, 'Plads ud fra bemandingen')).toHaveText('45 borgere');
  await enter(sizing.getByLabel('Årsværk 1'), 'mange');
  await expect(sizing.getByLabel('Årsværk 1')).toHaveAccessibleDescription(/^Skriv et tal/);
  await sizing.getByLabel('Årsværk 1').press('Escape');

  await enter(sizing.getByLabel('Nyt stop'), 'Torvet');
  await enter(sizing.getByLabel('Timer pr. gang, stop 1'), '3');
  await enter(sizing.getByLabel('Gange om ugen, stop 1'), '2');
  await expect(figure(sizing, 'Timer hos borgerne om ugen')).toHaveText('6 timer');
  // Without a base nobody knows how long it takes to get there.
  await expect(figure(sizing, 'Køretid om ugen')).toHaveText('ukendt');
  await expect(sizing).toContainText('Vejen er ukendt for 1 sted');

  await sizing.getByRole('button', { name: 'Brug 45 fra bemandingen som kapacitet' }).click();
  await expectSaid(page, 'MUE 2: kapaciteten er nu 45 borgere.');
  await expect(sizing).toContainText('Kapaciteten rækker ikke.');

  await sizing.getByText('Forudsætninger', { exact: true }).click();
  const caseload = sizing.getByLabel('Borgere pr. årsværk (caseload)', { exact: true });
  await expect(caseload).toHaveAccessibleDescription(/Standard 10, ca\. Kilde: ACT-metodemanual/);
  await enter(caseload, '0');
  await expect(caseload).toHaveAccessibleDescription(/^Skriv et tal, der kan regnes med/);
  await enter(caseload, '8');
  await expectSaid(page, 'En forudsætning for størrelse og pris er ændret.');
  await expect(figure(sizing, 'Plads ud fra bemandingen')).toHaveText('36 borgere');
  await expect(sizing.getByLabel('Kilde og år: Borgere pr. årsværk (caseload)')).toHaveAccessibleDescription(
    /^Åben/,
  );
  await expectNoViolations(page);

  const saved = page.waitForEvent('download');
  await sizing.getByRole('button', { name: 'Eksportér CSV' }).click();
  const csv = await textOf(await saved, info.outputPath('stoerrelse.csv'));
  expect(csv).toContain('MUE 2;Plads ud fra bemandingen;36;borgere;');
  expect(csv).toContain('Pris for et ACT-forløb, kr. pr. borger om året;100000;kr. om året;');
  expect(csv).toContain('egen kilde ikke oplyst');
});
