import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Problem } from '../../src/domain/failure.ts';
import { ellipsoidAreaKm2 } from '../../src/geometry/ellipsoid-area-km2.ts';
import { type SampleGrid, scanPolygon } from '../../src/geometry/scan-polygon.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import type { MunicipalityRow } from './municipality-table.ts';

/** Shares of the table's area (lakes included) that a file's area may be off by. */
const NATIONAL_TOLERANCE = 0.02;
const TOLERANCE = 0.05;
const SMALL_TOLERANCE = 0.15;
const SMALL_KM2 = 100;

/** Slivers along a border that was drawn twice are let pass up to this share of the smaller municipality, and this area. */
const OVERLAP_TOLERANCE = 0.005;
const OVERLAP_KM2 = 1;
/** Sample points lie about 100 m apart in both directions. */
const STEP_LAT = 0.0009;
const STEP_LON = 0.0016;

type MunicipalityArea = Pick<MunicipalityRow, 'code' | 'name' | 'areaKm2'>;

/**
 * Holds boundaries against the table: the area of the country within 2 %, of each municipality within 5 % (15 %
 * under 100 km2), and no two municipalities on the same land. Areas are measured on the ellipsoid.
 * @param outlines in any order; municipalities without one count as without area
 * @param file name of the boundaries' file, for the problems
 */
export function checkBoundaries(
  outlines: readonly MunicipalOutline[],
  municipalities: readonly MunicipalityArea[],
  file: string,
): readonly Problem[] {
  const refuse = (found: string, expected: string): Problem => ({ file, path: '', found, expected });
  const problems: Problem[] = [];
  const areas = new Map<string, number>();
  for (const { code, outline } of outlines)
    areas.set(code, (areas.get(code) ?? 0) + ellipsoidAreaKm2(outline));

  const national = sum(municipalities.map((row) => row.areaKm2));
  const total = sum([...areas.values()]);
  if (isOff(total, national, NATIONAL_TOLERANCE)) {
    problems.push(refuse(`${formatKm2(total)} i alt`, expectedArea(national, NATIONAL_TOLERANCE)));
  }
  for (const { code, name, areaKm2 } of municipalities) {
    const tolerance = areaKm2 < SMALL_KM2 ? SMALL_TOLERANCE : TOLERANCE;
    const area = areas.get(code) ?? 0;
    if (!isOff(area, areaKm2, tolerance)) continue;
    problems.push(refuse(`${formatKm2(area)} i ${name} (${code})`, expectedArea(areaKm2, tolerance)));
  }
  const names = new Map<string, string>(municipalities.map((row) => [row.code, `${row.name} (${row.code})`]));
  for (const { codes, areaKm2 } of findOverlaps(outlines)) {
    const smaller = Math.min(...codes.map((code) => areas.get(code) ?? 0));
    if (areaKm2 <= Math.min(OVERLAP_KM2, OVERLAP_TOLERANCE * smaller)) continue;
    const [first, second] = codes.map((code) => names.get(code) ?? code);
    const found =
      first === second
        ? `dele af ${first}, der overlapper hinanden på ca. ${formatKm2(areaKm2)}`
        : `${first} og ${second}, der overlapper hinanden på ca. ${formatKm2(areaKm2)}`;
    problems.push(
      refuse(
        found,
        `kommuner uden overlap (højst ${formatPercent(OVERLAP_TOLERANCE)} af den mindste og ${formatKm2(OVERLAP_KM2)})`,
      ),
    );
  }
  return problems;
}

export interface Overlap {
  /** The same code twice where parts of one municipality lie on each other. */
  readonly codes: readonly [string, string];
  /** Estimated from sample points. */
  readonly areaKm2: number;
}

/**
 * Land that is in two municipalities, or in two parts of one, counted in sample points about 100 m apart.
 * A point on a border that two municipalities share is in one of them only, so that a clean file has none.
 */
export function findOverlaps(outlines: readonly MunicipalOutline[]): readonly Overlap[] {
  const grid = gridOver(outlines.map(({ outline }) => outline));
  /** Number in `outlines`, plus one, of the first that holds the point. */
  const owner = new Uint16Array(grid.columns * grid.rows);
  const found = new Map<number, number>();
  outlines.forEach(({ outline }, number) => {
    for (const polygon of outline) {
      scanPolygon(polygon, grid, (index) => {
        const before = owner[index] ?? 0;
        if (before === 0) {
          owner[index] = number + 1;
          return;
        }
        const pair = (before - 1) * outlines.length + number;
        found.set(pair, (found.get(pair) ?? 0) + sampleKm2(grid, index));
      });
    }
  });
  return [...found].map(([pair, areaKm2]) => {
    const first = outlines[Math.floor(pair / outlines.length)]?.code ?? '';
    return { codes: [first, outlines[pair % outlines.length]?.code ?? ''], areaKm2 };
  });
}

function gridOver(outlines: readonly Outline[]): SampleGrid {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of outlines.flat(3)) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const columns = Math.max(0, Math.ceil((east - west) / STEP_LON));
  const rows = Math.max(0, Math.ceil((north - south) / STEP_LAT));
  // Half a step in, so that no row runs along an edge of a file drawn on whole degrees.
  return {
    west: west + STEP_LON / 2,
    south: south + STEP_LAT / 2,
    stepLon: STEP_LON,
    stepLat: STEP_LAT,
    columns,
    rows,
  };
}

/** Land that one sample point stands for. */
function sampleKm2(grid: SampleGrid, index: number): number {
  const lat = grid.south + Math.floor(index / grid.columns) * grid.stepLat;
  const kmPerDegree = 111.3;
  return grid.stepLat * kmPerDegree * grid.stepLon * kmPerDegree * Math.cos((lat * Math.PI) / 180);
}

function isOff(found: number, expected: number, tolerance: number): boolean {
  return !(Math.abs(found - expected) <= tolerance * expected);
}

function expectedArea(areaKm2: number, tolerance: number): string {
  return `${formatKm2(areaKm2)} med højst ${formatPercent(tolerance)} afvigelse`;
}

function formatKm2(areaKm2: number): string {
  return `${areaKm2.toLocaleString('da-DK', { maximumFractionDigits: areaKm2 < 1000 ? 1 : 0 })} km2`;
}

function formatPercent(share: number): string {
  return `${(share * 100).toLocaleString('da-DK')} procent`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
