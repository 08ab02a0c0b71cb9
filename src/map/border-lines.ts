import type { Position } from 'geojson';
import type { ShapeFeature } from '../domain/geodata.ts';

/** The border that two municipalities share on land. */
export interface BorderLine {
  /** `0101-0147`, the smaller code first. */
  readonly id: string;
  readonly codes: readonly [string, string];
  /** Positions as [lon, lat] in degrees; a border may be in several pieces. */
  readonly lines: readonly (readonly Position[])[];
}

/** A piece of a municipality's outline that is a border to none of the others: coast, or the border to Germany. */
export interface CoastLine {
  readonly code: string;
  /** Positions as [lon, lat] in degrees. */
  readonly line: readonly Position[];
  /** Whether it is the shore of a lake inside the municipality. */
  readonly inner: boolean;
}

export interface OutlineLines {
  /** In the order of their ids. */
  readonly borders: readonly BorderLine[];
  readonly coasts: readonly CoastLine[];
}

function polygonsOf({ geometry }: ShapeFeature): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The outer and inner rings of a feature's polygons. */
export function ringsOf(feature: ShapeFeature): readonly Position[][] {
  return polygonsOf(feature).flat();
}

/** Positions nearer than this are the same: about a tenth of a metre. */
const MICRODEGREES = 1e6;

/** Gives each position a number, so that segments can be looked up fast; equal positions get the same. */
function createPointNumbers(): (position: Position) => number {
  const numbers = new Map<number, number>();
  return ([lon = Number.NaN, lat = Number.NaN]) => {
    // Latitudes in microdegrees fit in 27 bits, and the whole key in 53.
    const key = Math.round(lon * MICRODEGREES) * 2 ** 27 + Math.round(lat * MICRODEGREES);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

/** 2^26 points are far more than the budget holds, and the product stays a safe integer. */
function segmentKey(a: number, b: number): number {
  return a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
}

/**
 * The outlines of all municipalities, each line once: borders by the segments that two outlines share exactly,
 * and the rest. Needs outlines that were cut from one topology, as `public/data` has them.
 */
export function buildOutlineLines(municipalities: readonly ShapeFeature[]): OutlineLines {
  const numberOf = createPointNumbers();
  const owners = new Map<number, [first: string, second: string | null]>();
  const outlines = municipalities.map((feature) => ({
    code: feature.id,
    rings: polygonsOf(feature).flatMap((rings) =>
      rings.map((ring, index) => ({ ring, numbers: ring.map(numberOf), inner: index > 0 })),
    ),
  }));
  for (const { code, rings } of outlines) {
    for (const { numbers } of rings) {
      for (let i = 1; i < numbers.length; i += 1) {
        const key = segmentKey(numbers[i - 1] ?? 0, numbers[i] ?? 0);
        const known = owners.get(key);
        if (!known) owners.set(key, [code, null]);
        else if (known[0] !== code) known[1] = code;
      }
    }
  }

  const borders = new Map<string, { codes: [string, string]; lines: Position[][] }>();
  const coasts: CoastLine[] = [];
  for (const { code, rings } of outlines) {
    for (const { ring, numbers, inner } of rings) {
      let line: Position[] = [];
      let lineWith: string | null | undefined;
      for (const [i, position] of ring.entries()) {
        const previous = ring[i - 1];
        if (!previous) continue;
        const [first, second] = owners.get(segmentKey(numbers[i - 1] ?? 0, numbers[i] ?? 0)) ?? [code, null];
        const other = first === code ? second : first;
        if (other !== lineWith) {
          line = [previous];
          lineWith = other;
          if (other === null) coasts.push({ code, line, inner });
          else if (code < other) {
            const id = `${code}-${other}`;
            const border = borders.get(id) ?? { codes: [code, other], lines: [] };
            border.lines.push(line);
            borders.set(id, border);
          }
        }
        line.push(position);
      }
    }
  }
  return {
    borders: [...borders].map(([id, border]) => ({ id, ...border })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    coasts,
  };
}
