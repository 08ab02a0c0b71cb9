import type { Outline } from '../../domain/coverage-data.ts';

/** Outlines in two arrays that move to a worker at once, where nested lists would be copied number by number. */
export interface PackedOutlines {
  /** Longitude and latitude in turn. */
  readonly positions: Float64Array;
  /** How many outlines; of each how many polygons; of each how many rings; of each how many positions. */
  readonly counts: Uint32Array;
}

export function packOutlines(outlines: readonly Outline[]): PackedOutlines {
  const counts: number[] = [outlines.length];
  const positions: number[] = [];
  for (const outline of outlines) {
    counts.push(outline.length);
    for (const rings of outline) {
      counts.push(rings.length);
      for (const ring of rings) {
        counts.push(ring.length);
        for (const [lon, lat] of ring) positions.push(lon, lat);
      }
    }
  }
  return { positions: Float64Array.from(positions), counts: Uint32Array.from(counts) };
}

export function unpackOutlines({ positions, counts }: PackedOutlines): readonly Outline[] {
  let [count, position] = [0, 0];
  const listOf = <Item>(make: () => Item): Item[] => {
    const length = counts[count] ?? 0;
    count += 1;
    return Array.from({ length }, make);
  };
  const readPosition = (): readonly [number, number] => {
    position += 2;
    return [positions[position - 2] ?? 0, positions[position - 1] ?? 0];
  };
  return listOf(() => listOf(() => listOf(() => listOf(readPosition))));
}
