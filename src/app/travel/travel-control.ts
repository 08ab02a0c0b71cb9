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
import type { KeptTravel } from './kept-travel.ts';
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
  /** Keeps a choice for the next time; false where the browser does not. */
  readonly keep: (choice: KeptTravel | null) => Promise<boolean>;
  /** What was chosen the last time, and is measured with already where it can be; null for the network. */
  readonly kept: KeptTravel | null;
}

const START: TravelChoiceState = {
  chosen: 'network',
  matrixFile: null,
  server: null,
  fetching: null,
  shortfall: null,
  sitesLacking: 0,
  sentTo: null,
  isFollowing: false,
  isKept: true,
  answeredAt: null,
};

function stateOf(kept: KeptTravel | null): TravelChoiceState {
  if (kept?.chosen === 'matrix') return { ...START, chosen: 'matrix', matrixFile: kept.file };
  return kept?.chosen === 'straight' ? { ...START, chosen: 'straight' } : START;
}

/** Chooses what travel is measured with, and asks routing servers once that has been agreed to. */
export function createTravelControl(parts: TravelControlParts): TravelControl {
  const { data, planStore, setTravel, answers } = parts;
  const state = createStore<TravelChoiceState>(() => stateOf(parts.kept));
  let stopping: AbortController | null = null;
  /** Counts questions and choices, so that a question that has been left is not sent. */
  let asked = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether what comes into the plan is asked about by itself: not after a stop, a failure or another plan. */
  const mayFollow = (): boolean => state.getState().isFollowing;
  const setFollow = (isFollowing: boolean): void => state.setState({ isFollowing });
  /** The places that the answers in use were put together for. */
  let measured = '';
  const keep = (choice: KeptTravel | null): void => {
    void parts.keep(choice).then((isKept) => state.setState({ isKept }));
  };

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
    stopping = null;
    asked += 1;
    clearTimeout(rest);
    setFollow(false);
  };
  /** Measures with the answers there are. */
  const measureByAnswers = (server: RoutingServer): void => {
    const { matrix, oldest } = answers.matrixFor(server, planNow());
    measured = placesKey();
    const sitesLacking = answers.lacking(server, planNow()).length;
    state.setState({ chosen: 'server', matrixFile: null, answeredAt: oldest, sitesLacking });
    measureWith({ kind: 'matrix', matrix });
  };

  /** Whether there are whole answers, or parts of one, for any of the plan's places. */
  const isAnswered = (server: RoutingServer): boolean =>
    answers.matrixFor(server, planNow()).matrix.rows.size > 0;
  const placesKey = (): string => JSON.stringify([planNow().settings.mode, facilityPlaces(planNow())]);

  const fetchLacking = async (server: RoutingServer): Promise<void> => {
    const stop = new AbortController();
    stopping?.abort();
    stopping = stop;
    const places = answers.lacking(server, planNow());
    if (places.length > 0) {
      const allPairs = places.length * data.demand.count;
      state.setState({
        fetching: { pairs: 0, allPairs, requests: 0, waitingFor: null },
        shortfall: null,
        sentTo: server.base,
      });
      const table = await answers.fetch(server, places, stop.signal, (fetching) => {
        if (stopping === stop) state.setState({ fetching });
      });
      // Another choice has been made in the meantime; what was answered is kept all the same.
      if (stopping !== stop) return;
      state.setState({ fetching: null, shortfall: shortfallOf(table) });
      if (table.failures.length > 0) setFollow(false);
      if (!isAnswered(server) && state.getState().chosen !== 'server') return;
    } else state.setState({ shortfall: null });
    measureByAnswers(server);
    keep({ chosen: 'server', kind: server.kind, base: server.base });
    if (mayFollow() && answers.lacking(server, planNow()).length > 0) follow();
  };

  /** Asks about what has come into the plan, once it rests; without leave to ask, uses what is known of it. */
  const follow = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const { chosen, server, fetching } = state.getState();
      if (chosen !== 'server' || !server || fetching) return;
      const asked = serverFor(server.kind, server.base);
      void answers.recall(asked, planNow()).then(() => {
        if (mayFollow()) return fetchLacking(asked);
        if (measured !== placesKey() && state.getState().chosen === 'server') measureByAnswers(asked);
      });
    }, REST_MS);
  };
  planStore.subscribe(({ plan, opened }, before) => {
    // Leave was given for the plan that was open.
    if (opened !== before.opened) setFollow(false);
    const { chosen, server } = state.getState();
    if (plan === before.plan || chosen !== 'server' || !server) return;
    state.setState({ sitesLacking: answers.lacking(serverFor(server.kind, server.base), plan).length });
    if (mayFollow() || measured !== placesKey()) follow();
  });

  const resume = async (kind: RoutingServerKind, base: string): Promise<void> => {
    const server = serverFor(kind, base);
    state.setState({ server: { kind, base } });
    await answers.recall(server, planNow());
    if (isAnswered(server) && state.getState().chosen === 'network') measureByAnswers(server);
  };
  if (parts.kept?.chosen === 'server') void resume(parts.kept.kind, parts.kept.base);

  return {
    state,
    chooseBuiltIn: (choice) => {
      leaveServer();
      const { server, sentTo } = state.getState();
      state.setState({ ...START, server, sentTo, chosen: choice });
      measureWith({ kind: choice });
      keep(choice === 'network' ? null : { chosen: choice });
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
      const { server, sentTo } = state.getState();
      state.setState({ ...START, server, sentTo, chosen: 'matrix', matrixFile: file });
      measureWith({ kind: 'matrix', matrix });
      keep({ chosen: 'matrix', file, matrix });
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
      asked += 1;
      const own = asked;
      await answers.recall(server, planNow());
      if (own !== asked) return;
      // Who used answers that were there has agreed to no sending.
      setFollow(answers.lacking(server, planNow()).length > 0);
      await fetchLacking(server);
    },
    stop: () => {
      setFollow(false);
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
