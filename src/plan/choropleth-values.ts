import type { CoverageData } from '../domain/coverage-data.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { ChoroplethId } from './view-store.ts';

/**
 * What each municipality is coloured by: people, people per 1,000 inhabitants, people per km2, or the
 * median of kilometres or minutes to the nearest house, room or base. null where it is unknown, as without a
 * result, a facility of the kind or an engine that knows minutes; never 0 for that. Empty where nothing is coloured.
 */
export function choroplethValues(
  choropleth: ChoroplethId,
  data: Pick<CoverageData, 'municipalities' | 'targetGroup'>,
  result: CoverageResult | null,
): ReadonlyMap<MunicipalityCode, number | null> {
  const values = new Map<MunicipalityCode, number | null>();
  if (choropleth === 'none' || choropleth === 'difference') return values;
  const travelOf = new Map(result?.municipalities.map((row) => [row.code, row.travel]));
  for (const [index, { code, population, areaKm2 }] of data.municipalities.entries()) {
    const people = data.targetGroup[index]?.people ?? null;
    const travel = travelOf.get(code);
    values.set(
      code,
      {
        targetGroup: people,
        targetGroupPer1000: perUnit(people, population / 1000),
        targetGroupPerKm2: perUnit(people, areaKm2),
        kmHouse: travel?.house?.km?.median ?? null,
        kmConsumptionRoom: travel?.consumptionRoom?.km?.median ?? null,
        minutesHouse: travel?.house?.minutes?.median ?? null,
        minutesConsumptionRoom: travel?.consumptionRoom?.minutes?.median ?? null,
        minutesUnitBase: travel?.unitBase?.minutes?.median ?? null,
      }[choropleth],
    );
  }
  return values;
}

function perUnit(people: number | null, units: number): number | null {
  return people === null || units === 0 ? null : people / units;
}
