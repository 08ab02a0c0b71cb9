import { orient2d } from 'robust-predicates';
import { SortedChunks } from './sorted-chunks.ts';

type Position = readonly number[];
type Ring = readonly Position[];

/** Two edges that should not meet as they do; each by the number of its ring and of its first position there. */
export interface RingCrossing {
  readonly rings: readonly [number, number];
  readonly edges: readonly [number, number];
}

/**
 * Finds a place where closed rings cross themselves or each other, with exact arithmetic: a ring may
 * not meet itself anywhere but at the ends of neighbouring edges, and two rings may not cross. Two rings
 * of one polygon may touch in one point at most; those of different polygons may touch and share edges.
 *
 * A sweep from west to east over the edges, so 100,000 edges take a moment whatever their form.
 * @param rings closed rings of [lon, lat] in degrees (first position = last), finite numbers
 * @param groups for each ring, the number of the polygon it belongs to
 * @returns one crossing, or null where there is none
 */
export function findRingCrossing(rings: readonly Ring[], groups: readonly number[]): RingCrossing | null {
  const edges = collectEdges(rings);
  const touches = new Map<string, Position>();

  const meet = (a: number, b: number): RingCrossing | null => {
    const meeting = meetEdges(edges, a, b);
    if (meeting === null) return null;
    const ringA = at(edges.ring, a);
    const ringB = at(edges.ring, b);
    const crossing = crossingOf(edges, a, b);
    if (meeting === 'crossing') return crossing;
    if (groups[ringA] !== groups[ringB]) return null;
    if (meeting === 'overlap') return crossing;
    if (ringA === ringB) return areNeighbours(edges, a, b) ? null : crossing;
    const pair = ringA < ringB ? `${ringA},${ringB}` : `${ringB},${ringA}`;
    const earlier = touches.get(pair);
    if (earlier && !isSame(earlier, meeting)) return crossing;
    touches.set(pair, meeting);
    return null;
  };

  const events = sweepEvents(edges);
  const shared = findSharedPosition(edges, events, groups, touches);
  if (shared) return shared;

  const active = new SortedChunks((a, b) => compareEdges(edges, a, b));
  for (const event of events.order) {
    const edge = event >> 1;
    if (event & 1) {
      const { before, after } = active.insert(edge);
      const found =
        (before === undefined ? null : meet(before, edge)) ??
        (after === undefined ? null : meet(edge, after));
      if (found) return found;
    } else {
      const { before, after } = active.remove(edge);
      const found = before === undefined || after === undefined ? null : meet(before, after);
      if (found) return found;
    }
  }
  return null;
}

/** Edges in flat arrays, the western end first (of two equally far west, the southern). */
interface Edges {
  readonly count: number;
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  readonly ring: Uint32Array;
  /** Number of the edge's first position in its ring. */
  readonly position: Uint32Array;
  /** The edges before and after it in its ring. */
  readonly previous: Uint32Array;
  readonly next: Uint32Array;
}

function collectEdges(rings: readonly Ring[]): Edges {
  let capacity = 0;
  for (const ring of rings) capacity += ring.length;
  const edges = {
    count: 0,
    ax: new Float64Array(capacity),
    ay: new Float64Array(capacity),
    bx: new Float64Array(capacity),
    by: new Float64Array(capacity),
    ring: new Uint32Array(capacity),
    position: new Uint32Array(capacity),
    previous: new Uint32Array(capacity),
    next: new Uint32Array(capacity),
  };
  for (const [ringNumber, ring] of rings.entries()) {
    const first = edges.count;
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      // A position repeated at once makes no edge.
      if (x1 === x2 && y1 === y2) continue;
      const forward = x1 < x2 || (x1 === x2 && y1 < y2);
      const edge = edges.count;
      edges.ax[edge] = forward ? x1 : x2;
      edges.ay[edge] = forward ? y1 : y2;
      edges.bx[edge] = forward ? x2 : x1;
      edges.by[edge] = forward ? y2 : y1;
      edges.ring[edge] = ringNumber;
      edges.position[edge] = i - 1;
      edges.previous[edge] = edge - 1;
      edges.next[edge] = edge + 1;
      edges.count += 1;
    }
    if (edges.count > first) {
      edges.previous[first] = edges.count - 1;
      edges.next[edges.count - 1] = first;
    }
  }
  return edges;
}

