import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  enter,
  expectSaid,
  openCouncilUnits,
  openUnit,
  readLog,
  redoButton,
  undoButton,
  unitRow,
  unitRows,
} from './edit-page.ts';
import {
  expect,
  openPage,
  openTable,
  panel,
  rule,
  showPanel,
  table,
  tableRow,
  test,
  verdict,
} from './page.ts';

test('a unit: name, status, capacity, colour, note, host and agreement, each one step with its sentence', async ({
  page,
}) => {
  await openCouncilUnits(page);
  const editor = await openUnit(page, 'MUE 2');

  await enter(editor.getByRole('textbox', { name: 'Navn', exact: true }), 'Østjylland');
  await expectSaid(page, 'MUE 2 omdøbt til Østjylland.');
  const named = page.getByRole('region', { name: 'Enheden Østjylland' });
  const name = named.getByRole('textbox', { name: 'Navn', exact: true });
  await enter(name, '   ');
  await expect(name).toHaveAccessibleDescription('Navnet må ikke være tomt.');
  await name.press('Escape');
  await expect(name).toHaveValue('Østjylland');

  const capacity = named.getByRole('textbox', { name: 'Kapacitet (borgere)' });
  await enter(capacity, 'mange');
  await expect(capacity).toHaveAccessibleDescription(/^Skriv et helt antal/);
  await enter(capacity, '1.200');
  await expect(capacity).toHaveValue('1200');
  await expectSaid(page, 'Østjylland: kapaciteten er nu 1.200 borgere.');

  await named.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Åben' });
  await expectSaid(page, 'Østjylland: status er nu åben.');
  await named.getByRole('combobox', { name: 'Værtskommune' }).selectOption({ label: 'Odder' });
  await expectSaid(page, 'Østjylland: værtskommunen er nu Odder.');
  await named.getByRole('radio', { name: 'Farve 5' }).check();
  await expectSaid(page, 'Østjylland: farven er ændret.');
  await named.getByRole('textbox', { name: 'Note' }).fill('Aftales <b>senere</b>');
  await named.getByRole('textbox', { name: 'Note' }).blur();
  await expectSaid(page, 'Østjylland: noten er ændret.');

  await named.getByRole('button', { name: 'Opret aftale' }).click();
  await expectSaid(page, /^Østjylland: samarbejdsaftalen har nu 4 parter\./);
  const date = named.getByRole('textbox', { name: 'Dato (dag.måned.år)' });
  await enter(date, '31.2.2027');
  await expect(date).toHaveAccessibleDescription(/^Skriv en dato, der findes/);
  await enter(date, '1.3.2027');
  await expect(date).toHaveValue('1.3.2027');
  await named.getByRole('group', { name: 'Parter' }).getByRole('checkbox', { name: 'Odder' }).uncheck();
  await expectSaid(page, 'samarbejdsaftalen har nu 3 parter');

  const log = await readLog(page);
  expect(log).toHaveLength(10);
  expect(log.at(-2)).toBe('MUE 2 omdøbt til Østjylland');
  for (let step = 0; step < 9; step += 1) await undoButton(page).click();
  await expect(page.getByRole('heading', { name: 'MUE 2', exact: true })).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Opret aftale' })).toBeVisible();
  await expect(editor.getByRole('combobox', { name: 'Status' })).toHaveValue('planned');
  await expect(undoButton(page)).toHaveAccessibleName(/^Fortryd: 17 enheder oprettet/);
  await expect(redoButton(page)).toHaveAccessibleName('Gentag: MUE 2 omdøbt til Østjylland');
});

