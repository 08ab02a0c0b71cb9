import { nestRings } from './dissolve-polygons.ts';

/** Values at the corners of a lattice: corner (column, row) is `row * columns + column`, rows from the south up. */
export interface ValueLattice {
  readonly columns: number;
  readonly rows: number;
  /** NaN counts as above every limit. */
  readonly values: Float64Array;
}

type Position = readonly [column: number, row: number];
/** The sides of a cell that a line runs from and to, what lies within on its left; by which corners lie within. */
type Side = 'S' | 'E' | 'N' | 'W';
const LINES: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['S', 'W']],
  [['E', 'S']],
  [['E', 'W']],
  [['N', 'E']],
  [],
  [['N', 'S']],
  [['N', 'W']],
  [['W', 'N']],
  [['S', 'N']],
  [],
  [['E', 'N']],
  [['W', 'E']],
  [['S', 'E']],
  [['W', 'S']],
  [],
];
/** Opposite corners within, joined over the middle or apart. */
const SADDLES: Readonly<
  Record<number, { readonly joined: (typeof LINES)[number]; readonly apart: (typeof LINES)[number] }>
> = {
  5: {
    joined: [
      ['S', 'E'],
      ['N', 'W'],
    ],
    apart: [
      ['S', 'W'],
      ['N', 'E'],
    ],
  },
  10: {
    joined: [
      ['W', 'S'],
      ['E', 'N'],
    ],
    apart: [
      ['E', 'S'],
      ['W', 'N'],
    ],
  },
};

/**
 * The areas where values are at most `limit`, by marching squares with straight interpolation; outside the lattice
 * nothing is. Polygons of closed rings in columns and rows, outer against the clock first, then holes.
 * @param above stands for NaN and is above `limit`: how steeply lines keep off what is not reached
 */
export function contourPolygons(
  { columns, rows, values }: ValueLattice,
  limit: number,
  above: number,
): readonly (readonly (readonly Position[])[])[] {
  const valueAt = (column: number, row: number): number => {
    if (column < 0 || row < 0 || column >= columns || row >= rows) return above;
    const value = values[row * columns + column] ?? above;
    return Number.isNaN(value) ? above : Math.min(value, above);
  };
  const width = columns + 2;
  const along = new Map<number, { readonly at: Position; readonly to: number }>();
  for (let row = -1; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      const corners = [
        valueAt(column, row),
        valueAt(column + 1, row),
        valueAt(column + 1, row + 1),
        valueAt(column, row + 1),
      ] as const;
      let within = 0;
      corners.forEach((value, bit) => {
        if (value <= limit) within += 1 << bit;
      });
      const saddle = SADDLES[within];
      const isJoined = (corners[0] + corners[1] + corners[2] + corners[3]) / 4 <= limit;
      const lines = saddle ? (isJoined ? saddle.joined : saddle.apart) : (LINES[within] ?? []);
      for (const [from, to] of lines) {
        const at = crossing(from, column, row, corners, limit);
        along.set(sideKey(from, column, row, width), { at, to: sideKey(to, column, row, width) });
      }
    }
  }
  return nestRings(closeRings(along)) as readonly (readonly (readonly Position[])[])[];
}

/** A side's number: each is shared by two cells. */
function sideKey(side: Side, column: number, row: number, width: number): number {
  const [c, r] = [column + 1 + (side === 'E' ? 1 : 0), row + 1 + (side === 'N' ? 1 : 0)];
  return 2 * (r * (width + 1) + c) + (side === 'S' || side === 'N' ? 0 : 1);
}

function crossing(
  side: Side,
  column: number,
  row: number,
  [sw, se, ne, nw]: readonly [number, number, number, number],
  limit: number,
): Position {
  const share = (a: number, b: number): number => (limit - a) / (b - a);
  switch (side) {
    case 'S':
      return [column + share(sw, se), row];
    case 'N':
      return [column + share(nw, ne), row + 1];
    case 'W':
      return [column, row + share(sw, nw)];
    case 'E':
      return [column + 1, row + share(se, ne)];
  }
}

function closeRings(along: Map<number, { readonly at: Position; readonly to: number }>): Position[][] {
  const rings: Position[][] = [];
  for (const first of along.keys()) {
    const ring: Position[] = [];
    for (let key = first; ; ) {
      const step = along.get(key);
      if (!step) break;
      along.delete(key);
      const last = ring.at(-1);
      if (!last || last[0] !== step.at[0] || last[1] !== step.at[1]) ring.push(step.at);
      key = step.to;
    }
    const [start] = ring;
    if (!start || ring.length < 3) continue;
    const end = ring.at(-1);
    if (end && (end[0] !== start[0] || end[1] !== start[1])) ring.push(start);
    if (ring.length >= 4) rings.push(ring);
  }
  return rings;
}
