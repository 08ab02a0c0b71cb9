import { writeFileSync } from 'node:fs';
import type { CoverStatus, MunicipalityResult, TravelFigures } from '../../src/domain/result.ts';
import { checkOnCommandLine } from './command-line.ts';
import {
  councilsWithout,
  expect,
  openFile,
  openPage,
  panel,
  planButton,
  readTableRows,
  rule,
  showPanel,
  test,
  verdict,
} from './page.ts';

const STATUS: Readonly<Record<CoverStatus, string>> = {
  both: 'Dækket af hus og enhed',
  house: 'Dækket af Gadens Hus',
  unit: 'Dækket af enhed',
  partly: 'Delvist dækket',
  none: 'Ikke dækket',
};
const RULE_STATUS = { met: 'Opfyldt', broken: 'Brudt', undecided: 'Kan ikke afgøres', waived: 'Fraveget' };

const whole = (value: number): string => value.toLocaleString('da-DK', { maximumFractionDigits: 0 });
const oneDecimal = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value.toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const km = (figures: TravelFigures | null, figure: 'median' | 'p90'): string =>
  oneDecimal(figures?.km?.[figure]);

/** A municipality's cells from status to the base, as the page must write this result. */
function expectedCells(row: MunicipalityResult): readonly string[] {
  const { house, consumptionRoom, unitBase } = row.travel;
  return [
    row.name,
    STATUS[row.status],
    whole(row.targetGroup ?? Number.NaN),
    km(house, 'median'),
    km(house, 'p90'),
    km(consumptionRoom, 'median'),
    km(unitBase, 'median'),
  ];
}

for (const { title, file, query } of [
  {
    title: 'houses and units',
    file: 'public/examples/byer-og-enheder.daekning.json',
    query: '?eksempel=byer-og-enheder',
  },
  {
    title: '17 councils',
    file: 'public/examples/sundhedsraad.daekning.json',
    query: '?eksempel=sundhedsraad',
  },
  { title: 'nothing', file: 'public/examples/tom.daekning.json', query: '?eksempel=tom' },
]) {
  test(`the page and the command line give the same answer for ${title}`, async ({ page }) => {
    const { result, status } = checkOnCommandLine(file);
    expect(status).toBe(
      result.rules.some((each) => each.level === 'required' && each.status === 'broken') ? 1 : 0,
    );
    await openPage(page, `${query}&tabel=1&panel=regler`);

    const rows = await readTableRows(page);
    const read = rows.map((row) => [row[0], row[1], row[3], row[5], row[6], row[7], row[8]]);
    expect(result.municipalities).toHaveLength(98);
    expect(new Map(read.map((row) => [row[0], row]))).toEqual(
      new Map(result.municipalities.map((row) => [row.name, expectedCells(row)])),
    );
    const shares = new Map(rows.map((row) => [row[12], row[2]]));
    for (const { code, coveredShare } of result.municipalities) {
      if (coveredShare === 0 || coveredShare === 1) expect(shares.get(code)).toBe(`${coveredShare * 100} %`);
      else
        expect(shares.get(code)).toBe(
          `${(coveredShare * 100).toLocaleString('da-DK', { maximumFractionDigits: 1 })} %`,
        );
    }

    for (const { id, status: state, subjects } of result.rules) {
      await expect(rule(page, id)).toContainText(RULE_STATUS[state]);
      const more = rule(page, id).getByRole('button', { name: /^Vis \d+ mere$/ });
      if (subjects.length > 6) await more.click();
      for (const { message } of subjects.slice(0, 10)) await expect(rule(page, id)).toContainText(message);
    }

    await showPanel(page, 'Overblik');
    const { summary } = result;
    await expect(panel(page).getByRole('definition')).toHaveText(
      [summary.covered, summary.partly, summary.uncovered, summary.inSeveralUnits].map(
        (count) => new RegExp(`^${count} `),
      ),
    );
    await expect(panel(page)).toContainText(
      `${whole(summary.targetGroupCovered)} af ${whole(summary.targetGroup)}`,
    );
    for (const [name, figures] of [
      ['Gadens Hus', summary.travel.house],
      ['Stofindtagelsesrum', summary.travel.consumptionRoom],
      ['Enhedens base', summary.travel.unitBase],
    ] as const) {
      const cells = panel(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name }) })
        .getByRole('cell');
      if (figures?.km) {
        const lengths = figures.km;
        const { minutes } = figures;
        await expect(cells).toHaveText(
          (['mean', 'median', 'p90', 'max'] as const).map((figure) =>
            minutes
              ? `${oneDecimal(lengths[figure])} ${whole(minutes[figure])} min.`
              : oneDecimal(lengths[figure]),
          ),
        );
      } else await expect(cells).toHaveText([/^Planen har intet |^Ingen base/]);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main')).toContainText(result.plan.fingerprint);
  });
}

test('the command line names the same one gap, and fails, where the page shows it', async ({
  page,
}, info) => {
  const plan = councilsWithout('0665');
  const file = info.outputPath('uden-lemvig.daekning.json');
  writeFileSync(file, JSON.stringify(plan));
  const { result, status } = checkOnCommandLine(file);
  expect(status).toBe(1);
  expect(result.summary.uncovered).toBe(1);
  const [gap] = result.rules.find(({ id }) => id === 'R1')?.subjects ?? [];

  await openPage(page, '?panel=regler');
  await openFile(page, 'uden-lemvig.daekning.json', plan);
  await expect(planButton(page)).toHaveAccessibleName(`Plan: ${plan.name}. Vælg eksempel`);
  await expect(verdict(page)).toHaveText(/^1 af 98 kommuner er ikke dækket/);
  await expect(rule(page, 'R1').getByRole('button')).toHaveText([gap?.message ?? 'no gap']);
});