test('a base: by municipality, in degrees, in metres, and what cannot be read is said beside the field', async ({
  page,
}) => {
  await openCouncilUnits(page);
  const editor = await openUnit(page, 'MUE 1');
  const base = editor.getByRole('group', { name: 'Base' });
  await base.getByRole('button', { name: 'Sæt i Aarhus' }).click();
  await expectSaid(page, /^MUE 1: basen ligger nu i Aarhus\./);
  await expect(base).toContainText(/56,1\d+°\sN, 10,[12]\d+°\sØ i Aarhus/);
  await expect(editor).toContainText('Vej fra basen');

  const typed = base.getByRole('textbox', { name: 'Koordinater' });
  const use = base.getByRole('button', { name: 'Brug koordinater' });
  for (const [text, fault] of [
    ['', /^Skriv koordinater først\./],
    ['56,15', /^Skriv to tal/],
    ['59,9 10,7', /^Stedet ligger ikke i Danmark/],
    ['56,15 6222000', /^Det ene tal er i grader/],
    ['33U 490000 6110000', /UTM zone 32/],
  ] as const) {
    await typed.fill(text);
    await use.click();
    await expect(typed).toHaveAccessibleDescription(fault);
  }
  await typed.fill('55,8660 10,6320');
  await typed.press('Enter');
  await expect(base).toContainText(/55,8660°\sN, 10,6320°\sØ i Samsø/);
  await typed.fill('574766 6224863');
  await use.click();
  await expect(base).toContainText(/56,1629°\sN, 10,2039°\sØ i Aarhus/);
  await base.getByRole('button', { name: 'Fjern base' }).click();
  await expectSaid(page, /^MUE 1: basen er fjernet\./);
  await expect(page.locator('body')).not.toBeFocused();
});

test('what belongs to another unit is said before and after; what is locked stays, with the reason', async ({
  page,
}) => {
  await openCouncilUnits(page);
  await unitRow(page, 'MUE 3').getByRole('button', { name: 'Lås MUE 3' }).click();
  await expectSaid(page, 'MUE 3 låst.');
  const editor = await openUnit(page, 'MUE 2');
  const search = editor.getByRole('textbox', { name: 'Find kommune i listen' });

  await search.fill('Randers');
  const locked = editor.getByRole('checkbox', { name: 'Randers (i MUE 3, som er låst)' });
  await expect(locked).toHaveAttribute('aria-disabled', 'true');
  await locked.press('Space');
  await expect(locked).not.toBeChecked();
  await expectSaid(page, 'Randers: i MUE 3, som er låst.');

  await search.fill('Syd');
  await expect(editor.getByRole('button', { name: /^Hele rådet/ })).not.toHaveCount(0);
  await search.fill('Samsø');
  await editor.getByRole('button', { name: 'Hele rådet: Aarhus' }).click();
  await expectSaid(
    page,
    /^2 kommuner flyttet fra MUE 1 til MUE 2: Samsø og Aarhus; MUE 1 har ikke længere sin værtskommune/,
  );
  await editor.getByRole('button', { name: 'Fjern rådet: Aarhus' }).click();
  await expectSaid(page, /taget ud af MUE 2/);
  await expect(verdict(page)).toHaveText(/^2 af 98 kommuner er ikke dækket/);

  await page.getByRole('button', { name: 'Lås', exact: true }).click();
  await expect(editor).toContainText('Enheden er låst.');
  await expect(editor.getByRole('textbox', { name: 'Navn', exact: true })).toBeDisabled();
  await editor.getByRole('button', { name: 'Slet' }).press('Enter');
  await expectSaid(page, 'MUE 2 er låst og blev ikke ændret.');
  await page.getByRole('button', { name: 'Lås op', exact: true }).click();
  await editor.getByRole('button', { name: 'Slet' }).click();
  await expectSaid(page, /^MUE 2 slettet/);
  await expect(unitRows(page)).toHaveCount(16);
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(unitRows(page)).toHaveCount(17);
});

test('only one region: the others can be read, not changed', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  await showPanel(page, 'Plan');
  await page.getByRole('combobox', { name: 'Tegn kun i' }).selectOption('Region Nordjylland');
  await page.getByRole('button', { name: 'Én enhed pr. sundhedsråd i Region Nordjylland' }).click();
  await expect(unitRows(page)).toHaveCount(2);
  const editor = await openUnit(page, 'MUE 1');
  const search = editor.getByRole('textbox', { name: 'Find kommune i listen' });
  await search.fill('Randers');
  const other = editor.getByRole('checkbox', { name: 'Randers (ligger ikke i Region Nordjylland)' });
  await other.press('Space');
  await expect(other).not.toBeChecked();
  await expect(verdict(page)).toHaveText(/^87 af 98 kommuner er ikke dækket/);
});

