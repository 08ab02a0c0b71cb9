import { orient2d } from 'robust-predicates';

/** Polygons of rings (outer first, then holes) of [lon, lat] in degrees, closed. */
export type PolygonCoordinates = readonly (readonly (readonly (readonly number[])[])[])[];

/** Answers whether a position lies in some polygons; a position on a border lies inside. */
export interface PolygonIndex {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  contains(lon: number, lat: number): boolean;
}

/**
 * Prepares polygons for many questions. Answers as `@turf/boolean-point-in-polygon` does, which asks the same
 * exact predicate of every edge; here an edge is asked only when it reaches the position's band of latitude.
 */
export function createPolygonIndex(polygons: PolygonCoordinates): PolygonIndex {
  const parts = polygons.map((rings) => createBands(rings));
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const part of parts) {
    west = Math.min(west, part.west);
    south = Math.min(south, part.south);
    east = Math.max(east, part.east);
    north = Math.max(north, part.north);
  }
  return {
    west,
    south,
    east,
    north,
    contains(lon, lat) {
      for (const part of parts) if (isInBands(part, lon, lat)) return true;
      return false;
    },
  };
}

/** One polygon's edges, listed by bands of latitude: band `b` has `edges[start[b]]` up to `edges[start[b + 1]]`. */
interface Bands {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly count: number;
  /** x1, y1, x2, y2 of each edge. */
  readonly ends: Float64Array;
  readonly start: Uint32Array;
  readonly edges: Uint32Array;
}

const EDGES_PER_BAND = 4;
const MOST_BANDS = 4096;

function createBands(rings: readonly (readonly (readonly number[])[])[]): Bands {
  const ends = flattenEdges(rings);
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < ends.length; i += 2) {
    const x = ends[i] ?? 0;
    const y = ends[i + 1] ?? 0;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const edgeCount = ends.length / 4;
  const count = Math.max(1, Math.min(MOST_BANDS, Math.ceil(edgeCount / EDGES_PER_BAND)));
  const frame = { west, south, east, north, count };
  const start = new Uint32Array(count + 1);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const [first, last] = bandsOfEdge(frame, ends, edge);
    for (let band = first; band <= last; band += 1) start[band + 1] = (start[band + 1] ?? 0) + 1;
  }
  for (let band = 0; band < count; band += 1) start[band + 1] = (start[band + 1] ?? 0) + (start[band] ?? 0);
  const next = start.slice();
  const edges = new Uint32Array(start[count] ?? 0);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const [first, last] = bandsOfEdge(frame, ends, edge);
    for (let band = first; band <= last; band += 1) {
      const at = next[band] ?? 0;
      edges[at] = edge;
      next[band] = at + 1;
    }
  }
  return { ...frame, ends, start, edges };
}

function flattenEdges(rings: readonly (readonly (readonly number[])[])[]): Float64Array {
  let edgeCount = 0;
  for (const ring of rings) edgeCount += Math.max(0, ring.length - 1);
  const ends = new Float64Array(edgeCount * 4);
  let at = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      ends[at] = ring[i - 1]?.[0] ?? 0;
      ends[at + 1] = ring[i - 1]?.[1] ?? 0;
      ends[at + 2] = ring[i]?.[0] ?? 0;
      ends[at + 3] = ring[i]?.[1] ?? 0;
      at += 4;
    }
  }
  return ends;
}

type Frame = Pick<Bands, 'south' | 'north' | 'count'>;

/** Never descending in `lat`, so that a position's band is always among those of an edge that reaches its latitude. */
function bandOf(frame: Frame, lat: number): number {
  const height = frame.north - frame.south;
  if (!(height > 0)) return 0;
  const band = Math.floor(((lat - frame.south) / height) * frame.count);
  return Math.max(0, Math.min(frame.count - 1, band));
}

function bandsOfEdge(frame: Frame, ends: Float64Array, edge: number): [first: number, last: number] {
  const a = bandOf(frame, ends[edge * 4 + 1] ?? 0);
  const b = bandOf(frame, ends[edge * 4 + 3] ?? 0);
  return a < b ? [a, b] : [b, a];
}

function isInBands(part: Bands, lon: number, lat: number): boolean {
  if (!(lon >= part.west && lon <= part.east && lat >= part.south && lat <= part.north)) return false;
  const { ends, edges, start } = part;
  const band = bandOf(part, lat);
  const end = start[band + 1] ?? 0;
  let crossings = 0;
  for (let at = start[band] ?? 0; at < end; at += 1) {
    const edge = (edges[at] ?? 0) * 4;
    const u1 = (ends[edge] ?? 0) - lon;
    const v1 = (ends[edge + 1] ?? 0) - lat;
    const u2 = (ends[edge + 2] ?? 0) - lon;
    const v2 = (ends[edge + 3] ?? 0) - lat;
    if (v1 === 0 && v2 === 0) {
      if ((u2 <= 0 && u1 >= 0) || (u1 <= 0 && u2 >= 0)) return true;
    } else if ((v2 >= 0 && v1 <= 0) || (v2 <= 0 && v1 >= 0)) {
      const side = orient2d(u1, u2, v1, v2, 0, 0);
      if (side === 0) return true;
      if ((side > 0 && v2 > 0 && v1 <= 0) || (side < 0 && v2 <= 0 && v1 > 0)) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}
