import type { CoverageData } from '../../domain/coverage-data.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { createPolygonIndex, type PolygonCoordinates } from '../../geometry/polygon-index.ts';

/** An area stands for a municipality from this share of its demand points, and of its people, on. */
export const WHOLE_SHARE = 0.995;
/** Up to this share of any other municipality does not count. */
export const STRAY_SHARE = 0.005;

/** How an area lies over the municipalities. */
export interface AreaMatch {
  /** Municipalities that lie in it within the tolerance, in code order. */
  readonly whole: readonly MunicipalityCode[];
  /** Others that it reaches, by more than the tolerance; the largest share first. Shares of people, 0 to 1. */
  readonly partly: readonly { readonly code: MunicipalityCode; readonly share: number }[];
  /** Whether the area is those whole municipalities and nothing else. */
  readonly coincides: boolean;
}

/**
 * Holds an area against the municipalities by their demand points: it coincides with some of them where it
 * holds at least 99.5 % of each one's points and people, and at most 0.5 % of any other's.
 */
export function matchMunicipalities(
  polygons: PolygonCoordinates,
  { municipalities, demand }: Pick<CoverageData, 'municipalities' | 'demand'>,
): AreaMatch {
  const index = createPolygonIndex(polygons);
  const whole: MunicipalityCode[] = [];
  const partly: { code: MunicipalityCode; share: number }[] = [];
  for (const [at, { code }] of municipalities.entries()) {
    const [first, end] = [demand.start[at] ?? 0, demand.start[at + 1] ?? 0];
    let [points, people, all] = [0, 0, 0];
    for (let point = first; point < end; point += 1) {
      const weight = demand.weight[point] ?? 0;
      all += weight;
      if (!index.contains(demand.lon[point] ?? 0, demand.lat[point] ?? 0)) continue;
      points += 1;
      people += weight;
    }
    if (points === 0) continue;
    const pointShare = points / (end - first);
    const share = all > 0 ? people / all : pointShare;
    if (Math.min(pointShare, share) >= WHOLE_SHARE) whole.push(code);
    else if (Math.max(pointShare, share) > STRAY_SHARE) partly.push({ code, share });
  }
  partly.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  return { whole, partly, coincides: whole.length > 0 && partly.length === 0 };
}
