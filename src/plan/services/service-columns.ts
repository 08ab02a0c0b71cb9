import type { TableColumn } from '../read-table.ts';
import { CODE_COLUMN } from '../table-columns.ts';

/** The columns of a table of services; the first header of each is the one that is written. */
export const SERVICE_COLUMNS = [
  { id: 'name', headers: ['navn', 'name', 'tilbud', 'indsats', 'service'] },
  { id: 'type', headers: ['type', 'kind', 'art', 'tilbudstype'] },
  {
    ...CODE_COLUMN,
    headers: [...CODE_COLUMN.headers, 'kommunekoder', 'municipality codes', 'municipalities'],
  },
  { id: 'lon', headers: ['lon', 'længdegrad', 'longitude', 'lng', 'long'] },
  { id: 'lat', headers: ['lat', 'breddegrad', 'latitude'] },
  { id: 'address', headers: ['adresse', 'address'] },
  { id: 'operator', headers: ['operatør', 'operator', 'udfører', 'drives af'] },
  { id: 'sector', headers: ['sektor', 'sector'] },
  { id: 'targetGroup', headers: ['målgruppe', 'target group'] },
  { id: 'referral', headers: ['visitation', 'referral'] },
  { id: 'legalBasis', headers: ['lovgrundlag', 'legal basis', 'paragraf', 'hjemmel'] },
  { id: 'method', headers: ['metode', 'method'] },
  { id: 'hours', headers: ['åbningstid', 'åbningstider', 'opening hours', 'hours'] },
  { id: 'staff', headers: ['bemanding', 'staff', 'personale'] },
  { id: 'capacity', headers: ['kapacitet', 'capacity', 'pladser'] },
  { id: 'evaluated', headers: ['evalueret', 'evaluated', 'evaluering'] },
  { id: 'status', headers: ['status'] },
  { id: 'year', headers: ['år', 'aar', 'year'] },
  { id: 'note', headers: ['bemærkning', 'note', 'noter'] },
  { id: 'source', headers: ['kilde', 'source'] },
] as const satisfies readonly TableColumn<string>[];

export type ServiceColumn = (typeof SERVICE_COLUMNS)[number]['id'];

/** Columns that are only written: how a service is known in its source. */
export const NUMBER_HEADER = 'nr';
