import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Outcome } from '../../src/domain/failure.ts';
import type { Crossing } from '../../src/domain/links.ts';
import { ellipsoidAreaKm2 } from '../../src/geometry/ellipsoid-area-km2.ts';
import { buildNetwork } from '../../src/travel/network/build-network.ts';
import type { MotorwaySection } from '../../src/travel/network/motorway-edges.ts';
import { MOTORWAY_CLASSES } from '../../src/travel/network/motorway-edges.ts';
import { readCsvTable } from './csv-table.ts';
import { encodeNetwork } from './encode-network.ts';
import type { NamedPlace } from './people-density.ts';
import { readLand } from './read-land.ts';

export const MOTORWAY_FILE = 'geodata/motorways/motorways.csv';
const MOTORWAY_COLUMNS = ['section', 'road', 'class', 'lon', 'lat', 'place'];

/** The motorways, one section for each run of junctions. */
export function readMotorways(root: string): Outcome<readonly MotorwaySection[]> {
  const rows = readCsvTable(root, MOTORWAY_FILE, MOTORWAY_COLUMNS, (row) => ({
    section: row.number('section'),
    road: row.text('road'),
    class: row.oneOf('class', MOTORWAY_CLASSES),
    lon: row.number('lon'),
    lat: row.number('lat'),
    place: row.text('place'),
  }));
  if (!rows.ok) return rows;
  const sections = new Map<
    number,
    {
      road: string;
      class: MotorwaySection['class'];
      junctions: { lon: number; lat: number; place: string }[];
    }
  >();
  for (const { section, road, class: kind, lon, lat, place } of rows.value) {
    const known = sections.get(section) ?? { road, class: kind, junctions: [] };
    known.junctions.push({ lon, lat, place });
    sections.set(section, known);
  }
  return { ok: true, value: [...sections.values()], warnings: [] };
}

export const ROAD_DISTANCE_FILE = 'geodata/road-distances/road-distances.csv';
const DISTANCE_COLUMNS = ['use', 'from', 'to', 'lon1', 'lat1', 'lon2', 'lat2', 'km', 'minutes', 'sure'];

/** A known distance by road between two towns. */
export interface RoadDistance {
  readonly use: 'calibration' | 'held-out';
  readonly from: string;
  readonly to: string;
  /** Degrees, WGS 84. */
  readonly fromLonLat: readonly [number, number];
  readonly toLonLat: readonly [number, number];
  readonly km: number;
  readonly minutes: number;
}

export function readRoadDistances(root: string): Outcome<readonly RoadDistance[]> {
  return readCsvTable(root, ROAD_DISTANCE_FILE, DISTANCE_COLUMNS, (row) => ({
    use: row.oneOf('use', ['calibration', 'held-out'] as const),
    from: row.text('from'),
    to: row.text('to'),
    fromLonLat: [row.number('lon1'), row.number('lat1')] as const,
    toLonLat: [row.number('lon2'), row.number('lat2')] as const,
    km: row.number('km'),
    minutes: row.number('minutes'),
  }));
}

/** Smaller lakes are driven around in no time, or have a road through them that the coast's table closes. */
const SMALLEST_LAKE_KM2 = 10;

/** The lakes that a way must go around: the larger holes in the land of `geodata/coast`. */
export function readLakes(root: string): Outline {
  return readLand(root)
    .flatMap(([, ...holes]) => holes.map((hole) => [hole]))
    .filter((lake) => ellipsoidAreaKm2([lake]) >= SMALLEST_LAKE_KM2);
}

/** Builds the network of ways and its file from the boundaries that are written, whatever they are. */
export function buildRoadNetwork(
  root: string,
  input: {
    readonly outlines: readonly Outline[];
    readonly crossings: readonly Crossing[];
    readonly places: readonly NamedPlace[];
  },
): Outcome<{ readonly bytes: Uint8Array; readonly reports: readonly string[] }> {
  const motorways = readMotorways(root);
  if (!motorways.ok) return motorways;
  const { network, report } = buildNetwork({
    outlines: input.outlines,
    lakes: readLakes(root),
    crossings: input.crossings,
    motorways: motorways.value,
    towns: input.places.flatMap(({ lon, lat, inhabitants }) =>
      inhabitants === null ? [] : [{ lon, lat, inhabitants }],
    ),
  });
  const reports = [
    `Vejnet: ${network.nodeCell.length} knuder, ${network.edges.from.length} kanter, ${report.necks} tanger samlet`,
    ...report.motorwaysLeftOut.map((stretch) => `Vejnet: motorvejen ${stretch} krydser vand og er udeladt`),
    ...report.crossingsMoved.map((name) => `Vejnet: enderne af ${name} er flyttet over 1,5 km til land`),
  ];
  return { ok: true, value: { bytes: encodeNetwork(network), reports }, warnings: [] };
}
