import type { Outline } from '../../src/domain/coverage-data.ts';
import { DENMARK_BOX } from '../../src/domain/lon-lat.ts';
import { dequantiseLat, dequantiseLon, QUANTA, WEIGHT_SUM } from '../../src/geodata/demand-point-file.ts';
import { createPolygonIndex, type PolygonIndex } from '../../src/geometry/polygon-index.ts';
import type { QuantisedPoint } from './encode-demand-points.ts';
import { type LandSample, roughDistanceKm, sampleLand } from './land-samples.ts';
import { splitByLargestRemainder } from './largest-remainder.ts';
import { divideAmongTowns, type NamedPlace, peopleAtSamples, stepAt } from './people-density.ts';

/** What the points of one municipality are made from. */
export interface DemandInput {
  readonly outline: Outline;
  readonly population: number;
  readonly areaKm2: number;
  readonly places: readonly NamedPlace[];
}

/** A point with the people of the whole population that it stands for. */
interface PeoplePoint {
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/**
 * One municipality's demand points, from south to north: villages as they stand, towns and country by lattice cells
 * of 0.5 to 2 km. Every point lies on the outline's land; weights are whole numbers of at least 1 that add up to
 * 1,000,000.
 * @throws Error when the outline holds no land at all
 */
export function buildDemandPoints(input: DemandInput): readonly QuantisedPoint[] {
  const land = createPolygonIndex(input.outline);
  const allSamples = sampleLand(input.outline);
  const mainland = outlineWithoutCountedIslands(input, (place) => positionOf(place, allSamples, land));
  const onMainland = sampleLand(mainland);
  const samples = onMainland.length > 0 ? onMainland : allSamples;
  const towns = divideAmongTowns(input.places, input.population);
  const people = peopleAtSamples(samples, towns, input.population);
  const density = input.population / input.areaKm2;
  const stepOf = (sample: LandSample) => stepAt(sample, towns, density);
  const grid = mergeSlivers(cellsOf(samples, people, stepOf)).map((cell) => pointOfCell(cell, land));
  const villages = towns
    .filter((town) => town.radiusKm === 0 && town.people > 0)
    .map((town) => ({ ...positionOf(town.place, allSamples, land), people: town.people }));
  const points = joinEqualPositions([...grid, ...villages]);
  if (points.length === 0) throw new Error('buildDemandPoints: an outline without land');
  const weights = splitByLargestRemainder(
    WEIGHT_SUM,
    points.map((point) => point.people),
    1,
  );
  return points.map(({ lon, lat }, index) => ({ lon, lat, weight: weights[index] ?? 0 }));
}

/** An island's places may be this large together, and their inhabitants still be taken for all that it has. */
const MOST_ON_COUNTED_ISLAND = 2_000;

/**
 * The outline without its islands whose inhabitants are known: nobody but those lives there, least of all a share of
 * the municipality's country people (Saltholm in Tårnby). The largest piece always stays.
 * @param settle where a place stands on the outline's land, in 65,535ths of Denmark's box
 */
function outlineWithoutCountedIslands(
  { outline, places }: DemandInput,
  settle: (place: NamedPlace) => { readonly lon: number; readonly lat: number },
): Outline {
  const sizeOf = (polygon: Outline[number]): number => sampleLand([polygon]).length;
  const largest = Math.max(...outline.map(sizeOf));
  const spots = places.map((place) => ({ place, spot: settle(place) }));
  return outline.filter((polygon) => {
    if (sizeOf(polygon) === largest) return true;
    const piece = createPolygonIndex([polygon]);
    const own = spots.filter(({ spot }) => piece.contains(dequantiseLon(spot.lon), dequantiseLat(spot.lat)));
    const known = own.flatMap(({ place }) => place.inhabitants ?? []);
    const sum = known.reduce((total, inhabitants) => total + inhabitants, 0);
    return own.length === 0 || known.length < own.length || sum > MOST_ON_COUNTED_ISLAND;
  });
}

interface Cell {
  readonly step: number;
  readonly members: { readonly sample: LandSample; readonly people: number }[];
}

const COARSEST = 4;

/** Land samples by cells of 1, 2 or 4 lattice steps; a block of 4 by 4 is as fine as its finest sample asks. */
function cellsOf(
  samples: readonly LandSample[],
  people: Float64Array,
  stepOf: (sample: LandSample) => number,
): readonly Cell[] {
  const blockKey = ({ row, column }: LandSample, step: number) =>
    `${step} ${Math.floor(row / step)} ${Math.floor(column / step)}`;
  const finest = new Map<string, number>();
  for (const sample of samples) {
    const key = blockKey(sample, COARSEST);
    finest.set(key, Math.min(finest.get(key) ?? COARSEST, stepOf(sample)));
  }
  const cells = new Map<string, Cell>();
  samples.forEach((sample, index) => {
    const step = finest.get(blockKey(sample, COARSEST)) ?? COARSEST;
    const key = blockKey(sample, step);
    const cell = cells.get(key) ?? { step, members: [] };
    cells.set(key, cell);
    cell.members.push({ sample, people: people[index] ?? 0 });
  });
  return [...cells.values()];
}

/**
 * Cells of which little is land in the municipality go into a neighbour that they touch, so that borders and coasts
 * do not double the points; a small islet without a known place is left out, unless there is nothing else.
 */
function mergeSlivers(cells: readonly Cell[]): readonly Cell[] {
  const isSliver = (cell: Cell) => cell.members.length * 4 < cell.step * cell.step;
  const home = new Map<string, Cell>();
  for (const cell of cells) {
    for (const { sample } of cell.members) home.set(`${sample.row} ${sample.column}`, cell);
  }
  const whole = cells.filter((cell) => !isSliver(cell));
  if (whole.length === 0) return cells;
  const added = new Map<Cell, Cell['members']>();
  for (const cell of cells.filter(isSliver)) {
    let largest: Cell | null = null;
    for (const other of neighboursOf(cell, home)) {
      if (!isSliver(other) && other.members.length > (largest?.members.length ?? 0)) largest = other;
    }
    if (largest) added.set(largest, [...(added.get(largest) ?? []), ...cell.members]);
  }
  return whole.map((cell) => ({ ...cell, members: [...cell.members, ...(added.get(cell) ?? [])] }));
}

function* neighboursOf(cell: Cell, home: ReadonlyMap<string, Cell>): Iterable<Cell> {
  for (const { sample } of cell.members) {
    for (const rows of [-1, 0, 1]) {
      for (const columns of [-1, 0, 1]) {
        const other = home.get(`${sample.row + rows} ${sample.column + columns}`);
        if (other && other !== cell) yield other;
      }
    }
  }
}

/** A cell's people stand at its land sample nearest to their middle. */
function pointOfCell(cell: Cell, land: PolygonIndex): PeoplePoint {
  const people = cell.members.reduce((sum, member) => sum + member.people, 0);
  const middle = { lon: 0, lat: 0 };
  for (const member of cell.members) {
    middle.lon += (member.sample.lon * member.people) / people;
    middle.lat += (member.sample.lat * member.people) / people;
  }
  const samples = cell.members.map((member) => member.sample);
  const { lonQuanta, latQuanta } = nearestInland(middle, samples, land);
  return { lon: lonQuanta, lat: latQuanta, people };
}

/** A village's own position where that is on the municipality's land, and else the nearest land sample. */
function positionOf(
  place: NamedPlace,
  samples: readonly LandSample[],
  land: PolygonIndex,
): { readonly lon: number; readonly lat: number } {
  const lon = Math.round(((place.lon - DENMARK_BOX.west) / (DENMARK_BOX.east - DENMARK_BOX.west)) * QUANTA);
  const lat = Math.round(
    ((place.lat - DENMARK_BOX.south) / (DENMARK_BOX.north - DENMARK_BOX.south)) * QUANTA,
  );
  if (isInland(lon, lat, land)) return { lon, lat };
  const { lonQuanta, latQuanta } = nearestInland(place, samples, land);
  return { lon: lonQuanta, lat: latQuanta };
}

function nearestInland(
  position: { readonly lon: number; readonly lat: number },
  samples: readonly LandSample[],
  land: PolygonIndex,
): LandSample {
  const byDistance = samples
    .map((sample) => ({ sample, km: roughDistanceKm(sample, position) }))
    .sort((a, b) => a.km - b.km);
  const inland = byDistance.find(({ sample }) => isInland(sample.lonQuanta, sample.latQuanta, land));
  const nearest = inland ?? byDistance[0];
  if (!nearest) throw new Error('buildDemandPoints: an outline without a land sample');
  return nearest.sample;
}

/** How many 65,535ths a point must stand from the border, so that no rounding puts it across. */
const MARGIN = 2;

function isInland(lon: number, lat: number, land: PolygonIndex): boolean {
  return [-MARGIN, 0, MARGIN].every((east) =>
    [-MARGIN, 0, MARGIN].every((north) =>
      land.contains(dequantiseLon(lon + east), dequantiseLat(lat + north)),
    ),
  );
}

function joinEqualPositions(points: readonly PeoplePoint[]): readonly PeoplePoint[] {
  const joined = new Map<string, PeoplePoint>();
  for (const point of points) {
    const key = `${point.lat} ${point.lon}`;
    joined.set(key, { ...point, people: point.people + (joined.get(key)?.people ?? 0) });
  }
  return [...joined.values()].sort((a, b) => a.lat - b.lat || a.lon - b.lon);
}
