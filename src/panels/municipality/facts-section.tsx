import type { ReactElement } from 'react';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import { formatWhole } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import { usePlanState } from '../planning-context.tsx';

const { municipality: words, shell } = texts;

/** What is known of a municipality, whatever the plan. */
export function FactsSection({ municipality }: { readonly municipality: Municipality }): ReactElement {
  const asOf = usePlanState(shownAsOf);
  const { largestTown } = municipality;
  const facts = [
    { name: words.region, value: regionOn(municipality, asOf), note: words.regionNote(asOf) },
    { name: words.healthCouncil, value: municipality.healthCouncil, note: words.councilNote },
    { name: words.population, value: formatWhole(municipality.population), note: words.populationNote },
    { name: words.adults, value: formatWhole(municipality.adults), note: words.adultsNote },
    { name: words.area, value: words.areaValue(municipality.areaKm2), note: null },
    largestTown === null
      ? { name: words.largestTown, value: shell.unknown, note: null }
      : {
          name: words.largestTown,
          value: words.largestTownValue(largestTown.name, largestTown.inhabitants),
          note: words.largestTownNote,
        },
  ];
  return (
    <section className="panel-section">
      <h3>{words.factsHeading}</h3>
      <dl className="facts">
        {facts.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} {note !== null && <span className="muted small">({note})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
