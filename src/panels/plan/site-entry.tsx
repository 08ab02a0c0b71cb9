import type { ReactElement } from 'react';
import type { Site } from '../../domain/plan.ts';
import { texts } from '../../i18n/da.ts';
import { formatWhole, joinNames } from '../../i18n/format.ts';
import { useMunicipalityNames } from '../use-places.ts';
import { PlanEntry } from './plan-entry.tsx';

const { plan: words, cover, shell } = texts;

/** A house or consumption room. */
export function SiteEntry({ site }: { readonly site: Site }): ReactElement {
  const names = useMunicipalityNames();
  const nameOf = (code: string): string => names.get(code) ?? code;
  const capacity = site.kind === 'house' ? site.capacity : site.places;
  return (
    <PlanEntry
      name={site.name}
      codes={[site.municipality]}
      facts={[
        { name: words.municipality, value: nameOf(site.municipality) },
        ...(site.kind === 'house' ? [{ name: words.serves, value: joinNames(site.serves.map(nameOf)) }] : []),
        { name: words.status, value: cover.facilityStatus[site.status] },
        {
          name: site.kind === 'house' ? words.capacity : words.places,
          value: capacity === null ? shell.unknown : formatWhole(capacity),
        },
        ...(site.note === '' ? [] : [{ name: words.note, value: site.note }]),
      ]}
    />
  );
}
