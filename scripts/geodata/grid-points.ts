import type { Outline } from '../../src/domain/coverage-data.ts';
import type { DatasetEntry } from '../../src/domain/geodata.ts';
import { DENMARK_BOX } from '../../src/domain/lon-lat.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { dequantiseLat, dequantiseLon, QUANTA, WEIGHT_SUM } from '../../src/geodata/demand-point-file.ts';
import { createOutlineLocator } from '../../src/geometry/outline-locator.ts';
import type { QuantisedPoint } from './encode-demand-points.ts';
import { splitByLargestRemainder } from './largest-remainder.ts';
import { type PopulationGrid, samplesOfCell } from './population-grid.ts';

/** What a population grid comes to. */
export interface GridPoints {
  /** In the order of the outlines, from south to north; null for a municipality in which no cell has people. */
  readonly municipalities: readonly (readonly QuantisedPoint[] | null)[];
  /** Sentences for whoever builds. */
  readonly reports: readonly string[];
  /** Share of the cells' people that is placed, 0 to 1. */
  readonly placedShare: number;
}

/** Every 100 m of a cell, so that a strip of coast is found. */
const SAMPLES_PER_SIDE = 10;
/** How many 65,535ths of Denmark's box a point stands from a border, so that no rounding puts it across. */
const MARGIN = 2;
const MOST_LISTED = 20;

/**
 * The points of a population grid: each cell's people are divided among the municipalities by how much of the land in
 * it is theirs, and stand at the sample on that land nearest to its middle. Weights are whole numbers of at least 1
 * that add up to 1,000,000 in each municipality.
 */
export function buildGridPoints(outlines: readonly Outline[], grid: PopulationGrid): GridPoints {
  const locate = createOutlineLocator(outlines);
  const parts = outlines.map(() => new Map<string, { lon: number; lat: number; people: number }>());
  const outside: { readonly name: string; readonly people: number }[] = [];
  let [all, placed] = [0, 0];
  for (const cell of grid.cells) {
    all += cell.people;
    const samples = samplesOfCell(cell, SAMPLES_PER_SIDE).map(quantise);
    const onLand = new Map<number, (readonly [lon: number, lat: number])[]>();
    for (const sample of samples) {
      const municipality = locateInland(locate, sample);
      if (municipality < 0) continue;
      const found = onLand.get(municipality);
      if (found) found.push(sample);
      else onLand.set(municipality, [sample]);
    }
    const land = [...onLand.values()].reduce((sum, found) => sum + found.length, 0);
    if (land === 0) {
      outside.push({ name: `1kmN${cell.northing / 1000}E${cell.easting / 1000}`, people: cell.people });
      continue;
    }
    placed += cell.people;
    for (const [municipality, found] of onLand) {
      const [lon, lat] = middleOf(found);
      const points = parts[municipality];
      const key = `${lat} ${lon}`;
      const people = (cell.people * found.length) / land + (points?.get(key)?.people ?? 0);
      points?.set(key, { lon, lat, people });
    }
  }
  const municipalities = parts.map((points) => {
    if (points.size === 0) return null;
    const sorted = [...points.values()].sort((a, b) => a.lat - b.lat || a.lon - b.lon);
    const weights = splitByLargestRemainder(
      WEIGHT_SUM,
      sorted.map(({ people }) => people),
      1,
    );
    return sorted.map(({ lon, lat }, index) => ({ lon, lat, weight: weights[index] ?? 0 }));
  });
  const placedShare = placed / all;
  return { municipalities, reports: reportOf(grid, outside, placedShare), placedShare };
}

/** What the user is told of a grid in the place of places and lattice. */
export function gridDataset(
  { file, sha256 }: PopulationGrid,
  { municipalities, placedShare }: GridPoints,
  codes: readonly MunicipalityCode[],
): DatasetEntry {
  const without = codes.filter((_, index) => !municipalities[index]);
  const percent = (placedShare * 100).toFixed(2).replace('.', ',');
  const rest =
    without.length > 0 ? ` Uden celler, og derfor fordelt efter steder: ${without.join(', ')}.` : '';
  return {
    id: 'demand-points',
    title: 'Behovspunkter',
    source: `Befolkningsnet på 1 km: ${file} (sha256 ${sha256.slice(0, 16)})`,
    date: 'ukendt',
    licence: 'ukendt',
    quality: 'imported',
    note: `Punkterne fordeler kommunens tal efter, hvor folk bor ifølge nettet; kommunernes tal er uændrede. ${percent} % af nettets mennesker er placeret i en kommune. De siger ikke, hvor udsatte borgere faktisk opholder sig.${rest}`,
  };
}

function reportOf(
  grid: PopulationGrid,
  outside: readonly { readonly name: string; readonly people: number }[],
  placedShare: number,
): readonly string[] {
  const percent = (placedShare * 100).toFixed(2).replace('.', ',');
  const listed = outside.toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
  const names = listed.slice(0, MOST_LISTED).map(({ name, people }) => `${name} (${people})`);
  const rest = outside.length > MOST_LISTED ? ` og ${outside.length - MOST_LISTED} flere` : '';
  return [
    `Befolkningsnet: ${grid.cells.length} celler med mennesker, ${percent} % af dem er placeret i en kommune`,
    ...(outside.length > 0
      ? [`Celler uden land i nogen kommune, mennesker i parentes: ${names.join(', ')}${rest}`]
      : []),
    ...(grid.farCells > 0 ? [`Celler langt fra Danmark, ikke brugt: ${grid.farCells}`] : []),
  ];
}

/** In 65,535ths of Denmark's box. */
function quantise([lon, lat]: readonly [number, number]): readonly [lon: number, lat: number] {
  const { west, east, south, north } = DENMARK_BOX;
  return [
    Math.round(((lon - west) / (east - west)) * QUANTA),
    Math.round(((lat - south) / (north - south)) * QUANTA),
  ];
}

/** The municipality of a position that is not so near a border that rounding could put it across; -1 for none. */
function locateInland(
  locate: (lon: number, lat: number) => number,
  [lon, lat]: readonly [number, number],
): number {
  const isInBox = lon >= MARGIN && lat >= MARGIN && lon <= QUANTA - MARGIN && lat <= QUANTA - MARGIN;
  const found = isInBox ? locate(dequantiseLon(lon), dequantiseLat(lat)) : -1;
  if (found < 0) return -1;
  for (const east of [-MARGIN, MARGIN]) {
    for (const north of [-MARGIN, MARGIN]) {
      if (locate(dequantiseLon(lon + east), dequantiseLat(lat + north)) !== found) return -1;
    }
  }
  return found;
}

/** The sample nearest to the middle of some; of equally near ones the first. */
function middleOf(samples: readonly (readonly [number, number])[]): readonly [lon: number, lat: number] {
  const mean = (axis: 0 | 1): number => samples.reduce((sum, one) => sum + one[axis], 0) / samples.length;
  const [x, y] = [mean(0), mean(1)];
  let best = samples[0] ?? ([0, 0] as const);
  let least = Number.POSITIVE_INFINITY;
  for (const sample of samples) {
    const away = (sample[0] - x) ** 2 + (sample[1] - y) ** 2;
    if (away < least) [best, least] = [sample, away];
  }
  return best;
}
