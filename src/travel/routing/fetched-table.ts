import type { RoutingLimits } from './plan-blocks.ts';
import type { RoutingFailure, RoutingReply, RoutingRequest } from './routing-server.ts';

/** What an `AbortSignal` has that is needed here. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** The world outside, handed in: the network and the clock. */
export interface RoutingPorts {
  /**
   * Sends one request. Rejects with an error whose `name` is `TimeoutError` when the time is up, and with any other
   * when the server cannot be reached; when `signal` is aborted, at once.
   */
  readonly send: (request: RoutingRequest, signal?: StopSignal) => Promise<RoutingReply>;
  /** Resolves after some milliseconds, or at once when `signal` is aborted. */
  readonly wait: (milliseconds: number, signal?: StopSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface FetchOptions {
  readonly limits: RoutingLimits;
  /** Requests under way at the same time. */
  readonly atATime?: number;
  /** Times that a request is tried before it is given up. */
  readonly tries?: number;
  /** The longest wait before another try; a server that asks for a longer one is given up. */
  readonly longestWaitMs?: number;
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: FetchProgress) => void;
}

export interface FetchProgress {
  /** Pairs that are settled, of all that are asked for. */
  readonly pairs: number;
  readonly allPairs: number;
  readonly requests: number;
  /** Why the last request must be tried again; null when it went well. */
  readonly waitingFor: RoutingFailure['code'] | null;
}

/** What is known of a pair. */
export const PAIR = { unknown: 0, known: 1, tooFar: 2 } as const;

/** All pairs of sources and targets, row by row, a row for each source. */
export interface FetchedTable {
  readonly state: Uint8Array;
  /** NaN without a route, and where nothing is known. */
  readonly minutes: Float64Array;
  readonly km: Float64Array;
  /** false where the server has minutes only. */
  readonly knowsKm: boolean;
  /** How far each source was moved to its road; null where the server does not say. */
  readonly movedKm: readonly (number | null)[];
  /** Targets that lie more than 2 km from the road that they are measured from. */
  readonly targetsMovedFar: number;
  readonly requests: number;
  /** Why pairs are unknown, and how many each; empty when all are known. */
  readonly failures: readonly { readonly failure: RoutingFailure | 'stopped'; readonly pairs: number }[];
  /** The server's own limit, where some pairs were too far apart; null where it does not say. */
  readonly tooFarKm: number | null;
}
