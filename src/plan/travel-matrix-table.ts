import type { CoverageData } from '../domain/coverage-data.ts';
import type { Outcome } from '../domain/failure.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { MatrixRow, TravelMatrix } from '../domain/travel-matrix.ts';
import { type PointIds, pointNames } from './point-ids.ts';
import { createCodeTable } from './read-code.ts';
import type { Refusal } from './read-position.ts';
import {
  columnName,
  readTable,
  readTableRows,
  type Table,
  type TableColumn,
  type TableRow,
} from './read-table.ts';
import { readCodeCell, readDecimal } from './read-table-cells.ts';
import type { CsvRow } from './split-csv.ts';
import { CODE_COLUMN, notePaddedCodes } from './table-columns.ts';
import { TableProblems } from './table-problems.ts';
import { tableTexts } from './table-texts.ts';

/** A travel matrix out of a file, with what must be shown before it is used. */
export interface ReadMatrix {
  readonly matrix: TravelMatrix;
  /** Rows that say how far it is. */
  readonly routes: number;
  /** Rows that have neither minutes nor kilometres: said to be without a route. */
  readonly withoutRoute: number;
  /** Facilities that the file has rows for, sorted. */
  readonly facilities: readonly string[];
}

type Column = 'code' | 'point' | 'facility' | 'minutes' | 'km';
const POINT_COLUMN: TableColumn<'point'> = {
  id: 'point',
  headers: ['id', 'punkt', 'punkt id', 'point', 'point id', 'demand point', 'behovspunkt'],
  english: 'id',
};
const FACILITY_COLUMN: TableColumn<'facility'> = {
  id: 'facility',
  headers: ['sted', 'sted id', 'facility', 'facility id', 'site', 'tilbud', 'place'],
  english: 'place',
};
const MINUTES_COLUMN: TableColumn<'minutes'> = {
  id: 'minutes',
  headers: ['minutter', 'minutes', 'min', 'rejsetid', 'rejsetid minutter', 'travel time'],
  english: 'minutes',
};
const KM_COLUMN: TableColumn<'km'> = {
  id: 'km',
  headers: ['km', 'kilometer', 'afstand km', 'distance km', 'kilometre', 'kilometres'],
  english: 'km',
};
const COLUMNS: readonly TableColumn<Column>[] = [
  CODE_COLUMN,
  POINT_COLUMN,
  FACILITY_COLUMN,
  MINUTES_COLUMN,
  KM_COLUMN,
];

/** Longer than any way in the country, in minutes or kilometres. */
const LONGEST = 10_000;
/** Lines that are named one by one where a measure is missing. */
const MOST_LINES = 5;
/** What stands where there is no route. */
const NO_ROUTE = /^(|-|–|—|na|n\/a|null|ingen rute|no route)$/i;

interface MatrixOptions {
  readonly file: string;
  readonly data: Pick<CoverageData, 'municipalities' | 'demand'>;
  /** Ids of the demand points, where the user gave them some. */
  readonly pointIds?: PointIds | undefined;
}

/**
 * Reads a travel matrix as CSV: `kommunekode` or a demand point's `id`, `sted` (a facility's id), `minutter` and
 * `km`, of which one is enough. A municipality's row is for all of its people, a point's own goes before it; a pair
 * that is missing or empty has no route. Every row that is not understood is listed, and then there is no value.
 */
export function readMatrixTable(bytes: Uint8Array, options: MatrixOptions): Outcome<ReadMatrix> {
  const problems = new TableProblems(options.file);
  return readMatrix(readTable(bytes, COLUMNS, ['facility'], problems), problems, options);
}

/** Reads the rows of a spreadsheet in the same way. */
export function readMatrixRows(
  rows: readonly CsvRow[],
  notes: readonly string[],
  options: MatrixOptions,
): Outcome<ReadMatrix> {
  const problems = new TableProblems(options.file);
  return readMatrix(readTableRows(rows, COLUMNS, ['facility'], problems, notes), problems, options);
}

/** The pairs of one facility as they are read. */
interface Pairs {
  readonly lineOf: Map<number, number>;
  readonly minutes: number[];
  readonly km: number[];
}

