import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import { laeaToLonLat } from '../../src/geometry/laea-europe.ts';

/** People in a cell of 1 km by 1 km of the European grid (EPSG:3035). */
export interface GridCell {
  /** Metres, the cell's south-west corner. */
  readonly easting: number;
  readonly northing: number;
  readonly people: number;
}

export interface PopulationGrid {
  readonly file: string;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  /** With somebody in them, from south to north and west to east, each once. */
  readonly cells: readonly GridCell[];
  /** How many of the file's cells lie far from Denmark, and were left out. */
  readonly farCells: number;
}

const ID_COLUMNS = ['GRD_ID', 'GRID_ID', 'CELLCODE', 'GRD_ID_1KM'];
const PEOPLE_COLUMNS = ['TOT_P', 'T', 'OBS_VALUE_T', 'TOT_P_2021', 'TOT_P_2018', 'TOT_P_2011', 'OBS_VALUE'];
const ID_FORMS = [
  /^(?:[A-Z]{2}_)?CRS3035RES1000mN(\d{7})E(\d{7})$/,
  /^(?:[A-Z]{2}_)?1kmN(\d{4})E(\d{4})$/,
] as const;
const EXPECTED_ID = 'en celle på 1 km, fx CRS3035RES1000mN3620000E4320000 eller 1kmN3620E4320';
const MOST_LISTED = 20;
/** All of Europe is less. */
const MOST_BYTES = 400_000_000;
/** Everything in which a cell may touch Denmark, metres, with room to spare. */
const NEAR = { west: 4_150_000, east: 4_700_000, south: 3_450_000, north: 3_900_000 };

/** Reads a population grid as Eurostat's GEOSTAT has it: CSV with a cell's name and its people. Mistakes are told by line. */
export function readPopulationGrid(path: string): Outcome<PopulationGrid> {
  const file = basename(path);
  const refuse = (found: string, expected: string): Outcome<never> => ({
    ok: false,
    problems: [{ file: path, path: '', found, expected }],
  });
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES)
      return refuse(`${size} byte`, `en fil på højst ${MOST_BYTES} byte, skåret til Danmark`);
    bytes = readFileSync(path);
  } catch {
    return refuse('ingen læsbar fil', 'et befolkningsnet (CSV)');
  }
  const cells = parsePopulationGrid(bytes.toString('utf8'), file);
  if (!cells.ok) return cells;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...cells, value: { file, sha256, ...cells.value } };
}

export function parsePopulationGrid(
  text: string,
  file: string,
): Outcome<Pick<PopulationGrid, 'cells' | 'farCells'>> {
  const problems: Problem[] = [];
  let count = 0;
  const refuse = (path: string, found: string, expected: string): void => {
    count += 1;
    if (problems.length < MOST_LISTED) problems.push({ file, path, found, expected });
  };
  const cells = new Map<string, GridCell>();
  const lineOf = new Map<string, number>();
  let farCells = 0;
  let columns: { readonly id: number; readonly people: number } | null = null;
  let line = 0;
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: [';', '\t'].find((one) => text.slice(0, 1000).includes(one)) ?? ',',
    step: ({ data }, parser) => {
      line += 1;
      if (data.every((cell) => cell.trim() === '')) return;
      if (!columns) {
        columns = findColumns(data);
        if (columns) return;
        const expected = `kolonnerne ${ID_COLUMNS[0]} og ${PEOPLE_COLUMNS.slice(0, 3).join(' eller ')}`;
        refuse(`linje ${line}`, JSON.stringify(data.slice(0, 12)), expected);
        parser.abort();
        return;
      }
      const [id, amount] = [(data[columns.id] ?? '').trim(), (data[columns.people] ?? '').trim()];
      const corner = cornerOf(id);
      if (!corner) return refuse(`linje ${line}, cellens navn`, JSON.stringify(id), EXPECTED_ID);
      if (!/^\d{1,9}([.,]\d{1,9})?$/.test(amount)) {
        return refuse(`linje ${line}, antal`, JSON.stringify(amount), 'et antal på mindst 0, fx 12');
      }
      const [northing, easting] = corner;
      if (!isNear(easting, northing)) {
        farCells += 1;
        return;
      }
      const key = `${northing} ${easting}`;
      const earlier = lineOf.get(key);
      if (earlier !== undefined) {
        const expected = `hver celle én gang; den står også på linje ${earlier}`;
        return refuse(`linje ${line}, cellens navn`, JSON.stringify(id), expected);
      }
      lineOf.set(key, line);
      const people = Number(amount.replace(',', '.'));
      if (people > 0) cells.set(key, { easting, northing, people });
    },
  });
  if (count > problems.length) {
    const expected = `ingen; de første ${problems.length} er vist`;
    const standsFor = count - problems.length;
    problems.push({ file, path: '', found: `${count} fejl i alt`, expected, standsFor });
  }
  if (problems.length === 0 && cells.size === 0) {
    refuse(
      '',
      `ingen celler med mennesker ved Danmark (${farCells} andre)`,
      'et befolkningsnet over Danmark',
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const sorted = [...cells.values()].sort((a, b) => a.northing - b.northing || a.easting - b.easting);
  return { ok: true, value: { cells: sorted, farCells }, warnings: [] };
}

function findColumns(header: readonly string[]): { readonly id: number; readonly people: number } | null {
  const names = header.map((name) => name.trim().toUpperCase());
  const find = (wanted: readonly string[]): number =>
    wanted.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  const [id, people] = [find(ID_COLUMNS), find(PEOPLE_COLUMNS)];
  return id >= 0 && people >= 0 ? { id, people } : null;
}

/** Metres, of the south-west corner; null for another name. */
function cornerOf(id: string): readonly [northing: number, easting: number] | null {
  for (const [form, factor] of [
    [ID_FORMS[0], 1],
    [ID_FORMS[1], 1000],
  ] as const) {
    const match = form.exec(id);
    if (!match) continue;
    const [northing, easting] = [Number(match[1]) * factor, Number(match[2]) * factor];
    return northing % 1000 === 0 && easting % 1000 === 0 ? [northing, easting] : null;
  }
  return null;
}

function isNear(easting: number, northing: number): boolean {
  return easting >= NEAR.west && easting <= NEAR.east && northing >= NEAR.south && northing <= NEAR.north;
}

/** Positions spread over a cell, degrees, longitude first: `side` by `side` of them. */
export function samplesOfCell(
  { easting, northing }: GridCell,
  side: number,
): readonly (readonly [lon: number, lat: number])[] {
  const step = 1000 / side;
  return Array.from({ length: side * side }, (_, i) =>
    laeaToLonLat(easting + step * ((i % side) + 0.5), northing + step * (Math.floor(i / side) + 0.5)),
  );
}
