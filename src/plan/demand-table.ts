import type { CoverageData } from '../domain/coverage-data.ts';
import type { Outcome } from '../domain/failure.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { createPolygonIndex, type PolygonIndex } from '../geometry/polygon-index.ts';
import { utm32ToLonLat } from '../geometry/utm32.ts';
import { type CodeTable, createCodeTable } from './read-code.ts';
import { isRefusal, looksLikeUtm, type Refusal, readPosition } from './read-position.ts';
import { readTable, type TableColumn } from './read-table.ts';
import { type CellCode, readAmountCell, readCodeCell, readDecimal } from './read-table-cells.ts';
import { CODE_COLUMN, notePaddedCodes, PEOPLE_COLUMN } from './table-columns.ts';
import { TableProblems } from './table-problems.ts';

/** People who stay at one place, as a mapping of somebody's own has them. */
export interface DemandRow {
  readonly code: MunicipalityCode;
  readonly position: LonLat;
  readonly people: number;
  /** The row's own id, where it has one. */
  readonly id?: string;
}

const COLUMNS: readonly TableColumn<'lon' | 'lat' | 'x' | 'y' | 'people' | 'code' | 'id'>[] = [
  { id: 'lon', headers: ['lon', 'længdegrad', 'longitude', 'lng', 'long'] },
  { id: 'lat', headers: ['lat', 'breddegrad', 'latitude'] },
  { id: 'x', headers: ['x', 'easting', 'x-koordinat', 'utm x', 'etrs89 øst'] },
  { id: 'y', headers: ['y', 'northing', 'y-koordinat', 'utm y', 'etrs89 nord'] },
  PEOPLE_COLUMN,
  CODE_COLUMN,
  { id: 'id', headers: ['id'] },
];

/**
 * Reads a mapping of where people stay: `lon`, `lat` (WGS 84, degrees) or `x`, `y` (EPSG:25832, metres),
 * `antal`, and optionally `kommunekode`, which wins over the position, and `id`. Every row that is not
 * understood is listed, and then there is no value. The warnings say how the file was read.
 */
export function readDemandTable(
  bytes: Uint8Array,
  options: { readonly file: string; readonly data: Pick<CoverageData, 'municipalities' | 'outlines'> },
): Outcome<readonly DemandRow[]> {
  const problems = new TableProblems(options.file);
  const table = readTable(bytes, COLUMNS, ['people'], problems);
  const has = (column: 'lon' | 'lat' | 'x' | 'y'): boolean => table?.columns.has(column) ?? false;
  const isGeographic = has('lon') && has('lat');
  const isProjected = !isGeographic && has('x') && has('y');
  if (!table || (!isGeographic && !isProjected)) {
    if (table)
      problems.addRow(1, [...table.columns], 'kolonnerne "lon" og "lat" eller "x" og "y" (EPSG:25832)');
    return { ok: false, problems: problems.list() };
  }
  const codes = createCodeTable(options.data.municipalities);
  const locate = createLocator(options.data);
  const lineOfId = new Map<string, number>();
  const padded: MunicipalityCode[] = [];
  const rows: DemandRow[] = [];
  for (const { line, cell } of table.rows) {
    const [first, second] = isGeographic ? [cell('lon'), cell('lat')] : [cell('x'), cell('y')];
    const readPair = isGeographic ? readLonLatCells : readUtmCells;
    const columns = isGeographic ? 'lon, lat' : 'x, y';
    const position = problems.readCell(line, columns, `${first} ${second}`.trim(), () =>
      readPair(first, second),
    );
    const people = problems.readCell(line, 'antal', cell('people'), readAmountCell);
    const given = readGivenCode(cell('code'), codes, (text, read) =>
      problems.readCell(line, 'kommunekode', text, read),
    );
    noteRepeatedId(cell('id'), line, lineOfId, problems);
    if (given?.padded) padded.push(given.code);
    if (position === null || people === null || given === null) continue;
    const code = given?.code ?? locate(position);
    if (code !== null)
      rows.push({ code, position, people, ...(cell('id') === '' ? {} : { id: cell('id') }) });
    else {
      const expected = 'et sted på land i en af de 98 kommuner, eller en kommunekode i rækken';
      problems.addRow(line, `${first} ${second}`, expected, columns);
    }
  }
  if (problems.count > 0) return { ok: false, problems: problems.list() };
  const unusedPair =
    isGeographic && (has('x') || has('y')) ? ['x og y bruges ikke, da lon og lat er der'] : [];
  return { ok: true, value: rows, warnings: [...table.notes, ...unusedPair, ...notePaddedCodes(padded)] };
}

/** undefined where the row gives no code, null where it gives one that is not understood. */
function readGivenCode(
  text: string,
  codes: CodeTable,
  readCell: (text: string, read: (text: string) => CellCode | Refusal) => CellCode | null,
): CellCode | null | undefined {
  return text === '' ? undefined : readCell(text, (cell) => readCodeCell(cell, codes));
}

function noteRepeatedId(
  id: string,
  line: number,
  lineOfId: Map<string, number>,
  problems: TableProblems,
): void {
  if (id === '') return;
  const earlier = lineOfId.get(id);
  if (earlier === undefined) lineOfId.set(id, line);
  else problems.addRow(line, id, `hvert id én gang; det står også på linje ${earlier}`, 'id');
}

function readLonLatCells(lonText: string, latText: string): LonLat | Refusal {
  const [lon, lat] = [readDecimal(lonText), readDecimal(latText)];
  if (lon === null || lat === null)
    return { expected: 'længdegrad og breddegrad som tal i grader, fx 10,2039 og 56,1629' };
  return readPosition([lon, lat]);
}

function readUtmCells(xText: string, yText: string): LonLat | Refusal {
  const [x, y] = [readDecimal(xText), readDecimal(yText)];
  const expected = 'x og y i meter i UTM zone 32 (EPSG:25832), fx 575000 og 6224000';
  if (x === null || y === null) return { expected };
  if (looksLikeUtm(y, x)) return { expected: `${expected}; x og y ser ud til at være byttet om` };
  if (!looksLikeUtm(x, y)) {
    const isDegrees = !isRefusal(readPosition([x, y]));
    return {
      expected: isDegrees ? `${expected}; tallene ligner grader: kald kolonnerne lon og lat` : expected,
    };
  }
  const position = readPosition([...utm32ToLonLat(x, y)]);
  return isRefusal(position) ? { expected: `${expected}, i Danmark` } : position;
}

/** The municipality that a position lies in; on a border the one with the smaller code, in the sea none. */
function createLocator({
  municipalities,
  outlines,
}: Pick<CoverageData, 'municipalities' | 'outlines'>): (position: LonLat) => MunicipalityCode | null {
  const indexes: PolygonIndex[] = outlines.map((outline) => createPolygonIndex(outline));
  return ([lon, lat]) => {
    for (const [index, { west, south, east, north, contains }] of indexes.entries()) {
      if (lon < west || lon > east || lat < south || lat > north) continue;
      if (contains(lon, lat)) return municipalities[index]?.code ?? null;
    }
    return null;
  };
}
