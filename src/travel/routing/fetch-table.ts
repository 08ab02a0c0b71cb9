import type { LonLat } from '../../domain/lon-lat.ts';
import { distancesKm, unitVectors } from '../../geometry/great-circle.ts';
import { createServerAsker, type ServerAsker } from './ask-server.ts';
import { type FetchedTable, type FetchOptions, PAIR, type RoutingPorts } from './fetched-table.ts';
import { type BlockOfPairs, cutBlock, halveBlock, planBlocks, type RoutingLimits } from './plan-blocks.ts';
import { createRegions, type Regions } from './regions.ts';
import type { RoutingFailure, RoutingServer, RoutingTable } from './routing-server.ts';

/** Requests in a row that failed for good, after which the rest is not asked for. */
const MOST_FAILURES_IN_A_ROW = 3;
const FAR_MOVED_KM = 2;

/**
 * Asks a routing server for the ways from each source to each target, in blocks that it takes. A block that is too
 * big for it, or holds a place without a road or a pair too far apart, is cut; a request that fails is tried again,
 * later each time. Never rejects: what could not be got is said. The same table whatever the size of the blocks.
 */
export async function fetchTable(
  server: RoutingServer,
  places: { readonly sources: readonly LonLat[]; readonly targets: readonly LonLat[] },
  ports: RoutingPorts,
  options: FetchOptions,
): Promise<FetchedTable> {
  const work = new TableWork(server, places, ports, options);
  await work.run();
  return work.result();
}

class TableWork {
  readonly #sources: readonly LonLat[];
  readonly #targets: readonly LonLat[];
  readonly #asker: ServerAsker;
  readonly #options: FetchOptions;
  readonly #state: Uint8Array;
  readonly #minutes: Float64Array;
  readonly #km: Float64Array;
  readonly #movedKm: (number | null)[];
  readonly #targetsFar = new Set<number>();
  readonly #failures = new Map<string, { failure: RoutingFailure | 'stopped'; pairs: number }>();
  readonly #queue: BlockOfPairs[];
  #pairsDone = 0;
  #limits: RoutingLimits;
  #withDistances = true;
  #tooFarKm: number | null = null;
  #failuresInARow = 0;
  #hasSucceeded = false;
  /** Places too far from any road. */
  readonly #sourcesWithoutRoad = new Set<number>();
  readonly #targetsWithoutRoad = new Set<number>();
  /** Of sources, and of targets behind them. */
  readonly #regions: Regions;

  constructor(
    server: RoutingServer,
    { sources, targets }: { readonly sources: readonly LonLat[]; readonly targets: readonly LonLat[] },
    ports: RoutingPorts,
    options: FetchOptions,
  ) {
    this.#sources = sources;
    this.#targets = targets;
    this.#asker = createServerAsker(server, ports, options, (code) => this.#tell(code));
    this.#options = options;
    this.#limits = options.limits;
    const count = sources.length * targets.length;
    this.#state = new Uint8Array(count);
    this.#minutes = new Float64Array(count).fill(Number.NaN);
    this.#km = new Float64Array(count).fill(Number.NaN);
    this.#movedKm = sources.map(() => null);
    this.#regions = createRegions(sources.length + targets.length);
    this.#queue = [
      ...planBlocks({ sources: [...sources.keys()], targets: [...targets.keys()] }, this.#limits),
    ];
  }

