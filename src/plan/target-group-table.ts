import type { Outcome } from '../domain/failure.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { createCodeTable } from './read-code.ts';
import type { Refusal } from './read-position.ts';
import { columnName, readTable, type TableColumn, type TableRow } from './read-table.ts';
import { readAmountCell, readCodeCell } from './read-table-cells.ts';
import { CODE_COLUMN, notePaddedCodes, PEOPLE_COLUMN } from './table-columns.ts';
import { TableProblems } from './table-problems.ts';
import { tableTexts } from './table-texts.ts';

/** People in the target group of one municipality, as a table has it. */
export interface TargetGroupRow {
  readonly code: MunicipalityCode;
  readonly people: number;
  /** null where the table does not say. */
  readonly source: string | null;
  readonly year: number | null;
}

const YEAR_COLUMN: TableColumn<'year'> = { id: 'year', headers: ['år', 'aar', 'year'], english: 'year' };

/** The columns of such a table. */
export const TARGET_GROUP_COLUMNS: readonly TableColumn<TargetGroupColumn>[] = [
  CODE_COLUMN,
  PEOPLE_COLUMN,
  { id: 'source', headers: ['kilde', 'source'], english: 'source' },
  YEAR_COLUMN,
];
export type TargetGroupColumn = 'code' | 'people' | 'source' | 'year';

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
  const table = readTable(bytes, TARGET_GROUP_COLUMNS, ['code', 'people'], problems);
  const { rows, padded, parts } = readTargetGroupRows(table?.rows ?? [], problems, options.municipalities);
  if (!table || problems.count > 0) return { ok: false, problems: problems.list() };
  const notes = parts.map(({ line, text }) => tableTexts().partOfPeople(line, text));
  return { ok: true, value: rows, warnings: [...table.notes, ...notePaddedCodes(padded), ...notes] };
}

/** What the rows of such a table say, and what must be told of it. */
export interface ReadTargetGroupRows {
  /** Rows that are understood; of a municipality that has several, none. */
  readonly rows: readonly TargetGroupRow[];
  /** Lines of municipalities that stand on an earlier one too. */
  readonly repeatedLines: readonly number[];
  /** Codes to which a first zero was put back. */
  readonly padded: readonly MunicipalityCode[];
  /** Numbers that are no whole ones: taken as they are, but told. */
  readonly parts: readonly { readonly line: number; readonly text: string; readonly people: number }[];
}

/** Reads the rows one by one; those that are not understood go to `problems`. */
export function readTargetGroupRows(
  table: readonly TableRow<TargetGroupColumn>[],
  problems: TableProblems,
  municipalities: readonly Municipality[],
): ReadTargetGroupRows {
  const codes = createCodeTable(municipalities);
  const lineOf = new Map<MunicipalityCode, number>();
  const repeated = new Set<MunicipalityCode>();
  const repeatedLines: number[] = [];
  const padded: MunicipalityCode[] = [];
  const rows: TargetGroupRow[] = [];
  const parts: { line: number; text: string; people: number }[] = [];
  for (const { line, cell } of table) {
    const read = problems.readCell(line, columnName(CODE_COLUMN), cell('code'), (text) =>
      readCodeCell(text, codes),
    );
    // What stands beside a code that is none, as a sum, is no news.
    const people = read && problems.readCell(line, columnName(PEOPLE_COLUMN), cell('people'), readAmountCell);
    const dated = read && problems.readCell(line, columnName(YEAR_COLUMN), cell('year'), readYearCell);
    if (!read) continue;
    const earlier = lineOf.get(read.code);
    if (earlier === undefined) lineOf.set(read.code, line);
    else {
      repeated.add(read.code);
      repeatedLines.push(line);
      problems.addRow(line, read.code, tableTexts().municipalityOnce(earlier), columnName(CODE_COLUMN));
    }
    if (read.padded) padded.push(read.code);
    if (people === null || !dated) continue;
    if (!Number.isInteger(people)) parts.push({ line, text: cell('people'), people });
    rows.push({ code: read.code, people, source: cell('source') || null, year: dated.year });
  }
  return { rows: rows.filter(({ code }) => !repeated.has(code)), padded, parts, repeatedLines };
}

function readYearCell(text: string): { readonly year: number | null } | Refusal {
  if (text === '') return { year: null };
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2100 ? { year } : { expected: tableTexts().year };
}
