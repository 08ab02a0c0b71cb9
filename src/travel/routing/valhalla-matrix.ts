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

const KM_PER_MILE = 1.609344;

/** `POST /sources_to_targets`, asking for the short form of the answer. */
export function buildValhallaRequest(
  server: RoutingServer,
  { sources, targets }: RoutingBlock,
): RoutingRequest {
  const locations = (places: RoutingBlock['sources']) => places.map(([lon, lat]) => ({ lat, lon }));
  const body = JSON.stringify({
    sources: locations(sources),
    targets: locations(targets),
    costing: profileOf(server),
    units: 'kilometers',
    verbose: false,
  });
  return { method: 'POST', url: `${server.base}/sources_to_targets`, body };
}

/** The numbers that Valhalla gives its refusals, and the words where a server in front leaves them out. */
const REFUSALS: readonly {
  readonly code: number;
  readonly words: RegExp;
  readonly answer: (message: string, block: RoutingBlock) => RoutingAnswer;
}[] = [
  {
    code: 150,
    words: /^Exceeded max locations/,
    answer: (message) => ({ kind: 'tooBig', pairs: numberIn(message) }),
  },
  {
    code: 154,
    words: /^Path distance exceeds/,
    answer: (message) => {
      const metres = numberIn(message);
      return { kind: 'tooFar', km: metres === null ? null : metres / 1000 };
    },
  },
  { code: 171, words: /^No suitable edges near/, answer: () => ({ kind: 'noRoad', place: null }) },
  { code: 170, words: /^Locations are in unconnected regions/, answer: () => ({ kind: 'unconnected' }) },
  { code: 442, words: /^No path could be found/, answer: noRoutes },
];

/** What Valhalla says instead of a table of nothing but null. */
function noRoutes(_message: string, { sources, targets }: RoutingBlock): RoutingAnswer {
  const none = new Float64Array(sources.length * targets.length).fill(Number.NaN);
  return { kind: 'table', table: { minutes: none, km: none, sourcesMovedKm: null, targetsMovedKm: null } };
}

function numberIn(message: string): number | null {
  const digits = /(\d+(?:\.\d+)?)/.exec(message)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Reads an answer as Valhalla gives it, short or verbose: seconds and kilometres, null for no route. */
export function readValhallaReply(reply: RoutingReply, block: RoutingBlock, now: number): RoutingAnswer {
  const json = parseJson(reply.text);
  const grid = memberOf(json, 'sources_to_targets');
  if (grid === undefined) return readRefusal(reply, json, block, now);
  const [rows, columns] = [block.sources.length, block.targets.length];
  const kmFactor = memberOf(json, 'units') === 'miles' ? KM_PER_MILE : 1;
  const isVerbose = Array.isArray(grid);
  const read = (short: string, verbose: string, factor: number) =>
    isVerbose
      ? readGrid(grid, rows, columns, factor, (cell) => memberOf(cell, verbose))
      : readGrid(memberOf(grid, short), rows, columns, factor);
  const minutes = read('durations', 'time', 1 / 60);
  const km = read('distances', 'distance', kmFactor);
  if (!minutes || !km) {
    const detail = `expected ${rows} x ${columns} durations and distances`;
    return { kind: 'wrong', reason: { code: 'wrongSize', detail } };
  }
  return { kind: 'table', table: { minutes, km, sourcesMovedKm: null, targetsMovedKm: null } };
}

function readRefusal(reply: RoutingReply, json: unknown, block: RoutingBlock, now: number): RoutingAnswer {
  const message = memberOf(json, 'error');
  const code = memberOf(json, 'error_code');
  if (typeof message !== 'string') return answerByStatus(reply, now);
  const known = REFUSALS.find((refusal) => refusal.code === code || refusal.words.test(message));
  if (known) return known.answer(message, block);
  if (reply.status === 429 || reply.status >= 500) return answerByStatus(reply, now);
  const detail = `${typeof code === 'number' ? `${code}` : `HTTP ${reply.status}`}${quote(message)}`;
  return { kind: 'wrong', reason: { code: 'refused', detail } };
}