test('a house and a room: placed by municipality and by coordinates, served municipalities, places, deleted and back', async ({
  page,
}) => {
  await openPage(page, '?eksempel=tom');
  await showPanel(page, 'Plan');
  await page.getByRole('button', { name: 'Nyt hus' }).click();
  const municipality = panel(page).getByRole('combobox', { name: 'Kommune', exact: true });
  await municipality.fill('odense');
  await municipality.press('Enter');
  const house = page.getByRole('region', { name: 'Stedet Gadens Hus Odense' });
  await expect(house.getByRole('heading', { name: 'Gadens Hus Odense' })).toBeFocused();
  await expectSaid(page, /^Gadens Hus Odense placeret i Odense\. /);
  await expect(verdict(page)).toHaveText(/^97 af 98 kommuner er ikke dækket/);

  await house.getByRole('textbox', { name: 'Find kommune i listen' }).fill('Kerteminde');
  await house.getByRole('checkbox', { name: 'Kerteminde' }).click();
  await expectSaid(page, /^Gadens Hus Odense: dækker nu 2 kommuner: Odense og Kerteminde\. /);
  await enter(house.getByRole('textbox', { name: 'Åbningstider' }), 'hverdage 9–16');
  await expectSaid(page, 'Gadens Hus Odense: åbningstiden er ændret.');
  await enter(house.getByRole('textbox', { name: 'Koordinater' }), '56,6000 11,9000');
  await expect(house.getByText('Stedet ligger uden for kommunerne')).toBeVisible();
  await enter(house.getByRole('textbox', { name: 'Koordinater' }), '55,4500 10,6600');
  await expectSaid(page, /^Gadens Hus Odense: er flyttet til Kerteminde\./);
  await house.getByRole('combobox', { name: 'Status' }).selectOption('candidate');
  await expect(verdict(page)).toHaveText(/^Ingen af de 98 kommuner er dækket/);

  await page.getByRole('button', { name: 'Alle huse og rum' }).click();
  await page.getByRole('button', { name: 'Nyt rum' }).click();
  const box = page.getByRole('group', { name: 'Nyt rum' });
  const typed = box.getByRole('textbox', { name: 'Koordinater' });
  await enter(typed, '56,6000 11,9000');
  await expect(typed).toHaveAccessibleDescription(/^Stedet ligger uden for kommunerne/);
  await enter(typed, '56,1629 10,2039');
  const room = page.getByRole('region', { name: 'Stedet Stofindtagelsesrum Aarhus' });
  await enter(room.getByRole('textbox', { name: 'Pladser' }), '8');
  await expectSaid(page, 'Stofindtagelsesrum Aarhus: har nu 8 pladser.');
  await room.getByRole('button', { name: 'Slet' }).click();
  await expectSaid(page, /^Stofindtagelsesrum Aarhus slettet/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Stofindtagelsesrum Aarhus/ })).toContainText('Pladser 8');
});

test('a municipality: given to a unit, taken out, swapped, and a gap repaired with its price', async ({
  page,
}) => {
  await openCouncilUnits(page);
  await openUnit(page, 'MUE 2');
  await page.getByRole('button', { name: 'Sæt i Horsens' }).click();
  const search = page.getByRole('combobox', { name: 'Find kommune' }).first();
  await search.fill('Odder');
  await search.press('Enter');
  const select = page.getByRole('combobox', { name: 'Tildel til enhed' });
  await expect(select.locator('option:checked')).toHaveText('2. MUE 2');
  await select.selectOption({ label: 'Ingen enhed' });
  await expectSaid(page, /^Odder taget ud af MUE 2\. 1 af 98 kommuner er ikke dækket/);

  const give = panel(page).getByRole('listitem').filter({ hasText: 'Giv til MUE 2' });
  await expect(give).toContainText(/\d+ → \d+ borgere, længste rejse \d+,\d\skm → \d+,\d\skm/);
  await give.getByRole('button').click();
  await expectSaid(page, /^Odder tildelt MUE 2\. Alle 98 kommuner er dækket/);
  await expect(page.locator('body')).not.toBeFocused();

  await page.getByRole('button', { name: 'Byt', exact: true }).click();
  await expect(panel(page).getByRole('alert')).toHaveText('Vælg den kommune, der skal byttes med.');
  await page.getByRole('combobox', { name: 'Byt med' }).selectOption({ label: 'Samsø (MUE 1)' });
  await page.getByRole('button', { name: 'Byt', exact: true }).click();
  await expectSaid(page, /^Odder og Samsø byttet: Odder er nu i MUE 1, Samsø i MUE 2/);
  await expect(select.locator('option:checked')).toHaveText('1. MUE 1');
});

