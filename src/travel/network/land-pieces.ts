import type { Outline } from '../../domain/coverage-data.ts';

type Polygon = Outline[number];

/** A polygon with the number, from 1, of the piece of land that it is part of. */
export interface PiecePolygon {
  readonly polygon: Polygon;
  readonly number: number;
}

/** Finds which polygons are one piece of land: those that share an edge, as municipalities do along a land border. */
export function findLandPieces(outlines: readonly Outline[]): readonly PiecePolygon[] {
  const polygons = outlines.flat();
  const joined = createUnion(polygons.length);
  const firstWithEdge = new Map<string, number>();
  for (const [index, polygon] of polygons.entries()) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i += 1) {
        const a = ring[i - 1];
        const b = ring[i];
        if (!a || !b) continue;
        const key = edgeKey(a, b);
        const first = firstWithEdge.get(key);
        if (first === undefined) firstWithEdge.set(key, index);
        else joined.join(first, index);
      }
    }
  }
  const numbers = new Map<number, number>();
  return polygons.map((polygon, index) => {
    const root = joined.find(index);
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return { polygon, number };
  });
}

/** The same for both directions; a tenth of a metre apart is the same position. */
function edgeKey(a: readonly [number, number], b: readonly [number, number]): string {
  const [p, q] = [a, b].map(([lon, lat]) => `${Math.round(lon * 1e6)},${Math.round(lat * 1e6)}`);
  return p !== undefined && q !== undefined && p < q ? `${p} ${q}` : `${q} ${p}`;
}

/** Disjoint sets of the numbers below `count`. */
export function createUnion(count: number) {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const find = (one: number): number => {
    let root = one;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    let walk = one;
    while (walk !== root) {
      const next = parent[walk] ?? root;
      parent[walk] = root;
      walk = next;
    }
    return root;
  };
  return {
    /** The set's smallest member. */
    find,
    /** @returns whether they were apart */
    join: (a: number, b: number): boolean => {
      const [ra, rb] = [find(a), find(b)];
      if (ra === rb) return false;
      parent[Math.max(ra, rb)] = Math.min(ra, rb);
      return true;
    },
  };
}
