import type { SampleGrid } from '../../src/geometry/scan-polygon.ts';
import { DENMARK_GRID, labelGrid } from './label-grid.ts';
import type { MunicipalOutline } from './municipal-outline.ts';

/** How boundaries do against better ones, by samples of land; each share 0 to 1. */
export interface BoundaryScore {
  /** Of the reference's land, how much lies in the same municipality here; what is water here counts as wrong. */
  readonly shareRight: number;
  /** The same of the land that both have. */
  readonly shareRightOfCommonLand: number;
  readonly byCode: ReadonlyMap<string, MunicipalityScore>;
}

export interface MunicipalityScore {
  /** Of the municipality's land in the reference. */
  readonly shareRight: number;
  /** Where the rest went, largest first: code, or `''` for water, and share of the municipality's land. */
  readonly lostTo: readonly (readonly [code: string, share: number])[];
  readonly samples: number;
}

export function scoreBoundaries(
  outlines: readonly MunicipalOutline[],
  reference: readonly MunicipalOutline[],
  grid: SampleGrid = DENMARK_GRID,
): BoundaryScore {
  const here = labelGrid(
    outlines.map((one) => one.outline),
    grid,
  );
  const there = labelGrid(
    reference.map((one) => one.outline),
    grid,
  );
  const counts = reference.map(() => new Map<string, number>());
  there.forEach((label, index) => {
    const count = counts[label];
    if (!count) return;
    const code = outlines[here[index] ?? -1]?.code ?? '';
    count.set(code, (count.get(code) ?? 0) + latitudeWeight(index, grid));
  });
  const byCode = new Map<string, MunicipalityScore>();
  let land = 0;
  let common = 0;
  let right = 0;
  reference.forEach(({ code }, i) => {
    const count = counts[i] ?? new Map<string, number>();
    const samples = [...count.values()].reduce((a, b) => a + b, 0);
    land += samples;
    common += samples - (count.get('') ?? 0);
    right += count.get(code) ?? 0;
    const lostTo = [...count]
      .filter(([other]) => other !== code)
      .map(([other, lost]) => [other, lost / samples] as const)
      .sort((a, b) => b[1] - a[1]);
    byCode.set(code, { shareRight: (count.get(code) ?? 0) / samples, lostTo, samples });
  });
  return { shareRight: right / land, shareRightOfCommonLand: right / common, byCode };
}

/** A degree of longitude is shorter in the north. */
function latitudeWeight(index: number, grid: SampleGrid): number {
  const lat = grid.south + Math.floor(index / grid.columns) * grid.stepLat;
  return Math.cos((lat * Math.PI) / 180);
}
