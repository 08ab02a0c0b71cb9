import { createStore } from 'zustand/vanilla';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Outcome } from '../../domain/failure.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import { writeCsv } from '../../plan/exchange/write-csv.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import { pointName } from '../../plan/point-ids.ts';
import type {
  ChosenFile,
  RoutingServerKind,
  TravelChoiceState,
  TravelControl,
} from '../../plan/travel-choice-store.ts';
import { type ReadMatrix, unknownFacilities } from '../../plan/travel-matrix-table.ts';
import type { FetchedTable } from '../../travel/routing/fetched-table.ts';
import { facilityPlaces } from '../../travel/routing/routing-places.ts';
import type { RoutingServer } from '../../travel/routing/routing-server.ts';
import type { TravelSource } from '../../travel/travel-source.ts';
import type { RoutingAnswers } from './routing-answers.ts';

/** How long a plan must rest before a server is asked about what was moved. */
const REST_MS = 1000;

export interface TravelControlParts {
  readonly data: Pick<CoverageData, 'municipalities' | 'demand'>;
  readonly planStore: PlanStore;
  readonly setTravel: (source: TravelSource) => void;
  readonly answers: RoutingAnswers;
  /** Reads a file away from the page's thread. */
  readonly readMatrix: (bytes: Uint8Array, file: string) => Promise<Outcome<ReadMatrix>>;
  readonly refuseLarge: (file: ChosenFile) => Outcome<never> | null;
}

const START: TravelChoiceState = {
  chosen: 'network',
  matrixFile: null,
  server: null,
  fetching: null,
  shortfall: null,
  sitesLacking: 0,
  answeredAt: null,
};

/** Chooses what travel is measured with, and asks routing servers once that has been agreed to. */
export function createTravelControl(parts: TravelControlParts): TravelControl {
  const { data, planStore, setTravel, answers } = parts;
  const state = createStore<TravelChoiceState>(() => START);
  let stopping: AbortController | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether what comes into the plan is asked about by itself: not after a stop or a failure. */
  let mayFollow = false;

  const planNow = (): Plan => planStore.getState().plan;
  const serverFor = (kind: RoutingServerKind, base: string): RoutingServer => ({
    kind,
    base,
    mode: planNow().settings.mode,
  });
  const measureWith = (source: TravelSource): void => {
    setTravel(source);
    planStore.getState().evaluateAgain();
  };
  const leaveServer = (): void => {
    stopping?.abort();
    clearTimeout(rest);
    mayFollow = false;
  };
  /** Measures with the answers there are. */
  const measureByAnswers = (server: RoutingServer): void => {
    const { matrix, oldest } = answers.matrixFor(server, planNow());
    const sitesLacking = answers.lacking(server, planNow()).length;
    state.setState({ chosen: 'server', matrixFile: null, answeredAt: oldest, sitesLacking });
    measureWith({ kind: 'matrix', matrix });
  };

  const fetchLacking = async (server: RoutingServer): Promise<void> => {
    const stop = new AbortController();
    stopping?.abort();
    stopping = stop;
    const places = answers.lacking(server, planNow());
    if (places.length > 0) {
      const allPairs = places.length * data.demand.count;
      state.setState({ fetching: { pairs: 0, allPairs, requests: 0, waitingFor: null }, shortfall: null });
      const table = await answers.fetch(server, places, stop.signal, (fetching) => {
        if (stopping === stop) state.setState({ fetching });
      });
      // Another choice has been made in the meantime; what was answered is kept all the same.
      if (stopping !== stop) return;
      state.setState({ fetching: null, shortfall: shortfallOf(table) });
      mayFollow = table.failures.length === 0;
      if (!table.state.some((pair) => pair !== 0) && state.getState().chosen !== 'server') return;
    } else state.setState({ shortfall: null });
    measureByAnswers(server);
    if (mayFollow && answers.lacking(server, planNow()).length > 0) follow();
  };

  /** Asks about what has come into the plan, once it rests. */
  const follow = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const { chosen, server, fetching } = state.getState();
      if (chosen !== 'server' || !server || fetching) return;
      const asked = serverFor(server.kind, server.base);
      void answers.recall(asked, planNow()).then(() => fetchLacking(asked));
    }, REST_MS);
  };
  planStore.subscribe(({ plan }, before) => {
    const { chosen, server } = state.getState();
    if (plan === before.plan || chosen !== 'server' || !server) return;
    state.setState({ sitesLacking: answers.lacking(serverFor(server.kind, server.base), plan).length });
    if (mayFollow) follow();
  });

  return {
    state,
    chooseBuiltIn: (choice) => {
      leaveServer();
      state.setState({ ...START, server: state.getState().server, chosen: choice });
      measureWith({ kind: choice });
    },
    readMatrix: async (file) => {
      const tooLarge = parts.refuseLarge(file);
      if (tooLarge) return tooLarge;
      const read = await parts.readMatrix(new Uint8Array(await file.arrayBuffer()), file.name);
      if (!read.ok) return read;
      const { sites, serviceAreas } = planNow();
      const known = new Set([...sites, ...serviceAreas].map(({ id }) => id));
      const measured = [...sites, ...serviceAreas.filter(({ base }) => base !== null)].filter(counts);
      const value = {
        file: file.name,
        recognised: read.warnings,
        routes: read.value.routes,
        withoutRoute: read.value.withoutRoute,
        unknownFacilities: unknownFacilities(read.value, known),
        missingFacilities: measured
          .filter(({ id }) => !read.value.matrix.rows.has(id))
          .map(({ id, name }) => (name === '' ? id : `${name} (${id})`)),
        matrix: read.value.matrix,
      };
      return { ok: true, value, warnings: [] };
    },
    chooseMatrix: ({ matrix, file }) => {
      leaveServer();
      state.setState({ ...START, server: state.getState().server, chosen: 'matrix', matrixFile: file });
      measureWith({ kind: 'matrix', matrix });
    },
    questionFor: async (kind, base) => {
      const server = serverFor(kind, base);
      await answers.recall(server, planNow());
      const places = answers.lacking(server, planNow());
      return {
        sites: places.length,
        allSites: facilityPlaces(planNow()).length,
        points: data.demand.count,
        requests: answers.requestsFor(server, places),
      };
    },
    ask: async (kind, base) => {
      const server = serverFor(kind, base);
      state.setState({ server: { kind, base } });
      mayFollow = true;
      await answers.recall(server, planNow());
      await fetchLacking(server);
    },
    stop: () => {
      mayFollow = false;
      stopping?.abort();
    },
    forgetAnswers: () => answers.forget(),
    writePoints: async () =>
      writeCsv([
        ['id', 'kommunekode', 'lon', 'lat'],
        ...Array.from({ length: data.demand.count }, (_, p) => [
          pointName(data, p),
          data.municipalities[data.demand.municipality[p] ?? 0]?.code ?? '',
          data.demand.lon[p] ?? 0,
          data.demand.lat[p] ?? 0,
        ]),
      ]),
  };
}

function shortfallOf(table: FetchedTable): TravelChoiceState['shortfall'] {
  const pairs = table.failures.reduce((sum, failure) => sum + failure.pairs, 0);
  if (pairs === 0) return null;
  const reasons = table.failures.map(({ failure }) =>
    failure === 'stopped'
      ? { reason: 'stopped' as const, detail: '' }
      : { reason: failure.code, detail: failure.detail },
  );
  return { pairs, allPairs: table.state.length, reasons };
}
