/** Which places hang together, as answers show it: those between which there is a way, and those of which there is none. */
export interface Regions {
  join(a: number, b: number): void;
  setApart(a: number, b: number): void;
  areJoined(a: number, b: number): boolean;
  /** Whether two places are known to lie in regions without a way between them. */
  areApart(a: number, b: number): boolean;
}

/** @param count places, by their numbers from 0 */
export function createRegions(count: number): Regions {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const apart: (readonly [number, number])[] = [];
  let roots: Set<number> | null = null;
  const find = (place: number): number => {
    let root = place;
    for (;;) {
      const next = parent[root] ?? root;
      if (next === root) return root;
      parent[root] = parent[next] ?? next;
      root = next;
    }
  };
  const key = (a: number, b: number): number => a * count + b;
  return {
    join(a, b) {
      const [one, other] = [find(a), find(b)];
      if (one === other) return;
      parent[one] = other;
      roots = null;
    },
    setApart(a, b) {
      apart.push([a, b]);
      roots = null;
    },
    areJoined: (a, b) => find(a) === find(b),
    areApart(a, b) {
      if (apart.length === 0) return false;
      roots ??= new Set(apart.flatMap(([x, y]) => [key(find(x), find(y)), key(find(y), find(x))]));
      return roots.has(key(find(a), find(b)));
    },
  };
}
