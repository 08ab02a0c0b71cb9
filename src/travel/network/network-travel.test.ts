import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLands, EVEN_SPEEDS, land, link } from '../../../tests/fixtures/invented-lands.ts';
import type { Crossing } from '../../domain/links.ts';
import { type LonLat, lonLat } from '../../domain/lon-lat.ts';
import { DEFAULT_SETTINGS } from '../../domain/plan.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import type { TravelSettings } from '../travel-engine.ts';
import { metresBetween } from './land-raster.ts';
import { createNetworkTravel } from './network-travel.ts';
import type { TravelSpeeds } from './travel-speeds.ts';

/** What a way over the grid may be longer than the shortest one: of each kilometre, and in all. */
const GRID_SHARE = 0.04;
const GRID_KM = 1;

interface Way {
  readonly km: number;
  readonly minutes: number;
  readonly ferry: number;
}

function travelIn(network: RoadNetwork, crossings: readonly Crossing[], car: TravelSpeeds = EVEN_SPEEDS) {
  return (from: LonLat, to: LonLat, settings: Partial<TravelSettings> = {}): Way => {
    const points = { count: 1, lon: Float64Array.of(to[0]), lat: Float64Array.of(to[1]) };
    const engine = createNetworkTravel({ network, crossings, points, car, bicycle: car });
    const field = engine.fieldFrom(from, '', { ...DEFAULT_SETTINGS, ...settings });
    expect(field.kmFactor).toBe(1);
    return {
      km: field.km[0] ?? -1,
      minutes: field.minutes?.[0] ?? -1,
      ferry: field.ferry?.[0] ?? -1,
    };
  };
}

function kmBetween(...through: readonly (readonly [number, number])[]): number {
  let km = 0;
  through.forEach((at, i) => {
    const before = through[i - 1];
    if (before) km += metresBetween(before[0], before[1], at[0], at[1]) / 1000;
  });
  return km;
}

function expectAbout(km: number, expected: number): void {
  expect(km).toBeGreaterThanOrEqual(expected * (1 - 1e-9));
  expect(km).toBeLessThanOrEqual(expected * (1 + GRID_SHARE) + GRID_KM);
}

/** West and east of a strait 3 km wide at 56 degrees north, 10.048 degrees east. */
const WEST = land(9.5, 55.8, 10.0, 56.2);
const EAST = land(10.05, 55.8, 10.5, 56.2);
const ISLAND = land(10.7, 55.95, 10.9, 56.05);
const BRIDGE_ENDS = [
  [9.998, 55.85],
  [10.052, 55.85],
] as const;
const bridge = link('Broen', ...BRIDGE_ENDS);
const ferry = link('Færgen', [10.498, 56.0], [10.702, 56.0], {
  type: 'ferry',
  crossingMinutes: 25,
  intervalMinutes: 60,
});
const a = lonLat(9.7, 56.1);
const b = lonLat(10.3, 56.1);
const onIsland = lonLat(10.8, 56.0);

describe('a country with one bridge, a ferry and an island', () => {
  const crossings = [bridge, ferry];
  const { network, report } = buildLands([WEST, EAST, ISLAND], crossings);
  const way = travelIn(network, crossings);

  it('is driven straight where it is land', () => {
    const to = lonLat(9.6, 55.9);
    const { km, minutes, ferry: sailed } = way(a, to);
    expectAbout(km, kmBetween(a, to));
    expect(minutes).toBeCloseTo(km, 1);
    expect(sailed).toBe(0);
  });

  it('goes round by the bridge, which is 30 km further south', () => {
    const { km, minutes, ferry: sailed } = way(a, b);
    expectAbout(km, kmBetween(a, ...BRIDGE_ENDS, b));
    expect(km).toBeGreaterThan(1.5 * kmBetween(a, b));
    expect(minutes).toBeCloseTo(km, 1);
    expect(sailed).toBe(0);
  });

  it('waits half the interval for the ferry, whose leg counts as kilometres', () => {
    const from = lonLat(10.45, 56.0);
    const { km, minutes, ferry: sailed } = way(from, onIsland);
    expectAbout(km, kmBetween(from, onIsland));
    const drivenKm = km - kmBetween(ferry.from, ferry.to);
    expect(minutes).toBeGreaterThanOrEqual(25 + 30 + drivenKm - 0.3);
    expect(minutes).toBeLessThanOrEqual(25 + 30 + drivenKm + 0.3);
    expect(sailed).toBe(1);
  });

  it('waits as long as the setting says', () => {
    const times = [0, 0.25, 0.5, 1].map((ferryWaitShare) => way(b, onIsland, { ferryWaitShare }).minutes);
    expect(times.map((time) => Math.round((time - (times[0] ?? 0)) * 100) / 100)).toEqual([0, 15, 30, 60]);
  });

  it('has no way, not a way of length 0, where no link leads', () => {
    const alone = buildLands([WEST, EAST, ISLAND], [bridge]);
    const toIsland = travelIn(alone.network, [bridge])(b, onIsland);
    expect([toIsland.km, toIsland.minutes, toIsland.ferry]).toEqual([Number.NaN, Number.NaN, 0]);
    const nothing = buildLands([WEST, EAST]);
    expect(travelIn(nothing.network, [])(a, b).km).toBeNaN();
    expect(travelIn(nothing.network, [])(lonLat(9.999, 56), lonLat(10.051, 56)).km).toBeNaN();
  });

  it('leaves nothing out that has land at both ends', () => {
    expect(report).toMatchObject({
      crossingsLeftOut: [],
      crossingsMoved: [],
      motorwaysLeftOut: [],
      necks: 0,
    });
  });
});

