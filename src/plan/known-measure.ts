import type { CoverageResult, TravelDistribution, TravelFigures } from '../domain/result.ts';

/** What ways are told in where one measure has to do: kilometres, and minutes where no kilometres are known. */
export type Measure = 'km' | 'minutes';

type Way = Pick<TravelFigures, 'km' | 'minutes'>;

/** One measure for a whole result, so that no table mixes two. */
export function measureOf({
  summary,
  serviceAreas,
}: Pick<CoverageResult, 'summary' | 'serviceAreas'>): Measure {
  const ways: readonly (Way | null)[] = [...Object.values(summary.travel), ...serviceAreas];
  const isKnown = (measure: Measure): boolean => ways.some((way) => way !== null && way[measure] !== null);
  return isKnown('minutes') && !isKnown('km') ? 'minutes' : 'km';
}

/** A way in kilometres, or in minutes where it has none; null where it has neither. */
export function toldWay(
  way: Way | null | undefined,
): { readonly measure: Measure; readonly values: TravelDistribution } | null {
  if (way?.km) return { measure: 'km', values: way.km };
  return way?.minutes ? { measure: 'minutes', values: way.minutes } : null;
}
