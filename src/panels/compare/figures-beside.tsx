import type { ReactElement } from 'react';
import type { TravelDistribution } from '../../domain/result.ts';
import { compareWords as words } from '../../i18n/compare.ts';
import { texts } from '../../i18n/texts.ts';
import { travelMeasureWords } from '../../i18n/travel-measure.ts';
import { travelMinutesWords } from '../../i18n/travel-minutes.ts';
import type { PlanDifference, PlanFigures } from '../../plan/compare/plan-difference.ts';
import type { Measure } from '../../plan/known-measure.ts';

interface FigureRow {
  readonly key: keyof typeof words.figure;
  readonly of: (figures: PlanFigures) => number | null;
  readonly write: (value: number) => string;
  /** How a change is written where not as the value is. */
  readonly writeChange?: (value: number) => string;
}

interface FigureGroup {
  readonly key: keyof typeof words.figureGroup;
  readonly rows: readonly FigureRow[];
}

const PLAN_GROUPS: readonly FigureGroup[] = [
  {
    key: 'cover',
    rows: [
      { key: 'covered', of: ({ summary }) => summary.covered, write: words.whole },
      { key: 'partly', of: ({ summary }) => summary.partly, write: words.whole },
      { key: 'uncovered', of: ({ summary }) => summary.uncovered, write: words.whole },
      { key: 'units', of: ({ units }) => units, write: words.whole },
      { key: 'houses', of: ({ houses }) => houses, write: words.whole },
    ],
  },
  {
    key: 'people',
    rows: [
      {
        key: 'share',
        of: ({ summary }) =>
          summary.targetGroup === 0 ? null : summary.targetGroupCovered / summary.targetGroup,
        write: words.share,
        writeChange: words.points,
      },
      { key: 'leastPeople', of: ({ peoplePerUnit }) => peoplePerUnit?.least ?? null, write: words.whole },
      { key: 'meanPeople', of: ({ peoplePerUnit }) => peoplePerUnit?.mean ?? null, write: words.whole },
      { key: 'mostPeople', of: ({ peoplePerUnit }) => peoplePerUnit?.most ?? null, write: words.whole },
    ],
  },
];

const RULES_GROUP: FigureGroup = {
  key: 'rules',
  rows: [
    { key: 'met', of: ({ rules }) => rules.met, write: words.whole },
    { key: 'broken', of: ({ rules }) => rules.broken, write: words.whole },
  ],
};

/** How far it is to bases and houses, in the measure that both plans' ways are told in. */
function wayGroups(measure: Measure): readonly FigureGroup[] {
  const write = measure === 'km' ? words.km : travelMinutesWords.write;
  const row = (
    key: FigureRow['key'],
    kind: 'unitBase' | 'house',
    figure: keyof TravelDistribution,
  ): FigureRow => ({ key, of: ({ summary }) => summary.travel[kind]?.[measure]?.[figure] ?? null, write });
  return [
    {
      key: 'base',
      rows: [
        row('baseMean', 'unitBase', 'mean'),
        row('baseMedian', 'unitBase', 'median'),
        row('baseP90', 'unitBase', 'p90'),
        row('baseMax', 'unitBase', 'max'),
      ],
    },
    { key: 'house', rows: [row('houseMedian', 'house', 'median'), row('houseMax', 'house', 'max')] },
  ];
}

function groupTitle(key: FigureGroup['key'], measure: Measure): string {
  return measure === 'minutes' && (key === 'base' || key === 'house')
    ? travelMinutesWords.figureGroup[key]
    : words.figureGroup[key];
}

function measuredAs({ travel: { engine, detour, measure } }: PlanFigures): string {
  return measure === 'minutes'
    ? travelMeasureWords.minutesBy(engine)
    : texts.cover.travelMeasure(engine, detour);
}

/** Both plans' figures side by side, with what has changed. */
export function FiguresBeside({ difference }: { readonly difference: PlanDifference }): ReactElement {
  const { before, after } = difference;
  const isEstimate = before.estimate || after.estimate;
  const isApproximate = [before, after].some(({ hasHidden }) => hasHidden);
  // A plan without places is told in kilometres, which says nothing of the other.
  const measure = [before, after].some(({ travel }) => travel.measure === 'minutes') ? 'minutes' : 'km';
  const groups = [...PLAN_GROUPS, ...wayGroups(measure), RULES_GROUP];
  return (
    <>
      <table className="figures-table figures-beside">
        <caption className="visually-hidden">{words.figures}</caption>
        <thead>
          <tr>
            <td />
            {[words.before, words.after, words.change].map((head) => (
              <th scope="col" className="number-head travel-head" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, rows }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="figures-group">
                {groupTitle(key, measure)}
                {key === 'people' && isEstimate && <span className="muted"> ({words.estimate})</span>}
                {key === 'people' && isApproximate && <span className="muted"> ({words.approximate})</span>}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{words.figure[row.key]}</th>
                <td className="number">{cell(row, row.of(before))}</td>
                <td className="number">{cell(row, row.of(after))}</td>
                <td className="number">{changeCell(row, before, after)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="small muted">
        {travelMinutesWords.measuredBy(measuredAs(before), measuredAs(after))}{' '}
        {before.asOf !== after.asOf && words.dates(before.asOf, after.asOf)}
      </p>
    </>
  );
}

function cell({ write }: FigureRow, value: number | null): string {
  return value === null ? words.none : write(value);
}

function changeCell(row: FigureRow, before: PlanFigures, after: PlanFigures): string {
  const [was, is] = [row.of(before), row.of(after)];
  if (was === null || is === null) return words.none;
  if (row.write(was) === row.write(is)) return words.same;
  const write = row.writeChange ?? row.write;
  return words.signed(write(is - was), is - was);
}
