/** What a server takes in one request. */
export interface RoutingLimits {
  /** Sources times targets. */
  readonly pairs: number;
  /** Sources and targets together: what fits into one address. */
  readonly places: number;
}

/** Some sources and targets by their numbers. */
export interface BlockOfPairs {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/**
 * OSRM answers for as many pairs as a table of 100 by 100 has, and takes its places in an address, which servers in
 * front cut at some thousand letters; Valhalla answers for 2,500 pairs however they are divided.
 */
export const DEFAULT_LIMITS = {
  osrm: { pairs: 10_000, places: 100 },
  valhalla: { pairs: 2500, places: 2501 },
} as const satisfies Readonly<Record<string, RoutingLimits>>;

/** Cuts all pairs of some sources and targets into as few blocks as the limits allow, none of them empty. */
export function planBlocks(
  { sources, targets }: BlockOfPairs,
  limits: RoutingLimits,
): readonly BlockOfPairs[] {
  if (sources.length === 0 || targets.length === 0) return [];
  const [rows, columns] = bestShape(sources.length, targets.length, limits);
  const blocks: BlockOfPairs[] = [];
  for (const block of evenParts(sources, rows)) {
    for (const part of evenParts(targets, columns)) blocks.push({ sources: block, targets: part });
  }
  return blocks;
}

/** How many requests it takes, without asking any. */
export function countRequests(sources: number, targets: number, limits: RoutingLimits): number {
  if (sources === 0 || targets === 0) return 0;
  const [rows, columns] = bestShape(sources, targets, limits);
  return Math.ceil(sources / rows) * Math.ceil(targets / columns);
}

/** The size of block with which the fewest are needed. */
function bestShape(
  sources: number,
  targets: number,
  { pairs, places }: RoutingLimits,
): readonly [rows: number, columns: number] {
  let best: readonly [number, number] = [1, 1];
  let fewest = Number.POSITIVE_INFINITY;
  for (let rows = 1; rows <= Math.min(sources, Math.max(1, places - 1)); rows += 1) {
    const columns = Math.max(1, Math.min(targets, places - rows, Math.floor(pairs / rows)));
    if (rows > 1 && rows * columns > pairs) break;
    const blocks = Math.ceil(sources / rows) * Math.ceil(targets / columns);
    if (blocks < fewest) {
      fewest = blocks;
      best = [rows, columns];
    }
  }
  return best;
}

function evenParts(list: readonly number[], most: number): readonly (readonly number[])[] {
  const count = Math.ceil(list.length / most);
  return Array.from({ length: count }, (_, i) =>
    list.slice(Math.floor((i * list.length) / count), Math.floor(((i + 1) * list.length) / count)),
  );
}

/** Two halves along the longer side; null for a single pair. */
export function halveBlock({ sources, targets }: BlockOfPairs): readonly BlockOfPairs[] | null {
  if (sources.length * targets.length <= 1) return null;
  const isWide = targets.length >= sources.length;
  const list = isWide ? targets : sources;
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)].map((half) =>
    isWide ? { sources, targets: half } : { sources: half, targets },
  );
}

/** A block without some of its pairs, in as few blocks as may be; `out` has those pairs, a block a source. */
export function cutBlock(
  { sources, targets }: BlockOfPairs,
  isOutFrom: (source: number) => (target: number, at: number) => boolean,
): { readonly out: readonly BlockOfPairs[]; readonly rest: readonly BlockOfPairs[] } {
  const rest: BlockOfPairs[] = [];
  const out: BlockOfPairs[] = [];
  for (const source of sources) {
    const isOut = isOutFrom(source);
    const kept = targets.filter((target, at) => !isOut(target, at));
    if (kept.length < targets.length) {
      out.push({ sources: [source], targets: targets.filter((target, at) => isOut(target, at)) });
    }
    const last = rest.at(-1);
    if (kept.length === 0) continue;
    if (last && sameList(last.targets, kept)) {
      rest[rest.length - 1] = { sources: [...last.sources, source], targets: kept };
    } else rest.push({ sources: [source], targets: kept });
  }
  return { out, rest };
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
