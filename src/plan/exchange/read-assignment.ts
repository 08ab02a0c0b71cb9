import type { Problem } from '../../domain/failure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { type CodeTable, createCodeTable, findByName } from '../read-code.ts';
import type { Refusal } from '../read-position.ts';
import {
  columnName,
  readTable,
  readTableRows,
  type Table,
  type TableColumn,
  type TableRow,
} from '../read-table.ts';
import { type CellCode, readCodeCell } from '../read-table-cells.ts';
import type { CsvRow } from '../split-csv.ts';
import { CODE_COLUMN, notePaddedCodes } from '../table-columns.ts';
import { TableProblems } from '../table-problems.ts';
import { tableTexts } from '../table-texts.ts';
import { unguardFormula } from './formula-guard.ts';

/** One municipality's unit as a table has it. */
export interface AssignmentRow {
  /** Where in the file it stands: `linje 12`. */
  readonly place: string;
  readonly code: MunicipalityCode;
  /** The unit's name or id as the table has it; empty for no unit. */
  readonly unit: string;
}

export interface ReadAssignment {
  readonly rows: readonly AssignmentRow[];
  /** How the table was read: encoding, delimiter, columns, zeros put back. */
  readonly notes: readonly string[];
  /** Rows that are not understood, in the order of the lines. */
  readonly problems: readonly Problem[];
}

type Column = 'code' | 'name' | 'unit';
const NAME_COLUMN: TableColumn<'name'> = {
  id: 'name',
  headers: ['kommune', 'kommunenavn', 'navn', 'municipality name', 'name'],
  english: 'municipality name',
};
const UNIT_COLUMN: TableColumn<'unit'> = {
  id: 'unit',
  headers: ['enhed', 'enhedsnavn', 'mobil enhed', 'mue', 'udsatteenhed', 'enhed id', 'unit', 'district'],
  english: 'unit',
};
const COLUMNS: readonly TableColumn<Column>[] = [CODE_COLUMN, NAME_COLUMN, UNIT_COLUMN];

/** Who to tell problems for, and what codes there are. */
interface ReadOptions {
  readonly file: string;
  readonly municipalities: readonly Municipality[];
}

/** Reads a CSV file; rows that are not understood are listed and left out. */
export function readAssignmentFile(bytes: Uint8Array, options: ReadOptions): ReadAssignment {
  const problems = new TableProblems(options.file);
  return readRows(readTable(bytes, COLUMNS, ['unit'], problems), problems, options);
}

/** Reads the rows of a spreadsheet in the same way. */
export function readAssignmentRows(
  rows: readonly CsvRow[],
  notes: readonly string[],
  options: ReadOptions,
): ReadAssignment {
  const problems = new TableProblems(options.file);
  return readRows(readTableRows(rows, COLUMNS, ['unit'], problems, notes), problems, options);
}

function readRows(
  table: Table<Column> | null,
  problems: TableProblems,
  options: ReadOptions,
): ReadAssignment {
  if (table && !table.columns.has('code') && !table.columns.has('name')) {
    problems.addRow(
      1,
      [...table.columns],
      tableTexts().oneOfColumns(columnName(CODE_COLUMN), columnName(NAME_COLUMN)),
    );
  }
  if (!table || (!table.columns.has('code') && !table.columns.has('name'))) {
    return { rows: [], notes: table?.notes ?? [], problems: problems.list() };
  }
  const codes = createCodeTable(options.municipalities);
  const padded: MunicipalityCode[] = [];
  const rows: AssignmentRow[] = [];
  const unitsOf = new Map<MunicipalityCode, Map<string, number>>();
  for (const row of table.rows) {
    const { line } = row;
    const read = problems.readCell(line, columnName(NAME_COLUMN), describeCells(row), () =>
      readMunicipality(row, codes),
    );
    const unit = unguardFormula(row.cell('unit')).trim();
    if (!read) continue;
    const units = unitsOf.get(read.code) ?? new Map<string, number>();
    unitsOf.set(read.code, units);
    const mistake = repetition(units, unit);
    if (mistake !== null) {
      problems.addRow(line, `${read.code} ${unit}`, mistake, columnName(UNIT_COLUMN));
      continue;
    }
    units.set(unit, line);
    if (read.padded) padded.push(read.code);
    rows.push({ place: tableTexts().place(line, null), code: read.code, unit });
  }
  return { rows, notes: [...table.notes, ...notePaddedCodes(padded)], problems: problems.list() };
}

function describeCells(row: TableRow<Column>): string {
  return [row.cell('code'), row.cell('name')].filter((text) => text !== '').join(' ');
}

/** By the code; by the name where there is none. Where both are there they must mean the same. */
function readMunicipality(row: TableRow<Column>, codes: CodeTable): CellCode | Refusal {
  const name = unguardFormula(row.cell('name'));
  const named = findByName(name, codes);
  if (row.cell('code') !== '') {
    const read = readCodeCell(row.cell('code'), codes);
    if ('expected' in read || !named || named.code === read.code) return read;
    const own = codes.byCode.get(read.code)?.name ?? read.code;
    return { expected: tableTexts().assignment.sameMunicipality(read.code, own) };
  }
  if (named) return { code: named.code, padded: false };
  return readCodeCell(name, codes);
}

/** The same row twice, or a municipality that is both in a unit and in none. */
function repetition(units: ReadonlyMap<string, number>, unit: string): string | null {
  const same = units.get(unit);
  if (same !== undefined) return tableTexts().assignment.oncePerUnit(same);
  const [first] = units;
  if (!first || (unit !== '' && first[0] !== '')) return null;
  return tableTexts().assignment.unitOrNone(first[1]);
}
