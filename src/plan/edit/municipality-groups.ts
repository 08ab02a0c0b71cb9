import type { IsoDate } from '../../domain/iso-date.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';

/** The municipalities of a health council, in code order. */
export function codesOfCouncil(
  municipalities: readonly Municipality[],
  council: string,
): readonly MunicipalityCode[] {
  return municipalities.filter((one) => one.healthCouncil === council).map(({ code }) => code);
}

/** The municipalities of a region as the regions are on a date, in code order. */
export function codesOfRegion(
  municipalities: readonly Municipality[],
  region: string,
  asOf: IsoDate,
): readonly MunicipalityCode[] {
  return municipalities.filter((one) => regionOn(one, asOf) === region).map(({ code }) => code);
}

/** Those of some municipalities that no unit lists; a candidate's list counts too. */
export function unassignedOf(plan: Plan, codes: readonly MunicipalityCode[]): readonly MunicipalityCode[] {
  const assigned = new Set(plan.serviceAreas.flatMap((area) => area.municipalities));
  return codes.filter((code) => !assigned.has(code));
}

/** A health council with its municipalities. */
export interface CouncilGroup {
  readonly council: string;
  /** The region it belongs to from 2027. */
  readonly region: string;
  /** In code order. */
  readonly codes: readonly MunicipalityCode[];
}

/** The health councils, by region and name. */
export function councilGroups(municipalities: readonly Municipality[]): readonly CouncilGroup[] {
  const groups = new Map<string, { council: string; region: string; codes: MunicipalityCode[] }>();
  for (const { code, healthCouncil, regionFrom2027 } of municipalities) {
    const group = groups.get(healthCouncil) ?? { council: healthCouncil, region: regionFrom2027, codes: [] };
    group.codes.push(code);
    groups.set(healthCouncil, group);
  }
  return [...groups.values()].sort((a, b) => compare(a.region, b.region) || compare(a.council, b.council));
}

/** By code unit, so that every machine orders alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
