import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Outcome, Problem } from '../../domain/failure.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { createOutlineLocator } from '../../geometry/outline-locator.ts';
import { createCodeTable } from '../read-code.ts';
import { columnName, readTableHeader, type TableColumn, tooManyCells } from '../read-table.ts';
import { readAmountCell, readCodeCell } from '../read-table-cells.ts';
import type { CsvRow } from '../split-csv.ts';
import { CODE_COLUMN, notePaddedCodes, PEOPLE_COLUMN } from '../table-columns.ts';
import { TableProblems } from '../table-problems.ts';
import { tableTexts } from '../table-texts.ts';
import type { RowCells } from './byte-row.ts';
import { createPointCollector, MOST_SINGLE_POINTS } from './collect-points.ts';
import type { OwnPoints } from './own-points.ts';
import { GEOGRAPHIC, type PositionForm, PROJECTED } from './read-positions.ts';

type ColumnId = 'lon' | 'lat' | 'x' | 'y' | 'people' | 'code' | 'id';

export const DEMAND_COLUMNS: readonly TableColumn<ColumnId>[] = [
  { id: 'lon', headers: ['lon', 'længdegrad', 'longitude', 'lng', 'long'], english: 'lon' },
  { id: 'lat', headers: ['lat', 'breddegrad', 'latitude'], english: 'lat' },
  { id: 'x', headers: ['x', 'easting', 'x-koordinat', 'utm x', 'etrs89 øst'], english: 'x' },
  { id: 'y', headers: ['y', 'northing', 'y-koordinat', 'utm y', 'etrs89 nord'], english: 'y' },
  PEOPLE_COLUMN,
  CODE_COLUMN,
  { id: 'id', headers: ['id'], english: 'id' },
];

/** Mistakes that are kept word by word; a file with more is no such table, and they are counted. */
const MOST_LISTED = 1000;
/** Whole numbers up to here are read without looking at how they are written. */
const MOST_PLAIN_PEOPLE = 999_999;

export interface DemandOptions {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly data: Pick<CoverageData, 'municipalities' | 'outlines'>;
  /** Up to so many rows every row is a point of its own; 200,000 where left out. */
  readonly mostSingle?: number;
}

/** Reads the rows of a mapping of where people stay, in memory that does not grow with them. */
export interface DemandRows {
  /** How many rows are understood so far. */
  readonly rows: number;
  readonly problems: TableProblems;
  /** Reads the header; false where it is none of such a table. */
  begin(header: CsvRow): boolean;
  read(row: RowCells): void;
  /** @param notes how the file was read, which go before the rows' own */
  finish(notes: readonly string[]): DemandReading;
}

/** What was made of a file: nothing of it is used before somebody has accepted that. */
export interface DemandReading {
  /** The rows that are understood; null where none is. */
  readonly points: OwnPoints | null;
  /** Every row that is not. */
  readonly problems: readonly Problem[];
  /** How the file was read. */
  readonly notes: readonly string[];
}

/** The points where every row was understood, as the command line asks for. */
export function wholeReading({ points, problems, notes }: DemandReading): Outcome<OwnPoints> {
  return points && problems.length === 0
    ? { ok: true, value: points, warnings: notes }
    : { ok: false, problems };
}

/**
 * Columns: `lon`, `lat` (WGS 84, degrees) or `x`, `y` (EPSG:25832, metres), `antal`, and optionally `kommunekode`,
 * which wins over the position, and `id`. Every row that is not understood is listed, and then there is no value.
 */
