import { createBoundedCache } from '../../domain/bounded-cache.ts';
import type { DemandPoints } from '../../domain/demand.ts';
import type { Crossing } from '../../domain/links.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import type { TravelEngine, TravelField, TravelSettings } from '../travel-engine.ts';
import { MOST_WAYS } from './node-access.ts';
import { createPointJoiner, type PointJoiner } from './point-joins.ts';
import { createWaySearch, type WaySearch } from './shortest-ways.ts';
import {
  createTravelGraph,
  kilometresOf,
  landWayLength,
  minutesOf,
  type TravelMode,
  usesFerry,
} from './travel-graph.ts';
import { BICYCLE_SPEEDS, CAR_SPEEDS, type TravelSpeeds } from './travel-speeds.ts';

/** 300 kB each at 17,500 points: together some 40 MB. */
const FIELDS_KEPT = 128;
const MODES_KEPT = 3;
/** Within this distance the straight way over land is tried besides the grid's. */
const DIRECT_METRES = 3_000;

export interface NetworkTravelOptions {
  readonly network: RoadNetwork;
  readonly crossings: readonly Crossing[];
  readonly points: Pick<DemandPoints, 'count' | 'lon' | 'lat'>;
  readonly car?: TravelSpeeds;
  readonly bicycle?: TravelSpeeds;
}

/** Travel by road, fixed link and ferry over the built network; kilometres and minutes. */
export function createNetworkTravel(options: NetworkTravelOptions): TravelEngine {
  const { network, crossings, points, car = CAR_SPEEDS, bicycle = BICYCLE_SPEEDS } = options;
  let joined: JoinedPoints | null = null;
  const joinPoints = (): JoinedPoints => {
    joined ??= createJoinedPoints(network, points);
    return joined;
  };
  /** Other points than people's, as last asked for. */
  let around: { readonly lon: Float64Array; readonly joined: JoinedPoints } | null = null;
  const modes = createBoundedCache<string, PreparedMode>(MODES_KEPT);
  const fields = createBoundedCache<string, TravelField>(FIELDS_KEPT);

  const settingsKey = ({ mode, ferryWaitShare, ferries }: TravelSettings): string =>
    `${vehicleOf(mode)} wait=${ferryWaitShare} ferries=${ferries}`;
  const modeFor = (settings: TravelSettings): PreparedMode =>
    modes.get(settingsKey(settings), () => {
      const vehicle = vehicleOf(settings.mode);
      const mode: TravelMode = {
        vehicle,
        speeds: vehicle === 'car' ? car : bicycle,
        ferryWaitShare: settings.ferryWaitShare,
        onlyNeededFerries: settings.ferries === 'onlyWithoutFixedLink',
      };
      return prepareMode(network, crossings, joinPoints(), mode);
    });

  const fieldFrom = (position: LonLat, _facilityId: string, settings: TravelSettings): TravelField => {
    const key = `${position[0]},${position[1]} ${settingsKey(settings)}`;
    return fields.get(key, () => measureField(position, joinPoints(), modeFor(settings)));
  };

  return {
    id: 'network',
    knowsMinutes: true,
    settingsKey,
    fieldFrom,
    fewestMinutes(facilities, settings, { lon, lat }) {
      if (around?.lon !== lon)
        around = { lon, joined: createJoinedPoints(network, { count: lon.length, lon, lat }) };
      const { mode, search } = modeFor(settings);
      const prepared = { mode, search, wayLengths: wayLengthsOf(around.joined, mode) };
      const fewest = new Float64Array(lon.length).fill(Number.NaN);
      for (const { position } of facilities) {
        const { minutes } = measureField(position, around.joined, prepared);
        for (let p = 0; p < fewest.length; p += 1) {
          const here = minutes?.[p] ?? Number.NaN;
          if (!((fewest[p] ?? Number.NaN) <= here) && !Number.isNaN(here)) fewest[p] = here;
        }
      }
      return fewest;
    },
    movedKm: ([lon, lat]) => joinPoints().joiner.join(lon, lat).movedMetres / 1000,
  };
}

/** Whatever else a plan may say is taken for a car. */
function vehicleOf(mode: string): TravelMode['vehicle'] {
  return mode === 'bicycle' ? 'bicycle' : 'car';
}

