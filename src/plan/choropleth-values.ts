import type { CoverageData } from '../domain/coverage-data.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { CoverageResult } from '../domain/result.ts';
import { measureOf } from './known-measure.ts';
import type { ChoroplethId } from './view-store.ts';

type ChoroplethValue = number | 'suppressed' | null;

/**
 * What each municipality is coloured by: people, people per 1,000 inhabitants, people per km2, or the
 * median of kilometres or minutes to the nearest house, room or base. People are those of the result, and before
 * there is one those of the data. `suppressed` where the number of people is hidden; null where it is unknown, as
 * without a result, a facility of the kind or an engine that knows minutes; never 0 for either. Empty where nothing
 * is coloured.
 */
export function choroplethValues(
  choropleth: ChoroplethId,
  data: Pick<CoverageData, 'municipalities' | 'targetGroup'>,
  result: CoverageResult | null,
): ReadonlyMap<MunicipalityCode, ChoroplethValue> {
  const values = new Map<MunicipalityCode, ChoroplethValue>();
  if (choropleth === 'none' || choropleth === 'difference') return values;
  const rowOf = new Map(result?.municipalities.map((row) => [row.code, row]));
  for (const [index, { code, population, areaKm2 }] of data.municipalities.entries()) {
    const row = rowOf.get(code);
    const number = data.targetGroup[index];
    const isHidden = (row ?? number)?.suppressed !== undefined;
    const people: ChoroplethValue = isHidden
      ? 'suppressed'
      : row
        ? row.targetGroup
        : (number?.people ?? null);
    const travel = row?.travel;
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

function perUnit(people: ChoroplethValue, units: number): ChoroplethValue {
  if (people === null || people === 'suppressed') return people;
  return units === 0 ? null : people / units;
}

/** What is coloured by: minutes in the place of kilometres that nobody knows. */
export function shownChoropleth(chosen: ChoroplethId, result: CoverageResult | null): ChoroplethId {
  if (result === null || measureOf(result) === 'km') return chosen;
  if (chosen === 'kmHouse') return 'minutesHouse';
  return chosen === 'kmConsumptionRoom' ? 'minutesConsumptionRoom' : chosen;
}
