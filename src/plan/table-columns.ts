import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { TableColumn } from './read-table.ts';
import { tableTexts } from './table-texts.ts';

export const CODE_COLUMN: TableColumn<'code'> = {
  id: 'code',
  english: 'municipality code',
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
  english: 'people',
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
  return [tableTexts().padded(codes.length, String(Number(first)), first)];
}
