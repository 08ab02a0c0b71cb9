import type { ReactElement } from 'react';
import { TRAVEL_KINDS, type TravelByKind } from '../../domain/result.ts';
import { formatKmNumber } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import type { FacilityPlace } from '../facility-lookup.ts';

const { overview, cover, municipality } = texts;
const FIGURES = ['mean', 'median', 'p90', 'max'] as const;

/** How far people travel to each kind of site; with `places`, also which site is nearest for most. */
export function TravelSummary({
  travel,
  caption,
  places,
}: {
  readonly travel: TravelByKind;
  readonly caption: string;
  readonly places?: ReadonlyMap<string, FacilityPlace>;
}): ReactElement {
  return (
    <table className="figures-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="travel-head">
            {overview.travelColumns.to}
          </th>
          {FIGURES.map((figure) => (
            <th scope="col" className="travel-head number-head" key={figure}>
              {overview.travelColumns[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TRAVEL_KINDS.map((kind) => {
          const figures = travel[kind];
          const nearest = figures?.nearest ?? null;
          return (
            <tr key={kind}>
              <th scope="row">
                {cover.travelTo[kind]}
                {places && nearest !== null && (
                  <span className="cell-note">{places.get(nearest)?.name ?? nearest}</span>
                )}
                {figures !== null && figures.unreachableShare > 0 && (
                  <span className="cell-note">{municipality.unreachable(figures.unreachableShare)}</span>
                )}
              </th>
              {figures?.km ? (
                FIGURES.map((figure) => (
                  <td className="number" key={figure}>
                    {figures.km && formatKmNumber(figures.km[figure])}{' '}
                    {figures.minutes && (
                      <span className="cell-note">{overview.travelMinutes(figures.minutes[figure])}</span>
                    )}
                  </td>
                ))
              ) : (
                <td className="muted number" colSpan={FIGURES.length}>
                  {figures === null
                    ? cover.noFacility[kind]
                    : figures.minutes
                      ? overview.minutesOnly(figures.minutes)
                      : overview.nobodyReaches}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
