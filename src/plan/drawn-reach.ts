import type { CoverageData } from '../domain/coverage-data.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { PlanPolygon } from '../domain/plan.ts';
import { createPolygonIndex } from '../geometry/polygon-index.ts';

export type ReachData = Pick<CoverageData, 'municipalities' | 'demand'>;

/** The demand points with people that lie in a drawn area, by municipality; only municipalities that it reaches. */
export type DrawnReach = ReadonlyMap<MunicipalityCode, ReadonlySet<number>>;

const NOTHING: DrawnReach = new Map();

/** Areas are read once: merging goes through all of them at every decision. */
const known = new WeakMap<ReachData['demand'], WeakMap<PlanPolygon, DrawnReach>>();

/** What a drawn area reaches, by the measure that the engine uses of it: its border is inside. */
export function drawnReach(polygon: PlanPolygon | null, data: ReachData): DrawnReach {
  if (polygon === null) return NOTHING;
  const ofData = known.get(data.demand) ?? new WeakMap<PlanPolygon, DrawnReach>();
  known.set(data.demand, ofData);
  const reach = ofData.get(polygon) ?? findReach(polygon, data);
  ofData.set(polygon, reach);
  return reach;
}

function findReach(polygon: PlanPolygon, { municipalities, demand }: ReachData): DrawnReach {
  const index = createPolygonIndex(polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates);
  const reach = new Map<MunicipalityCode, ReadonlySet<number>>();
  for (const [at, { code }] of municipalities.entries()) {
    const inside = new Set<number>();
    const end = demand.start[at + 1] ?? 0;
    for (let point = demand.start[at] ?? 0; point < end; point += 1) {
      const [lon, lat] = [demand.lon[point] ?? 0, demand.lat[point] ?? 0];
      if ((demand.weight[point] ?? 0) === 0) continue;
      if (lon < index.west || lon > index.east || lat < index.south || lat > index.north) continue;
      if (index.contains(lon, lat)) inside.add(point);
    }
    if (inside.size > 0) reach.set(code, inside);
  }
  return reach;
}

/** The share of a municipality's people at some of its demand points, 0 to 1. */
export function shareOfPeople(
  code: MunicipalityCode,
  points: ReadonlySet<number>,
  { municipalities, demand }: ReachData,
): number {
  const at = municipalities.findIndex((one) => one.code === code);
  const [first, end] = [demand.start[at] ?? 0, demand.start[at + 1] ?? 0];
  let [inside, all, left] = [0, 0, 0];
  for (let point = first; point < end; point += 1) {
    const weight = demand.weight[point] ?? 0;
    all += weight;
    if (points.has(point)) inside += weight;
    else if (weight > 0) left += 1;
  }
  return left === 0 ? 1 : inside / all;
}
