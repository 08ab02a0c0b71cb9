import type { PolygonCoordinates } from './polygon-index.ts';
import { createPolygonIndex } from './polygon-index.ts';

type Position = readonly number[];
type Ring = readonly Position[];

/** Twice the signed area of a closed ring in square degrees; above 0 where it runs against the clock. */
export function signedRingArea(ring: Ring): number {
  const [origin] = ring;
  let area = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    // From the first corner, so that small rings far from 0, 0 keep their sign.
    area +=
      (x1 - (origin?.[0] ?? 0)) * (y2 - (origin?.[1] ?? 0)) -
      (x2 - (origin?.[0] ?? 0)) * (y1 - (origin?.[1] ?? 0));
  }
  return area;
}

/** A ring that runs against the clock as an outer one (RFC 7946), with it as a hole. */
export function windRing<Closed extends Ring>(ring: Closed, isOuter: boolean): Closed | Position[] {
  return signedRingArea(ring) > 0 === isOuter ? ring : ring.toReversed();
}

/**
 * One area out of polygons that lie beside each other and share their borders position by position, as the
 * municipalities do: borders that two of them share are gone. Rings are wound as RFC 7946 has them.
 */
export function dissolvePolygons(polygons: PolygonCoordinates): readonly (readonly Ring[])[] {
  return nestRings(stitchRings(outerEdges(polygons)));
}

/** Polygons out of rings: those against the clock are outer ones, each with the holes that lie in it. */
export function nestRings(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const outers = rings
    .filter((ring) => signedRingArea(ring) > 0)
    .map((ring) => ({
      ring,
      area: signedRingArea(ring),
      index: createPolygonIndex([[ring]]),
      holes: [] as Ring[],
    }))
    .sort((a, b) => a.area - b.area);
  for (const hole of rings) {
    if (signedRingArea(hole) >= 0) continue;
    const around = outers.find(
      ({ area, index }) =>
        area > -signedRingArea(hole) && hole.every(([lon = 0, lat = 0]) => index.contains(lon, lat)),
    );
    around?.holes.push(hole);
  }
  return outers.map(({ ring, holes }) => [ring, ...holes]);
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
}

const keyOf = ([lon, lat]: Position): string => `${lon},${lat}`;

/** The edges that only one polygon has, land on their left. */
function outerEdges(polygons: PolygonCoordinates): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const polygon of polygons) {
    for (const [index, given] of polygon.entries()) {
      const ring = windRing(given, index === 0);
      for (let i = 1; i < ring.length; i += 1) {
        const [from, to] = [ring[i - 1], ring[i]];
        if (!from || !to || keyOf(from) === keyOf(to)) continue;
        const back = `${keyOf(to)} ${keyOf(from)}`;
        if (!edges.delete(back)) edges.set(`${keyOf(from)} ${keyOf(to)}`, { from, to });
      }
    }
  }
  return edges;
}

function stitchRings(edges: ReadonlyMap<string, Edge>): readonly Ring[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges.values()) {
    const start = keyOf(edge.from);
    leaving.set(start, [...(leaving.get(start) ?? []), edge]);
  }
  const rings: Ring[] = [];
  for (const first of edges.values()) {
    const path: Position[] = [];
    let edge = take(leaving, first);
    while (edge) {
      if (path.length === 0) path.push(edge.from);
      path.push(edge.to);
      if (keyOf(edge.to) === keyOf(first.from)) break;
      edge = take(leaving, sharpestLeft(edge, leaving.get(keyOf(edge.to)) ?? []));
    }
    if (path.length >= 4) rings.push(path);
  }
  return rings;
}

function take(leaving: Map<string, Edge[]>, edge: Edge | undefined): Edge | undefined {
  if (!edge) return undefined;
  const there = leaving.get(keyOf(edge.from)) ?? [];
  if (!there.includes(edge)) return undefined;
  leaving.set(
    keyOf(edge.from),
    there.filter((other) => other !== edge),
  );
  return edge;
}

/** Where rings touch in a corner, each goes on around its own land. */
function sharpestLeft(edge: Edge, choices: readonly Edge[]): Edge | undefined {
  const turn = (next: Edge): number => {
    const [ax, ay] = [(edge.to[0] ?? 0) - (edge.from[0] ?? 0), (edge.to[1] ?? 0) - (edge.from[1] ?? 0)];
    const [bx, by] = [(next.to[0] ?? 0) - (next.from[0] ?? 0), (next.to[1] ?? 0) - (next.from[1] ?? 0)];
    return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  };
  return [...choices].sort((a, b) => turn(b) - turn(a))[0];
}