describe('who may use a crossing', () => {
  it('is decided for cars and bicycles apart: a passenger ferry carries a bicycle, a motorway bridge none', () => {
    const crossings = [
      { ...bridge, carriesBicycles: false },
      { ...ferry, carriesCars: false },
    ];
    const { network } = buildLands([WEST, EAST, ISLAND], crossings);
    const way = travelIn(network, crossings);
    expect(way(b, onIsland).km).toBeNaN();
    expect(way(b, onIsland, { mode: 'bicycle' }).ferry).toBe(1);
    expect(way(a, b).km).toBeGreaterThan(0);
    expect(way(a, b, { mode: 'bicycle' }).km).toBeNaN();
  });

  it('can be no ferry at all where one can drive all the way', () => {
    const short = link('Overfarten', [9.998, 56.1], [10.052, 56.1], {
      type: 'ferry',
      crossingMinutes: 5,
      intervalMinutes: 10,
    });
    const crossings = [bridge, short, ferry];
    const { network } = buildLands([WEST, EAST, ISLAND], crossings);
    const way = travelIn(network, crossings);
    expect(way(a, b)).toMatchObject({ ferry: 1 });
    const driven = way(a, b, { ferries: 'onlyWithoutFixedLink' });
    expect(driven.ferry).toBe(0);
    expectAbout(driven.km, kmBetween(a, ...BRIDGE_ENDS, b));
    // The island's own ferry is still needed.
    expect(way(b, onIsland, { ferries: 'onlyWithoutFixedLink' }).ferry).toBe(1);
  });

  it('of two ways as long, takes the one without a ferry', () => {
    const twin = link('Tvillingen', ...BRIDGE_ENDS, {
      type: 'ferry',
      crossingMinutes: 0.0001,
      intervalMinutes: 0.0001,
    });
    const metres = kmBetween(...BRIDGE_ENDS);
    const fast = { ...EVEN_SPEEDS, linkKmPerHour: (metres * 60) / 0.0001 };
    const crossings = [twin, bridge];
    const { network } = buildLands([WEST, EAST], crossings);
    expect(travelIn(network, crossings, fast)(a, b).ferry).toBe(0);
  });
});

describe('land that the raster takes apart', () => {
  it('is joined where it is one piece, at a neck narrower than a cell', () => {
    // Two lands that come near each other, joined by a dam 30 m wide, in one ring.
    const dam: [number, number][] = [
      [9.5, 55.9],
      [9.69, 55.9],
      [9.71, 55.9891],
      [9.716, 55.9891],
      [9.74, 55.9],
      [9.95, 55.9],
      [9.95, 56.1],
      [9.74, 56.1],
      [9.716, 55.9894],
      [9.71, 55.9894],
      [9.69, 56.1],
      [9.5, 56.1],
      [9.5, 55.9],
    ];
    const { network, report } = buildLands([[[dam]]]);
    expect(report.necks).toBeGreaterThan(0);
    const [from, to] = [lonLat(9.6, 55.99), lonLat(9.85, 55.99)];
    expectAbout(travelIn(network, [])(from, to).km, kmBetween(from, to));
  });

  it('is not joined where it is two', () => {
    const { network } = buildLands([land(9.5, 55.9, 9.7, 56.1), land(9.7012, 55.9, 9.95, 56.1)]);
    expect(travelIn(network, [])(lonLat(9.6, 56), lonLat(9.85, 56)).km).toBeNaN();
  });
});

describe('motorways', () => {
  const road = {
    road: 'E1',
    class: 'motorway',
    junctions: [
      { lon: 9.55, lat: 56, place: 'Vest' },
      { lon: 9.95, lat: 56, place: 'Midt' },
      { lon: 10.1, lat: 56, place: 'Øst' },
    ],
  } as const;
  const fast = { ...EVEN_SPEEDS, motorwayKmPerHour: 120 };
  const { network, report } = buildLands([WEST, EAST], [], [road]);

  it('are faster, for cars only', () => {
    const way = travelIn(network, [], fast);
    const [from, to] = [lonLat(9.55, 56), lonLat(9.95, 56)];
    const km = kmBetween(from, to);
    expect(way(from, to).minutes).toBeGreaterThanOrEqual(km / 2);
    expect(way(from, to).minutes).toBeLessThan(km * 0.8);
    expect(way(from, to, { mode: 'bicycle' }).minutes).toBeGreaterThanOrEqual(km);
  });

  it('do not cross water: that is for crossings', () => {
    expect(report.motorwaysLeftOut).toEqual(['E1: Midt-Øst']);
    expect(travelIn(network, [], fast)(a, b).km).toBeNaN();
  });
});

