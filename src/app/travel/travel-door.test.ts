import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { inventedGeodata } from '../../../tests/fixtures/invented-map.ts';
import type { DemandPoints } from '../../domain/demand.ts';
import type { TravelMatrix } from '../../domain/travel-matrix.ts';
import { emptyPlan } from '../../plan/empty-plan.ts';
import { createPlanStore } from '../../plan/plan-store.ts';
import type { TravelChoiceState, TravelControl } from '../../plan/travel-choice-store.ts';
import type { TravelSource } from '../../travel/travel-source.ts';
import type { KeptTravel } from './kept-travel.ts';
import { createTravelDoor } from './travel-door.ts';

const built = inventedGeodata();
const country = built.coverage;

/** A control of which only the end is told. */
function controlEndingIn(stop: () => void): TravelControl {
  const unexpected = (): never => {
    throw new Error('the door only stops a control');
  };
  return {
    state: createStore<TravelChoiceState>(() => ({
      chosen: 'matrix',
      matrixFile: 'rejser.csv',
      server: null,
      fetching: null,
      shortfall: null,
      sitesLacking: 0,
      answeredAt: null,
      sentTo: null,
      isFollowing: false,
      isKept: false,
    })),
    chooseBuiltIn: unexpected,
    readMatrix: unexpected,
    chooseMatrix: unexpected,
    questionFor: unexpected,
    ask: unexpected,
    stop,
    forgetAnswers: unexpected,
    writePoints: unexpected,
  };
}

function start(before: KeptTravel | null = null) {
  const kept: (KeptTravel | null)[] = [];
  const log: string[] = [];
  const sources: TravelSource[] = [];
  let demand: DemandPoints = country.demand;
  const door = createTravelDoor({
    geodata: () => ({ ...built, coverage: { ...country, demand } }),
    planStore: createPlanStore({ plan: emptyPlan(), evaluate: () => new Promise(() => undefined) }),
    engine: { setTravel: (source) => sources.push(source) },
    offers: [],
    memory: { read: async () => null, keep: async (choice) => Boolean(kept.push(choice)) },
    kept: before,
    open: async ({ coverage }) => {
      log.push(`opened on ${coverage.demand.count}`);
      return controlEndingIn(() => log.push('stopped'));
    },
  });
  return {
    door,
    kept,
    log,
    sources,
    setDemand: (next: DemandPoints) => {
      demand = next;
    },
  };
}

test('a matrix of other points is left, and what is chosen next is of the new ones', async () => {
  const { door, log, sources, setDemand } = start();
  await door.load();
  const fewer = country.demand.count - 1;
  setDemand({
    ...country.demand,
    count: fewer,
    lon: country.demand.lon.slice(0, fewer),
    lat: country.demand.lat.slice(0, fewer),
  });
  expect(door.leaveOldPoints()).toBe(true);
  expect(sources).toEqual([{ kind: 'network' }]);
  await door.load();
  expect(log.toSorted()).toEqual([`opened on ${fewer}`, `opened on ${fewer + 1}`, 'stopped'].toSorted());
});

test('other numbers at the same points leave the choice as it is', async () => {
  const { door, log, sources, setDemand } = start();
  await door.load();
  setDemand({ ...country.demand, lon: country.demand.lon.slice(), weight: country.demand.weight.slice() });
  expect(door.leaveOldPoints()).toBe(false);
  expect([sources, log.length]).toEqual([[], 1]);
});

test('what the browser kept is left with the points it was for, also before anything was opened', () => {
  const matrix: TravelMatrix = {
    id: 'matrix:x.csv',
    knowsMinutes: true,
    knowsKm: true,
    leftOut: null,
    lookUp: 'id',
    mode: null,
    rows: new Map(),
  };
  const { door, kept, sources, setDemand } = start({ chosen: 'matrix', file: 'x.csv', matrix });
  setDemand({ ...country.demand, lon: country.demand.lon.map((degrees) => degrees + 0.01) });
  expect(door.leaveOldPoints()).toBe(true);
  expect(sources).toEqual([{ kind: 'network' }]);
  expect(kept).toEqual([null]);
});

test('a server that the page is not built for is not resumed', async () => {
  const { door, log } = start({ chosen: 'server', kind: 'osrm', base: 'http://elsewhere' });
  door.resume();
  await Promise.resolve();
  expect(log).toEqual([]);
  expect(door.sending.getState()).toEqual({ sentTo: null, isSending: false });
});
