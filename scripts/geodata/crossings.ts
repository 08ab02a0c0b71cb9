import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import type { Crossing } from '../../src/domain/links.ts';
import { DENMARK_BOX, type LonLat, lonLat } from '../../src/domain/lon-lat.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { distanceToBorderKm } from '../../src/geometry/distance-to-border.ts';
import { isInOutline } from '../../src/geometry/point-in-outline.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

export const CROSSING_FILE = 'geodata/crossings/crossings.csv';
/** How far an end may lie from the land of the municipality it claims. */
export const LARGEST_GAP_KM = 2;

const TYPES = ['bridge', 'tunnel', 'dam', 'ferry'] as const;
const COLUMNS = [
  'name',
  'type',
  'lon1',
  'lat1',
  'lon2',
  'lat2',
  'from_municipality',
  'to_municipality',
  'crossing_min',
  'cars',
  'bicycles',
  'seasonal',
  'interval_min',
  'motorway',
];

export function readCrossings(root: string): Outcome<readonly Crossing[]> {
  return readCsvTable(root, CROSSING_FILE, COLUMNS, parseCrossing);
}

function parseCrossing(row: CsvRow): Crossing {
  const minutes = row.number('crossing_min');
  if (!(minutes > 0)) row.reject('crossing_min', 'minutter over 0');
  const type = row.oneOf('type', TYPES);
  const intervalMinutes = row.optionalNumber('interval_min');
  if ((type === 'ferry') !== (intervalMinutes !== null) || (intervalMinutes ?? 1) <= 0)
    row.reject('interval_min', 'minutter mellem afgange for en færge, og ellers ingenting');
  return {
    name: row.text('name'),
    type,
    from: parsePosition(row, 'lon1', 'lat1'),
    to: parsePosition(row, 'lon2', 'lat2'),
    fromMunicipality: row.optionalCode('from_municipality'),
    toMunicipality: row.optionalCode('to_municipality'),
    crossingMinutes: minutes,
    carriesCars: row.yes('cars'),
    carriesBicycles: row.yes('bicycles'),
    seasonal: row.yes('seasonal'),
    intervalMinutes,
    onMotorway: row.yes('motorway'),
  };
}

function parsePosition(row: CsvRow, lonColumn: string, latColumn: string): LonLat {
  const [lon, lat] = [row.number(lonColumn), row.number(latColumn)];
  const { west, east, south, north } = DENMARK_BOX;
  if (!(lon >= west && lon <= east)) row.reject(lonColumn, `en længde fra ${west} til ${east} grader`);
  if (!(lat >= south && lat <= north)) row.reject(latColumn, `en bredde fra ${south} til ${north} grader`);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? lonLat(lon, lat) : lonLat(0, 0);
}

/** Every end that claims a municipality lies within 2 km of its land. */
export function checkCrossings(
  crossings: readonly Crossing[],
  codes: readonly MunicipalityCode[],
  outlines: readonly Outline[],
): readonly Problem[] {
  return crossings.flatMap((crossing, index) => {
    const ends = [
      [crossing.from, crossing.fromMunicipality],
      [crossing.to, crossing.toMunicipality],
    ] as const;
    return ends.flatMap(([position, code]) => {
      if (code === null) return [];
      const outline = outlines[codes.indexOf(code)];
      const path = `linje ${index + 2}, ${crossing.name}`;
      const problem = (found: string, expected: string) => [{ file: CROSSING_FILE, path, found, expected }];
      if (!outline) return problem(`"${code}"`, 'en af de 98 kommunekoder');
      const gapKm = distanceToLandKm(position, outline);
      if (gapKm <= LARGEST_GAP_KM) return [];
      const found = `[${position.join(', ')}], ${gapKm.toFixed(1)} km fra land i ${code}`;
      return problem(found, `højst ${LARGEST_GAP_KM} km fra kommunens land`);
    });
  });
}

/** 0 on land. */
export function distanceToLandKm(position: LonLat, outline: Outline): number {
  return isInOutline(position[0], position[1], outline) ? 0 : distanceToBorderKm(outline, position);
}
