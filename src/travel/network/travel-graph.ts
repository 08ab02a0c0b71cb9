import type { Crossing } from '../../domain/links.ts';
import { EDGE_KINDS, type EdgeKind, type RoadNetwork } from '../../domain/road-network.ts';
import { createUnion } from './land-pieces.ts';
import type { NodeWay } from './node-access.ts';
import type { TravelSpeeds } from './travel-speeds.ts';

/**
 * A length as one whole number: thousandths of a minute, then metres, then ferries. Sums and comparisons of these are
 * exact, so that the way with the fewest minutes (of equal ones the shortest, then the one with fewest ferries) is the
 * same in both directions, whatever the machine.
 */
export type WayLength = number;

const FERRY_RANGE = 8;
/** Metres up to 4,194 km. */
const METRE_RANGE = 2 ** 22 * FERRY_RANGE;

export function wayLength(minutes: number, metres: number, ferries: number): WayLength {
  return Math.round(minutes * 1000) * METRE_RANGE + Math.ceil(metres) * FERRY_RANGE + ferries;
}

export function minutesOf(length: WayLength): number {
  return Math.floor(length / METRE_RANGE) / 1000;
}

export function kilometresOf(length: WayLength): number {
  return Math.floor((length % METRE_RANGE) / FERRY_RANGE) / 1000;
}

export function usesFerry(length: WayLength): boolean {
  return length % FERRY_RANGE > 0;
}

/** Who travels, and what of the network is open to them. */
export interface TravelMode {
  readonly vehicle: 'car' | 'bicycle';
  readonly speeds: TravelSpeeds;
  /** Waiting for a ferry as a share of the interval between departures. */
  readonly ferryWaitShare: number;
  /** Whether a ferry is left out where one can drive all the way. */
  readonly onlyNeededFerries: boolean;
}

/** The open part of a network as arrays to search: the neighbours of node `n` are `start[n]` up to `start[n + 1]`. */
export interface TravelGraph {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly length: Float64Array;
}

/** The length of a way over land without motorways; never below its metres, whatever is rounded. */
export function landWayLength(
  { metres, townMetres }: Omit<NodeWay, 'node'>,
  { countryDetour, countryKmPerHour, townDetour, townKmPerHour }: TravelSpeeds,
): WayLength {
  const country = (metres - townMetres) * countryDetour;
  const town = townMetres * townDetour;
  const minutes = (country / countryKmPerHour + town / townKmPerHour) * MINUTES_PER_METRE_AT_1_KMH;
  return wayLength(minutes, Math.max(metres, country + town), 0);
}

const MINUTES_PER_METRE_AT_1_KMH = 0.06;

function roadLength(metres: number, detour: number, kmPerHour: number): WayLength {
  return wayLength((metres * detour * MINUTES_PER_METRE_AT_1_KMH) / kmPerHour, metres * detour, 0);
}

export function createTravelGraph(
  network: RoadNetwork,
  crossings: readonly Crossing[],
  mode: TravelMode,
): TravelGraph {
  const { edges, nodeCell } = network;
  const lengths = Float64Array.from(edges.from, (_, edge) => edgeLength(network, crossings, mode, edge));
  if (mode.onlyNeededFerries) closeNeedlessFerries(network, lengths);
  const degree = new Int32Array(nodeCell.length + 1);
  const isOpen = (edge: number) => (lengths[edge] ?? Number.POSITIVE_INFINITY) < Number.POSITIVE_INFINITY;
  for (let edge = 0; edge < lengths.length; edge += 1) {
    if (!isOpen(edge)) continue;
    for (const node of [edges.from[edge] ?? 0, edges.to[edge] ?? 0])
      degree[node + 1] = (degree[node + 1] ?? 0) + 1;
  }
  const start = degree;
  for (let node = 0; node < nodeCell.length; node += 1)
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice();
  const neighbour = new Int32Array(start[nodeCell.length] ?? 0);
  const length = new Float64Array(neighbour.length);
  const put = (from: number, to: number, value: number) => {
    const at = next[from] ?? 0;
    neighbour[at] = to;
    length[at] = value;
    next[from] = at + 1;
  };
  for (let edge = 0; edge < lengths.length; edge += 1) {
    if (!isOpen(edge)) continue;
    const [from, to, value] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0, lengths[edge] ?? 0];
    put(from, to, value);
    put(to, from, value);
  }
  return { start, neighbour, length };
}

/** Infinite where an edge is closed to the mode. */
function edgeLength(
  { edges }: RoadNetwork,
  crossings: readonly Crossing[],
  mode: TravelMode,
  edge: number,
): WayLength {
  const kind: EdgeKind = EDGE_KINDS[edges.kind[edge] ?? 0] ?? 'land';
  const metres = edges.metres[edge] ?? 0;
  const { speeds, vehicle } = mode;
  if (kind === 'land') return landWayLength({ metres, townMetres: edges.townMetres[edge] ?? 0 }, speeds);
  if (kind === 'crossing') {
    const crossing = crossings[edges.crossing[edge] ?? -1];
    return crossing ? crossingLength(crossing, metres, mode) : Number.POSITIVE_INFINITY;
  }
  if (vehicle === 'bicycle') return Number.POSITIVE_INFINITY;
  if (kind === 'ramp') return roadLength(metres, speeds.rampDetour, speeds.rampKmPerHour);
  const speed = {
    motorway: speeds.motorwayKmPerHour,
    urbanMotorway: speeds.urbanMotorwayKmPerHour,
    expressway: speeds.expresswayKmPerHour,
  }[kind];
  return roadLength(metres, speeds.motorwayDetour, speed);
}

function crossingLength(crossing: Crossing, metres: number, mode: TravelMode): WayLength {
  const { speeds, vehicle, ferryWaitShare } = mode;
  if (!(vehicle === 'car' ? crossing.carriesCars : crossing.carriesBicycles)) return Number.POSITIVE_INFINITY;
  if (crossing.type === 'ferry') {
    const wait = (crossing.intervalMinutes ?? 0) * ferryWaitShare;
    return wayLength(crossing.crossingMinutes + wait, metres, 1);
  }
  const speed = crossing.onMotorway && vehicle === 'car' ? speeds.motorwayKmPerHour : speeds.linkKmPerHour;
  return roadLength(metres, 1, speed);
}

/** Closes each ferry between two nodes that are joined without ferries. */
function closeNeedlessFerries({ edges, nodeCell }: RoadNetwork, lengths: Float64Array): void {
  const joined = createUnion(nodeCell.length);
  for (let edge = 0; edge < lengths.length; edge += 1) {
    const length = lengths[edge] ?? Number.POSITIVE_INFINITY;
    if (length < Number.POSITIVE_INFINITY && !usesFerry(length))
      joined.join(edges.from[edge] ?? 0, edges.to[edge] ?? 0);
  }
  for (let edge = 0; edge < lengths.length; edge += 1) {
    if (!usesFerry(lengths[edge] ?? 0)) continue;
    if (joined.find(edges.from[edge] ?? 0) === joined.find(edges.to[edge] ?? 0))
      lengths[edge] = Number.POSITIVE_INFINITY;
  }
}