  async run(): Promise<void> {
    const atATime = Math.max(1, this.#options.atATime ?? 2);
    const active = new Set<Promise<void>>();
    while (this.#queue.length > 0 || active.size > 0) {
      // The first request goes alone: where it fails, nothing is to be had.
      const most = this.#hasSucceeded ? atATime : 1;
      while (active.size < most) {
        const block = this.#queue.shift();
        if (!block) break;
        const settling = this.#settle(block).finally(() => active.delete(settling));
        active.add(settling);
      }
      await Promise.race(active);
    }
  }

  result(): FetchedTable {
    return {
      state: this.#state,
      minutes: this.#minutes,
      km: this.#km,
      knowsKm: this.#withDistances,
      movedKm: this.#movedKm,
      targetsMovedFar: this.#targetsFar.size,
      requests: this.#asker.requests(),
      failures: [...this.#failures.values()],
      tooFarKm: this.#tooFarKm,
    };
  }

  async #settle(whole: BlockOfPairs): Promise<void> {
    const block = this.#withoutRoadless(whole);
    if (!block) return;
    const { sources, targets } = block;
    if (this.#options.signal?.aborted) return this.#giveUp(block, 'stopped');
    const { pairs, places } = this.#limits;
    const isSingle = sources.length * targets.length === 1;
    if (!isSingle && (sources.length * targets.length > pairs || sources.length + targets.length > places)) {
      return this.#putBack(planBlocks(block, this.#limits));
    }
    if (this.#failuresInARow >= (this.#hasSucceeded ? MOST_FAILURES_IN_A_ROW : 1)) {
      return this.#giveUp(block, this.#lastFailure());
    }
    if (this.#tooFarKm !== null && this.#cutByDistance(block, this.#tooFarKm)) return;
    if (this.#cutApart(block)) return;
    const answer = await this.#asker.ask(
      {
        sources: sources.map((i) => placeAt(this.#sources, i)),
        targets: targets.map((i) => placeAt(this.#targets, i)),
      },
      this.#withDistances,
    );
    if (answer === 'stopped') return this.#giveUp(block, 'stopped');
    if (answer.kind === 'later' || answer.kind === 'wrong') {
      this.#failuresInARow += 1;
      return this.#giveUp(block, answer.reason);
    }
    this.#failuresInARow = 0;
    this.#hasSucceeded = true;
    switch (answer.kind) {
      case 'table':
        return this.#keep(block, answer.table);
      case 'noDistances':
        this.#withDistances = false;
        return this.#putBack([block]);
      case 'tooBig':
        return this.#shrink(block, answer.pairs);
      case 'tooFar':
        return this.#cutFar(block, answer.km);
      case 'noRoad':
        return this.#cutRoadless(block, answer.place);
      case 'unconnected':
        return this.#cutUnconnected(block);
    }
  }

  #keep({ sources, targets }: BlockOfPairs, table: RoutingTable): void {
    if (!table.km) this.#withDistances = false;
    for (const [r, source] of sources.entries()) {
      this.#movedKm[source] = table.sourcesMovedKm?.[r] ?? this.#movedKm[source] ?? null;
      for (const [c, target] of targets.entries()) {
        const from = r * targets.length + c;
        const to = source * this.#targets.length + target;
        const minutes = table.minutes[from] ?? Number.NaN;
        const km = table.km?.[from] ?? Number.NaN;
        this.#minutes[to] = minutes;
        this.#km[to] = km;
        this.#state[to] = PAIR.known;
        if (!Number.isNaN(minutes)) this.#regions.join(source, this.#sources.length + target);
        // One way that has minutes and no length leaves all lengths unsure.
        if (table.km && Number.isNaN(km) && !Number.isNaN(minutes)) this.#withDistances = false;
      }
    }
    for (const [c, target] of targets.entries()) {
      if ((table.targetsMovedKm?.[c] ?? 0) > FAR_MOVED_KM) this.#targetsFar.add(target);
    }
    this.#done(sources.length * targets.length);
  }

  #shrink(block: BlockOfPairs, most: number | null): void {
    const pairs = block.sources.length * block.targets.length;
    if (pairs <= 1) {
      this.#failuresInARow += 1;
      this.#giveUp(block, { code: 'refused', detail: 'one pair is too many' });
      return;
    }
    const isNew = most !== null && most >= 1 && most < pairs;
    const places = block.sources.length + block.targets.length;
    this.#limits = {
      pairs: Math.min(this.#limits.pairs, isNew ? Math.floor(most) : Math.floor(pairs / 2)),
      // Without a number it may be the places that are too many.
      places: isNew ? this.#limits.places : Math.max(2, Math.min(this.#limits.places, Math.ceil(places / 2))),
    };
    this.#putBack(planBlocks(block, this.#limits));
  }

  /** Sets apart the pairs that the server says are too far; where that is none, finds them by halving. */
  #cutFar(block: BlockOfPairs, limitKm: number | null): void {
    if (limitKm !== null) {
      this.#tooFarKm = limitKm;
      if (this.#cutByDistance(block, limitKm)) return;
    }
    const halves = halveBlock(block);
    if (halves) this.#putBack(halves);
    else this.#markFar(block);
  }

  /** Sets apart the pairs beyond a distance and puts back the others; false where there are none beyond. */
  #cutByDistance(block: BlockOfPairs, limitKm: number): boolean {
    const places = block.targets.map((i) => placeAt(this.#targets, i));
    const vectors = unitVectors(
      Float64Array.from(places, ([lon]) => lon),
      Float64Array.from(places, ([, lat]) => lat),
    );
    return this.#cutPairs(
      block,
      (source) => {
        const km = distancesKm(placeAt(this.#sources, source), vectors);
        return (_target, at) => !((km[at] ?? 0) <= limitKm);
      },
      (far) => this.#markFar(far),
    );
  }

  /**
   * One refusal may stand for one pair of many. Where the targets hang together, which one question among them tells,
   * a source's way to one of them decides for all; where they do not, they are halved.
   */
  async #cutUnconnected({ sources, targets }: BlockOfPairs): Promise<void> {
    const [source = 0, ...otherSources] = sources;
    const [target = 0, ...otherTargets] = targets;
    if (otherSources.length === 0 && otherTargets.length === 0) {
      this.#regions.setApart(source, this.#sources.length + target);
      this.#markNoRoute({ sources, targets });
      return;
    }
    if (!(await this.#hangTogether(target, otherTargets))) {
      const middle = Math.ceil(targets.length / 2);
      this.#putBack([
        { sources, targets: targets.slice(0, middle) },
        { sources, targets: targets.slice(middle) },
      ]);
      return;
    }
    const parts = [
      { sources: [source], targets: [target] },
      { sources: [source], targets: otherTargets },
      { sources: otherSources, targets },
    ];
    this.#putBack(parts.filter((part) => part.sources.length > 0 && part.targets.length > 0));
  }

  /** Whether there is a way from one target to each of some others; asks where that is not known yet. */
  async #hangTogether(target: number, others: readonly number[]): Promise<boolean> {
    const first = this.#sources.length;
    const areJoined = (): boolean =>
      others.every((other) => this.#regions.areJoined(first + target, first + other));
    if (areJoined()) return true;
    const wanted = {
      sources: [placeAt(this.#targets, target)],
      targets: others.map((other) => placeAt(this.#targets, other)),
    };
    const answer = await this.#asker.askOnce(wanted, this.#withDistances);
    if (answer.kind !== 'table') return false;
    for (const [at, other] of others.entries()) {
      if (!Number.isNaN(answer.table.minutes[at])) this.#regions.join(first + target, first + other);
    }
    return areJoined();
  }

  /** Settles the pairs that are known to be unconnected and puts back the others; false where there are none. */
  #cutApart(block: BlockOfPairs): boolean {
    return this.#cutPairs(
      block,
      (source) => (target) => this.#regions.areApart(source, this.#sources.length + target),
      (apart) => this.#markNoRoute(apart),
    );
  }

  /** Settles some pairs of a block and puts back the others; false where there are none of them. */
  #cutPairs(
    block: BlockOfPairs,
    isOutFrom: (source: number) => (target: number, at: number) => boolean,
    settle: (out: BlockOfPairs) => void,
  ): boolean {
    const { out, rest } = cutBlock(block, isOutFrom);
    if (out.length === 0) return false;
    for (const part of out) settle(part);
    this.#putBack(rest);
    return true;
  }

  #markFar({ sources, targets }: BlockOfPairs): void {
    for (const source of sources) {
      for (const target of targets) this.#state[source * this.#targets.length + target] = PAIR.tooFar;
    }
    this.#done(sources.length * targets.length);
  }

  /** A place without a road has no route to anywhere. Where the server does not say which it is, it is found by halving. */
  async #cutRoadless(block: BlockOfPairs, place: number | null): Promise<void> {
    const { sources, targets } = block;
    const halves = place === null ? halveBlock(block) : null;
    if (halves) return this.#putBack(halves);
    const isSource = place === null ? await this.#isRoadless(sources[0] ?? 0) : place < sources.length;
    const roadless = isSource ? sources[place ?? 0] : targets[place === null ? 0 : place - sources.length];
    (isSource ? this.#sourcesWithoutRoad : this.#targetsWithoutRoad).add(roadless ?? 0);
    this.#putBack([block]);
  }

  /** Whether a source has no way even to itself: of a pair it is then the one without a road. */
  async #isRoadless(source: number): Promise<boolean> {
    const place = placeAt(this.#sources, source);
    const answer = await this.#asker.askOnce({ sources: [place], targets: [place] }, this.#withDistances);
    return answer.kind === 'noRoad';
  }

  /** A block less its places without a road; null where none are left. */
  #withoutRoadless(block: BlockOfPairs): BlockOfPairs | null {
    const sources = block.sources.filter((i) => !this.#sourcesWithoutRoad.has(i));
    const targets = block.targets.filter((i) => !this.#targetsWithoutRoad.has(i));
    const roadlessSources = block.sources.filter((i) => this.#sourcesWithoutRoad.has(i));
    const roadlessTargets = block.targets.filter((i) => this.#targetsWithoutRoad.has(i));
    if (roadlessSources.length > 0) this.#markNoRoute({ sources: roadlessSources, targets: block.targets });
    if (roadlessTargets.length > 0) this.#markNoRoute({ sources, targets: roadlessTargets });
    return sources.length > 0 && targets.length > 0 ? { sources, targets } : null;
  }

  #markNoRoute({ sources, targets }: BlockOfPairs): void {
    if (sources.length === 0 || targets.length === 0) return;
    for (const source of sources) {
      for (const target of targets) this.#state[source * this.#targets.length + target] = PAIR.known;
    }
    this.#done(sources.length * targets.length);
  }

  #giveUp({ sources, targets }: BlockOfPairs, failure: RoutingFailure | 'stopped'): void {
    const pairs = sources.length * targets.length;
    const key = failure === 'stopped' ? failure : `${failure.code} ${failure.detail}`;
    const before = this.#failures.get(key)?.pairs ?? 0;
    // Put last, so that the last one is the latest.
    this.#failures.delete(key);
    this.#failures.set(key, { failure, pairs: before + pairs });
    this.#done(pairs);
  }

  #lastFailure(): RoutingFailure | 'stopped' {
    return [...this.#failures.values()].at(-1)?.failure ?? 'stopped';
  }

  #putBack(blocks: readonly BlockOfPairs[]): void {
    this.#queue.unshift(...blocks);
  }

  #done(pairs: number): void {
    this.#pairsDone += pairs;
    this.#tell(null);
  }

  #tell(waitingFor: RoutingFailure['code'] | null): void {
    this.#options.onProgress?.({
      pairs: this.#pairsDone,
      requests: this.#asker.requests(),
      allPairs: this.#state.length,
      waitingFor,
    });
  }
}

function placeAt(places: readonly LonLat[], index: number): LonLat {
  const place = places[index];
  if (!place) throw new RangeError(`fetchTable: got place ${index}, expected 0 to ${places.length - 1}`);
  return place;
}