/** The demand points with their ways to the network, in plain arrays: there may be hundreds of thousands. */
interface JoinedPoints {
  readonly joiner: PointJoiner;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly cell: Int32Array;
  readonly movedMetres: Float64Array;
  /** Ways of point `p` are `start[p]` up to `start[p + 1]`. */
  readonly start: Int32Array;
  readonly node: Int32Array;
  readonly metres: Float64Array;
  readonly townMetres: Float64Array;
}

function createJoinedPoints(network: RoadNetwork, points: NetworkTravelOptions['points']): JoinedPoints {
  const joiner = createPointJoiner(network);
  const { count, lon, lat } = points;
  const cell = new Int32Array(count);
  const movedMetres = new Float64Array(count);
  const start = new Int32Array(count + 1);
  const node = new Int32Array(count * MOST_WAYS);
  const metres = new Float64Array(count * MOST_WAYS);
  const townMetres = new Float64Array(count * MOST_WAYS);
  let end = 0;
  for (let p = 0; p < count; p += 1) {
    const joined = joiner.join(lon[p] ?? 0, lat[p] ?? 0);
    cell[p] = joined.cell;
    movedMetres[p] = joined.movedMetres;
    for (const way of joined.ways) {
      node[end] = way.node;
      metres[end] = way.metres;
      townMetres[end] = way.townMetres;
      end += 1;
    }
    start[p + 1] = end;
  }
  return { joiner, lon, lat, cell, movedMetres, start, node, metres, townMetres };
}

interface PreparedMode {
  readonly mode: TravelMode;
  readonly search: WaySearch;
  /** The length of each way of each point. */
  readonly wayLengths: Float64Array;
}

function prepareMode(
  network: RoadNetwork,
  crossings: readonly Crossing[],
  joined: JoinedPoints,
  mode: TravelMode,
): PreparedMode {
  const search = createWaySearch(createTravelGraph(network, crossings, mode));
  return { mode, search, wayLengths: wayLengthsOf(joined, mode) };
}

function wayLengthsOf({ start, metres, townMetres }: JoinedPoints, { speeds }: TravelMode): Float64Array {
  const lengths = new Float64Array(start.at(-1) ?? 0);
  for (let way = 0; way < lengths.length; way += 1) {
    lengths[way] = landWayLength({ metres: metres[way] ?? 0, townMetres: townMetres[way] ?? 0 }, speeds);
  }
  return lengths;
}

function measureField(
  [lon, lat]: LonLat,
  { joiner, lon: lons, lat: lats, cell, movedMetres, start, node }: JoinedPoints,
  { mode, search, wayLengths }: PreparedMode,
): TravelField {
  const site = joiner.join(lon, lat);
  const starts = site.ways.map((way) => ({ node: way.node, length: landWayLength(way, mode.speeds) }));
  const toNode = search.search(starts);
  const count = lons.length;
  const km = new Float64Array(count);
  const minutes = new Float64Array(count);
  const ferry = new Uint8Array(count);
  const reachLat = DIRECT_METRES / 111_000;
  const reachLon = reachLat / Math.cos((lat * Math.PI) / 180);
  for (let p = 0; p < count; p += 1) {
    let best = Number.POSITIVE_INFINITY;
    const last = start[p + 1] ?? 0;
    for (let way = start[p] ?? 0; way < last; way += 1) {
      const length = (toNode[node[way] ?? 0] ?? 0) + (wayLengths[way] ?? 0);
      if (length < best) best = length;
    }
    const [pointLon, pointLat] = [lons[p] ?? 0, lats[p] ?? 0];
    if (Math.abs(pointLat - lat) < reachLat && Math.abs(pointLon - lon) < reachLon) {
      const direct = joiner.directWay(site, {
        lonLat: [pointLon, pointLat],
        cell: cell[p] ?? -1,
        movedMetres: movedMetres[p] ?? 0,
      });
      if (direct) best = Math.min(best, landWayLength(direct, mode.speeds));
    }
    const isReached = best < Number.POSITIVE_INFINITY;
    km[p] = isReached ? kilometresOf(best) : Number.NaN;
    minutes[p] = isReached ? minutesOf(best) + mode.speeds.endMinutes : Number.NaN;
    ferry[p] = isReached && usesFerry(best) ? 1 : 0;
  }
  return { km, kmFactor: 1, minutes, ferry };
}