function at(values: Float64Array | Uint32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`findRingCrossing: no edge number ${index}`);
  return value;
}

function areNeighbours(edges: Edges, a: number, b: number): boolean {
  return at(edges.next, a) === b || at(edges.next, b) === a;
}

/** Positive where the position lies on the northern side of the edge, 0 on its line. */
function sideOf(edges: Edges, edge: number, x: number, y: number): number {
  return -orient2d(at(edges.ax, edge), at(edges.ay, edge), at(edges.bx, edge), at(edges.by, edge), x, y);
}

/** South to north where the sweep stands; both edges must be under it. */
function compareEdges(edges: Edges, a: number, b: number): number {
  if (a === b) return 0;
  const ax = at(edges.ax, a);
  const bx = at(edges.ax, b);
  const aStartsLater = ax > bx || (ax === bx && at(edges.ay, a) > at(edges.ay, b));
  if (aStartsLater) return startSide(edges, b, a);
  return -startSide(edges, a, b);
}

/** On which side of `edge` the later edge starts, and where it starts on it, goes. */
function startSide(edges: Edges, edge: number, later: number): number {
  const start = sideOf(edges, edge, at(edges.ax, later), at(edges.ay, later));
  return start !== 0 ? start : sideOf(edges, edge, at(edges.bx, later), at(edges.by, later));
}

/** How two edges meet: along a stretch, in the inside of both, in one point that is an end of one, or not at all. */
function meetEdges(edges: Edges, a: number, b: number): Position | 'crossing' | 'overlap' | null {
  const a1 = sideOf(edges, b, at(edges.ax, a), at(edges.ay, a));
  const a2 = sideOf(edges, b, at(edges.bx, a), at(edges.by, a));
  if (a1 > 0 === a2 > 0 && a1 !== 0 && a2 !== 0) return null;
  const b1 = sideOf(edges, a, at(edges.ax, b), at(edges.ay, b));
  const b2 = sideOf(edges, a, at(edges.bx, b), at(edges.by, b));
  if (b1 > 0 === b2 > 0 && b1 !== 0 && b2 !== 0) return null;
  if (a1 === 0 && a2 === 0) return meetOnOneLine(edges, a, b);
  if (a1 === 0 && isWithin(edges, b, at(edges.ax, a), at(edges.ay, a))) return startOf(edges, a);
  if (a2 === 0 && isWithin(edges, b, at(edges.bx, a), at(edges.by, a))) return endOf(edges, a);
  if (b1 === 0 && isWithin(edges, a, at(edges.ax, b), at(edges.ay, b))) return startOf(edges, b);
  if (b2 === 0 && isWithin(edges, a, at(edges.bx, b), at(edges.by, b))) return endOf(edges, b);
  return a1 === 0 || a2 === 0 || b1 === 0 || b2 === 0 ? null : 'crossing';
}

function startOf(edges: Edges, edge: number): Position {
  return [at(edges.ax, edge), at(edges.ay, edge)];
}

function endOf(edges: Edges, edge: number): Position {
  return [at(edges.bx, edge), at(edges.by, edge)];
}

