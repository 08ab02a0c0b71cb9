import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { fetchTable } from '../../src/travel/routing/fetch-table.ts';
import { PAIR } from '../../src/travel/routing/fetched-table.ts';
import { DEFAULT_LIMITS, type RoutingLimits } from '../../src/travel/routing/plan-blocks.ts';
import { type RoadPlace, roadPlace } from '../fixtures/road-network.ts';
import { routingPorts } from '../fixtures/routing-ports.ts';
import { startValhalla } from './start-valhalla.ts';

const installed = process.env.DAEKNING_VALHALLA;
if (!installed) throw new Error('DAEKNING_VALHALLA is not set: run npm run test:routing');

let valhalla: Awaited<ReturnType<typeof startValhalla>>;
beforeAll(async () => {
  valhalla = await startValhalla(installed, { pairs: 20, metres: 62_000 });
});
afterAll(() => valhalla.stop());

const at = (name: RoadPlace) => lonLat(...roadPlace(name));
/** On land, and hundreds of kilometres from any road of the network. */
const NOWHERE = lonLat(15, 55.1);

function ask(
  sources: readonly ReturnType<typeof at>[],
  targets: readonly ReturnType<typeof at>[],
  limits: RoutingLimits = DEFAULT_LIMITS.valhalla,
  mode = 'car',
) {
  const server = { kind: 'valhalla', base: valhalla.origin, mode } as const;
  return fetchTable(server, { sources, targets }, routingPorts(), { limits });
}

/** Valhalla counts five minutes for boarding, beside the half hour at sea. */
const FERRY_MINUTES = 30 + 5;

/** Kilometres are minutes on the roads; junctions cost some seconds. */
const KNOWN: readonly (readonly [
  from: RoadPlace,
  to: RoadPlace,
  minutes: number | null,
  km: number | null,
])[] = [
  ['A', 'A', 0, 0],
  ['A', 'B', 10, 10],
  ['A', 'C', 20, 20],
  ['C', 'A', 20, 20],
  ['A', 'D', 20, 20],
  ['D', 'A', null, null],
  ['B', 'F', 10 + FERRY_MINUTES + 10, 26],
  ['F', 'B', 10 + FERRY_MINUTES + 10, 26],
  ['G', 'H', 5, 5],
  ['A', 'G', null, null],
  ['H', 'E', null, null],
];

describe('a real Valhalla on a network made by hand', () => {
  test.each(KNOWN)('%s to %s: %s minutes, %s km', async (from, to, minutes, km) => {
    const table = await ask([at(from)], [at(to)], DEFAULT_LIMITS.valhalla);
    const [foundMinutes = Number.NaN, foundKm = Number.NaN] = [table.minutes[0], table.km[0]];
    // G and H are too far from A for this server's reach; that there is no way is then not known.
    if (from === 'A' && to === 'G') {
      expect(table.state[0]).toBe(PAIR.tooFar);
      return;
    }
    expect(table.failures).toEqual([]);
    expect(table.state[0]).toBe(PAIR.known);
    if (minutes === null || km === null) {
      expect([foundMinutes, foundKm]).toEqual([Number.NaN, Number.NaN]);
      return;
    }
    expect(Math.abs(foundMinutes - minutes)).toBeLessThanOrEqual(0.1 + 0.004 * minutes);
    expect(Math.abs(foundKm - km)).toBeLessThanOrEqual(0.002 + 0.002 * km);
  });

  test('all pairs at once, cut to what the server takes, are the same as one by one', async () => {
    const names: readonly RoadPlace[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const places = names.map(at);
    const before = valhalla.requests();
    const whole = await ask(places, places);
    const used = valhalla.requests() - before;
    expect(whole.failures).toEqual([]);
    expect(whole.tooFarKm).toBe(62);
    expect(used).toBeLessThan(45);
    const single = await ask(places, places, { pairs: 1, places: 2 });
    expect([...whole.state]).toEqual([...single.state]);
    for (const [i, minutes] of single.minutes.entries()) {
      if (Number.isNaN(minutes)) expect(whole.minutes[i]).toBeNaN();
      else expect(Math.abs((whole.minutes[i] ?? Number.NaN) - minutes)).toBeLessThanOrEqual(1 / 60 + 1e-9);
    }
  });

  test('a place without a road has no route and spoils no other', async () => {
    const table = await ask([at('E'), at('F')], [at('E'), lonLat(10.95, 56.16), at('F')]);
    expect(table.failures).toEqual([]);
    expect(table.minutes[2]).toBeCloseTo(10, 0);
    expect(table.minutes[0]).toBe(0);
    const far = await ask([at('F')], [NOWHERE]);
    expect(far.state[0]).toBe(PAIR.tooFar);
  });

  test('a profile that the server does not know is a refusal, in its own words', async () => {
    const table = await ask([at('A')], [at('B')], DEFAULT_LIMITS.valhalla, 'hest');
    expect(table.failures).toMatchObject([{ failure: { code: 'refused' }, pairs: 1 }]);
    expect(JSON.stringify(table.failures)).toContain('hest');
  });

  test('a bicycle goes the same way, and slower', async () => {
    const table = await ask([at('A')], [at('B')], DEFAULT_LIMITS.valhalla, 'bicycle');
    expect(table.failures).toEqual([]);
    expect(table.minutes[0]).toBeGreaterThan(20);
    expect(table.km[0]).toBeCloseTo(10, 1);
  });
});
