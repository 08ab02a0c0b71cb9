import type { Outline } from '../../domain/coverage-data.ts';
import type { Crossing } from '../../domain/links.ts';
import type { LandRaster, RoadNetwork, TownDiscs } from '../../domain/road-network.ts';
import { type CrossingEnds, findCrossingEnds } from './crossing-ends.ts';
import { createEdgeList } from './edge-list.ts';
import { addGridEdges } from './grid-edges.ts';
import { findGridNodes } from './grid-nodes.ts';
import { joinNecks } from './land-necks.ts';
import { cellAt, cellLat, cellLon, metresBetween, metresBetweenCells, rasterizeLand } from './land-raster.ts';
import { type AbroadNodes, addMotorways, type MotorwaySection } from './motorway-edges.ts';
import { createNodeAccess, nearestLandCell } from './node-access.ts';
import { rasterizeTowns } from './town-raster.ts';

/** A town with its size. */
export interface SizedTown {
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
  readonly inhabitants: number;
}

export interface NetworkInput {
  readonly outlines: readonly Outline[];
  /** Lakes large enough to drive around. */
  readonly lakes: Outline;
  readonly crossings: readonly Crossing[];
  readonly motorways: readonly MotorwaySection[];
  readonly towns: readonly SizedTown[];
}

/** What the building found, for whoever builds. */
export interface NetworkReport {
  /** Names of crossings with an end that has no land near it. */
  readonly crossingsLeftOut: readonly string[];
  /** Names of crossings whose ends had to be moved more than a kilometre together. */
  readonly crossingsMoved: readonly string[];
  /** Stretches of motorway that would cross water and are left out; `Road: from-to`. */
  readonly motorwaysLeftOut: readonly string[];
  readonly necks: number;
}

/** Towns with fewer people do not slow the country road. */
const SMALLEST_TOWN = 1_000;
const TOWN_RADIUS_METRES_PER_ROOT = 6.5;
const LEAST_TOWN_RADIUS_METRES = 800;
const FAR_METRES = 1_500;

/** Builds the network of ways over land and on crossings. The same input gives the same network. */
export function buildNetwork(input: NetworkInput): {
  readonly network: RoadNetwork;
  readonly report: NetworkReport;
} {
  const raster = rasterizeLand(input.outlines, input.lakes);
  const towns = discsOf(input.towns);
  const inTown = rasterizeTowns(raster, towns);
  const grid = findGridNodes(raster);
  const nodeCell: number[] = [...grid.nodeCell];
  const gridNodes = nodeCell.length;
  const edges = createEdgeList(raster, inTown, (node) => nodeCell[node] ?? 0);
  addGridEdges(raster, grid, edges);
  const necks = joinNecks(raster, grid, edges);

  const access = createNodeAccess(raster, inTown, grid.nodeCell, gridNodes);
  const addNode = (cell: number, lon: number, lat: number, kind: 'land' | 'ramp'): number => {
    const node = nodeCell.push(cell) - 1;
    for (const way of access.waysFrom(cell, lon, lat)) edges.add(node, way.node, way.metres, kind);
    return node;
  };
  const onMotorway: number[] = [];
  const crossings = addCrossings(raster, input.crossings, addNode, (at) => {
    edges.add(at.from, at.to, at.metres, 'crossing', at.crossing);
    if (at.onMotorway) onMotorway.push(at.from, at.to);
  });
  const joinable = nodeCell.length;
  const abroad = createAbroadNodes(raster, nodeCell);
  for (const { node, crossing, lon, lat, metres, index } of crossings.toAbroad) {
    edges.add(node, abroad.nodeAt(lon, lat), metres, 'crossing', index);
    if (crossing.onMotorway) onMotorway.push(node);
  }
  const motorways = addMotorways(raster, input.motorways, addNode, edges, abroad);
  motorways.join(onMotorway, nodeCell);
  return {
    network: { raster, towns, nodeCell: Int32Array.from(nodeCell), joinable, edges: edges.finish() },
    report: { ...crossings.report, motorwaysLeftOut: motorways.leftOut, necks },
  };
}

function discsOf(all: readonly SizedTown[]): TownDiscs {
  const towns = all.filter(({ inhabitants }) => inhabitants >= SMALLEST_TOWN);
  return {
    // As they are written to the file.
    lon: Float64Array.from(towns, ({ lon }) => Math.round(lon * 1e5) / 1e5),
    lat: Float64Array.from(towns, ({ lat }) => Math.round(lat * 1e5) / 1e5),
    radiusMetres: Float64Array.from(towns, ({ inhabitants }) =>
      Math.max(LEAST_TOWN_RADIUS_METRES, Math.round(TOWN_RADIUS_METRES_PER_ROOT * Math.sqrt(inhabitants))),
    ),
  };
}

interface AddedCrossing {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
  readonly crossing: number;
  readonly onMotorway: boolean;
}

function addCrossings(
  raster: LandRaster,
  crossings: readonly Crossing[],
  addNode: (cell: number, lon: number, lat: number, kind: 'land') => number,
  add: (crossing: AddedCrossing) => void,
) {
  const crossingsLeftOut: string[] = [];
  const crossingsMoved: string[] = [];
  const toAbroad: CrossingToAbroad[] = [];
  const nodeOf = (cell: number) => addNode(cell, cellLon(raster, cell), cellLat(raster, cell), 'land');
  for (const [index, crossing] of crossings.entries()) {
    const { from, to, fromMunicipality, toMunicipality } = crossing;
    if ((fromMunicipality === null) !== (toMunicipality === null)) {
      const [home, [lon, lat]] = fromMunicipality === null ? [to, from] : [from, to];
      const cell = nearestLandCell(raster, Math.max(0, cellAt(raster, home[0], home[1])), home[0], home[1]);
      const metres = Math.max(
        metresBetween(from[0], from[1], to[0], to[1]),
        metresBetween(cellLon(raster, cell), cellLat(raster, cell), lon, lat),
      );
      if (cell >= 0) toAbroad.push({ node: nodeOf(cell), crossing, lon, lat, metres, index });
      continue;
    }
    const ends = findCrossingEnds(raster, crossing);
    if (!ends) {
      crossingsLeftOut.push(crossing.name);
      continue;
    }
    if (ends.movedMetres > FAR_METRES) crossingsMoved.push(crossing.name);
    add({
      from: nodeOf(ends.from),
      to: nodeOf(ends.to),
      metres: crossingMetres(raster, crossing, ends),
      crossing: index,
      onMotorway: crossing.onMotorway,
    });
  }
  return { report: { crossingsLeftOut, crossingsMoved }, toAbroad };
}

/** A crossing of which one end lies outside the 98 municipalities. */
interface CrossingToAbroad {
  readonly node: number;
  readonly crossing: Crossing;
  /** The end abroad. */
  readonly lon: number;
  readonly lat: number;
  readonly metres: number;
  readonly index: number;
}

function createAbroadNodes(raster: LandRaster, nodeCell: number[]): AbroadNodes {
  const nodes = new Map<string, number>();
  return {
    nodeAt(lon, lat) {
      const key = `${lon},${lat}`;
      const node = nodes.get(key) ?? nodeCell.push(Math.max(0, cellAt(raster, lon, lat))) - 1;
      nodes.set(key, node);
      return node;
    },
  };
}

/** The length between the table's ends, but no less than what it must bridge. */
function crossingMetres(raster: LandRaster, { from, to }: Crossing, ends: CrossingEnds): number {
  return Math.max(
    metresBetween(from[0], from[1], to[0], to[1]),
    metresBetweenCells(raster, ends.from, ends.to),
  );
}
