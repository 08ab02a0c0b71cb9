import { type CoveringFacility, coverMunicipality, type MunicipalityCover } from './municipality-cover.ts';
import { compareIds, type PlanFacilities } from './plan-facilities.ts';
import type { PreparedData } from './prepared-data.ts';

/** Covers all municipalities again and again, doing over only those that an edit touches. */
export function createMunicipalityCovers(prepared: PreparedData) {
  const count = prepared.data.municipalities.length;
  let lastTouching: readonly (readonly CoveringFacility[])[] = [];
  let last: readonly MunicipalityCover[] = [];

  /** In the order of the municipalities. */
  return ({ houses, units }: PlanFacilities): readonly MunicipalityCover[] => {
    const facilities = [...houses, ...units].map(({ covering }) => covering).sort(compareIds);
    const touching: CoveringFacility[][] = Array.from({ length: count }, () => []);
    for (const facility of facilities) {
      for (const m of facility.cover.municipalities) touching[m]?.push(facility);
    }
    last = touching.map((list, m) => {
      const before = lastTouching[m];
      const known = last[m];
      const isSame = before?.length === list.length && list.every((facility, i) => facility === before[i]);
      return isSame && known ? known : coverMunicipality(prepared, m, list);
    });
    lastTouching = touching;
    return last;
  };
}
