import type { LandRaster } from '../../domain/road-network.ts';
import type { EdgeList } from './edge-list.ts';
import {
  cellAt,
  cellLat,
  cellLon,
  forEachCellBetween,
  metresBetween,
  metresBetweenCells,
} from './land-raster.ts';
import { nearestLandCell } from './node-access.ts';

export const MOTORWAY_CLASSES = ['motorway', 'urbanMotorway', 'expressway', 'abroad'] as const;
export type MotorwayClass = (typeof MOTORWAY_CLASSES)[number];

/** A road abroad is driven as an expressway, and only through: nobody gets on or off. */
function kindOf(one: MotorwayClass): 'motorway' | 'urbanMotorway' | 'expressway' {
  return one === 'abroad' ? 'expressway' : one;
}

/** A stretch of motorway between junctions, where one can drive on and off. */
export interface MotorwaySection {
  readonly road: string;
  readonly class: MotorwayClass;
  /** Junctions in order. */
  readonly junctions: readonly { readonly lon: number; readonly lat: number; readonly place: string }[];
}

/** Nodes outside Denmark's land, one for each position. */
export interface AbroadNodes {
  nodeAt(lon: number, lat: number): number;
}

/** A junction is known to about half a kilometre, so a motorway along a coast may seem to cut a corner of the sea this long. */
const LONGEST_WET_METRES = 700;
/** How far from the end of a bridge the motorway's last junction may be. */
const BRIDGE_REACH_METRES = 4_000;

/** Adds motorways as edges between junctions; none of them crosses water: that is what crossings are for. */
export function addMotorways(
  raster: LandRaster,
  sections: readonly MotorwaySection[],
  addNode: (cell: number, lon: number, lat: number, kind: 'ramp') => number,
  edges: EdgeList,
  abroad: AbroadNodes,
) {
  const nodes = new Map<string, number>();
  const cells = new Map<number, { cell: number; class: MotorwayClass }>();
  const leftOut: string[] = [];
  const nodeOf = (lon: number, lat: number, kind: MotorwayClass): number | null => {
    const key = `${lon},${lat}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const at = cellAt(raster, lon, lat);
    const cell = at < 0 ? -1 : nearestLandCell(raster, at, lon, lat);
    if (cell < 0) return null;
    const node = addNode(cell, cellLon(raster, cell), cellLat(raster, cell), 'ramp');
    nodes.set(key, node);
    cells.set(node, { cell, class: kind });
    return node;
  };
  for (const { road, class: kind, junctions } of sections) {
    for (let i = 1; i < junctions.length; i += 1) {
      const [a, b] = [junctions[i - 1], junctions[i]];
      if (!a || !b) continue;
      if (kind === 'abroad') {
        const metres = metresBetween(a.lon, a.lat, b.lon, b.lat);
        edges.add(abroad.nodeAt(a.lon, a.lat), abroad.nodeAt(b.lon, b.lat), metres, kindOf(kind));
        continue;
      }
      const [nodeA, nodeB] = [nodeOf(a.lon, a.lat, kind), nodeOf(b.lon, b.lat, kind)];
      const [cellA, cellB] = [cells.get(nodeA ?? -1)?.cell ?? -1, cells.get(nodeB ?? -1)?.cell ?? -1];
      if (nodeA === null || nodeB === null || !isMostlyLand(raster, cellA, cellB)) {
        leftOut.push(`${road}: ${a.place}-${b.place}`);
        continue;
      }
      const metres = Math.max(
        metresBetween(a.lon, a.lat, b.lon, b.lat),
        metresBetweenCells(raster, cellA, cellB),
      );
      edges.add(nodeA, nodeB, metres, kindOf(kind));
    }
  }
  return {
    leftOut,
    /** Joins the ends of a motorway bridge to the junctions next to them. */
    join(ends: readonly number[], nodeCell: readonly number[]): void {
      for (const end of ends) {
        const cell = nodeCell[end] ?? 0;
        for (const [node, junction] of cells) {
          const metres = metresBetweenCells(raster, cell, junction.cell);
          if (metres <= BRIDGE_REACH_METRES && isMostlyLand(raster, cell, junction.cell))
            edges.add(end, node, metres, kindOf(junction.class));
        }
      }
    },
  };
}

function isMostlyLand(raster: LandRaster, a: number, b: number): boolean {
  const piece = raster.piece[a];
  if (!piece || raster.piece[b] !== piece) return false;
  let cells = 0;
  let wet = 0;
  let longest = 0;
  forEachCellBetween(raster, a, b, (cell) => {
    cells += 1;
    wet = raster.piece[cell] === piece ? 0 : wet + 1;
    longest = Math.max(longest, wet);
    return true;
  });
  return (longest / cells) * metresBetweenCells(raster, a, b) <= LONGEST_WET_METRES;
}
