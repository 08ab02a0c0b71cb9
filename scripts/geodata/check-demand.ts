import type { Outline } from '../../src/domain/coverage-data.ts';
import type { DemandPoints } from '../../src/domain/demand.ts';
import type { Problem } from '../../src/domain/failure.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { DEMAND_POINT_FILE } from '../../src/geodata/demand-point-file.ts';
import { createPolygonIndex } from '../../src/geometry/polygon-index.ts';

/** How many points there may be. */
export interface PointLimits {
  readonly fewest: number;
  readonly most: number;
}

export const BUILT_IN_POINTS: PointLimits = { fewest: 10_000, most: 20_000 };
/** A cell of 1 km that has land in several municipalities is a point in each. */
export const GRID_POINTS: PointLimits = { fewest: 98, most: 80_000 };

/** Every point, as decoded from the file, lies on land in its municipality; and there are neither too few nor too many. */
export function checkDemandPoints(
  demand: DemandPoints,
  codes: readonly MunicipalityCode[],
  outlines: readonly Outline[],
  { fewest, most }: PointLimits = BUILT_IN_POINTS,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, found: string, expected: string) =>
    problems.push({ file: DEMAND_POINT_FILE, path, found, expected });
  if (demand.count < fewest || demand.count > most) {
    add('', `${demand.count} punkter`, `${fewest} til ${most} punkter`);
  }
  codes.forEach((code, m) => {
    const land = createPolygonIndex(outlines[m] ?? []);
    for (let i = demand.start[m] ?? 0; i < (demand.start[m + 1] ?? 0); i += 1) {
      const [lon, lat] = [demand.lon[i] ?? Number.NaN, demand.lat[i] ?? Number.NaN];
      if (!land.contains(lon, lat)) add(`punkt ${i}`, `[${lon}, ${lat}]`, `et punkt på land i ${code}`);
    }
  });
  return problems;
}