describe('positions', () => {
  const { network } = buildLands([WEST, EAST], [bridge]);
  const points = { count: 1, lon: Float64Array.of(9.7), lat: Float64Array.of(56.1) };
  const engine = createNetworkTravel({ network, crossings: [bridge], points, car: EVEN_SPEEDS });

  it('at the site itself are 0 km away, and a little further a little more', () => {
    const way = travelIn(network, [bridge], { ...EVEN_SPEEDS, endMinutes: 3 });
    expect(way(a, a)).toEqual({ km: 0, minutes: 3, ferry: 0 });
    for (const step of [0.0005, 0.002, 0.01, 0.03]) {
      const near = lonLat(9.7 + step, 56.1);
      const { km, minutes } = way(a, near);
      expect(km).toBeGreaterThanOrEqual(kmBetween(a, near));
      expect(km).toBeLessThanOrEqual(kmBetween(a, near) * 1.001 + 0.002);
      expect(minutes).toBeCloseTo(km + 3, 2);
    }
  });

  it('in the water are moved to land, and it is said how far', () => {
    expect(engine.movedKm?.(a)).toBe(0);
    const atSea = lonLat(9.7, 56.25);
    const km = kmBetween([9.7, 56.2], [9.7, 56.25]);
    expect(engine.movedKm?.(atSea)).toBeGreaterThan(km - 0.2);
    expect(engine.movedKm?.(atSea)).toBeLessThan(km + 0.3);
  });

  it('give the same field again and anew', () => {
    const again = createNetworkTravel({ network, crossings: [bridge], points, car: EVEN_SPEEDS });
    for (const position of [a, b, a]) {
      expect(engine.fieldFrom(position, '', DEFAULT_SETTINGS)).toEqual(
        again.fieldFrom(position, '', DEFAULT_SETTINGS),
      );
    }
  });
});

describe('properties', () => {
  const crossings = [bridge, ferry];
  const { network } = buildLands([WEST, EAST, ISLAND], crossings);
  const spot = fc
    .constantFrom([9.5, 55.8, 10.0, 56.2], [10.05, 55.8, 10.5, 56.2], [10.7, 55.95, 10.9, 56.05])
    .chain(([west = 0, south = 0, east = 0, north = 0]) =>
      fc
        .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([x, y]) => lonLat(west + (east - west) * x, south + (north - south) * y)),
    );
  const way = travelIn(network, crossings);

  it('the way back is the way there', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        expect(way(from, to)).toEqual(way(to, from));
      }),
      { numRuns: 40 },
    );
  });

  it('no way is shorter than the great circle', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        expect(way(from, to).km).toBeGreaterThanOrEqual(kmBetween(from, to) - 0.001);
      }),
      { numRuns: 40 },
    );
  });

  it('no way is longer than one that stops on the way at a node of the grid', () => {
    fc.assert(
      fc.property(spot, spot, fc.nat(), (from, to, pick) => {
        const cell = network.nodeCell[pick % network.joinable] ?? 0;
        const { raster } = network;
        const stop = lonLat(
          raster.west + (cell % raster.columns) * raster.stepLon,
          raster.south + Math.floor(cell / raster.columns) * raster.stepLat,
        );
        expect(way(from, to).minutes).toBeLessThanOrEqual(
          way(from, stop).minutes + way(stop, to).minutes + 0.002,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('nothing is slower for a higher speed, and nothing quicker for a longer wait', () => {
    const speeds = ['countryKmPerHour', 'townKmPerHour', 'motorwayKmPerHour', 'linkKmPerHour'] as const;
    fc.assert(
      fc.property(
        spot,
        spot,
        fc.constantFrom(...speeds),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, to, speed, factor, share, otherShare) => {
          const quicker = travelIn(network, crossings, {
            ...EVEN_SPEEDS,
            [speed]: EVEN_SPEEDS[speed] * factor,
          });
          expect(quicker(from, to).minutes).toBeLessThanOrEqual(way(from, to).minutes);
          const waits = [share, otherShare].sort((one, other) => one - other);
          const [less = 0, more = 0] = waits.map(
            (ferryWaitShare) => way(from, to, { ferryWaitShare }).minutes,
          );
          expect(less).toBeLessThanOrEqual(more);
        },
      ),
      { numRuns: 30 },
    );
  });
});
