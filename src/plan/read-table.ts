import { language } from '../domain/language.ts';
import { decodeTableText } from './decode-table-text.ts';
import { describeValue } from './describe-value.ts';
import { type CsvRow, DELIMITERS, type Delimiter, splitCsv } from './split-csv.ts';
import type { TableProblems } from './table-problems.ts';
import { tableTexts } from './table-texts.ts';

/** A column that a table may have: the headers it goes by, Danish and English, the first one as documented. */
export interface TableColumn<Id extends string> {
  readonly id: Id;
  readonly headers: readonly [string, ...string[]];
  /** The one of them that it is called in English. */
  readonly english: string;
}

/** What a column is called in the language in use. */
export function columnName({ headers, english }: TableColumn<string>): string {
  return language() === 'en' ? english : headers[0];
}

/** One row of a table: a cell by its column, trimmed; empty where the table has no such column. */
export interface TableRow<Id extends string> {
  readonly line: number;
  cell(column: Id): string;
}

export interface Table<Id extends string> {
  readonly columns: ReadonlySet<Id>;
  readonly rows: readonly TableRow<Id>[];
  /** What was recognised and must be shown: encoding, delimiter, columns that are not used. */
  readonly notes: readonly string[];
}

export const MOST_TABLE_BYTES = 50_000_000;

/** `Kommune kode`, `kommune_kode` and `KOMMUNEKODE` are the same header. */
function headerKey(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.-]/g, '');
}

/**
 * Reads a CSV file as spreadsheets write it: encoding and delimiter are recognised and noted, columns
 * are found by their headers.
 * @param required the columns that must be there; none of their names missing is a mistake of the file
 * @param problems takes what is wrong; rows that are broken are listed there and left out of the table
 * @returns null for a file that is no such table
 */
export function readTable<Id extends string>(
  bytes: Uint8Array,
  columns: readonly TableColumn<Id>[],
  required: readonly Id[],
  problems: TableProblems,
): Table<Id> | null {
  if (bytes.length > MOST_TABLE_BYTES) {
    problems.addFile(tableTexts().bytes(bytes.length), tableTexts().fileOfAtMost(MOST_TABLE_BYTES));
    return null;
  }
  const decoded = decodeTableText(bytes);
  if ('refusal' in decoded) {
    problems.addFile(decoded.found, decoded.refusal);
    return null;
  }
  const { delimiter, rows } = splitByBestDelimiter(decoded.text, columns);
  const note = tableTexts().readAs(decoded.encoding, tableTexts().delimiter[delimiter]);
  return readTableRows(rows, columns, required, problems, [note]);
}

/**
 * Reads a table that is in rows of text already, as from a spreadsheet; the first row has the columns' names.
 * @param notes how the rows were found
 * @returns null for rows that are no such table
 */
export function readTableRows<Id extends string>(
  rows: readonly CsvRow[],
  columns: readonly TableColumn<Id>[],
  required: readonly Id[],
  problems: TableProblems,
  notes: readonly string[],
): Table<Id> | null {
  const [header, ...body] = rows;
  if (!header) {
    problems.addFile(tableTexts().emptyFile, tableTexts().withHeader);
    return null;
  }
  const found = readTableHeader(header, columns, required, problems);
  if (!found) return null;
  const { places } = found;
  if (body.length === 0) problems.addFile(tableTexts().noRows, tableTexts().someRows);

  const good: TableRow<Id>[] = [];
  for (const row of body) {
    const mistake = row.mistake ?? mistakeOfLength(row, header);
    if (mistake !== null) problems.addRow(row.line, row.cells, mistake);
    else {
      good.push({
        line: row.line,
        cell: (column) => (row.cells[places.get(column) ?? -1] ?? '').normalize('NFC').trim(),
      });
    }
  }
  return { columns: new Set(places.keys()), rows: good, notes: [...notes, ...found.notes] };
}

/**
 * Finds the columns of a table by its header row.
 * @returns where each stands, and a note of those that are not used; null where the problems say why it is no such table
 */
export function readTableHeader<Id extends string>(
  header: CsvRow,
  columns: readonly TableColumn<Id>[],
  required: readonly Id[],
  problems: TableProblems,
): { readonly places: ReadonlyMap<Id, number>; readonly notes: readonly string[] } | null {
  const { places, unused, repeated } = matchColumns(header, columns);
  for (const name of repeated) problems.addRow(header.line, name, tableTexts().columnOnce);
  for (const column of columns) {
    if (!required.includes(column.id) || places.has(column.id)) continue;
    const name = columnName(column);
    problems.addRow(
      header.line,
      header.cells,
      tableTexts().column(name, column.headers.filter((other) => other !== name).slice(0, 3)),
    );
  }
  if (problems.count > 0) return null;
  const notes = unused.length > 0 ? [tableTexts().unused(unused.map(describeValue))] : [];
  return { places, notes };
}

/** A row may end early or in empty cells, but have no text beyond the last column. */
function mistakeOfLength(row: CsvRow, header: CsvRow): string | null {
  const isTooLong = row.cells.slice(header.cells.length).some((cell) => cell.trim() !== '');
  return isTooLong ? tooManyCells(header.cells.length, row.cells.length) : null;
}

export function tooManyCells(most: number, found: number): string {
  return tableTexts().tooManyCells(most, found);
}

function splitByBestDelimiter<Id extends string>(
  text: string,
  columns: readonly TableColumn<Id>[],
): { readonly delimiter: Delimiter; readonly rows: readonly CsvRow[] } {
  const delimiter = findDelimiter(text.slice(0, 10_000), columns);
  return { delimiter, rows: splitCsv(text, delimiter) };
}

/** The delimiter under which the first line has the most columns that are known. */
export function findDelimiter<Id extends string>(
  firstLine: string,
  columns: readonly TableColumn<Id>[],
): Delimiter {
  let best: Delimiter = ';';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const [header] = splitCsv(firstLine, delimiter);
    const known = header ? matchColumns(header, columns).places.size : 0;
    if (known > most) {
      most = known;
      best = delimiter;
    }
  }
  return best;
}

/** Which cell of a header row each column stands in, and the headers that no column goes by. */
export function matchColumns<Id extends string>(
  header: CsvRow,
  columns: readonly TableColumn<Id>[],
): {
  readonly places: ReadonlyMap<Id, number>;
  readonly unused: readonly string[];
  readonly repeated: readonly string[];
} {
  const idOf = new Map(columns.flatMap(({ id, headers }) => headers.map((name) => [headerKey(name), id])));
  const places = new Map<Id, number>();
  const unused: string[] = [];
  const repeated: string[] = [];
  for (const [index, name] of header.cells.entries()) {
    const id = idOf.get(headerKey(name));
    if (id === undefined) {
      if (name.trim() !== '') unused.push(name.trim());
    } else if (places.has(id)) repeated.push(name);
    else places.set(id, index);
  }
  return { places, unused, repeated };
}
