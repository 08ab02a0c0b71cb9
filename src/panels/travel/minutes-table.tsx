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

/** Minutes of each way, and the shares of all people within 15 to 60 of them. */
export function MinutesTable({
  ways,
  caption,
}: {
  readonly ways: readonly ToldWay[];
  readonly caption: string;
}): ReactElement | null {
  if (ways.length === 0) return null;
  return (
    <>
      <table className="figures-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="travel-head">
              {words.columns.to}
            </th>
            {FIGURES.map((figure) => (
              <th scope="col" className="travel-head number-head" key={figure}>
                {words.columns[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map(({ id, name, figures: { minutes } }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {FIGURES.map((figure) => (
                <td className="number" key={figure}>
                  {minutes ? words.minutes(minutes[figure]) : words.noValue}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table className="figures-table">
        <caption>{words.withinCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="travel-head">
              {words.columns.to}
            </th>
            {WITHIN_MINUTES.map((limit) => (
              <th scope="col" className="travel-head number-head" key={limit}>
                {words.within(limit)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map(({ id, name, figures }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {figures.unreachableShare !== undefined && figures.unreachableShare > 0 && (
                  <span className="cell-note">
                    {texts.municipality.unreachable(figures.unreachableShare)}
                  </span>
                )}
              </th>
              {WITHIN_MINUTES.map((limit) => (
                <td className="number" key={limit}>
                  {formatShare(figures.withinMinutes?.[String(limit)] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
