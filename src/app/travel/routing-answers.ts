import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DemandPoints } from '../../domain/demand.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TravelMatrix } from '../../domain/travel-matrix.ts';
import { fetchTable } from '../../travel/routing/fetch-table.ts';
import type { FetchedTable, FetchProgress, RoutingPorts } from '../../travel/routing/fetched-table.ts';
import { countRequests, DEFAULT_LIMITS } from '../../travel/routing/plan-blocks.ts';
import { routingMatrix, rowsOfTable } from '../../travel/routing/routing-matrix.ts';
import { demandPlaces, facilityPlaces } from '../../travel/routing/routing-places.ts';
import { profileOf, type RoutingServer } from '../../travel/routing/routing-server.ts';
import type { AnswerCache, KeptAnswer } from './answer-cache.ts';

/** A new form of kept answers is another number. */
const FORM = 1;

/** The answers of routing servers, in memory and in the browser, by what they are answers to. */
export interface RoutingAnswers {
  /** Takes what the browser keeps for a plan's places into memory. */
  readonly recall: (server: RoutingServer, plan: Plan) => Promise<void>;
  /** A plan's places that are not answered for, or not in full. */
  readonly lacking: (server: RoutingServer, plan: Plan) => readonly LonLat[];
  readonly requestsFor: (server: RoutingServer, places: readonly LonLat[]) => number;
  /** Asks for the ways from some places; what is answered is kept, in the browser only where it is whole. */
  readonly fetch: (
    server: RoutingServer,
    places: readonly LonLat[],
    signal: AbortSignal,
    onProgress: (progress: FetchProgress) => void,
  ) => Promise<FetchedTable>;
  readonly matrixFor: (
    server: RoutingServer,
    plan: Plan,
  ) => { readonly matrix: TravelMatrix; readonly oldest: string | null };
  readonly forget: () => Promise<void>;
}

export function createRoutingAnswers(
  demand: DemandPoints,
  ports: RoutingPorts,
  cache: AnswerCache,
): RoutingAnswers {
  const memory = new Map<string, KeptAnswer>();
  const demandHash = hashOf(demand.lon, demand.lat);
  const keyOf = (server: RoutingServer, [lon, lat]: LonLat): string => {
    const asked = [FORM, server.kind, server.base, profileOf(server), lon, lat, demandHash];
    return bytesToHex(sha256(utf8ToBytes(JSON.stringify(asked))));
  };
  return {
    recall: async (server, plan) => {
      const keys = facilityPlaces(plan)
        .map((place) => keyOf(server, place))
        .filter((key) => !memory.has(key));
      for (const [key, answer] of await cache.read(keys)) memory.set(key, answer);
    },
    lacking: (server, plan) =>
      facilityPlaces(plan).filter((place) => {
        const kept = memory.get(keyOf(server, place));
        return !kept || kept.row.unanswered > 0;
      }),
    requestsFor: ({ kind }, places) => countRequests(places.length, demand.count, DEFAULT_LIMITS[kind]),
    fetch: async (server, sources, signal, onProgress) => {
      const targets = demandPlaces(demand);
      const limits = DEFAULT_LIMITS[server.kind];
      const table = await fetchTable(server, { sources, targets }, ports, { limits, signal, onProgress });
      const at = new Date(ports.now()).toISOString();
      const whole = new Map<string, KeptAnswer>();
      for (const [i, row] of rowsOfTable(table, sources.length).entries()) {
        const place = sources[i];
        if (!place || row.unanswered === demand.count) continue;
        const key = keyOf(server, place);
        memory.set(key, { row, at });
        if (row.unanswered === 0) whole.set(key, { row, at });
      }
      await cache.write(whole);
      return table;
    },
    matrixFor: (server, plan) => {
      const kept = facilityPlaces(plan).flatMap((position) => {
        const answer = memory.get(keyOf(server, position));
        return answer ? [{ position, row: answer.row, at: answer.at }] : [];
      });
      const [oldest = null] = kept.map(({ at }) => at).sort();
      return { matrix: routingMatrix(server, kept), oldest };
    },
    forget: async () => {
      memory.clear();
      await cache.clear();
    },
  };
}

function hashOf(...arrays: readonly Float64Array[]): string {
  const hash = sha256.create();
  for (const { buffer, byteOffset, byteLength } of arrays) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return bytesToHex(hash.digest());
}
