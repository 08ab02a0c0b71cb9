import type { FetchOptions, RoutingPorts } from './fetched-table.ts';
import { buildOsrmRequest, readOsrmReply } from './osrm-table.ts';
import type { RoutingAnswer, RoutingBlock, RoutingFailure, RoutingServer } from './routing-server.ts';
import { buildValhallaRequest, readValhallaReply } from './valhalla-matrix.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const TRIES = 4;

/** Puts questions to one server. Never rejects: what goes wrong is an answer. */
export interface ServerAsker {
  /** Asks until there is an answer that another try would not better. */
  readonly ask: (wanted: RoutingBlock, withDistances: boolean) => Promise<RoutingAnswer | 'stopped'>;
  readonly askOnce: (wanted: RoutingBlock, withDistances: boolean) => Promise<RoutingAnswer>;
  /** How many requests have been sent. */
  readonly requests: () => number;
}

/** Asks a server by its kind; `onWait` hears why before each wait, which is longer each time. */
export function createServerAsker(
  server: RoutingServer,
  ports: RoutingPorts,
  {
    signal,
    tries = TRIES,
    longestWaitMs = LONGEST_WAIT_MS,
  }: Pick<FetchOptions, 'signal' | 'tries' | 'longestWaitMs'>,
  onWait: (code: RoutingFailure['code']) => void,
): ServerAsker {
  const isOsrm = server.kind === 'osrm';
  let requests = 0;

  const askOnce = async (wanted: RoutingBlock, withDistances: boolean): Promise<RoutingAnswer> => {
    const request = isOsrm
      ? buildOsrmRequest(server, wanted, withDistances)
      : buildValhallaRequest(server, wanted);
    requests += 1;
    try {
      const reply = await ports.send(request, signal);
      const now = ports.now();
      return isOsrm
        ? readOsrmReply(reply, wanted, withDistances, now)
        : readValhallaReply(reply, wanted, now);
    } catch (error) {
      const isSlow = error instanceof Error && error.name === 'TimeoutError';
      const detail = error instanceof Error ? error.message : String(error);
      return { kind: 'later', retryAfterMs: null, reason: { code: isSlow ? 'slow' : 'unreachable', detail } };
    }
  };

  const ask = async (wanted: RoutingBlock, withDistances: boolean): Promise<RoutingAnswer | 'stopped'> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await askOnce(wanted, withDistances);
      if (signal?.aborted) return 'stopped';
      if (answer.kind !== 'later' || attempt >= tries) return answer;
      const ownWaitMs = Math.min(longestWaitMs, FIRST_WAIT_MS * 2 ** (attempt - 1));
      const waitMs = Math.max(ownWaitMs, answer.retryAfterMs ?? 0);
      if (waitMs > longestWaitMs) return answer;
      onWait(answer.reason.code);
      await ports.wait(waitMs, signal);
      if (signal?.aborted) return 'stopped';
    }
  };

  return { ask, askOnce, requests: () => requests };
}
