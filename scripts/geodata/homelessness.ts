import type { Outcome } from '../../src/domain/failure.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

const FILE = 'geodata/homelessness/homelessness.csv';

/** People met as homeless in week 6 of a year. */
export interface HomelessnessCount {
  /** null for an area that is not a municipality. */
  readonly code: MunicipalityCode | null;
  readonly area: string;
  readonly year: number;
  /** null where only a rate was reported. */
  readonly count: number | null;
  /** Per 1,000 inhabitants; null where not reported. */
  readonly per1000: number | null;
}

export function readHomelessness(root: string): Outcome<readonly HomelessnessCount[]> {
  return readCsvTable(root, FILE, ['code', 'area', 'year', 'count', 'per_1000'], parseCount);
}

function parseCount(row: CsvRow): HomelessnessCount {
  const count = row.optionalNumber('count');
  const per1000 = row.optionalNumber('per_1000');
  if (count === null && per1000 === null) row.reject('count', 'et antal, eller en andel i per_1000');
  return { code: row.optionalCode('code'), area: row.text('area'), year: row.number('year'), count, per1000 };
}
