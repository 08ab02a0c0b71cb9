import type { LonLat } from '../../domain/lon-lat.ts';
import {
  answerByStatus,
  memberOf,
  parseJson,
  profileOf,
  quote,
  type RoutingAnswer,
  type RoutingBlock,
  type RoutingReply,
  type RoutingRequest,
  type RoutingServer,
  readGrid,
} from './routing-server.ts';

/** Decimals of a degree: a tenth of a metre. */
const DECIMALS = 6;

/** `GET /table/v1/{profile}/{lon},{lat};...`: sources first, then targets. */
export function buildOsrmRequest(
  server: RoutingServer,
  { sources, targets }: RoutingBlock,
  withDistances: boolean,
): RoutingRequest {
  const coordinates = [...sources, ...targets].map(coordinateText).join(';');
  const query = [
    `sources=${indexes(0, sources.length)}`,
    `destinations=${indexes(sources.length, targets.length)}`,
    `annotations=${withDistances ? 'duration,distance' : 'duration'}`,
    'generate_hints=false',
  ].join('&');
  const url = `${server.base}/table/v1/${encodeURIComponent(profileOf(server))}/${coordinates}?${query}`;
  return { method: 'GET', url, body: null };
}

function coordinateText([lon, lat]: LonLat): string {
  return `${Number(lon.toFixed(DECIMALS))},${Number(lat.toFixed(DECIMALS))}`;
}

function indexes(first: number, count: number): string {
  return Array.from({ length: count }, (_, i) => first + i).join(';');
}

/** Reads an answer as OSRM documents it: seconds and metres, null for no route. */
export function readOsrmReply(
  reply: RoutingReply,
  { sources, targets }: RoutingBlock,
  withDistances: boolean,
  now: number,
): RoutingAnswer {
  const json = parseJson(reply.text);
  const code = memberOf(json, 'code');
  if (typeof code !== 'string') return answerByStatus(reply, now);
  const message = memberOf(json, 'message');
  const detail = `${code}${typeof message === 'string' ? quote(message) : ''}`;
  switch (code) {
    case 'Ok':
      break;
    case 'TooBig':
      return { kind: 'tooBig', pairs: null };
    case 'NoSegment':
      return { kind: 'noRoad', place: placeIn(message, sources.length + targets.length) };
    case 'NotImplemented':
      if (withDistances) return { kind: 'noDistances' };
      return { kind: 'wrong', reason: { code: 'refused', detail } };
    default:
      if (reply.status === 429 || reply.status >= 500) return answerByStatus(reply, now);
      return { kind: 'wrong', reason: { code: 'refused', detail } };
  }
  const [rows, columns] = [sources.length, targets.length];
  const minutes = readGrid(memberOf(json, 'durations'), rows, columns, 1 / 60);
  const distances = memberOf(json, 'distances');
  const km = distances === undefined ? null : readGrid(distances, rows, columns, 1 / 1000);
  if (!minutes || (distances !== undefined && !km)) {
    const expected = `${rows} x ${columns} durations${distances === undefined ? '' : ' and distances'}`;
    return { kind: 'wrong', reason: { code: 'wrongSize', detail: `expected ${expected}` } };
  }
  const sourcesMovedKm = movedKm(memberOf(json, 'sources'), rows);
  const targetsMovedKm = movedKm(memberOf(json, 'destinations'), columns);
  return { kind: 'table', table: { minutes, km, sourcesMovedKm, targetsMovedKm } };
}

/** `Could not find a matching segment for coordinate 3`. */
function placeIn(message: unknown, count: number): number | null {
  const digits = typeof message === 'string' ? /coordinate (\d+)/.exec(message)?.[1] : undefined;
  return digits !== undefined && Number(digits) < count ? Number(digits) : null;
}

function movedKm(waypoints: unknown, count: number): readonly number[] | null {
  if (!Array.isArray(waypoints) || waypoints.length !== count) return null;
  const metres: unknown[] = waypoints.map((waypoint) => memberOf(waypoint, 'distance'));
  return metres.every((value) => typeof value === 'number') ? metres.map((value) => value / 1000) : null;
}
