import type { Service } from '../../domain/service.ts';
import type { Sheet, SheetCell } from '../exchange/sheet.ts';
import { writeCsv } from '../exchange/write-csv.ts';
import { NUMBER_HEADER, SERVICE_COLUMNS, type ServiceColumn } from './service-columns.ts';

const SHEET_NAME = 'Tilbud';

/** Services as a table that reads back the same; an empty cell is not known. Codes are text. */
export function serviceRows(services: readonly Service[]): Sheet['rows'] {
  const isNumbered = services.some(({ number }) => number !== null);
  const head: readonly SheetCell[] = SERVICE_COLUMNS.map(({ headers }) => headers[0]);
  const body = services.map((service): readonly SheetCell[] => {
    const cells = SERVICE_COLUMNS.map(({ id }) => cellOf(service, id));
    return isNumbered ? [...cells, service.number] : cells;
  });
  return [isNumbered ? [...head, NUMBER_HEADER] : head, ...body];
}

/** CSV for a Danish spreadsheet. */
export function writeServicesCsv(services: readonly Service[]): string {
  return writeCsv(serviceRows(services));
}

export function serviceSheets(services: readonly Service[]): readonly Sheet[] {
  return [{ name: SHEET_NAME, rows: serviceRows(services) }];
}

function cellOf(service: Service, column: ServiceColumn): SheetCell {
  switch (column) {
    case 'code':
      // With a space, or a Danish spreadsheet takes two codes for one number with decimals.
      return service.municipalities.join(', ');
    case 'lon':
      return service.lonLat?.[0] ?? null;
    case 'lat':
      return service.lonLat?.[1] ?? null;
    default:
      return service[column];
  }
}
