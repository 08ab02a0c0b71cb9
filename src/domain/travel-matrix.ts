import type { LonLat } from './lon-lat.ts';

/**
 * Ways from facilities to demand points that somebody else worked out: a file, or a routing server. Plain
 * data, so that it can be handed to a worker.
 */
export interface TravelMatrix {
  /** The engine's id, as results name it: `matrix:FILE`, `osrm:URL`, `valhalla:URL`. */
  readonly id: string;
  /** Whether every pair with a route has minutes; else none is used. */
  readonly knowsMinutes: boolean;
  /** Whether every pair with a route has kilometres; else none is used. */
  readonly knowsKm: boolean;
  /** What was there for some pairs only, and is therefore left out; null for nothing. */
  readonly leftOut: 'minutes' | 'km' | null;
  /** By what a facility's row is found: its id, or where it lies (`positionKey`). */
  readonly lookUp: 'id' | 'position';
  /** The mode of travel that the rows are for; null where they do not say. */
  readonly mode: string | null;
  readonly rows: ReadonlyMap<string, MatrixRow>;
}

/** The ways from one facility. What is not there has no route. */
export interface MatrixRow {
  /**
   * What each value is for: demand point `p` as `p`, all of municipality `m` as `-1 - m`, of which a point's own
   * value counts. null where there is one value for each demand point, in order.
   */
  readonly places: Int32Array | null;
  /** NaN without a route; null where no minutes are known. */
  readonly minutes: Float64Array | null;
  /** NaN without a route; null where no kilometres are known. */
  readonly km: Float64Array | null;
  /** Demand points that nobody has answered for: counted as without a route, and said. */
  readonly unanswered: number;
  /** Demand points that the server does not answer for because they are too far off. */
  readonly tooFar: number;
  /** How far the server moved the facility to its nearest road; null where it does not say. */
  readonly movedKm: number | null;
}

/** What must be said of the ways from a facility, besides how long they are. */
export type TravelNote =
  | { readonly kind: 'noRow'; readonly facility: string }
  | { readonly kind: 'notAsked'; readonly facility: string }
  | { readonly kind: 'unanswered' | 'tooFar'; readonly facility: string; readonly share: number }
  | { readonly kind: 'moved'; readonly facility: string; readonly km: number }
  | { readonly kind: 'leftOut'; readonly measure: 'minutes' | 'km' };

/** Why a routing server has not answered. */
export type RoutingReason =
  | 'unreachable'
  | 'slow'
  | 'busy'
  | 'serverError'
  | 'refused'
  | 'notRouting'
  | 'wrongSize'
  | 'stopped';

/** A position as the key of a row; different positions have different keys. */
export function positionKey([lon, lat]: LonLat): string {
  return `${lon},${lat}`;
}
