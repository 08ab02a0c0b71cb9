import type { TableColumn } from '../read-table.ts';
import { CODE_COLUMN } from '../table-columns.ts';

/** The columns of a table of services; the first header of each is the one that is written. */
export const SERVICE_COLUMNS = [
  { id: 'name', headers: ['navn', 'name', 'tilbud', 'indsats', 'service'], english: 'name' },
  { id: 'type', headers: ['type', 'kind', 'art', 'tilbudstype'], english: 'kind' },
  {
    ...CODE_COLUMN,
    headers: [...CODE_COLUMN.headers, 'kommunekoder', 'municipality codes', 'municipalities'],
  },
  { id: 'lon', headers: ['lon', 'længdegrad', 'longitude', 'lng', 'long'], english: 'longitude' },
  { id: 'lat', headers: ['lat', 'breddegrad', 'latitude'], english: 'latitude' },
  { id: 'address', headers: ['adresse', 'address'], english: 'address' },
  { id: 'operator', headers: ['operatør', 'operator', 'udfører', 'drives af'], english: 'operator' },
  { id: 'sector', headers: ['sektor', 'sector'], english: 'sector' },
  { id: 'targetGroup', headers: ['målgruppe', 'target group'], english: 'target group' },
  { id: 'referral', headers: ['visitation', 'referral'], english: 'referral' },
  {
    id: 'legalBasis',
    headers: ['lovgrundlag', 'legal basis', 'paragraf', 'hjemmel'],
    english: 'legal basis',
  },
  { id: 'method', headers: ['metode', 'method'], english: 'method' },
  {
    id: 'hours',
    headers: ['åbningstid', 'åbningstider', 'opening hours', 'hours'],
    english: 'opening hours',
  },
  { id: 'staff', headers: ['bemanding', 'staff', 'personale'], english: 'staff' },
  { id: 'capacity', headers: ['kapacitet', 'capacity', 'pladser'], english: 'capacity' },
  { id: 'evaluated', headers: ['evalueret', 'evaluated', 'evaluering'], english: 'evaluated' },
  { id: 'status', headers: ['status'], english: 'status' },
  { id: 'year', headers: ['år', 'aar', 'year'], english: 'year' },
  { id: 'note', headers: ['bemærkning', 'note', 'noter'], english: 'note' },
  { id: 'source', headers: ['kilde', 'source'], english: 'source' },
] as const satisfies readonly TableColumn<string>[];

export type ServiceColumn = (typeof SERVICE_COLUMNS)[number]['id'];

/** Columns that are only written: how a service is known in its source. */
export const NUMBER_HEADER = 'nr';
