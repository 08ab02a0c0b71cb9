import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome, Problem } from '../../src/domain/failure.ts';
import type { DatasetEntry, Manifest } from '../../src/domain/geodata.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import type { BoundaryProvenance } from '../../src/domain/provenance.ts';
import { isInOutline } from '../../src/geometry/point-in-outline.ts';
import { approximateBoundaries } from './approximate-boundaries.ts';
import { scoreBoundaries } from './boundary-score.ts';
import {
  type BoundaryChoice,
  type BoundarySource,
  findBoundaries,
  findOfficialMirror,
} from './boundary-source.ts';
import { buildBoundaryTopology } from './boundary-topology.ts';
import { hashInputs } from './build-stamp.ts';
import { checkBoundaries } from './check-boundaries.ts';
import { findLabelPoint } from './label-point.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import { type MunicipalityRow, readMunicipalityTable } from './municipality-table.ts';
import { type PopulationGrid, readPopulationGrid } from './population-grid.ts';
import { readBoundaries } from './read-boundary-file.ts';
import { readLand } from './read-land.ts';
import { MORE_PLACES_FILE, PLACES_FILE, type Place, readPlaces } from './read-places.ts';
import { buildTables } from './tables.ts';
import { writeFolder } from './write-folder.ts';

/** The project's folder. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface GeodataOptions extends BoundaryChoice {
  /** Where to build; `public/data` of the project when left out. */
  readonly out?: string | undefined;
  /** A population grid of 1 km (EPSG:3035, CSV) that replaces places and lattice as the split within municipalities. */
  readonly populationGrid?: string | undefined;
  /** Builds even when nothing changed. */
  readonly force?: boolean | undefined;
}

export interface GeodataReport {
  readonly folder: string;
  readonly boundaries: BoundaryProvenance;
  /** False when what was there was up to date. */
  readonly built: boolean;
  /** Sentences for whoever builds. */
  readonly notes: readonly string[];
}

/** Builds `public/data` from `geodata/` and the boundaries found; nothing is written where anything is wrong. */
export async function buildGeodata(options: GeodataOptions = {}): Promise<Outcome<GeodataReport>> {
  const root = PROJECT_ROOT;
  const folder = options.out ?? join(root, 'public', 'data');
  const source = await findBoundaries(root, { mirror: process.env.GEODATA_MIRROR, ...options });
  if (!source.ok) return source;
  const gridFile = options.populationGrid ?? process.env.GEODATA_POPULATION_GRID;
  const grid = gridFile ? readPopulationGrid(gridFile) : null;
  if (grid && !grid.ok) return grid;
  const stamp = hashInputs(root, [
    source.value.text ?? 'approximation',
    JSON.stringify(source.value.provenance),
    grid ? `${grid.value.file} ${grid.value.sha256}` : 'no population grid',
  ]);
  const stampFile = join(root, '.cache', 'geodata', `${hashText(folder).slice(0, 16)}.stamp`);
  const report = { folder, boundaries: source.value.provenance };
  if (!options.force && isUpToDate(folder, stampFile, stamp)) {
    return { ok: true, value: { ...report, built: false, notes: [] }, warnings: source.warnings };
  }
  const built = buildFiles(root, source.value, grid?.value ?? null);
  if (!built.ok) return built;
  writeFolder(folder, built.value.files);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return {
    ok: true,
    value: { ...report, built: true, notes: built.value.notes },
    warnings: [...source.warnings, ...built.warnings],
  };
}

function isUpToDate(folder: string, stampFile: string, stamp: string): boolean {
  return (
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  );
}

interface BuiltFiles {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly notes: readonly string[];
}

