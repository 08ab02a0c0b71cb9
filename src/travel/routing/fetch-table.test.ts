import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { routingPorts } from '../../../tests/fixtures/routing-ports.ts';
import {
  type FakeRoutingOptions,
  type FakeRoutingServer,
  kmOf,
  type Place,
  secondsOf,
  startFakeRouting,
} from '../../../tests/fixtures/routing-server.ts';
import { lonLat } from '../../domain/lon-lat.ts';
import { fetchTable } from './fetch-table.ts';
import { type FetchedTable, type FetchOptions, PAIR } from './fetched-table.ts';
import { countRequests, DEFAULT_LIMITS, planBlocks } from './plan-blocks.ts';
import type { RoutingKind } from './routing-server.ts';

const servers: FakeRoutingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function start(options: FakeRoutingOptions = {}): Promise<FakeRoutingServer> {
  const server = await startFakeRouting(options);
  servers.push(server);
  return server;
}

/** Places on a grid; the i-th differs from every other. */
const places = (count: number, fromLon = 9) =>
  Array.from({ length: count }, (_, i) => lonLat(fromLon + (i % 10) / 10, 55 + Math.floor(i / 10) / 10));

function ask(
  kind: RoutingKind,
  base: string,
  sources = places(3),
  targets = places(7, 10),
  options: Partial<FetchOptions> = {},
  ports = routingPorts(),
): Promise<FetchedTable> {
  const limits = DEFAULT_LIMITS[kind];
  return fetchTable({ kind, base, mode: 'car' }, { sources, targets }, ports, { limits, ...options });
}

/** What an honest server says of every pair. */
function expectTruth(
  table: FetchedTable,
  sources: readonly Place[],
  targets: readonly Place[],
  hasRoute: (from: Place, to: Place) => boolean = () => true,
): void {
  expect(table.failures).toEqual([]);
  for (const [s, from] of sources.entries()) {
    for (const [t, to] of targets.entries()) {
      const at = s * targets.length + t;
      expect(table.state[at]).toBe(PAIR.known);
      expectLength(table.minutes[at], hasRoute(from, to) ? secondsOf(from, to) / 60 : null);
      expectLength(table.km[at], hasRoute(from, to) ? kmOf(from, to) : null);
    }
  }
}

/** @param expected null for no route */
function expectLength(value: number | undefined, expected: number | null): void {
  if (expected === null) expect(value).toBeNaN();
  else expect(value).toBeCloseTo(expected, 9);
}