test('the table: a range is marked and given to a new unit in one step', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  await openTable(page);
  await page.getByRole('checkbox', { name: 'Markér Assens' }).click();
  await page.getByRole('checkbox', { name: 'Markér Billund' }).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Tildel markerede kommuner' });
  await expect(bar).toContainText('3 kommuner markeret');
  await bar.getByRole('button', { name: 'Tildel', exact: true }).click();
  await expectSaid(
    page,
    /^MUE 1 oprettet med 3 kommuner: Ballerup, Assens og Billund\. 95 af 98 kommuner er ikke dækket/,
  );
  await expect(tableRow(page, 'Ballerup')).toContainText('MUE 1');
  await expect(table(page).getByText('Dækket af enhed')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(table(page).getByText('Dækket af enhed')).toHaveCount(0);

  await page.getByRole('checkbox', { name: 'Markér alle viste kommuner' }).check();
  await expect(bar).toContainText('98 kommuner markeret');
  await bar.getByRole('button', { name: 'Tag ud af enhed' }).click();
  await expect(bar.getByRole('alert')).toContainText('er ikke i nogen enhed');
  await bar.getByRole('button', { name: 'Fjern markering' }).click();
  await expect(bar).toHaveCount(0);
});

test('a recommended rule is waived with a reason and taken back; a required one cannot be', async ({
  page,
}) => {
  await openCouncilUnits(page);
  const editor = await openUnit(page, 'MUE 1');
  await editor.getByRole('textbox', { name: 'Find kommune i listen' }).fill('Odder');
  await editor.getByRole('checkbox', { name: /^Odder/ }).click();
  await showPanel(page, 'Regler');
  await expect(rule(page, 'R3')).toContainText('Brudt');
  await expect(rule(page, 'R1').getByRole('button', { name: /^Fravig/ })).toHaveCount(0);
  await rule(page, 'R3')
    .getByRole('button', { name: /^Fravig: MUE 1/ })
    .click();
  const reason = rule(page, 'R3').getByRole('textbox', { name: 'Begrundelse for at fravige reglen' });
  await expect(reason).toBeFocused();
  await rule(page, 'R3').getByRole('button', { name: 'Fravig reglen' }).click();
  await expect(reason).toHaveAccessibleDescription('En fravigelse skal have en begrundelse.');
  await reason.fill('Odder og Aarhus har én fælles indsats');
  await rule(page, 'R3').getByRole('button', { name: 'Fravig reglen' }).click();
  await expectSaid(page, /^R3 fraveget for MUE 1: Odder og Aarhus har én fælles indsats/);
  await expect(rule(page, 'R3')).toContainText('Odder og Aarhus har én fælles indsats');
  await expect(page.locator('body')).not.toBeFocused();
  await rule(page, 'R3')
    .getByRole('button', { name: /^Tag tilbage/ })
    .first()
    .click();
  await expectSaid(page, /^R3 gælder igen for MUE 1/);
});

