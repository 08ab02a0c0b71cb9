import { EDGE_KINDS, type EdgeKind, type LandRaster, type RoadEdges } from '../../domain/road-network.ts';
import { forEachCellBetween } from './land-raster.ts';

/** Edges while they are found: each pair of nodes once for each kind, the shortest. */
export interface EdgeList {
  add(a: number, b: number, metres: number, kind: EdgeKind, crossing?: number): void;
  has(a: number, b: number, kind: EdgeKind): boolean;
  /** In order of the nodes, the smaller node of each edge as `from`. */
  finish(): RoadEdges;
}

interface FoundEdge {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
  readonly townMetres: number;
  readonly kind: number;
  readonly crossing: number;
}

/** @param cellOf the raster cell of a node */
export function createEdgeList(
  raster: LandRaster,
  inTown: Uint8Array,
  cellOf: (node: number) => number,
): EdgeList {
  const found = new Map<string, FoundEdge>();
  const keyOf = (a: number, b: number, kind: EdgeKind, crossing: number) =>
    `${Math.min(a, b)} ${Math.max(a, b)} ${kind} ${crossing}`;
  return {
    add(a, b, metres, kind, crossing = -1) {
      const key = keyOf(a, b, kind, crossing);
      const whole = Math.ceil(metres);
      if (a === b || (found.get(key)?.metres ?? Number.POSITIVE_INFINITY) <= whole) return;
      const town = kind === 'land' || kind === 'ramp' ? townShare(raster, inTown, cellOf(a), cellOf(b)) : 0;
      found.set(key, {
        from: Math.min(a, b),
        to: Math.max(a, b),
        metres: whole,
        townMetres: Math.round(town * whole),
        kind: EDGE_KINDS.indexOf(kind),
        crossing,
      });
    },
    has: (a, b, kind) => found.has(keyOf(a, b, kind, -1)),
    finish() {
      const sorted = [...found.values()].sort(
        (a, b) => a.from - b.from || a.to - b.to || a.kind - b.kind || a.crossing - b.crossing,
      );
      return {
        from: Int32Array.from(sorted, (edge) => edge.from),
        to: Int32Array.from(sorted, (edge) => edge.to),
        metres: Int32Array.from(sorted, (edge) => edge.metres),
        townMetres: Int32Array.from(sorted, (edge) => edge.townMetres),
        kind: Uint8Array.from(sorted, (edge) => edge.kind),
        crossing: Int16Array.from(sorted, (edge) => edge.crossing),
      };
    },
  };
}

/** How much of the straight line between two cells lies in towns, 0 to 1. */
export function townShare(raster: LandRaster, inTown: Uint8Array, from: number, to: number): number {
  let all = 0;
  let town = 0;
  forEachCellBetween(raster, from, to, (cell) => {
    all += 1;
    town += inTown[cell] ?? 0;
    return true;
  });
  return town / all;
}
