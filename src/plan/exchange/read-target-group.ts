import type { Outcome, Problem } from '../../domain/failure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { decodeTableText } from '../decode-table-text.ts';
import { describeValue } from '../describe-value.ts';
import { columnName, MOST_TABLE_BYTES, matchColumns, readTableRows } from '../read-table.ts';
import { type CsvRow, DELIMITERS, splitCsv } from '../split-csv.ts';
import { CODE_COLUMN, notePaddedCodes, PEOPLE_COLUMN } from '../table-columns.ts';
import { TableProblems } from '../table-problems.ts';
import { tableTexts } from '../table-texts.ts';
import {
  type ReadTargetGroupRows,
  readTargetGroupRows,
  TARGET_GROUP_COLUMNS,
  type TargetGroupColumn,
  type TargetGroupRow,
} from '../target-group-table.ts';
import { exchangeTexts } from './exchange-texts.ts';
import { readSheets, type SheetRows } from './read-workbook.ts';
import { targetGroupImportTexts as texts } from './target-group-import-texts.ts';

/** Something about a table that the user must know of before taking it in. */
export interface ImportLine {
  /** Where it stands: a line, a sheet, or empty for the whole file. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** What is done about it. */
  readonly effect: string;
}

/** What a table of the target group says. Nothing is done yet. */
export interface TargetGroupPreview {
  readonly file: string;
  /** How it was read: encoding, delimiter or sheet, columns that are not used, zeros put back. */
  readonly recognised: readonly string[];
  /** The sheets of a workbook, and the one that was read; none of a CSV file. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly rows: readonly TargetGroupRow[];
  readonly lines: readonly ImportLine[];
}

export interface TargetGroupRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** The sheet to read; null for the first that has the columns. */
  readonly sheet: string | null;
}

const REQUIRED = ['code', 'people'] as const satisfies readonly TargetGroupColumn[];
const requiredNames = () => TARGET_GROUP_COLUMNS.slice(0, REQUIRED.length).map(columnName);
/** Titles and remarks may stand above the columns' names, this many lines at most. */
const MOST_LINES_ABOVE = 20;

/** A part of the file with rows, and how it was found. */
interface Candidate extends SheetRows {
  readonly note: string;
}

/** The columns' names, and the rows under them. */
interface FoundTable {
  readonly header: CsvRow;
  readonly body: readonly CsvRow[];
  readonly lines: readonly ImportLine[];
}

/**
 * Reads a table of the target group as CSV or XLSX, forgivingly: what is understood is used, and everything that
 * is not, or was guessed, is a line of its own. A file that is no such table is a failure.
 */
export async function readTargetGroup(
  { bytes, file, sheet }: TargetGroupRequest,
  municipalities: readonly Municipality[],
): Promise<Outcome<TargetGroupPreview>> {
  const refuse = (found: string, expected: string): Outcome<TargetGroupPreview> => ({
    ok: false,
    problems: [{ file, path: '', found, expected }],
  });
  if (bytes.length > MOST_TABLE_BYTES) {
    return refuse(
      `${exchangeTexts().megabytes(bytes.length)} MB`,
      exchangeTexts().fileOfAtMost(MOST_TABLE_BYTES / 1e6),
    );
  }
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const candidates = isWorkbook ? await sheetCandidates(bytes) : textCandidates(bytes);
  if ('expected' in candidates) return refuse(candidates.found, candidates.expected);
  const asked = sheet === null ? candidates : candidates.filter(({ name }) => name === sheet);
  const found = asked.flatMap((candidate) => {
    const table = findTable(candidate.rows);
    return table ? [{ candidate, table }] : [];
  });
  const [first] = found;
  if (!first)
    return refuse(describeValue(asked[0]?.rows[0]?.cells ?? []), texts().noColumns(requiredNames()));
  const { candidate, table } = first;

  const problems = new TableProblems(file);
  const read = readTableRows([table.header, ...table.body], TARGET_GROUP_COLUMNS, REQUIRED, problems, [
    candidate.note,
  ]);
  const understood = readTargetGroupRows(read?.rows ?? [], problems, municipalities);
  const { rows, padded } = understood;
  if (!read || rows.length === 0) {
    return problems.count > 0
      ? { ok: false, problems: problems.list() }
      : refuse(texts().noRows, texts().someRows);
  }
  const passedOver = isWorkbook && sheet === null ? candidates.slice(0, candidates.indexOf(candidate)) : [];
  return {
    ok: true,
    warnings: [],
    value: {
      file,
      recognised: [...read.notes, ...notePaddedCodes(padded)],
      sheets: isWorkbook ? candidates.map(({ name }) => name) : [],
      sheet: isWorkbook ? candidate.name : null,
      rows,
      lines: [
        ...passedOver.map(({ name }) => ({
          place: texts().sheet(name),
          found: texts().sheet(name),
          expected: texts().rightSheet(requiredNames()),
          effect: texts().otherSheet(candidate.name),
        })),
        ...table.lines,
        ...rowLines(problems.list(), understood),
        ...missingLines(rows, municipalities),
      ],
    },
  };
}