describe.each(['osrm', 'valhalla'] as const)('%s', (kind) => {
  test('gives minutes and kilometres from each source to each target, longitude first', async () => {
    const server = await start();
    const [sources, targets] = [places(3), places(7, 10)];
    const table = await ask(kind, server.origin, sources, targets);
    expectTruth(table, sources, targets);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.sources).toEqual(sources);
    expect(server.requests[0]?.targets).toEqual(targets);
    expect(server.requests[0]?.profile).toBe(kind === 'osrm' ? 'driving' : 'auto');
    expect(table.movedKm).toEqual(kind === 'osrm' ? [0.0125, 0.0125, 0.0125] : [null, null, null]);
  });

  test('a place to itself is 0; no route is not a number, and neither is the other', async () => {
    const here = places(1);
    const server = await start({ isCutOff: (_from, to) => to[0] > 10.5 });
    const targets = [...here, lonLat(10.6, 55), lonLat(10.2, 55)];
    const table = await ask(kind, server.origin, here, targets);
    expect(table.minutes[0]).toBe(0);
    expect(table.km[0]).toBe(0);
    expectTruth(table, here, targets, (_from, to) => to[0] <= 10.5);
  });

  test('where there is no route at all, that is known', async () => {
    const server = await start({ isCutOff: () => true });
    const table = await ask(kind, server.origin);
    expectTruth(table, places(3), places(7, 10), () => false);
  });

  test('the same matrix whatever the size of the blocks', async () => {
    const server = await start({
      isCutOff: ([lon], [, lat]) => lon > 9.2 && lat > 55.1,
      isRoadless: ([lon]) => Math.abs(lon - 10.3) < 0.01,
    });
    const [sources, targets] = [places(5), places(23, 10)];
    const whole = await ask(kind, server.origin, sources, targets, { limits: { pairs: 1000, places: 1000 } });
    expect(whole.failures).toEqual([]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (pairs, most, atATime) => {
          const limits = { pairs, places: most };
          const table = await ask(kind, server.origin, sources, targets, { limits, atATime });
          expect(table.minutes).toEqual(whole.minutes);
          expect(table.km).toEqual(whole.km);
          expect(table.state).toEqual(whole.state);
        },
      ),
      { numRuns: 12 },
    );
    expect(server.mostAtATime()).toBeLessThanOrEqual(5);
  });

  test('blocks that are too big for the server are cut until they fit', async () => {
    const server = await start({ mostPairs: 6 });
    const [sources, targets] = [places(3), places(20, 10)];
    const table = await ask(kind, server.origin, sources, targets);
    expectTruth(table, sources, targets);
    const sizes = server.requests.map((request) => request.sources.length * request.targets.length);
    expect(sizes[0]).toBe(60);
    expect(sizes.filter((size) => size > 6).length).toBeLessThan(6);
  });

  test('a place without a road has no route, is found soon, and is not asked about again', async () => {
    const sources = [...places(4), lonLat(9.95, 55)];
    const targets = [...places(90, 10), lonLat(8.05, 55), lonLat(8.05, 56)];
    const server = await start({ isRoadless: ([lon]) => lon === 9.95 || lon === 8.05 });
    const limits = { pairs: 120, places: 100 };
    const table = await ask(kind, server.origin, sources, targets, { limits });
    const hasRoad = ([lon]: Place): boolean => lon !== 9.95 && lon !== 8.05;
    expectTruth(table, sources, targets, (from, to) => hasRoad(from) && hasRoad(to));
    expect(server.requests.length).toBeLessThan(60);
  });

  test('waits as long as the server asks for, then longer each time', async () => {
    const waits: number[] = [];
    const server = await start({
      trouble: ({ number }) =>
        number === 1
          ? { status: 429, headers: { 'Retry-After': '7' }, body: '{"message":"Too Many Requests"}' }
          : number === 2
            ? { status: 503, headers: { 'Retry-After': 'Sun, 01 Nov 2026 12:00:09 GMT' }, body: '' }
            : number === 3
              ? { status: 502, body: '<html>Bad Gateway</html>' }
              : undefined,
    });
    const table = await ask(kind, server.origin, undefined, undefined, {}, routingPorts(waits));
    expectTruth(table, places(3), places(7, 10));
    expect(waits).toEqual([7000, 9000, 2000]);
  });

  test('a server that asks for too long a wait is given up, and said to be busy', async () => {
    const waits: number[] = [];
    const server = await start({
      trouble: () => ({ status: 429, headers: { 'Retry-After': '3600' }, body: '' }),
    });
    const table = await ask(kind, server.origin, undefined, undefined, {}, routingPorts(waits));
    expect(waits).toEqual([]);
    expect(table.failures).toEqual([{ failure: { code: 'busy', detail: 'HTTP 429' }, pairs: 21 }]);
    expect([...table.state].every((state) => state === PAIR.unknown)).toBe(true);
  });

  test('a slow server is given up after its time, tried again, and said to be slow', async () => {
    const server = await start({ trouble: () => 'silence' });
    const table = await ask(kind, server.origin, undefined, undefined, { tries: 2 }, routingPorts([], 60));
    expect(table.requests).toBe(2);
    expect(table.failures).toMatchObject([{ failure: { code: 'slow' }, pairs: 21 }]);
  });

  test('a dead server is asked as often as one request is tried, not once for every block', async () => {
    const server = await start();
    await server.stop();
    const waits: number[] = [];
    const limits = { pairs: 1, places: 2 };
    const table = await ask(kind, server.origin, undefined, undefined, { limits }, routingPorts(waits));
    expect(table.failures).toMatchObject([{ failure: { code: 'unreachable' }, pairs: 21 }]);
    expect(waits).toEqual([500, 1000, 2000]);
    expect(table.requests).toBe(4);
  });

  test.each([
    ['a page of HTML', '<!doctype html><title>Hello</title>', 'notRouting'],
    ['nothing', '', 'notRouting'],
    ['other JSON', '{"hello":"world"}', 'notRouting'],
    [
      'too few rows',
      '{"code":"Ok","durations":[[1]],"distances":[[1]],"sources_to_targets":{"durations":[[1]],"distances":[[1]]}}',
      'wrongSize',
    ],
    ['negative times', JSON.stringify(gridOf(-1)), 'wrongSize'],
    ['texts for numbers', JSON.stringify(gridOf('12')), 'wrongSize'],
  ])('%s is no answer, and nothing is made of it', async (_name, body, code) => {
    const server = await start({ trouble: () => ({ body }) });
    const table = await ask(kind, server.origin);
    expect(table.failures).toMatchObject([{ failure: { code }, pairs: 21 }]);
    expect([...table.state].every((state) => state === PAIR.unknown)).toBe(true);
    expect([...table.minutes].every(Number.isNaN)).toBe(true);
  });

  test('what was answered is kept when the rest is not', async () => {
    const [sources, targets] = [places(1), places(10, 10)];
    const server = await start({
      trouble: ({ number }) => (number === 2 ? { status: 403, body: 'no' } : undefined),
    });
    const limits = { pairs: 5, places: 6 };
    const table = await ask(kind, server.origin, sources, targets, { limits, atATime: 1 });
    expect(table.failures).toEqual([{ failure: { code: 'refused', detail: 'HTTP 403: no' }, pairs: 5 }]);
    expect([...table.state]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(table.minutes[4]).toBeCloseTo(secondsOf(sources[0] ?? [0, 0], targets[4] ?? [0, 0]) / 60, 9);
  });

  test('stops when it is told to, also in the middle of a request, and keeps what it has', async () => {
    const stop = new AbortController();
    const server = await start({
      trouble: ({ number }) => {
        if (number < 3) return undefined;
        stop.abort();
        return 'silence';
      },
    });
    const limits = { pairs: 3, places: 4 };
    const progress: number[] = [];
    const table = await ask(kind, server.origin, places(1), places(30, 10), {
      limits,
      atATime: 1,
      signal: stop.signal,
      onProgress: ({ pairs }) => progress.push(pairs),
    });
    expect(table.failures).toEqual([{ failure: 'stopped', pairs: 24 }]);
    expect(progress.slice(0, 2)).toEqual([3, 6]);
    expect(progress.at(-1)).toBe(30);
    expect([...table.state].filter((state) => state === PAIR.known)).toHaveLength(6);
  });
});

