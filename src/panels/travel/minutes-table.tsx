import type { ReactElement } from 'react';
import { TRAVEL_KINDS, type TravelByKind, type TravelFigures, WITHIN_MINUTES } from '../../domain/result.ts';
import { formatShare } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { travelFiguresWords as words } from '../../i18n/travel-figures.ts';

const FIGURES = ['mean', 'median', 'p90', 'max'] as const;

/** One way that is told: to what, and how far. */
export interface ToldWay {
  readonly id: string;
  readonly name: string;
  readonly figures: Pick<TravelFigures, 'minutes'> & Partial<Omit<TravelFigures, 'minutes'>>;
}

/** The ways whose minutes are known. */
export function toldWays(travel: TravelByKind): readonly ToldWay[] {
  return TRAVEL_KINDS.flatMap((kind) => {
    const figures = travel[kind];
    return figures?.withinMinutes ? [{ id: kind, name: words.to[kind], figures }] : [];
  });
}

/** Minutes of each way, where no other table tells them. */
export function MinutesTable({
  ways,
  caption,
}: {
  readonly ways: readonly ToldWay[];
  readonly caption: string;
}): ReactElement {
  return (
    <WaysTable
      ways={ways}
      caption={caption}
      columns={FIGURES.map((figure) => ({
        head: words.columns[figure],
        cell: ({ minutes }) => (minutes ? words.minutes(minutes[figure]) : words.noValue),
      }))}
      note={({ unreachableShare = 0 }) =>
        unreachableShare > 0 ? texts.municipality.unreachable(unreachableShare) : null
      }
    />
  );
}

/** The shares of all people within 15 to 60 minutes by each way. */
export function WithinTable({
  ways,
  mode,
}: {
  readonly ways: readonly ToldWay[];
  readonly mode: string;
}): ReactElement {
  return (
    <WaysTable
      ways={ways}
      caption={words.withinCaption(texts.cover.modeWords(mode))}
      columns={WITHIN_MINUTES.map((limit) => ({
        head: words.within(limit),
        cell: ({ withinMinutes }) => formatShare(withinMinutes?.[String(limit)] ?? 0),
      }))}
    />
  );
}

function WaysTable({
  ways,
  caption,
  columns,
  note,
}: {
  readonly ways: readonly ToldWay[];
  readonly caption: string;
  readonly columns: readonly {
    readonly head: string;
    readonly cell: (figures: ToldWay['figures']) => string;
  }[];
  /** What is to be said of a way beside its figures. */
  readonly note?: (figures: ToldWay['figures']) => string | null;
}): ReactElement {
  return (
    <table className="figures-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="travel-head">
            {words.columns.to}
          </th>
          {columns.map(({ head }) => (
            <th scope="col" className="travel-head number-head" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ways.map(({ id, name, figures }) => {
          const said = note?.(figures);
          return (
            <tr key={id}>
              <th scope="row">
                {name}
                {said && <span className="cell-note">{said}</span>}
              </th>
              {columns.map(({ head, cell }) => (
                <td className="number" key={head}>
                  {cell(figures)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
