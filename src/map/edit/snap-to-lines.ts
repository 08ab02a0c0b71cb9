type Position = readonly number[];

/** A place on one of the lines. */
export interface SnapPlace {
  /** Degrees. */
  readonly lonLat: readonly [number, number];
  /** A corner is the line's own position, exactly; an edge is between two of them. */
  readonly kind: 'corner' | 'edge';
  /** In degrees of latitude. */
  readonly distance: number;
}

/** Finds the nearest place on some lines; null where none is within reach. */
export type LineSnapper = (lon: number, lat: number, reachDegrees: number) => SnapPlace | null;

/** About two kilometres. */
const CELL_DEGREES = 0.02;
/** Degrees of longitude are this many of latitude in the middle of Denmark; near enough to compare places by. */
const SHRINK = Math.cos((56 * Math.PI) / 180);
/** A corner wins over an edge that is nearer, within this share of the reach. */
const CORNER_SHARE = 0.7;

interface Segment {
  readonly a: Position;
  readonly b: Position;
}

/**
 * Prepares lines for snapping: a corner where one is near, so that what is drawn meets the boundary exactly; else
 * the nearest place on a line.
 * @param lines positions as [lon, lat] in degrees
 */
export function createLineSnapper(lines: Iterable<readonly Position[]>): LineSnapper {
  const cells = new Map<string, Segment[]>();
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [a, b] = [line[i - 1], line[i]];
      if (!a || !b) continue;
      for (const key of cellsOf(a, b, 0)) {
        const cell = cells.get(key) ?? [];
        cell.push({ a, b });
        cells.set(key, cell);
      }
    }
  }
  return (lon, lat, reachDegrees) => {
    let corner: SnapPlace | null = null;
    let edge: SnapPlace | null = null;
    for (const key of cellsOf([lon, lat], [lon, lat], reachDegrees)) {
      for (const { a, b } of cells.get(key) ?? []) {
        for (const end of [a, b]) corner = nearer(corner, placeAt(end, 'corner', lon, lat));
        edge = nearer(edge, placeOn(a, b, lon, lat));
      }
    }
    if (corner && corner.distance <= reachDegrees * CORNER_SHARE) return corner;
    return edge && edge.distance <= reachDegrees ? edge : null;
  };
}

/** The cells of the box round two positions, with so many degrees of latitude on all sides. */
function* cellsOf(a: Position, b: Position, margin: number): Generator<string> {
  const [lonA = 0, latA = 0] = a;
  const [lonB = 0, latB = 0] = b;
  const wide = margin / SHRINK;
  const cell = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);
  for (let x = cell(Math.min(lonA, lonB) - wide); x <= cell(Math.max(lonA, lonB) + wide); x += 1) {
    for (let y = cell(Math.min(latA, latB) - margin); y <= cell(Math.max(latA, latB) + margin); y += 1) {
      yield `${x},${y}`;
    }
  }
}

function nearer(known: SnapPlace | null, found: SnapPlace): SnapPlace {
  return known && known.distance <= found.distance ? known : found;
}

function placeAt([x = 0, y = 0]: Position, kind: SnapPlace['kind'], lon: number, lat: number): SnapPlace {
  return { lonLat: [x, y], kind, distance: Math.hypot((x - lon) * SHRINK, y - lat) };
}

function placeOn(a: Position, b: Position, lon: number, lat: number): SnapPlace {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [dx, dy] = [(bx - ax) * SHRINK, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((lon - ax) * SHRINK * dx + (lat - ay) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return placeAt([ax + (bx - ax) * share, ay + (by - ay) * share], 'edge', lon, lat);
}
