import type { CoverageData } from '../../domain/coverage-data.ts';
import { type LonLat, lonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';

const KM_PER_DEGREE = 111.2;
/** About the size of a town's built-up middle. */
const RADIUS_KM = 2;

/**
 * Where most of a municipality's target group is close together: the demand point with the most people within two
 * kilometres, distances on a plane. An estimate of its main town, since demand points lie where people live.
 * null for a municipality without demand points.
 */
export function mainPlace(
  { demand, municipalities }: Pick<CoverageData, 'demand' | 'municipalities'>,
  code: MunicipalityCode,
): LonLat | null {
  const index = municipalities.findIndex((one) => one.code === code);
  const [from, to] = [demand.start[index], demand.start[index + 1]];
  if (index < 0 || from === undefined || to === undefined) return null;
  const at = (values: Float64Array, point: number): number => values[point] ?? Number.NaN;
  let best: { readonly weight: number; readonly point: number } | null = null;
  for (let point = from; point < to; point += 1) {
    const eastKm = KM_PER_DEGREE * Math.cos((at(demand.lat, point) * Math.PI) / 180);
    let weight = 0;
    for (let other = from; other < to; other += 1) {
      const x = (at(demand.lon, other) - at(demand.lon, point)) * eastKm;
      const y = (at(demand.lat, other) - at(demand.lat, point)) * KM_PER_DEGREE;
      if (x * x + y * y <= RADIUS_KM * RADIUS_KM) weight += at(demand.weight, other);
    }
    if (!best || weight > best.weight) best = { weight, point };
  }
  return best && lonLat(at(demand.lon, best.point), at(demand.lat, best.point));
}