function isBefore([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  return x1 < x2 || (x1 === x2 && y1 < y2);
}

function meetOnOneLine(edges: Edges, a: number, b: number): Position | 'overlap' | null {
  const start = isBefore(startOf(edges, a), startOf(edges, b)) ? startOf(edges, b) : startOf(edges, a);
  const end = isBefore(endOf(edges, a), endOf(edges, b)) ? endOf(edges, a) : endOf(edges, b);
  if (isBefore(start, end)) return 'overlap';
  return isBefore(end, start) ? null : start;
}

/** For a position on the edge's line: whether it lies between the ends, ends included. */
function isWithin(edges: Edges, edge: number, x: number, y: number): boolean {
  return !isBefore([x, y], startOf(edges, edge)) && !isBefore(endOf(edges, edge), [x, y]);
}

/** Starts and ends of edges from west to east; event `edge * 2` is the edge's end, `edge * 2 + 1` its start. */
interface SweepEvents {
  readonly order: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * An end comes before a start in the same position, so that the chain of a ring hands over without
 * standing beside itself.
 */
function sweepEvents(edges: Edges): SweepEvents {
  const count = edges.count * 2;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const order = new Uint32Array(count);
  for (let event = 0; event < count; event += 1) {
    const isStart = (event & 1) === 1;
    order[event] = event;
    x[event] = at(isStart ? edges.ax : edges.bx, event >> 1);
    y[event] = at(isStart ? edges.ay : edges.by, event >> 1);
  }
  const compare = (a: number, b: number): number =>
    at(x, a) - at(x, b) || at(y, a) - at(y, b) || (a & 1) - (b & 1) || a - b;
  return { order: order.sort(compare), x, y };
}

// Rings of one polygon that all meet in one position; more than anyone draws, and each pair would be counted.
const MOST_RINGS_IN_A_POSITION = 50;

/**
 * A position that a ring passes twice, or that two rings of a polygon share for the second time. The
 * sweep hands over from edge to edge in such a position without seeing it.
 */
function findSharedPosition(
  edges: Edges,
  { order, x, y }: SweepEvents,
  groups: readonly number[],
  touches: Map<string, Position>,
): RingCrossing | null {
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    const lon = at(x, at(order, first));
    const lat = at(y, at(order, first));
    while (end < order.length && at(x, at(order, end)) === lon && at(y, at(order, end)) === lat) end += 1;
    // Two ends of edges are one ring passing by.
    if (end - first > 2) {
      const meeting = Array.from(order.subarray(first, end), (event) => event >> 1);
      const found = countMeeting(edges, meeting, [lon, lat], groups, touches);
      if (found) return found;
    }
    first = end;
  }
  return null;
}

function countMeeting(
  edges: Edges,
  meeting: readonly number[],
  position: Position,
  groups: readonly number[],
  touches: Map<string, Position>,
): RingCrossing | null {
  const edgesOfRing = new Map<number, number[]>();
  const ringsOfGroup = new Map<number, number>();
  for (const edge of meeting) {
    const ring = at(edges.ring, edge);
    const own = edgesOfRing.get(ring) ?? [];
    own.push(edge);
    edgesOfRing.set(ring, own);
    if (own.length === 1) {
      const group = groups[ring] ?? 0;
      ringsOfGroup.set(group, (ringsOfGroup.get(group) ?? 0) + 1);
    }
  }
  for (const [ring, own] of edgesOfRing) {
    const [first = 0, , third] = own;
    if (third !== undefined) return crossingOf(edges, first, third);
    if ((ringsOfGroup.get(groups[ring] ?? 0) ?? 0) === 1) continue;
    for (const [other, [edge = 0]] of edgesOfRing) {
      if (other <= ring || groups[other] !== groups[ring]) continue;
      const pair = `${ring},${other}`;
      if (touches.has(pair) || edgesOfRing.size > MOST_RINGS_IN_A_POSITION)
        return crossingOf(edges, first, edge);
      touches.set(pair, position);
    }
  }
  return null;
}

function crossingOf(edges: Edges, a: number, b: number): RingCrossing {
  return {
    rings: [at(edges.ring, a), at(edges.ring, b)],
    edges: [at(edges.position, a), at(edges.position, b)],
  };
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