describe('osrm alone', () => {
  test('NoTable is no answer: nobody knows that there is no route', async () => {
    const server = await start({
      trouble: () => ({ status: 400, body: '{"code":"NoTable","message":"No table found"}' }),
    });
    const table = await ask('osrm', server.origin);
    expect(table.failures).toEqual([
      { failure: { code: 'refused', detail: 'NoTable: No table found' }, pairs: 21 },
    ]);
  });

  test('a server without distances is asked for minutes alone', async () => {
    const server = await start({
      trouble: ({ url }) =>
        url.includes('distance') ? { status: 400, body: '{"code":"NotImplemented"}' } : undefined,
    });
    const table = await ask('osrm', server.origin);
    expect(table.failures).toEqual([]);
    expect(table.knowsKm).toBe(false);
    expect(table.minutes[0]).toBeCloseTo(
      secondsOf(places(1)[0] ?? [0, 0], places(1, 10)[0] ?? [0, 0]) / 60,
      9,
    );
  });
});

describe('valhalla alone', () => {
  test('pairs beyond its reach are set apart, and the others answered', async () => {
    const sources = [lonLat(9, 55), lonLat(10, 55)];
    const targets = [lonLat(10.5, 55), lonLat(9.5, 55)];
    const server = await start({ mostKm: 80 });
    const table = await ask('valhalla', server.origin, sources, targets);
    expect([...table.state]).toEqual([PAIR.tooFar, PAIR.known, PAIR.known, PAIR.known]);
    expect(table.tooFarKm).toBe(80);
    expect(table.failures).toEqual([]);
  });

  test('a request that touches two regions is refused whole: what hangs together is still answered, in few requests', async () => {
    const [sources, targets] = [places(8), places(300, 10)];
    const regionOf = ([lon, lat]: Place): number => (lat > 56.05 || (lon > 9.45 && lon < 9.75) ? 1 : 0);
    const server = await start({ regionOf });
    const limits = { pairs: 400, places: 401 };
    const table = await ask('valhalla', server.origin, sources, targets, { limits });
    expectTruth(table, sources, targets, (from, to) => regionOf(from) === regionOf(to));
    expect(server.requests.length).toBeLessThan(120);
  });

  test('reads the verbose form too, and miles', async () => {
    const cell = (time: number | null, distance: number | null) => ({ time, distance });
    const body = JSON.stringify({
      sources_to_targets: [[cell(60, 10), cell(null, null)]],
      units: 'miles',
    });
    const server = await start({ trouble: () => ({ body }) });
    const table = await ask('valhalla', server.origin, places(1), places(2, 10));
    expect([...table.minutes]).toEqual([1, Number.NaN]);
    expect([...table.km]).toEqual([16.09344, Number.NaN]);
  });
});

test('blocks hold every pair once, within the limits, and are as many as was said', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 2, max: 30 }),
      (s, t, pairs, most) => {
        const all = {
          sources: Array.from({ length: s }, (_, i) => i),
          targets: Array.from({ length: t }, (_, i) => i),
        };
        const blocks = planBlocks(all, { pairs, places: most });
        const seen = new Set(
          blocks.flatMap(({ sources, targets }) => sources.flatMap((a) => targets.map((b) => a * 100 + b))),
        );
        expect(seen.size).toBe(s * t);
        const sizes = blocks.map(({ sources, targets }) => sources.length * targets.length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(s * t);
        for (const { sources, targets } of blocks) {
          expect(sources.length * targets.length).toBeLessThanOrEqual(pairs);
          expect(sources.length + targets.length).toBeLessThanOrEqual(most);
        }
        expect(blocks.length).toBe(countRequests(s, t, { pairs, places: most }));
      },
    ),
  );
});

/** A full grid of one value, as both kinds of server would write it. */
function gridOf(value: unknown) {
  const grid = Array.from({ length: 3 }, () => Array.from({ length: 7 }, () => value));
  return {
    code: 'Ok',
    durations: grid,
    distances: grid,
    sources_to_targets: { durations: grid, distances: grid },
  };
}
