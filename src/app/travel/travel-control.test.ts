import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANKERUP, BIRKUM, inventedCountry, within } from '../../../tests/fixtures/invented-country.ts';
import { house, planOf } from '../../../tests/fixtures/plan-parts.ts';
import { createPlanStore } from '../../plan/plan-store.ts';
import type { TravelSource } from '../../travel/travel-source.ts';
import type { AnswerCache, KeptAnswer } from './answer-cache.ts';
import type { KeptTravel } from './kept-travel.ts';
import { createRoutingAnswers } from './routing-answers.ts';
import { createTravelControl } from './travel-control.ts';

const country = inventedCountry();
const BASE = 'http://localhost:5000';
const planA = planOf({ sites: [house('a', ANKERUP)] });
const planB = planOf({ sites: [house('b', BIRKUM)] });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Every coordinate that an OSRM request asks about is ten minutes and ten kilometres away. */
function answerOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const count = (name: string): number =>
    searchParams.get(name)?.split(';').length ?? pathname.split(';').length;
  const table = Array.from({ length: count('sources') }, () => new Array(count('destinations')).fill(600));
  const place = { distance: 0, location: [0, 0], name: '' };
  return JSON.stringify({
    code: 'Ok',
    durations: table,
    distances: table.map((row: number[]) => row.map(() => 10_000)),
    sources: table.map(() => place),
    destinations: (table[0] ?? []).map(() => place),
  });
}

function start(cache: Map<string, KeptAnswer> = new Map(), kept: KeptTravel | null = null) {
  const sent: string[] = [];
  const sources: TravelSource[] = [];
  const remembered: (KeptTravel | null)[] = [];
  let hold: Promise<void> = Promise.resolve();
  const answerCache: AnswerCache = {
    read: async (keys) => new Map([...cache].filter(([key]) => keys.includes(key))),
    write: async (answers) => {
      for (const [key, answer] of answers) cache.set(key, answer);
    },
    clear: async () => cache.clear(),
  };
  const ports = {
    send: async ({ url }: { readonly url: string }) => {
      sent.push(url);
      await hold;
      return { status: 200, text: answerOf(url), retryAfter: null };
    },
    wait: async () => undefined,
    now: () => 0,
  };
  const planStore = createPlanStore({ plan: planA, evaluate: () => new Promise(() => undefined) });
  const control = createTravelControl({
    data: country,
    planStore,
    setTravel: (source) => sources.push(source),
    answers: createRoutingAnswers(country.demand, ports, answerCache),
    readMatrix: () => Promise.reject(new Error('not wanted')),
    refuseLarge: () => null,
    keep: async (choice) => Boolean(remembered.push(choice)),
    kept,
  });
  return {
    control,
    planStore,
    sent,
    sources,
    remembered,
    cache,
    setHold: (next: Promise<void>) => {
      hold = next;
    },
  };
}
const settle = () => vi.advanceTimersByTimeAsync(5000);
const rowsOf = (source: TravelSource | undefined) =>
  source?.kind === 'matrix' ? source.matrix.rows.size : null;

test('a place that is moved is asked about by itself, but nothing of another plan', async () => {
  const { control, planStore, sent, sources, remembered } = start();
  await control.ask('osrm', BASE);
  await settle();
  const first = sent.length;
  expect(first).toBeGreaterThan(0);
  expect(control.state.getState()).toMatchObject({ chosen: 'server', sentTo: BASE, isFollowing: true });
  expect(remembered).toEqual([{ chosen: 'server', kind: 'osrm', base: BASE }]);

  planStore
    .getState()
    .execute({ type: 'changeSite', id: 'a', fields: { lonLat: within(ANKERUP, 0.3, 0.3) } });
  await settle();
  const second = sent.length;
  expect(second).toBeGreaterThan(first);

  planStore.getState().openPlan(planB, null);
  await settle();
  expect(sent.length).toBe(second);
  expect(control.state.getState()).toMatchObject({ isFollowing: false, sitesLacking: 1, sentTo: BASE });
  expect(rowsOf(sources.at(-1))).toBe(0);

  planStore.getState().openPlan(planA, null);
  await settle();
  expect(sent.length).toBe(second);
  expect(rowsOf(sources.at(-1))).toBe(1);
});

test('answers of another day are used again without a word to the server, and lead to none', async () => {
  const { cache, control: first } = start();
  await first.ask('osrm', BASE);
  const again = start(cache, { chosen: 'server', kind: 'osrm', base: BASE });
  await settle();
  expect(again.control.state.getState()).toMatchObject({
    chosen: 'server',
    sentTo: null,
    isFollowing: false,
  });
  expect(rowsOf(again.sources.at(-1))).toBe(1);
  again.planStore.getState().openPlan(planB, null);
  await settle();
  expect(again.sent).toEqual([]);

  const clicked = start(cache);
  await clicked.control.ask('osrm', BASE);
  await settle();
  expect(clicked.control.state.getState()).toMatchObject({ chosen: 'server', isFollowing: false });
  clicked.planStore.getState().openPlan(planB, null);
  await settle();
  expect(clicked.sent).toEqual([]);
});

test('a choice made while a server is being asked stands', async () => {
  const { control, sources, setHold } = start();
  let release: () => void = () => undefined;
  setHold(
    new Promise((resolve) => {
      release = resolve;
    }),
  );
  const asking = control.ask('osrm', BASE);
  await settle();
  control.chooseBuiltIn('straight');
  release();
  await asking;
  await settle();
  expect(control.state.getState()).toMatchObject({ chosen: 'straight', fetching: null, isFollowing: false });
  expect(sources.at(-1)).toEqual({ kind: 'straight' });
});

test('what was kept is what is chosen', () => {
  expect(start(new Map(), { chosen: 'straight' }).control.state.getState().chosen).toBe('straight');
  const matrix = { rows: new Map() } as never;
  expect(
    start(new Map(), { chosen: 'matrix', file: 'x.csv', matrix }).control.state.getState(),
  ).toMatchObject({
    chosen: 'matrix',
    matrixFile: 'x.csv',
  });
});
