import type { Outline } from '../../src/domain/coverage-data.ts';
import { type Outcome, type Problem, problemSentence } from '../../src/domain/failure.ts';
import type { DatasetEntry } from '../../src/domain/geodata.ts';
import type { LonLat } from '../../src/domain/lon-lat.ts';
import type { LargestTown, Municipality } from '../../src/domain/municipality.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { PLACE_FILE } from '../../src/domain/named-place.ts';
import type { BoundaryKind } from '../../src/domain/provenance.ts';
import { SERVICES_FILE } from '../../src/domain/service.ts';
import { DEMAND_POINT_FILE, decodeDemandPoints } from '../../src/geodata/demand-point-file.ts';
import { NETWORK_FILE } from '../../src/geodata/network-file.ts';
import { BUILT_IN_POINTS, checkDemandPoints, GRID_POINTS } from './check-demand.ts';
import { checkCrossings, readCrossings } from './crossings.ts';
import { buildDemandPoints } from './demand-points.ts';
import { encodeDemandPoints } from './encode-demand-points.ts';
import { buildGridPoints, type GridPoints, gridDataset } from './grid-points.ts';
import { readHomelessness } from './homelessness.ts';
import {
  checkLandBorders,
  compareLandBorders,
  findSharedBorders,
  landBordersOf,
  readLandBorders,
} from './land-borders.ts';
import { MUNICIPALITY_FILE, type MunicipalityRow, readMunicipalityTable } from './municipality-table.ts';
import type { NamedPlace } from './people-density.ts';
import type { PopulationGrid } from './population-grid.ts';
import { buildRoadNetwork } from './roads.ts';
import { readServices } from './services.ts';
import { TABLE_DATASETS } from './table-datasets.ts';
import { estimateTargetGroup, type TargetGroupEstimate } from './target-group.ts';
import { readNationalTargetGroup, targetGroupNumber, targetGroupProvenance } from './target-group-table.ts';

export interface TablesInput {
  /** The project's folder, in which `geodata/` lies. */
  readonly root: string;
  /** 98, in code order. */
  readonly municipalities: readonly { readonly code: MunicipalityCode; readonly labelPoint: LonLat }[];
  /** In the order of `municipalities`; the boundaries that are written, on which points must lie. */
  readonly outlines: readonly Outline[];
  readonly places: readonly NamedPlace[];
  /** Land borders are compared with the outlines only where these are official. */
  readonly boundaryKind: BoundaryKind;
  /** In the place of places and lattice as the split within municipalities; null for none. */
  readonly populationGrid: PopulationGrid | null;
}

export interface TablesOutput {
  /** `municipalities.json`, `links.json`, `demand-points.bin`, `network.bin`, `places.json`, `services.json`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly datasets: readonly DatasetEntry[];
  /** Sentences for whoever builds; nothing here fails the build. */
  readonly reports: readonly string[];
  /** Each of these fails the build. */
  readonly problems: readonly Problem[];
}

/** Builds every table of `public/data` and the demand points; deterministic. */
export function buildTables(input: TablesInput): TablesOutput {
  const rows = readMunicipalityTable(input.root);
  if (!rows.ok) return failed(rows.problems);
  const misfit = checkInput(input, rows.value);
  if (misfit.length > 0) return failed(misfit);

  const codes = rows.value.map((row) => row.code);
  const nameOf = new Map(rows.value.map((row) => [row.code, row.name]));
  const pairs = readLandBorders(input.root, nameOf);
  const crossings = readCrossings(input.root);
  const counts = readHomelessness(input.root);
  const national = readNationalTargetGroup(input.root);
  const services = readServices(input.root, new Set(codes));
  if (!pairs.ok || !crossings.ok || !counts.ok || !national.ok || !services.ok) {
    return failed([pairs, crossings, counts, national, services].flatMap(problemsOf));
  }

  const network = buildRoadNetwork(input.root, { ...input, crossings: crossings.value });
  if (!network.ok) return failed(network.problems);

  const municipalities = completeMunicipalities(input, rows.value);
  const estimates = estimateTargetGroup(
    national.value.people,
    municipalities.map((row) => ({ ...row, largestTownInhabitants: row.largestTown?.inhabitants ?? null })),
    counts.value,
  );
  const isApproximate = input.boundaryKind === 'approximation';
  const landBorders = landBordersOf(pairs.value);
  const grid = input.populationGrid && buildGridPoints(input.outlines, input.populationGrid);
  const points = encodeDemandPoints(buildAllPoints(input, rows.value, grid));
  const demand = decodeDemandPoints(points);
  const differences = isApproximate
    ? []
    : compareLandBorders(pairs.value, findSharedBorders(codes, input.outlines), nameOf);
  // The ends were reviewed against the official boundaries; where these disagree, it is the approximation that is wrong.
  const strayEnds = checkCrossings(crossings.value, codes, input.outlines);
  return {
    files: {
      'municipalities.json': encodeJson({
        municipalities: municipalities.map((municipality, index) => ({
          ...municipality,
          targetGroup: numberOf(estimates, index, national.value.year),
        })),
        targetGroupProvenance: targetGroupProvenance(national.value),
      }),
      'links.json': encodeJson({ landBorders, crossings: crossings.value }),
      [PLACE_FILE]: encodeJson(namedPlaces(input.places)),
      [DEMAND_POINT_FILE]: points,
      [NETWORK_FILE]: network.value.bytes,
      [SERVICES_FILE]: encodeJson(services.value),
    },
    datasets: TABLE_DATASETS.map((dataset) =>
      dataset.id === 'demand-points' && grid && input.populationGrid
        ? gridDataset(input.populationGrid, grid, codes)
        : dataset,
    ),
    reports: [
      ...(grid?.reports ?? []),
      ...differences,
      `Målgruppe: ${national.value.people} personer fordelt på ${estimates.length} kommuner`,
      ...(demand.ok ? [`Behovspunkter: ${demand.value.count}`] : []),
      ...network.value.reports,
      `Tilbud: ${services.value.services.length} af ${services.value.kinds.length} typer`,
      ...(isApproximate ? strayEnds.map(problemSentence) : []),
    ],
    problems: [
      ...checkTargetGroup(estimates, national.value.people),
      ...checkLandBorders(landBorders, codes),
      ...(isApproximate ? [] : strayEnds),
      ...(demand.ok
        ? checkDemandPoints(demand.value, codes, input.outlines, grid ? GRID_POINTS : BUILT_IN_POINTS)
        : demand.problems),
    ],
  };
}

