import type { ReactElement } from 'react';
import type { Agreement, ServiceArea } from '../../domain/plan.ts';
import type { ServiceAreaResult } from '../../domain/result.ts';
import { texts } from '../../i18n/da.ts';
import { formatDate, formatKm, formatLonLat, formatWhole, joinNames } from '../../i18n/format.ts';
import { useMunicipalityNames } from '../use-places.ts';
import { PlanEntry } from './plan-entry.tsx';

const { plan: words, cover, shell } = texts;

function agreementText(agreement: Agreement | null): string {
  if (agreement === null) return words.noAgreement;
  const date = agreement.date === null ? '' : `, ${formatDate(agreement.date)}`;
  return `${agreement.title}${date}, ${words.agreementParties(agreement.parties.length)}`;
}

/** A mobile unit, with what the result says of it. */
export function AreaEntry({
  area,
  number,
  figures,
}: {
  readonly area: ServiceArea;
  /** As the map numbers the units: from 1, in the order of the plan. */
  readonly number: number;
  /** null while the result is not there, and for a candidate. */
  readonly figures: ServiceAreaResult | null;
}): ReactElement {
  const names = useMunicipalityNames();
  const nameOf = (code: string): string => names.get(code) ?? code;
  const codes = figures?.municipalities ?? area.municipalities;
  const listed = joinNames(codes.map(nameOf));
  const km = figures?.km ?? null;
  return (
    <PlanEntry
      name={area.name}
      codes={codes}
      facts={[
        { name: words.number, value: String(number) },
        { name: words.host, value: nameOf(area.host) },
        {
          name: words.municipalities,
          value: area.polygon === null ? listed : `${listed} ${words.drawnArea}`,
        },
        ...(figures
          ? [
              { name: words.region, value: figures.region ?? words.regionsSeveral },
              { name: words.healthCouncils, value: joinNames(figures.healthCouncils) },
              { name: words.people, value: words.peopleEstimate(Math.round(figures.targetGroup)) },
            ]
          : []),
        {
          name: words.base,
          value: area.base === null ? words.noBase : formatLonLat(area.base[0], area.base[1]),
        },
        ...(km
          ? [
              {
                name: words.km,
                value: words.kmValue(formatKm(km.median), formatKm(km.p90), formatKm(km.max)),
              },
            ]
          : []),
        { name: words.status, value: cover.facilityStatus[area.status] },
        { name: words.capacity, value: area.capacity === null ? shell.unknown : formatWhole(area.capacity) },
        { name: words.agreement, value: agreementText(area.agreement) },
        ...(area.note === '' ? [] : [{ name: words.note, value: area.note }]),
      ]}
    />
  );
}
