import type { Outcome } from '../../src/domain/failure.ts';
import { isInDenmarkBox } from '../../src/domain/lon-lat.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

/** A place whose municipality is known. WGS 84, degrees. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly code: string;
  /** People in the urban area; null where unknown. */
  readonly inhabitants: number | null;
  readonly source: string;
  readonly note: string;
}

/** GeoNames' places: towns with their inhabitants. */
export const PLACES_FILE = 'geodata/places/places.csv';
/** Villages, districts and islands that the approximate boundaries need besides. */
export const MORE_PLACES_FILE = 'geodata/places/more-places.csv';

const COLUMNS = ['name', 'lon', 'lat', 'code', 'inhabitants', 'source', 'note'];

export function readPlaces(root: string, file: string): Outcome<readonly Place[]> {
  return readCsvTable(root, file, COLUMNS, parsePlace);
}

function parsePlace(row: CsvRow): Place {
  const lon = row.number('lon');
  const lat = row.number('lat');
  if (!isInDenmarkBox(lon, lat)) row.reject('lon', 'en position i Danmark, længde før bredde');
  return {
    name: row.text('name'),
    lon,
    lat,
    code: row.code('code'),
    inhabitants: row.optionalNumber('inhabitants'),
    source: row.text('source'),
    note: row.optionalText('note'),
  };
}
