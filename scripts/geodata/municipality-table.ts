import type { Outcome, Problem } from '../../src/domain/failure.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

/** A municipality without what depends on boundaries and places. */
export type MunicipalityRow = Omit<Municipality, 'labelPoint' | 'largestTown'>;

export const MUNICIPALITY_FILE = 'geodata/municipalities/municipalities.csv';

const COLUMNS = [
  'code',
  'name',
  'region_until_2026',
  'region_from_2027',
  'health_council',
  'population_2026',
  'area_km2',
  'adults',
];

/** The 98 municipalities of `geodata/`, in code order, checked against each other. */
export function readMunicipalityTable(root: string): Outcome<readonly MunicipalityRow[]> {
  const table = readCsvTable(root, MUNICIPALITY_FILE, COLUMNS, parseMunicipality);
  if (!table.ok) return table;
  const problems = checkMunicipalities(table.value);
  return problems.length > 0 ? { ok: false, problems } : table;
}

function parseMunicipality(row: CsvRow): MunicipalityRow {
  return {
    code: row.code('code'),
    name: row.text('name'),
    regionUntil2026: row.text('region_until_2026'),
    regionFrom2027: row.text('region_from_2027'),
    healthCouncil: row.text('health_council'),
    population: row.number('population_2026'),
    areaKm2: row.number('area_km2'),
    adults: row.number('adults'),
  };
}

/** 98 codes in rising order, five regions, four regions, 17 councils, and each council inside one region of 2027. */
export function checkMunicipalities(rows: readonly MunicipalityRow[]): readonly Problem[] {
  const problems: Problem[] = [];
  const expect = (holds: boolean, path: string, found: unknown, expected: string) => {
    if (!holds) problems.push({ file: MUNICIPALITY_FILE, path, found: String(found), expected });
  };
  expect(rows.length === 98, '', `${rows.length} rækker`, '98 rækker');
  const regions = new Set(rows.map((row) => row.regionUntil2026));
  expect(regions.size === 5, 'region_until_2026', [...regions].join(', '), 'fem regioner');
  const regionsFrom2027 = new Set(rows.map((row) => row.regionFrom2027));
  expect(regionsFrom2027.size === 4, 'region_from_2027', [...regionsFrom2027].join(', '), 'fire regioner');
  const councilRegion = new Map<string, string>();
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const path = `linje ${index + 2}`;
    expect(!before || before.code < row.code, path, row.code, 'stigende kommunekoder, hver én gang');
    expect(row.adults > 0 && row.adults < row.population, path, row.adults, 'flere end 0 og færre end alle');
    expect(row.areaKm2 > 0, path, row.areaKm2, 'et areal over 0 km2');
    const region = councilRegion.get(row.healthCouncil);
    councilRegion.set(row.healthCouncil, row.regionFrom2027);
    const inOne = region === undefined || region === row.regionFrom2027;
    expect(inOne, path, row.regionFrom2027, `${region}, som resten af sundhedsrådet ${row.healthCouncil}`);
  });
  expect(councilRegion.size === 17, 'health_council', `${councilRegion.size} sundhedsråd`, '17 sundhedsråd');
  return problems;
}
