import type { Outcome } from '../domain/failure.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { createCodeTable } from './read-code.ts';
import type { Refusal } from './read-position.ts';
import { readTable, type TableColumn } from './read-table.ts';
import { readAmountCell, readCodeCell } from './read-table-cells.ts';
import { CODE_COLUMN, notePaddedCodes, PEOPLE_COLUMN } from './table-columns.ts';
import { TableProblems } from './table-problems.ts';

/** People in the target group of one municipality, as a table has it. */
export interface TargetGroupRow {
  readonly code: MunicipalityCode;
  readonly people: number;
  /** null where the table does not say. */
  readonly source: string | null;
  readonly year: number | null;
}

const COLUMNS: readonly TableColumn<'code' | 'people' | 'source' | 'year'>[] = [
  CODE_COLUMN,
  PEOPLE_COLUMN,
  { id: 'source', headers: ['kilde', 'source'] },
  { id: 'year', headers: ['år', 'aar', 'year'] },
];

/**
 * Reads a table of the target group (`kommunekode`, `antal`, optionally `kilde`, `år`), each municipality
 * at most once. Every row that is not understood is listed, and then there is no value. The warnings say
 * how the file was read.
 */
export function readTargetGroupTable(
  bytes: Uint8Array,
  options: { readonly file: string; readonly municipalities: readonly Municipality[] },
): Outcome<readonly TargetGroupRow[]> {
  const problems = new TableProblems(options.file);
  const table = readTable(bytes, COLUMNS, ['code', 'people'], problems);
  const codes = createCodeTable(options.municipalities);
  const lineOf = new Map<MunicipalityCode, number>();
  const padded: MunicipalityCode[] = [];
  const rows: TargetGroupRow[] = [];
  for (const { line, cell } of table?.rows ?? []) {
    const read = problems.readCell(line, 'kommunekode', cell('code'), (text) => readCodeCell(text, codes));
    const people = problems.readCell(line, 'antal', cell('people'), readAmountCell);
    const dated = problems.readCell(line, 'år', cell('year'), readYearCell);
    if (!read) continue;
    const earlier = lineOf.get(read.code);
    if (earlier === undefined) lineOf.set(read.code, line);
    else
      problems.addRow(
        line,
        read.code,
        `hver kommune én gang; den står også på linje ${earlier}`,
        'kommunekode',
      );
    if (read.padded) padded.push(read.code);
    if (people !== null && dated) {
      rows.push({ code: read.code, people, source: cell('source') || null, year: dated.year });
    }
  }
  if (!table || problems.count > 0) return { ok: false, problems: problems.list() };
  return { ok: true, value: rows, warnings: [...table.notes, ...notePaddedCodes(padded)] };
}

function readYearCell(text: string): { readonly year: number | null } | Refusal {
  if (text === '') return { year: null };
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2100 ? { year } : { expected: 'et årstal med fire cifre' };
}
