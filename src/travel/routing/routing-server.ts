import type { LonLat } from '../../domain/lon-lat.ts';
import type { RoutingReason } from '../../domain/travel-matrix.ts';

export const ROUTING_KINDS = ['osrm', 'valhalla'] as const;
export type RoutingKind = (typeof ROUTING_KINDS)[number];

/** A routing server and what it is asked for. */
export interface RoutingServer {
  readonly kind: RoutingKind;
  /** Address without query or slash at the end: `http://localhost:5000`. */
  readonly base: string;
  /** The mode of travel as plans have it: `car` or `bicycle`. */
  readonly mode: string;
}

/** The servers' names for the modes of a plan. Other modes are handed on as they are. */
const PROFILES: Readonly<Record<RoutingKind, Readonly<Record<string, string>>>> = {
  osrm: { car: 'driving', bicycle: 'cycling', foot: 'walking' },
  valhalla: { car: 'auto', bicycle: 'bicycle', foot: 'pedestrian' },
};

export function profileOf({ kind, mode }: RoutingServer): string {
  return PROFILES[kind][mode] ?? mode;
}

/** Ways wanted: from each source to each target. */
export interface RoutingBlock {
  readonly sources: readonly LonLat[];
  readonly targets: readonly LonLat[];
}

export interface RoutingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: string | null;
}

/** What came back over the wire. */
export interface RoutingReply {
  readonly status: number;
  /** The header `Retry-After`; null without one. */
  readonly retryAfter: string | null;
  readonly text: string;
}

/** A block's ways, row by row, a row for each source. NaN is no route, as the server says it. */
export interface RoutingTable {
  readonly minutes: Float64Array;
  /** null where the server has no distances. */
  readonly km: Float64Array | null;
  /** How far each place was moved to its nearest road; null where the server does not say. */
  readonly sourcesMovedKm: readonly number[] | null;
  readonly targetsMovedKm: readonly number[] | null;
}

/** What a reply comes to. */
export type RoutingAnswer =
  | { readonly kind: 'table'; readonly table: RoutingTable }
  /** More than the server takes at a time; `pairs` where it says how many that is. */
  | { readonly kind: 'tooBig'; readonly pairs: number | null }
  /** Some pair is farther apart than the server goes; `km` where it says how far that is. */
  | { readonly kind: 'tooFar'; readonly km: number | null }
  /** A place lies too far from any road; `place` counts sources and then targets, where the server says which. */
  | { readonly kind: 'noRoad'; readonly place: number | null }
  /** Some pair lies in regions without any way between them. */
  | { readonly kind: 'unconnected' }
  /** The server has minutes only. */
  | { readonly kind: 'noDistances' }
  /** It may go better later. */
  | { readonly kind: 'later'; readonly retryAfterMs: number | null; readonly reason: RoutingFailure }
  /** It will not go better. */
  | { readonly kind: 'wrong'; readonly reason: RoutingFailure };

/** Why there is no answer. `detail` is what the server itself says, for those who run it. */
export interface RoutingFailure {
  readonly code: Exclude<RoutingReason, 'stopped'>;
  readonly detail: string;
}

/** How many milliseconds a `Retry-After` asks for: seconds, or a date. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** A reply that is no table, by its status alone. */
export function answerByStatus({ status, text, retryAfter }: RoutingReply, now: number): RoutingAnswer {
  const reason = (code: RoutingFailure['code']): RoutingFailure => ({
    code,
    detail: `HTTP ${status}${quote(text)}`,
  });
  if (status === 429 || status === 503) {
    return { kind: 'later', retryAfterMs: retryAfterMs(retryAfter, now), reason: reason('busy') };
  }
  if (status === 413 || status === 414 || status === 431) return { kind: 'tooBig', pairs: null };
  if (status >= 500) return { kind: 'later', retryAfterMs: null, reason: reason('serverError') };
  if (status >= 400) return { kind: 'wrong', reason: reason('refused') };
  return { kind: 'wrong', reason: reason('notRouting') };
}

const LONGEST_QUOTE = 120;

/** The beginning of a text that a server sent, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  return `: ${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}`;
}

/** The value of JSON; undefined for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member of a value that may be anything. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/**
 * A grid of numbers row by row, times `factor`; null is NaN.
 * @returns null where it has not exactly the rows and columns, or anything in it is no length of a way
 */
export function readGrid(
  value: unknown,
  rows: number,
  columns: number,
  factor: number,
  cellOf: (cell: unknown) => unknown = (cell) => cell,
): Float64Array | null {
  if (!Array.isArray(value) || value.length !== rows) return null;
  const grid = new Float64Array(rows * columns);
  for (const [r, row] of value.entries()) {
    if (!Array.isArray(row) || row.length !== columns) return null;
    for (const [c, cell] of row.entries()) {
      const length: unknown = cellOf(cell);
      if (length === null) grid[r * columns + c] = Number.NaN;
      else if (typeof length === 'number' && length >= 0 && length < Number.POSITIVE_INFINITY) {
        grid[r * columns + c] = length * factor;
      } else return null;
    }
  }
  return grid;
}
