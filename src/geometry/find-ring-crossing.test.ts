import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRingCrossing } from './find-ring-crossing.ts';

type Point = readonly [number, number];

const close = (points: readonly Point[]): Point[] => {
  const [first] = points;
  return first ? [...points, first] : [];
};

const SQUARE = close([
  [9, 55],
  [11, 55],
  [11, 57],
  [9, 57],
]);

/** Every pair of edges in whole numbers, as a textbook has it: slow, and exact. */
function crossesByEveryPair(rings: readonly (readonly Point[])[]): boolean {
  const side = (a: Point, b: Point, c: Point): number =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const within = (a: Point, b: Point, c: Point): boolean =>
    Math.min(a[0], b[0]) <= c[0] &&
    c[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= c[1] &&
    c[1] <= Math.max(a[1], b[1]);
  const edges = rings.flatMap((ring, ringNumber) => {
    const own = ring.slice(1).flatMap((to, i) => {
      const from = ring[i];
      return from && (from[0] !== to[0] || from[1] !== to[1]) ? [{ from, to }] : [];
    });
    return own.map((edge, i) => ({ ...edge, ringNumber, i, count: own.length }));
  });
  const touchPoints = new Map<string, Set<string>>();
  for (const [n, a] of edges.entries()) {
    for (const b of edges.slice(n + 1)) {
      const onB = [a.from, a.to].filter((p) => side(b.from, b.to, p) === 0 && within(b.from, b.to, p));
      const onA = [b.from, b.to].filter((p) => side(a.from, a.to, p) === 0 && within(a.from, a.to, p));
      const points = new Set([...onA, ...onB].map(String));
      const proper =
        side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
        side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
      if (proper || points.size > 1) return true;
      if (points.size === 0) continue;
      if (a.ringNumber === b.ringNumber) {
        const apart = (b.i - a.i + a.count) % a.count;
        if (apart !== 1 && apart !== a.count - 1) return true;
      } else {
        const pair = `${a.ringNumber},${b.ringNumber}`;
        const seen = touchPoints.get(pair) ?? new Set<string>();
        for (const point of points) seen.add(point);
        if (seen.size > 1) return true;
        touchPoints.set(pair, seen);
      }
    }
  }
  return false;
}

const gridPoint = (size: number): fc.Arbitrary<Point> =>
  fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }));
const gridRing = (size: number, most: number): fc.Arbitrary<Point[]> =>
  fc.array(gridPoint(size), { minLength: 3, maxLength: most }).map(close);

/** A star-shaped ring never crosses itself. */
function star(count: number, radius: (i: number) => number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (2 * Math.PI * i) / count;
    points.push([10 + radius(i) * Math.cos(angle), 56 + radius(i) * Math.sin(angle)]);
  }
  return close(points);
}

describe('rings that cross', () => {
  it('finds the bow tie, and says which edges', () => {
    const bowTie = close([
      [9, 55],
      [11, 57],
      [11, 55],
      [9, 57],
    ]);
    expect(findRingCrossing([bowTie], [0])).toEqual({ rings: [0, 0], edges: [0, 2] });
  });

  it('lets a square and a square with a hole be', () => {
    const hole = close([
      [9.5, 55.5],
      [10, 56],
      [9.5, 56],
    ]);
    expect(findRingCrossing([SQUARE], [0])).toBeNull();
    expect(findRingCrossing([SQUARE, hole], [0, 0])).toBeNull();
  });

  it('finds a ring that passes a position twice, and one that runs back over itself', () => {
    const pinched = close([
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
    ]);
    const spike = close([
      [0, 0],
      [4, 0],
      [8, 0],
      [4, 0],
      [4, 4],
    ]);
    expect(findRingCrossing([pinched], [0])).not.toBeNull();
    expect(findRingCrossing([spike], [0])).not.toBeNull();
  });

  it('lets a hole touch its outer ring once, not twice', () => {
    const once = close([
      [9, 56],
      [10, 55.5],
      [10, 56.5],
    ]);
    const twice = close([
      [9, 56],
      [10, 55],
      [10, 56],
    ]);
    expect(findRingCrossing([SQUARE, once], [0, 0])).toBeNull();
    expect(findRingCrossing([SQUARE, twice], [0, 0])).not.toBeNull();
  });

  it('lets two polygons share an edge, not cross', () => {
    const beside = close([
      [11, 55],
      [13, 55],
      [13, 57],
      [11, 57],
    ]);
    const across = close([
      [10, 55.5],
      [13, 55.5],
      [13, 56.5],
      [10, 56.5],
    ]);
    expect(findRingCrossing([SQUARE, beside], [0, 1])).toBeNull();
    expect(findRingCrossing([SQUARE, across], [0, 1])).not.toBeNull();
  });

  it('agrees with every pair tried, for one ring on a coarse grid', () => {
    fc.assert(
      fc.property(gridRing(5, 9), (ring) => {
        expect(findRingCrossing([ring], [0]) !== null).toBe(crossesByEveryPair([ring]));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with every pair tried, for rings of one polygon', () => {
    fc.assert(
      fc.property(gridRing(6, 4), gridRing(6, 4), gridRing(6, 3), (a, b, c) => {
        expect(findRingCrossing([a, b, c], [0, 0, 0]) !== null).toBe(crossesByEveryPair([a, b, c]));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with every pair tried, for long simple rings with one edge put wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(), fc.nat(), (count, from, to) => {
        const ring = star(count, (i) => 0.2 + ((i * 7919) % 13) / 20)
          .slice(0, -1)
          .map(([x, y]): Point => [Math.round(x * 1e6), Math.round(y * 1e6)]);
        const a = from % count;
        const b = to % count;
        const swapped = ring.map((point, i) =>
          i === a ? (ring[b] ?? point) : i === b ? (ring[a] ?? point) : point,
        );
        const closed = close(swapped);
        expect(findRingCrossing([closed], [0]) !== null).toBe(crossesByEveryPair([closed]));
      }),
    );
  });

  it('answers 100,000 edges in a moment, long thin spikes too', () => {
    const spiky = star(100_000, (i) => 1 + ((i * 7919) % 101) / 500);
    expect(findRingCrossing([spiky], [0])).toBeNull();
  });
});
