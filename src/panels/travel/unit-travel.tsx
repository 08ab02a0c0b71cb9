import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { NamedPlace } from '../../domain/named-place.ts';
import type { ServiceArea } from '../../domain/plan.ts';
import type { TravelSubject } from '../../domain/travel-analysis.ts';
import { texts } from '../../i18n/texts.ts';
import { travelWords as words } from '../../i18n/travel.ts';
import { travelFiguresWords } from '../../i18n/travel-figures.ts';
import { nameLongTrips } from '../../plan/name-long-trips.ts';
import { useLatestResult, usePlanning, usePlanState } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { MinutesTable, WithinTable } from './minutes-table.tsx';
import { SpreadChart } from './spread-chart.tsx';
import './travel.css';
import { useTravelDetail } from './use-travel-detail.ts';

/** How long a unit's team has: figures, how people are spread, and the longest trips by name. */
export function UnitTravel({ unit }: { readonly unit: ServiceArea }): ReactElement | null {
  const result = useLatestResult();
  const mode = usePlanState((state) => state.plan.settings.mode);
  const subject = useMemo((): TravelSubject => ({ kind: 'unit', id: unit.id }), [unit.id]);
  const area = result?.serviceAreas.find(({ id }) => id === unit.id);
  if (!area?.withinMinutes) return null;
  const ways = [{ id: unit.id, name: travelFiguresWords.fromBase, figures: area }];
  return (
    <section className="edit-block" aria-label={travelFiguresWords.heading}>
      <h3 className="section-subheading">{travelFiguresWords.heading}</h3>
      <MinutesTable ways={ways} caption={travelFiguresWords.unitCaption(texts.cover.modeWords(mode))} />
      <WithinTable ways={ways} mode={mode} />
      <LongestTrips subject={subject} />
    </section>
  );
}

function LongestTrips({ subject }: { readonly subject: TravelSubject }): ReactElement {
  const { loadPlaces } = usePlanning();
  const names = useMunicipalityNames();
  const { detail, busy, failed } = useTravelDetail(subject);
  const [places, setPlaces] = useState<readonly NamedPlace[] | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    loadPlaces().then(
      (loaded) => wanted && setPlaces(loaded),
      () => wanted && setPlaces('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [loadPlaces]);
  const trips = useMemo(
    () => (detail && places && places !== 'failed' ? nameLongTrips(detail.longest, places) : null),
    [detail, places],
  );
  return (
    <div aria-busy={busy}>
      {detail?.spreads.map((spread) => (
        <SpreadChart key={spread.to} spread={spread} />
      ))}
      <h3 className="section-subheading">{words.trips.heading}</h3>
      {failed || places === 'failed' ? (
        <p>{words.trips.failed}</p>
      ) : trips === null ? (
        <p className="small muted">{words.trips.working}</p>
      ) : trips.length === 0 ? (
        <p>{words.trips.none}</p>
      ) : (
        <>
          <p className="small muted">{words.trips.lead}</p>
          <ol className="trips" aria-label={words.trips.heading}>
            {trips.map(({ place, municipality, minutes, km, usesFerry }) => (
              <li key={`${place} ${municipality}`}>
                {words.trips.trip(place, names.get(municipality) ?? municipality)}{' '}
                <span className="muted">{words.trips.value(minutes, km, usesFerry)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