function buildFiles(
  root: string,
  source: BoundarySource,
  populationGrid: PopulationGrid | null,
): Outcome<BuiltFiles> {
  const rows = readMunicipalityTable(root);
  const towns = readPlaces(root, PLACES_FILE);
  const more = readPlaces(root, MORE_PLACES_FILE);
  if (!rows.ok || !towns.ok || !more.ok) return failed([rows, towns, more]);
  const places = [...towns.value, ...more.value];
  const outlines = readOutlines(root, source, places, rows.value);
  if (!outlines.ok) return outlines;

  const boundaries = buildBoundaryTopology(outlines.value, rows.value);
  const municipalities = rows.value.map(({ code }, i) => ({
    code,
    labelPoint: findLabelPoint(boundaries.outlines[i] ?? []),
  }));
  const tables = buildTables({
    root,
    municipalities,
    outlines: boundaries.outlines,
    places,
    boundaryKind: source.provenance.kind,
    populationGrid,
  });
  const problems = [...boundaries.problems, ...tables.problems];
  if (problems.length > 0) return { ok: false, problems };

  const score = source.provenance.kind === 'approximation' ? scoreNote(root, outlines.value) : [];
  const files = { 'boundaries.topo.json': encodeJson(boundaries.topology), ...tables.files };
  const manifest = writeManifest(source.provenance, files, tables.datasets);
  return {
    ok: true,
    value: {
      files: { 'manifest.json': encodeJson(manifest), ...files },
      notes: [...score, ...misplaced(places, rows.value, boundaries.outlines), ...tables.reports],
    },
    warnings: outlines.warnings,
  };
}

function readOutlines(
  root: string,
  source: BoundarySource,
  places: readonly Place[],
  rows: readonly MunicipalityRow[],
): Outcome<readonly MunicipalOutline[]> {
  if (source.text === null)
    return { ok: true, value: approximateBoundaries(readLand(root), places), warnings: [] };
  const outlines = readBoundaries(source.text, source.file);
  if (!outlines.ok || source.provenance.kind !== 'given') return outlines;
  const problems = checkBoundaries(outlines.value, rows, source.file);
  return problems.length > 0 ? { ok: false, problems } : outlines;
}

function failed(outcomes: readonly Outcome<unknown>[]): Outcome<never> {
  return {
    ok: false,
    problems: outcomes.flatMap((outcome): readonly Problem[] => (outcome.ok ? [] : outcome.problems)),
  };
}

/** How much of the land the approximation gives the right municipality, where the official file is there to tell. */
function scoreNote(root: string, outlines: readonly MunicipalOutline[]): readonly string[] {
  const mirror = findOfficialMirror(root);
  if (mirror === undefined) return ['Ingen officielle grænser ved hånden at holde tilnærmelsen op mod'];
  const official = readBoundaries(readFileSync(mirror, 'utf8'), mirror);
  if (!official.ok) return [];
  const share = scoreBoundaries(outlines, official.value).shareRight * 100;
  return [
    `Tilnærmede grænser: ${share.toFixed(1).replace('.', ',')} % af landarealet ligger i den rigtige kommune`,
  ];
}

/** Places whose code is not that of the area they lie in; water counts as nowhere, not as wrong. */
function misplaced(
  places: readonly Place[],
  rows: readonly MunicipalityRow[],
  outlines: readonly MunicipalOutline['outline'][],
): readonly string[] {
  const nameOf = (code: string | undefined) => rows.find((row) => row.code === code)?.name ?? code;
  return places.flatMap(({ name, lon, lat, code }) => {
    const at: MunicipalityCode | undefined =
      rows[outlines.findIndex((one) => isInOutline(lon, lat, one))]?.code;
    return at === undefined || at === code
      ? []
      : [`Sted uden for sin kommune: ${name} (${nameOf(code)}) ligger i ${nameOf(at)}`];
  });
}

function writeManifest(
  boundaries: BoundaryProvenance,
  files: Readonly<Record<string, Uint8Array>>,
  datasets: readonly DatasetEntry[],
): Manifest {
  const entries = Object.entries(files).map(([name, bytes]) => [
    name,
    { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length },
  ]);
  return { format: 'daekning-data', version: 1, boundaries, files: Object.fromEntries(entries), datasets };
}

function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