function readMatrix(
  table: Table<Column> | null,
  problems: TableProblems,
  options: MatrixOptions,
): Outcome<ReadMatrix> {
  const has = (column: Column): boolean => table?.columns.has(column) ?? false;
  if (table && !has('code') && !has('point')) {
    problems.addRow(
      1,
      [...table.columns],
      tableTexts().oneOfColumns(columnName(CODE_COLUMN), columnName(POINT_COLUMN)),
    );
  }
  if (table && !has('minutes') && !has('km')) {
    problems.addRow(
      1,
      [...table.columns],
      tableTexts().oneOfColumns(columnName(MINUTES_COLUMN), columnName(KM_COLUMN)),
    );
  }
  if (!table || problems.count > 0) return { ok: false, problems: problems.list() };

  const readPlace = createPlaceReader(options, problems);
  const pairsOf = new Map<string, Pairs>();
  const without = { minutes: [] as number[], km: [] as number[] };
  let routes = 0;
  let withoutRoute = 0;
  for (const row of table.rows) {
    const { line } = row;
    const place = readPlace.read(row);
    const facility = row.cell('facility');
    if (facility === '')
      problems.addRow(line, facility, tableTexts().matrix.facility, columnName(FACILITY_COLUMN));
    const minutes = problems.readCell(line, columnName(MINUTES_COLUMN), row.cell('minutes'), readLength);
    const km = problems.readCell(line, columnName(KM_COLUMN), row.cell('km'), readLength);
    if (place === null || facility === '' || minutes === null || km === null) continue;
    const pairs: Pairs = pairsOf.get(facility) ?? { lineOf: new Map(), minutes: [], km: [] };
    pairsOf.set(facility, pairs);
    const earlier = pairs.lineOf.get(place);
    if (earlier !== undefined) {
      problems.addRow(line, facility, tableTexts().matrix.pairOnce(earlier));
      continue;
    }
    pairs.lineOf.set(place, line);
    pairs.minutes.push(minutes);
    pairs.km.push(km);
    if (Number.isNaN(minutes) && Number.isNaN(km)) withoutRoute += 1;
    else {
      routes += 1;
      if (Number.isNaN(minutes)) without.minutes.push(line);
      if (Number.isNaN(km)) without.km.push(line);
    }
  }
  if (problems.count === 0 && without.minutes.length > 0 && without.km.length > 0) {
    const [line = 1] = [...without.minutes, ...without.km].sort((a, b) => a - b);
    const lines = tableTexts().matrix.missing(namedLines(without.minutes), namedLines(without.km));
    problems.addRow(line, lines, tableTexts().matrix.oneMeasure);
  }
  if (problems.count > 0) return { ok: false, problems: problems.list() };

  const knowsMinutes = routes > 0 ? without.minutes.length === 0 : has('minutes');
  const knowsKm = routes > 0 ? without.km.length === 0 : has('km');
  const isPartly = (missing: readonly number[]): boolean => missing.length > 0 && missing.length < routes;
  const leftOut = isPartly(without.minutes) ? 'minutes' : isPartly(without.km) ? 'km' : null;
  const matrix: TravelMatrix = {
    id: `matrix:${baseName(options.file)}`,
    knowsMinutes,
    knowsKm,
    leftOut,
    lookUp: 'id',
    mode: null,
    rows: new Map([...pairsOf].map(([facility, pairs]) => [facility, toRow(pairs, knowsMinutes, knowsKm)])),
  };
  const warnings = [
    ...table.notes,
    ...notePaddedCodes(readPlace.padded),
    ...(leftOut === 'minutes' ? [tableTexts().matrix.noMinutes(namedLines(without.minutes))] : []),
    ...(leftOut === 'km' ? [tableTexts().matrix.noKm(namedLines(without.km))] : []),
    ...(withoutRoute > 0 ? [tableTexts().matrix.withoutRoute(withoutRoute)] : []),
  ];
  return {
    ok: true,
    value: { matrix, routes, withoutRoute, facilities: [...pairsOf.keys()].sort() },
    warnings,
  };
}

function toRow({ lineOf, minutes, km }: Pairs, knowsMinutes: boolean, knowsKm: boolean): MatrixRow {
  return {
    places: Int32Array.from(lineOf.keys()),
    minutes: knowsMinutes ? Float64Array.from(minutes) : null,
    km: knowsKm ? Float64Array.from(km) : null,
    unanswered: 0,
    tooFar: 0,
    movedKm: null,
  };
}

/** Reads whom a row is for: a demand point by its index, or all of municipality `m` as `-1 - m`. */
function createPlaceReader({ data, pointIds }: MatrixOptions, problems: TableProblems) {
  const codes = createCodeTable(data.municipalities);
  const indexOf = new Map(data.municipalities.map(({ code }, index) => [code, index]));
  const points = pointNames(data, pointIds);
  const padded: MunicipalityCode[] = [];
  const read = ({ line, cell }: TableRow<Column>): number | null => {
    const [id, codeText] = [cell('point'), cell('code')];
    const code =
      id !== '' && codeText === ''
        ? null
        : problems.readCell(line, columnName(CODE_COLUMN), codeText, (text) => readCodeCell(text, codes));
    if (code?.padded) padded.push(code.code);
    if (id === '') return code ? -1 - (indexOf.get(code.code) ?? 0) : null;
    const point = points.find(id);
    if (point === null) {
      problems.addRow(line, id, tableTexts().matrix.point(points.example), columnName(POINT_COLUMN));
      return null;
    }
    if (code && data.demand.municipality[point] !== indexOf.get(code.code)) {
      problems.addRow(
        line,
        `${code.code} ${id}`,
        tableTexts().matrix.pointInMunicipality,
        columnName(POINT_COLUMN),
      );
      return null;
    }
    return codeText !== '' && code === null ? null : point;
  };
  return { read, padded };
}

/** Minutes or kilometres; NaN for a cell that says there is no route. */
function readLength(text: string): number | Refusal {
  if (NO_ROUTE.test(text)) return Number.NaN;
  const value = readDecimal(text);
  if (value === null) return { expected: tableTexts().matrix.length };
  return value >= 0 && value <= LONGEST ? value : { expected: tableTexts().matrix.lengthUpTo(LONGEST) };
}

function namedLines(lines: readonly number[]): string {
  return tableTexts().matrix.lines(lines.slice(0, MOST_LINES), lines.length - MOST_LINES);
}

/** A file's name without its folder. */
function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) || file;
}

/** The file's facilities that a plan has not, sorted. */
export function unknownFacilities(
  { facilities }: Pick<ReadMatrix, 'facilities'>,
  known: ReadonlySet<string>,
): readonly string[] {
  return facilities.filter((id) => !known.has(id));
}
