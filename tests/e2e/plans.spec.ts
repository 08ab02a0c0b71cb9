import {
  chooseDate,
  chooseExample,
  councilsWithout,
  dateButton,
  EXAMPLES,
  expect,
  liveRegion,
  openFile,
  openPage,
  openTable,
  panel,
  planButton,
  readTableRows,
  rule,
  showPanel,
  table,
  tableRow,
  test,
  verdict,
} from './page.ts';

const ALL_COVERED = 'Alle 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat)';
const STATUS = 1;

test('opens on an example plan with its verdict, its name and the date it is seen on', async ({ page }) => {
  await openPage(page);
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${EXAMPLES.mixed}. Vælg eksempel`);
  await expect(dateButton(page)).toHaveAccessibleName(/^Pr\. 1\. jan\. 2027\. /);
  await expect(verdict(page)).toHaveText(/^3 af 98 kommuner er ikke dækket, og 1 er kun delvist dækket/);
  await expect(page).toHaveTitle(new RegExp(`^94 af 98 kommuner er dækket · ${EXAMPLES.mixed} · Dækning$`));
});

test('each of the three examples gives its own verdict, gaps and rules', async ({ page }) => {
  await openPage(page);

  await test.step('17 councils: everybody is covered', async () => {
    await chooseExample(page, EXAMPLES.councils);
    await expect(verdict(page)).toHaveText(ALL_COVERED);
    await expect(panel(page)).toContainText('Ingen. Hver kommune er dækket fuldt ud.');
    await expect(liveRegion(page)).toHaveText(`Planen ${EXAMPLES.councils} er åbnet. ${ALL_COVERED}.`);
    await expect(page).toHaveURL(/[?&]eksempel=sundhedsraad(&|$)/);
    await showPanel(page, 'Regler');
    await expect(rule(page, 'R1')).toContainText('Opfyldt');
    await expect(rule(page, 'R2')).toContainText('Opfyldt');
    await expect(rule(page, 'R3')).toContainText('Opfyldt');
  });

  await test.step('the empty one: nobody is covered', async () => {
    await chooseExample(page, EXAMPLES.empty);
    await expect(verdict(page)).toHaveText(
      'Ingen af de 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat)',
    );
    await expect(rule(page, 'R1')).toContainText('Brudt');
    await rule(page, 'R1')
      .getByRole('button', { name: /^Vis \d+ mere$/ })
      .click();
    await expect(rule(page, 'R1').getByRole('button', { name: / er ikke dækket$/ })).toHaveCount(98);
    await showPanel(page, 'Overblik');
    await panel(page)
      .getByRole('button', { name: /^Vis \d+ mere$/ })
      .click();
    await expect(panel(page).getByRole('button', { name: /Ikke dækket/ })).toHaveCount(98);
  });

  await test.step('the mixed one: the same gaps in the list, in R1 and in the table', async () => {
    await chooseExample(page, EXAMPLES.mixed);
    await expect(verdict(page)).toHaveText(/^3 af 98 kommuner er ikke dækket, og 1 er kun delvist dækket/);
    for (const name of ['Lemvig', 'Samsø', 'Ærø']) {
      await expect(
        panel(page).getByRole('button', { name: new RegExp(`^${name} ca\\. \\d+ borgere? Ikke dækket`) }),
      ).toBeVisible();
    }
    await expect(
      panel(page).getByRole('button', { name: /^Odsherred ca\. \d+ borgere? [\d,]+\s% dækket/ }),
    ).toBeVisible();
    await showPanel(page, 'Regler');
    await expect(rule(page, 'R1').getByRole('button')).toHaveText([
      /^Odsherred er kun delvist dækket/,
      'Ærø er ikke dækket',
      'Lemvig er ikke dækket',
      'Samsø er ikke dækket',
    ]);
    await openTable(page);
    const rows = await readTableRows(page);
    expect(rows.filter((row) => row[STATUS] === 'Ikke dækket').map(([name]) => name)).toEqual([
      'Lemvig',
      'Samsø',
      'Ærø',
    ]);
    expect(rows.filter((row) => row[STATUS] === 'Delvist dækket').map(([name]) => name)).toEqual([
      'Odsherred',
    ]);
  });
});

test('the 17 councils without Lemvig leave exactly one gap, named everywhere', async ({ page }) => {
  await openPage(page, '?tabel=1');
  await openFile(page, 'uden-lemvig.daekning.json', councilsWithout('0665'));

  await expect(verdict(page)).toHaveText(
    /^1 af 98 kommuner er ikke dækket: ca\. \d+ borgere i målgruppen \(estimat\)$/,
  );
  await expect(planButton(page)).toHaveAccessibleName('Plan: Sundhedsråd uden 0665. Vælg eksempel');
  await expect(page).not.toHaveURL(/eksempel=/);
  await expect(panel(page).getByRole('button', { name: /Ikke dækket/ })).toHaveAccessibleName(/^Lemvig /);
  await expect(tableRow(page, 'Lemvig')).toContainText('Ikke dækket');
  await expect(table(page).getByText('Ikke dækket')).toHaveCount(1);
  await expect(table(page).getByText('Dækket af enhed')).toHaveCount(97);
  await showPanel(page, 'Regler');
  await expect(rule(page, 'R1')).toContainText('Brudt');
  await expect(rule(page, 'R1').getByRole('button')).toHaveText(['Lemvig er ikke dækket']);

  const people = (await tableRow(page, 'Lemvig').getByRole('cell').nth(2).textContent()) ?? '';
  await expect(verdict(page)).toContainText(`ca. ${people} borgere`);
});

test('Roskilde and Albertslund in one unit: two regions until the reform, one from then on', async ({
  page,
}) => {
  await openPage(page);
  await openFile(page, 'over-graensen.daekning.json', {
    format: 'daekning-plan',
    version: 1,
    name: 'Over regionsgrænsen',
    asOf: '2026-12-31',
    sites: [],
    serviceAreas: [
      { id: 'mue', name: 'Enhed', host: '0265', municipalities: ['0265', '0165'], status: 'planned' },
    ],
  });
  await expect(planButton(page)).toHaveAccessibleName('Plan: Over regionsgrænsen. Vælg eksempel');
  await showPanel(page, 'Regler');
  await expect(rule(page, 'R2')).toContainText('Brudt');
  await expect(rule(page, 'R2')).toContainText('Region Hovedstaden');
  await expect(rule(page, 'R2')).toContainText('Region Sjælland');
  await expect(rule(page, 'R3')).toContainText('Kan ikke afgøres');

  await chooseDate(page, '1. januar 2027');
  await expect(rule(page, 'R2')).toContainText('Opfyldt');
  await expect(rule(page, 'R3')).not.toContainText('Kan ikke afgøres');
  await expect(liveRegion(page)).toHaveText(/^Planen ses pr\. 1\. januar 2027\. /);
  await expect(page).toHaveURL(/[?&]dato=2027-01-01(&|$)/);

  await chooseDate(page, '31. december 2026');
  await expect(rule(page, 'R2')).toContainText('Brudt');
  await expect(page).not.toHaveURL(/dato=/);
});

test('any other date can be typed, and one that does not exist is said to be wrong', async ({ page }) => {
  await openPage(page, '?eksempel=sundhedsraad&panel=regler');
  await dateButton(page).click();
  const field = page.getByRole('textbox', { name: 'Anden dato (dag.måned.år)' });
  await field.fill('31.2.2026');
  await page.getByRole('button', { name: 'Brug dato' }).click();
  await expect(field).toHaveAccessibleDescription('Skriv en dato, der findes, fx 1.7.2026.');
  await field.fill('1.7.2026');
  await field.press('Enter');
  await expect(dateButton(page)).toHaveAccessibleName(/^Pr\. 1\. juli 2026\. /);
  await expect(rule(page, 'R3')).toContainText('Kan ikke afgøres');
});
