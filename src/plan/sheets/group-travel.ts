import * as v from 'valibot';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { CoverageResult, MunicipalityResult } from '../../domain/result.ts';
import { WITHIN_MINUTES } from '../../domain/result.ts';
import { groupOfMunicipality, MUNICIPALITY_GROUPS } from './municipality-groups.ts';
import type { SheetInput } from './sheet-head.ts';
import { type DeepReadonly, listOf, number, numberOrNull, sumOfPeople } from './sheet-parts.ts';

const groupWay = v.object({
  /** Of all who have a way; null where nobody has one, or the engine does not know it. */
  meanKm: numberOrNull,
  meanMinutes: numberOrNull,
  longestKm: numberOrNull,
  longestMinutes: numberOrNull,
  /** Share of all people within 15, 30, 45, 60 minutes; null where minutes are not known. */
  withinMinutes: v.nullable(v.record(v.string(), number)),
  unreachableShare: number,
});

export const groupTravelSchema = v.object({
  group: v.picklist(MUNICIPALITY_GROUPS),
  municipalities: number,
  people: sumOfPeople,
  /** Of the municipalities. */
  covered: number,
  partly: number,
  uncovered: number,
  house: v.nullable(groupWay),
  consumptionRoom: v.nullable(groupWay),
});

export const groupTravelList = listOf(groupTravelSchema);
export type GroupTravel = DeepReadonly<v.InferOutput<typeof groupTravelSchema>>;
export type GroupWay = DeepReadonly<v.InferOutput<typeof groupWay>>;

/**
 * Cover and travel of the five groups of municipalities. Means and shares are weighted by people, so they are the same
 * as if they had been measured over the group at once; medians cannot be put together so, and are left out.
 * A hidden number counts as what stands in for it, as in the country's own figures.
 */
export function travelByGroup({ result, data }: Pick<SheetInput, 'result' | 'data'>): readonly GroupTravel[] {
  const peopleIn = new Map(
    data.municipalities.map(({ code }, index) => [code, data.targetGroup[index]?.people ?? 0]),
  );
  return MUNICIPALITY_GROUPS.map((group) => {
    const rows = result.municipalities.filter(({ code }) => groupOfMunicipality(code) === group);
    return {
      group,
      municipalities: rows.length,
      people: sumRows(rows, peopleIn),
      covered: rows.filter(({ status }) => status !== 'none' && status !== 'partly').length,
      partly: rows.filter(({ status }) => status === 'partly').length,
      uncovered: rows.filter(({ status }) => status === 'none').length,
      house: wayOf(rows, 'house', peopleIn),
      consumptionRoom: wayOf(rows, 'consumptionRoom', peopleIn),
    };
  }).filter(({ municipalities }) => municipalities > 0);
}

/** The people of some municipalities; hidden numbers count as what stands in for them. */
export function sumRows(
  rows: readonly MunicipalityResult[],
  peopleIn: ReadonlyMap<MunicipalityCode, number>,
): GroupTravel['people'] {
  return {
    people: rows.reduce((sum, { code }) => sum + (peopleIn.get(code) ?? 0), 0),
    approximate: rows.some(({ targetGroup }) => targetGroup === null),
    estimate: rows.some((row) => isEstimated(row)),
  };
}

export function isEstimated({ targetGroupQuality }: MunicipalityResult): boolean {
  return targetGroupQuality === 'estimate' || targetGroupQuality === 'assumption';
}

type Way = NonNullable<CoverageResult['summary']['travel']['house']>;

function wayOf(
  rows: readonly MunicipalityResult[],
  kind: 'house' | 'consumptionRoom',
  peopleIn: ReadonlyMap<MunicipalityCode, number>,
): GroupWay | null {
  const ways = rows.flatMap(({ code, travel }) => {
    const figures = travel[kind];
    const people = peopleIn.get(code) ?? 0;
    return figures && people > 0 ? [{ figures, people }] : [];
  });
  const all = ways.reduce((sum, { people }) => sum + people, 0);
  if (all === 0) return null;
  const mean = (value: (figures: Way) => number | undefined): number | null => {
    let sum = 0;
    let weight = 0;
    for (const { figures, people } of ways) {
      const one = value(figures);
      if (one === undefined) continue;
      const withWay = people * (1 - figures.unreachableShare);
      sum += one * withWay;
      weight += withWay;
    }
    return weight > 0 ? sum / weight : null;
  };
  const longest = (value: (figures: Way) => number | undefined): number | null => {
    const values = ways.flatMap(({ figures }) => value(figures) ?? []);
    return values.length > 0 ? Math.max(...values) : null;
  };
  const hasMinutes = ways.some(({ figures }) => figures.withinMinutes);
  return {
    meanKm: mean(({ km }) => km?.mean),
    meanMinutes: mean(({ minutes }) => minutes?.mean),
    longestKm: longest(({ km }) => km?.max),
    longestMinutes: longest(({ minutes }) => minutes?.max),
    withinMinutes: hasMinutes
      ? Object.fromEntries(
          WITHIN_MINUTES.map((limit) => [
            String(limit),
            ways.reduce(
              (sum, { figures, people }) => sum + people * (figures.withinMinutes?.[String(limit)] ?? 0),
              0,
            ) / all,
          ]),
        )
      : null,
    unreachableShare:
      ways.reduce((sum, { figures, people }) => sum + people * figures.unreachableShare, 0) / all,
  };
}
