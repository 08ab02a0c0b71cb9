import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Suppression } from '../../domain/demand.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Quality } from '../../domain/provenance.ts';
import type { CoverageResult, CoverStatus, MunicipalityResult } from '../../domain/result.ts';
import { joinNames } from '../../i18n/format.ts';
import { foldings } from '../../ui/search-options.ts';
import type { FacilityPlace } from '../facility-lookup.ts';

/** One municipality in the table. What is not known, or does not exist, is undefined and sorts last. */
export interface MunicipalityRow {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly region: string;
  readonly healthCouncil: string;
  readonly population: number;
  readonly targetGroup: number | undefined;
  /** Why the number is hidden; undefined where it is not. */
  readonly suppressed: Suppression | undefined;
  readonly quality: Quality | undefined;
  readonly status: CoverStatus | undefined;
  readonly coveredShare: number | undefined;
  /** Names of the houses and units that cover it, joined. */
  readonly by: string | undefined;
  readonly houseMedian: number | undefined;
  readonly houseP90: number | undefined;
  readonly roomMedian: number | undefined;
  readonly baseMedian: number | undefined;
  /** Minutes, median. */
  readonly houseMinutes: number | undefined;
  /** Share of all people within 30 minutes of a house. */
  readonly houseWithin30: number | undefined;
  readonly roomMinutes: number | undefined;
  readonly baseMinutes: number | undefined;
}

function byText(
  row: MunicipalityResult | undefined,
  places: ReadonlyMap<string, FacilityPlace>,
): string | undefined {
  if (!row || row.by.length === 0) return undefined;
  return joinNames(row.by.map((id) => places.get(id)?.name ?? id));
}

/** The 98 rows in code order; without a result, only what is known whatever the plan. */
export function municipalityRows(
  data: Pick<CoverageData, 'municipalities' | 'targetGroup'>,
  result: CoverageResult | null,
  asOf: IsoDate,
  places: ReadonlyMap<string, FacilityPlace>,
): readonly MunicipalityRow[] {
  const results = new Map(result?.municipalities.map((row) => [row.code, row]));
  return data.municipalities.map((municipality, index) => {
    const row = results.get(municipality.code);
    const number = data.targetGroup[index];
    const suppressed = (row ?? number)?.suppressed;
    return {
      code: municipality.code,
      name: municipality.name,
      region: regionOn(municipality, asOf),
      healthCouncil: municipality.healthCouncil,
      population: municipality.population,
      targetGroup: suppressed ? undefined : (row?.targetGroup ?? number?.people),
      suppressed,
      quality: row?.targetGroupQuality ?? number?.quality,
      status: row?.status,
      coveredShare: row?.coveredShare,
      by: byText(row, places),
      houseMedian: row?.travel.house?.km?.median,
      houseP90: row?.travel.house?.km?.p90,
      roomMedian: row?.travel.consumptionRoom?.km?.median,
      baseMedian: row?.travel.unitBase?.km?.median,
      houseMinutes: row?.travel.house?.minutes?.median,
      houseWithin30: row?.travel.house?.withinMinutes?.['30'],
      roomMinutes: row?.travel.consumptionRoom?.minutes?.median,
      baseMinutes: row?.travel.unitBase?.minutes?.median,
    };
  });
}

/** The states that a user filters by. */
export const STATUS_FILTERS = ['all', 'covered', 'partly', 'none'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

function fitsStatus(status: CoverStatus | undefined, filter: StatusFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'covered') return status === 'both' || status === 'house' || status === 'unit';
  return status === filter;
}

/** The rows whose name, code, region, council or cover holds the text and whose status fits. */
export function filterRows(
  rows: readonly MunicipalityRow[],
  text: string,
  status: StatusFilter,
): readonly MunicipalityRow[] {
  const typed = foldings(text);
  return rows.filter((row) => {
    if (!fitsStatus(row.status, status)) return false;
    if (typed[0] === '') return true;
    const searched = foldings([row.name, row.code, row.region, row.healthCouncil, row.by ?? ''].join(' | '));
    return typed.some((query, index) => searched[index]?.includes(query));
  });
}