async function sheetCandidates(
  bytes: Uint8Array,
): Promise<readonly Candidate[] | { readonly found: string; readonly expected: string }> {
  const sheets = await readSheets(bytes);
  if ('expected' in sheets) return { found: exchangeTexts().workbook, expected: sheets.expected };
  return sheets.map((sheet) => ({ ...sheet, note: texts().readAsWorkbook(sheet.name) }));
}

/** The same text cut at each delimiter; the one with the most columns that are known comes first. */
function textCandidates(
  bytes: Uint8Array,
): readonly Candidate[] | { readonly found: string; readonly expected: string } {
  const decoded = decodeTableText(bytes);
  if ('refusal' in decoded) return { found: decoded.found, expected: decoded.refusal };
  const { text, encoding } = decoded;
  return DELIMITERS.map((delimiter) => ({
    name: delimiter,
    rows: splitCsv(text, delimiter),
    note: tableTexts().readAs(encoding, tableTexts().delimiter[delimiter]),
  })).sort((a, b) => knownColumns(b.rows) - knownColumns(a.rows));
}

function knownColumns(rows: readonly CsvRow[]): number {
  const found = findTable(rows);
  return found ? matchColumns(found.header, TARGET_GROUP_COLUMNS).places.size : 0;
}

/** The first row that has the columns' names, or nearly; null where there is none. */
function findTable(rows: readonly CsvRow[]): FoundTable | null {
  for (const [index, row] of rows.slice(0, MOST_LINES_ABOVE).entries()) {
    const header = completeHeader(row);
    if (!header) continue;
    const above = rows.slice(0, index).map(
      ({ line, cells }): ImportLine => ({
        place: tableTexts().place(line, null),
        found: describeValue(cells.filter((cell) => cell.trim() !== '').join(' ')),
        expected: texts().headerRow,
        effect: texts().headerFound(row.line),
      }),
    );
    return { header: header.row, body: rows.slice(index + 1), lines: [...above, ...header.lines] };
  }
  return null;
}

/** A header row with both columns; a longer name that begins as one of a column's is taken for it, and told. */
function completeHeader(row: CsvRow): { readonly row: CsvRow; readonly lines: readonly ImportLine[] } | null {
  const { places } = matchColumns(row, TARGET_GROUP_COLUMNS);
  const missing = TARGET_GROUP_COLUMNS.slice(0, REQUIRED.length).filter(({ id }) => !places.has(id));
  if (missing.length === REQUIRED.length) return null;
  const cells = [...row.cells];
  const lines: ImportLine[] = [];
  for (const column of missing) {
    const { headers } = column;
    const isLike = (cell: string, index: number): boolean =>
      ![...places.values()].includes(index) && headers.some((name) => beginsWithWord(cell, name));
    const index = cells.findIndex(isLike);
    const found = cells[index];
    if (found === undefined || cells.filter(isLike).length !== 1) return null;
    cells[index] = headers[0];
    lines.push({
      place: tableTexts().place(row.line, null),
      found: describeValue(found.trim()),
      expected: texts().column(columnName(column)),
      effect: texts().columnTaken(columnName(column)),
    });
  }
  return { row: { ...row, cells }, lines };
}

function beginsWithWord(cell: string, name: string): boolean {
  const text = cell.normalize('NFC').trim().toLowerCase();
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
}

function rowLines(
  problems: readonly Problem[],
  { parts, repeatedLines }: Pick<ReadTargetGroupRows, 'parts' | 'repeatedLines'>,
): readonly ImportLine[] {
  const repeated = new Set(repeatedLines.map((line) => tableTexts().place(line, columnName(CODE_COLUMN))));
  const wrong = problems.map(({ path, found, expected }) => ({
    place: path,
    found,
    expected,
    effect: repeated.has(path) ? texts().noneUsed : texts().rowLeftOut,
  }));
  const partly = parts.map(({ line, text, people }) => ({
    place: tableTexts().place(line, columnName(PEOPLE_COLUMN)),
    found: describeValue(text),
    expected: texts().wholeNumber,
    effect: texts().partTaken(people),
  }));
  const lineIn = ({ place }: ImportLine): number => Number(/\d+/.exec(place)?.[0] ?? 0);
  return [...wrong, ...partly].sort((a, b) => lineIn(a) - lineIn(b));
}

function missingLines(
  rows: readonly TargetGroupRow[],
  municipalities: readonly Municipality[],
): readonly ImportLine[] {
  const named = new Set(rows.map(({ code }) => code));
  const names = municipalities.filter(({ code }) => !named.has(code)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      place: '',
      found: texts().noRowFor(names),
      expected: texts().allMunicipalities(municipalities.length),
      effect: texts().keepEstimate,
    },
  ];
}