export function createDemandRows({ file, data, mostSingle = MOST_SINGLE_POINTS }: DemandOptions): DemandRows {
  const problems = new TableProblems(file, MOST_LISTED);
  const codes = createCodeTable(data.municipalities);
  const indexOf = new Map(data.municipalities.map(({ code }, index) => [code, index]));
  const plainCodes = new Map(data.municipalities.map(({ code }, index) => [Number(code), index]));
  const locate = createOutlineLocator(data.outlines);
  const points = createPointCollector(mostSingle);
  const lineOfId = new Map<string, number>();
  const padded = new Set<MunicipalityCode>();
  let paddedRows = 0;
  let notes: readonly string[] = [];
  let form: PositionForm = GEOGRAPHIC;
  let width = 0;
  let place = { first: -1, second: -1, people: -1, code: -1, id: -1 };

  const readPosition = (row: RowCells): LonLat | null => {
    const plain = form.fromNumbers(row.plainNumber(place.first), row.plainNumber(place.second));
    if (plain) return plain;
    const [first, second] = [row.text(place.first), row.text(place.second)];
    const found = `${first} ${second}`.trim();
    return problems.readCell(row.line, form.columns.join(', '), found, () => form.fromTexts(first, second));
  };
  const readPeople = (row: RowCells): number | null => {
    const plain = row.wholeNumber(place.people);
    if (plain <= MOST_PLAIN_PEOPLE) return plain;
    return problems.readCell(row.line, columnName(PEOPLE_COLUMN), row.text(place.people), readAmountCell);
  };
  /** undefined where the row gives no code, null where it gives one that is not understood. */
  const readGiven = (row: RowCells): number | null | undefined => {
    if (place.code < 0) return undefined;
    const plain = plainCodes.get(row.wholeNumber(place.code, 4));
    if (plain !== undefined) return plain;
    const text = row.text(place.code);
    if (text === '') return undefined;
    const given = problems.readCell(row.line, columnName(CODE_COLUMN), text, (cell) =>
      readCodeCell(cell, codes),
    );
    if (!given) return null;
    if (given.padded) {
      paddedRows += 1;
      padded.add(given.code);
    }
    return indexOf.get(given.code) ?? null;
  };
  /** null for one that was there already. */
  const readId = (row: RowCells): string | null => {
    if (place.id < 0 || points.rows >= mostSingle) return '';
    const id = row.text(place.id);
    if (id === '') return id;
    const earlier = lineOfId.get(id);
    if (earlier === undefined) {
      lineOfId.set(id, row.line);
      return id;
    }
    problems.addRow(row.line, id, tableTexts().demand.idOnce(earlier), 'id');
    return null;
  };

  return {
    get rows() {
      return points.rows;
    },
    problems,
    begin(header) {
      const found = readTableHeader(header, DEMAND_COLUMNS, ['people'], problems);
      if (!found) return false;
      const { places } = found;
      const at = (column: ColumnId): number => places.get(column) ?? -1;
      const isGeographic = places.has('lon') && places.has('lat');
      if (!isGeographic && !(places.has('x') && places.has('y'))) {
        problems.addRow(header.line, [...places.keys()], tableTexts().demand.columns);
        return false;
      }
      form = isGeographic ? GEOGRAPHIC : PROJECTED;
      const [first, second] = form.columns;
      place = { first: at(first), second: at(second), people: at('people'), code: at('code'), id: at('id') };
      width = header.cells.length;
      const isPairUnused = isGeographic && (places.has('x') || places.has('y'));
      notes = [...found.notes, ...(isPairUnused ? [tableTexts().demand.pairUnused] : [])];
      return true;
    },
    read(row) {
      const mistake = row.mistake ?? (row.count > width && hasTextBeyond(row, width) ? row.count : null);
      if (mistake !== null) {
        const expected = typeof mistake === 'string' ? mistake : tooManyCells(width, mistake);
        problems.addRow(row.line, cellsOf(row), expected);
        return;
      }
      const position = readPosition(row);
      const people = readPeople(row);
      const given = readGiven(row);
      const id = readId(row);
      if (position === null || people === null || given === null || id === null) return;
      const [lon, lat] = position;
      const municipality = given ?? locate(lon, lat);
      if (municipality >= 0) {
        points.add(municipality, lon, lat, people, id);
        return;
      }
      const expected = tableTexts().demand.onLand;
      const found = `${row.text(place.first)} ${row.text(place.second)}`;
      problems.addRow(row.line, found, expected, form.columns.join(', '));
    },
    finish(before) {
      const value = points.rows > 0 ? points.finish(data.municipalities.map(({ code }) => code)) : null;
      const many = value?.cellMetres
        ? [tableTexts().demand.aggregated(value.rows, value.people.length, value.cellMetres, place.id >= 0)]
        : [];
      const [firstPadded] = padded;
      const zeros = firstPadded === undefined ? [] : notePaddedCodes(new Array(paddedRows).fill(firstPadded));
      return {
        points: value,
        problems: problems.list(),
        notes: [...before, ...notes, ...zeros, ...many],
      };
    },
  };
}

function hasTextBeyond(row: RowCells, width: number): boolean {
  for (let cell = width; cell < row.count; cell += 1) if (row.text(cell) !== '') return true;
  return false;
}

function cellsOf(row: RowCells): readonly string[] {
  return Array.from({ length: Math.min(row.count, 10) }, (_, cell) => row.text(cell));
}
