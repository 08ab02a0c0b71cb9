import type { MultiPolygon } from 'geojson';
import type { CoverageData } from '../domain/coverage-data.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { counts, type Plan } from '../domain/plan.ts';
import { WITHIN_MINUTES } from '../domain/result.ts';
import type { BandOrigin, TravelBands } from '../domain/travel-analysis.ts';
import { geometryAreaKm2 } from '../geometry/area-km2.ts';
import { clipPolygons } from '../geometry/clip-polygons.ts';
import { contourPolygons } from '../geometry/contour-polygons.ts';
import { createLandLattice, type LandPiece } from '../geometry/land-lattice.ts';
import type { TravelEngine } from '../travel/travel-engine.ts';

/** What is further off, or cannot be reached, keeps the lines as far away as this many minutes would. */
const FAR_MINUTES = 90;
/** How many points beyond the coast a value is carried, so that lines meet the coast. */
const CARRIED_POINTS = 8;
const DECIMALS = 1e5;

type Polygon = readonly (readonly (readonly number[])[])[];

/** Draws the land within 15, 30, 45 and 60 minutes of a plan's places. */
export function createBandTracer(data: CoverageData, travel: TravelEngine) {
  let lattice: ReturnType<typeof createLandLattice> | null = null;

  return (plan: Plan, origin: BandOrigin): TravelBands => {
    const places = originsOf(plan, origin);
    const from = places.map(({ id }) => id);
    if (!travel.fewestMinutes || places.length === 0) return { from, bands: [] };
    lattice ??= createLandLattice(data.outlines);
    const minutes = travel.fewestMinutes(places, plan.settings, lattice);
    const landKm2 = geometryAreaKm2(landOf(lattice.pieces));
    const spread = lattice.pieces.map((piece) => spreadOverCoast(piece, minutes));
    const bands = WITHIN_MINUTES.map((limit) => {
      const polygons = (lattice?.pieces ?? []).flatMap((piece, index) =>
        bandOnPiece(piece, minutes.subarray(piece.first, piece.end), spread[index] ?? null, limit),
      );
      const coordinates = polygons.map((rings) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => [round(x), round(y)])),
      );
      const geometry = { type: 'MultiPolygon' as const, coordinates };
      return { minutes: limit, geometry, landShare: Math.min(1, geometryAreaKm2(geometry) / landKm2) };
    });
    return { from, bands };
  };
}

/** The places that travel goes to, in the plan's order; ids that the plan has not are left out. A chosen place counts also while it is a candidate. */
function originsOf(plan: Plan, origin: BandOrigin): readonly { id: string; position: LonLat }[] {
  const sites = plan.sites.map((site) => ({ ...site, position: site.lonLat }));
  const bases = plan.serviceAreas.flatMap(({ id, status, base }) =>
    base ? [{ id, status, kind: 'unitBase' as const, position: base }] : [],
  );
  const chosen = new Set('facilities' in origin ? origin.facilities : []);
  return [...sites, ...bases]
    .filter((place) =>
      'facilities' in origin ? chosen.has(place.id) : place.kind === origin.kind && counts(place),
    )
    .map(({ id, position }) => ({ id, position }));
}

/** A piece's minutes on its lattice, carried over the coast; null for a piece with too few points to draw lines. */
function spreadOverCoast({ grid, cells, first }: LandPiece, minutes: Float64Array): Float64Array | null {
  if (cells.length === 0) return null;
  const values = new Float64Array(grid.columns * grid.rows).fill(Number.NaN);
  let edge: number[] = [];
  cells.forEach((cell, index) => {
    values[cell] = Math.min(FAR_MINUTES, minutes[first + index] ?? Number.NaN);
    if (Number.isNaN(values[cell] ?? Number.NaN)) values[cell] = FAR_MINUTES;
    edge.push(cell);
  });
  for (let step = 0; step < CARRIED_POINTS; step += 1) {
    const found = new Map<number, [sum: number, count: number]>();
    for (const cell of edge) {
      const column = cell % grid.columns;
      for (const [dc, dr] of NEIGHBOURS) {
        const next = cell + dr * grid.columns + dc;
        if (column + dc < 0 || column + dc >= grid.columns || !Number.isNaN(values[next] ?? 0)) continue;
        const [sum, count] = found.get(next) ?? [0, 0];
        found.set(next, [sum + (values[cell] ?? 0), count + 1]);
      }
    }
    for (const [cell, [sum, count]] of found) values[cell] = sum / count;
    edge = [...found.keys()];
  }
  return values;
}

const NEIGHBOURS = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

function bandOnPiece(
  { polygon, grid }: LandPiece,
  minutes: Float64Array,
  values: Float64Array | null,
  limit: number,
): readonly Polygon[] {
  const within = minutes.reduce((count, value) => count + (value <= limit ? 1 : 0), 0);
  if (within === minutes.length) return [polygon];
  if (within === 0 || !values) return [];
  const contour = contourPolygons({ columns: grid.columns, rows: grid.rows, values }, limit, FAR_MINUTES);
  const onMap = contour.map((rings) =>
    rings.map((ring) =>
      ring.map(([column, row]) => [grid.west + column * grid.stepLon, grid.south + row * grid.stepLat]),
    ),
  );
  return clipPolygons(onMap, polygon);
}

function round(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}

function landOf(pieces: readonly LandPiece[]): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: pieces.map(({ polygon }) => polygon.map((ring) => ring.map((position) => [...position]))),
  };
}
