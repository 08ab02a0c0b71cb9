import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import { type MunicipalityCode, municipalityCode } from '../../src/domain/municipality-code.ts';

/** One row of a table of ours. A cell that is not as expected is noted, and the table as a whole is then refused. */
export interface CsvRow {
  readonly line: number;
  /** Not empty. */
  text(column: string): string;
  optionalText(column: string): string;
  number(column: string): number;
  /** null where the cell is empty. */
  optionalNumber(column: string): number | null;
  code(column: string): MunicipalityCode;
  /** null where the cell is empty. */
  optionalCode(column: string): MunicipalityCode | null;
  oneOf<Value extends string>(column: string, values: readonly Value[]): Value;
  /** `yes` or `no`. */
  yes(column: string): boolean;
  reject(column: string, expected: string): void;
}

/** Reads `file` (relative to `root`), a UTF-8 CSV with these columns, in any order, through `parse`. */
export function readCsvTable<Row>(
  root: string,
  file: string,
  columns: readonly string[],
  parse: (row: CsvRow) => Row,
): Outcome<readonly Row[]> {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return { ok: false, problems: [{ file, path: '', found: 'ingen fil', expected: 'en læsbar CSV-fil' }] };
  }
  return parseCsvTable(text, file, columns, parse);
}

export function parseCsvTable<Row>(
  text: string,
  file: string,
  columns: readonly string[],
  parse: (row: CsvRow) => Row,
): Outcome<readonly Row[]> {
  const problems: Problem[] = [];
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  for (const error of parsed.errors) {
    const path = error.row === undefined ? '' : `linje ${error.row + 2}`;
    problems.push({ file, path, found: error.message, expected: 'en linje med én værdi pr. kolonne' });
  }
  for (const column of columns) {
    if (parsed.meta.fields?.includes(column)) continue;
    const found = JSON.stringify(parsed.meta.fields ?? []);
    problems.push({ file, path: 'linje 1', found, expected: `kolonnen ${column}` });
  }
  if (problems.length > 0) return { ok: false, problems };
  // Cells hold no line breaks, so that row n stands on line n + 2.
  const rows = parsed.data.map((cells, index) => parse(csvRow(cells, index + 2, file, problems)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows, warnings: [] };
}

function csvRow(cells: Record<string, string>, line: number, file: string, problems: Problem[]): CsvRow {
  const cell = (column: string) => (cells[column] ?? '').trim();
  const reject = (column: string, expected: string) => {
    const found = JSON.stringify(cells[column] ?? '');
    problems.push({ file, path: `linje ${line}, ${column}`, found, expected });
  };
  const number = (column: string) => {
    const value = cell(column) === '' ? Number.NaN : Number(cell(column));
    if (!Number.isFinite(value)) reject(column, 'et tal med decimalpunktum');
    return value;
  };
  const code = (column: string) => {
    if (/^\d{4}$/.test(cell(column))) return municipalityCode(cell(column));
    reject(column, 'en kommunekode på fire cifre');
    return municipalityCode('0000');
  };
  const oneOf = <Value extends string>(column: string, values: readonly Value[]): Value => {
    const found = values.find((value) => value === cell(column));
    if (found !== undefined) return found;
    reject(column, `en af ${values.join(', ')}`);
    return values[0] ?? fail(`csvRow: no values for ${column}`);
  };
  return {
    line,
    text: (column) => {
      if (cell(column) === '') reject(column, 'en tekst');
      return cell(column);
    },
    optionalText: cell,
    number,
    optionalNumber: (column) => (cell(column) === '' ? null : number(column)),
    code,
    optionalCode: (column) => (cell(column) === '' ? null : code(column)),
    oneOf,
    yes: (column) => oneOf(column, ['yes', 'no']) === 'yes',
    reject,
  };
}

function fail(message: string): never {
  throw new Error(message);
}
