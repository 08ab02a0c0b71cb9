import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { TableColumn } from './read-table.ts';

export const CODE_COLUMN: TableColumn<'code'> = {
  id: 'code',
  headers: [
    'kommunekode',
    'kommunenr',
    'kode',
    'municipality code',
    'kommunenummer',
    'komkode',
    'municipality',
    'code',
  ],
};

export const PEOPLE_COLUMN: TableColumn<'people'> = {
  id: 'people',
  headers: [
    'antal',
    'borgere',
    'personer',
    'people',
    'antal borgere',
    'antal personer',
    'målgruppe',
    'persons',
    'number',
    'count',
    'target group',
  ],
};

/** Tells that a spreadsheet's lost zeros were put back. */
export function notePaddedCodes(codes: readonly MunicipalityCode[]): readonly string[] {
  const [first] = codes;
  if (first === undefined) return [];
  const many = codes.length === 1 ? '1 kommunekode' : `${codes.length} kommunekoder`;
  return [`${many} med tre cifre er læst med nul foran, fx ${Number(first)} som ${first}`];
}