test('finding: gaps, broken rules and separated parts, one after another', async ({ page }) => {
  await openPage(page, '?eksempel=byer-og-enheder');
  const next = page.getByRole('button', { name: /^Næste udækkede kommune/ });
  await expect(next).toHaveAccessibleName('Næste udækkede kommune, Udækkede 4');
  await next.click();
  await expect(page.getByRole('heading', { name: 'Odsherred', exact: true })).toBeVisible();
  await next.click();
  await expect(page.getByRole('heading', { name: 'Ærø', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Forrige udækkede kommune' }).click();
  await expect(page.getByRole('heading', { name: 'Odsherred', exact: true })).toBeVisible();
  await expectSaid(page, /1 af 4\.$/);
  await page.getByRole('button', { name: /^Næste brudte regel/ }).click();
  await expectSaid(page, /^R1: .*1 af \d+\.$/);
  await expect(next).toBeVisible();
});

test('shortcuts: listed under ?, never while typing, switched off and remembered', async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  const tool = (name: string) =>
    page.getByRole('toolbar', { name: 'Redskaber' }).getByRole('button', { name: new RegExp(`^${name}:`) });
  await page.keyboard.press('p');
  await expect(tool('Mal')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Vælg en enhed at tegne i.')).toBeVisible();
  await page.keyboard.press('v');
  await expect(tool('Vælg')).toHaveAttribute('aria-pressed', 'true');

  const search = page.getByRole('combobox', { name: 'Find kommune' }).first();
  await search.click();
  await page.keyboard.type('p?');
  await expect(search).toHaveValue('p?');
  await expect(tool('Mal')).toHaveAttribute('aria-pressed', 'false');
  await search.fill('');
  await search.press('Escape');
  await page.getByRole('tab', { name: 'Overblik' }).focus();

  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Genveje på tastaturet' });
  await expect(dialog).toContainText('Næste udækkede kommune');
  await page.keyboard.press('p');
  await dialog.getByRole('checkbox', { name: 'Brug genveje med ét bogstav' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Overblik' })).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await expect(tool('Mal')).toHaveAttribute('aria-pressed', 'false');
  await expect(dialog).toHaveCount(0);

  await page.reload();
  await expect(tool('Vælg')).toBeVisible();
  await page.keyboard.press('p');
  await expect(tool('Mal')).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Genveje', exact: true }).click();
  await dialog.getByRole('checkbox', { name: 'Brug genveje med ét bogstav' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(tool('Mal')).toHaveAttribute('aria-pressed', 'true');
});

test("the plan's name, note and settings, with their standards", async ({ page }) => {
  await openPage(page, '?eksempel=tom');
  await showPanel(page, 'Plan');
  await page.getByText('Ret navn og note').click();
  await enter(page.getByRole('textbox', { name: 'Planens navn' }), 'Region Nord <script>');
  await expectSaid(page, 'Planen hedder nu Region Nord <script>.');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Region Nord <script>');
  await page.getByText('Ret forudsætninger').click();
  const share = page.getByRole('textbox', { name: 'Andel, der ventes kontakt med (%)' });
  await enter(share, '40,5');
  await expectSaid(page, /^Andelen, der forventes kontakt med er nu 0,405/);
  await enter(share, '140');
  await expect(share).toHaveAttribute('aria-invalid', 'true');
  await enter(share, '');
  await expect(share).toHaveValue('100');
  await expect(share).toHaveAccessibleDescription('Standard: 100 %');
});

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect(found, screen).toEqual([]);
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`without violations at ${size.width} pixels`, () => {
    test.use({ viewport: size });

    test('units, one of them with errors and placing its base, and one locked', async ({ page }) => {
      await openCouncilUnits(page);
      await unitRow(page, 'MUE 3').getByRole('button', { name: 'Lås MUE 3' }).click();
      await unitRow(page, 'MUE 4')
        .getByRole('button', { name: /^MUE 4 / })
        .click();
      await expectNoViolations(page, 'units');
      const editor = await openUnit(page, 'MUE 2');
      await editor.getByRole('button', { name: 'Opret aftale' }).click();
      await enter(editor.getByRole('textbox', { name: 'Kapacitet (borgere)' }), 'x');
      await enter(editor.getByRole('textbox', { name: 'Koordinater' }), 'x');
      await editor.getByRole('button', { name: 'Sæt på kortet' }).click();
      await expectNoViolations(page, 'unit with errors, placing its base');
      await editor.getByRole('button', { name: 'Lås', exact: true }).click();
      await expectNoViolations(page, 'locked unit');
    });

    test('a new house, its fields, the changes and the shortcuts', async ({ page }) => {
      await openPage(page, '?eksempel=tom');
      await showPanel(page, 'Plan');
      await page.getByRole('button', { name: 'Nyt hus' }).click();
      await expectNoViolations(page, 'new house');
      const box = page.getByRole('group', { name: 'Nyt hus' });
      await enter(box.getByRole('textbox', { name: 'Koordinater' }), '56,16 10,20');
      await expect(page.getByRole('button', { name: 'Alle huse og rum' })).toBeVisible();
      await expectNoViolations(page, 'house');
      await page.getByRole('button', { name: /^Ændringer:/ }).click();
      await expectNoViolations(page, 'changes');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, 'shortcuts');
    });

    test('marked rows, repairs and a reason to waive a rule', async ({ page }) => {
      await openCouncilUnits(page);
      await openTable(page);
      await page.getByRole('checkbox', { name: 'Markér Assens' }).click();
      await expectNoViolations(page, 'marked rows');
      await page.getByRole('button', { name: 'Tag ud af enhed' }).click();
      await showPanel(page, 'Overblik');
      await page.getByRole('button', { name: 'Løs hullet: Assens' }).click();
      await expect(page.getByRole('button', { name: /^Giv til MUE/ }).first()).toBeVisible();
      await expectNoViolations(page, 'repair');
      await showPanel(page, 'Regler');
      await panel(page)
        .getByRole('button', { name: /^Fravig:/ })
        .first()
        .click();
      await panel(page).getByRole('button', { name: 'Fravig reglen' }).click();
      await expectNoViolations(page, 'reason');
    });
  });
}