/** Each place once, by name and municipality, as it is read by `loadNamedPlaces`. */
function namedPlaces(places: readonly NamedPlace[]): object {
  return { places: places.map(({ name, lon, lat, code }) => [name, shorten(lon), shorten(lat), code]) };
}

/** Some ten metres. */
function shorten(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function failed(problems: readonly Problem[]): TablesOutput {
  return { files: {}, datasets: [], reports: [], problems };
}

function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems;
}

/** The boundaries hold exactly the municipalities of the table, and every place lies in one of them. */
function checkInput(input: TablesInput, rows: readonly MunicipalityRow[]): readonly Problem[] {
  const problems: Problem[] = [];
  const expected = rows.map((row) => row.code).join();
  const found = input.municipalities.map((municipality) => municipality.code).join();
  if (found !== expected || input.outlines.length !== rows.length) {
    const path = 'grænser';
    problems.push({ file: MUNICIPALITY_FILE, path, found, expected: `de 98 koder i orden: ${expected}` });
  }
  const codes = new Set<string>(rows.map((row) => row.code));
  for (const place of input.places) {
    if (codes.has(place.code)) continue;
    const path = place.name;
    problems.push({
      file: 'geodata/places',
      path,
      found: `"${place.code}"`,
      expected: 'en af de 98 kommunekoder',
    });
  }
  return problems;
}

function completeMunicipalities(
  input: TablesInput,
  rows: readonly MunicipalityRow[],
): readonly Municipality[] {
  return rows.map((row, index) => {
    const labelPoint = input.municipalities[index]?.labelPoint;
    if (!labelPoint) throw new Error(`buildTables: no label point for ${row.code}`);
    return { ...row, largestTown: findLargestTown(input.places, row), labelPoint };
  });
}

/** No more people live in a town than in its municipality: GeoNames counts København's whole urban area, and errs. */
function findLargestTown(
  places: readonly NamedPlace[],
  { code, population }: MunicipalityRow,
): LargestTown | null {
  let largest: LargestTown | null = null;
  for (const { name, inhabitants, code: home } of places) {
    if (home !== code || inhabitants === null || inhabitants <= (largest?.inhabitants ?? 0)) continue;
    largest = { name, inhabitants: Math.min(inhabitants, population) };
  }
  return largest;
}

function buildAllPoints(input: TablesInput, rows: readonly MunicipalityRow[], grid: GridPoints | null) {
  return rows.map(
    (row, index) =>
      grid?.municipalities[index] ??
      buildDemandPoints({
        outline: input.outlines[index] ?? [],
        population: row.population,
        areaKm2: row.areaKm2,
        places: input.places.filter((place) => place.code === row.code),
      }),
  );
}

function numberOf(estimates: readonly TargetGroupEstimate[], index: number, year: number) {
  const estimate = estimates[index];
  if (!estimate) throw new Error(`buildTables: no estimate for municipality number ${index}`);
  return targetGroupNumber(estimate, year);
}

function checkTargetGroup(estimates: readonly TargetGroupEstimate[], total: number): readonly Problem[] {
  const sum = estimates.reduce((people, estimate) => people + estimate.people, 0);
  const least = Math.min(...estimates.map((estimate) => estimate.people));
  if (estimates.length === 98 && sum === total && least >= 1) return [];
  const found = `${estimates.length} kommuner, i alt ${sum}, mindst ${least}`;
  const expected = `98 kommuner, i alt ${total}, mindst 1 i hver`;
  return [{ file: 'municipalities.json', path: 'targetGroup', found, expected }];
}

/** Keys in the order they were written, one line: same input, same bytes. */
function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
