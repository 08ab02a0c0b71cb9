import type { ReactElement } from 'react';
import { compareWords as words } from '../../i18n/compare.ts';
import type { PlanDifference, PlanFigures } from '../../plan/compare/plan-difference.ts';

interface FigureRow {
  readonly key: keyof typeof words.figure;
  readonly of: (figures: PlanFigures) => number | null;
  readonly write: (value: number) => string;
  /** How a change is written where not as the value is. */
  readonly writeChange?: (value: number) => string;
}

const GROUPS: readonly {
  readonly key: keyof typeof words.figureGroup;
  readonly rows: readonly FigureRow[];
}[] = [
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
  {
    key: 'base',
    rows: [
      { key: 'baseMean', of: ({ summary }) => summary.travel.unitBase?.km?.mean ?? null, write: words.km },
      {
        key: 'baseMedian',
        of: ({ summary }) => summary.travel.unitBase?.km?.median ?? null,
        write: words.km,
      },
      { key: 'baseP90', of: ({ summary }) => summary.travel.unitBase?.km?.p90 ?? null, write: words.km },
      { key: 'baseMax', of: ({ summary }) => summary.travel.unitBase?.km?.max ?? null, write: words.km },
    ],
  },
  {
    key: 'house',
    rows: [
      { key: 'houseMedian', of: ({ summary }) => summary.travel.house?.km?.median ?? null, write: words.km },
      { key: 'houseMax', of: ({ summary }) => summary.travel.house?.km?.max ?? null, write: words.km },
    ],
  },
  {
    key: 'rules',
    rows: [
      { key: 'met', of: ({ rules }) => rules.met, write: words.whole },
      { key: 'broken', of: ({ rules }) => rules.broken, write: words.whole },
    ],
  },
];

/** Both plans' figures side by side, with what has changed. */
export function FiguresBeside({ difference }: { readonly difference: PlanDifference }): ReactElement {
  const { before, after } = difference;
  const isEstimate = before.estimate || after.estimate;
  const isApproximate = [before, after].some(({ hasHidden }) => hasHidden);
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
        {GROUPS.map(({ key, rows }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="figures-group">
                {words.figureGroup[key]}
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
        {words.crowFlies} {before.asOf !== after.asOf && words.dates(before.asOf, after.asOf)}
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
