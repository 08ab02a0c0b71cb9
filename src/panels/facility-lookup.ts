import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';

/** What an id in a result stands for in the plan, and where it is. */
export interface FacilityPlace {
  readonly name: string;
  readonly codes: readonly MunicipalityCode[];
}

/** Sites and units by id. A unit lies in the municipalities that the result gives it, which a drawn area may add to. */
export function facilityPlaces(
  plan: Plan,
  result: CoverageResult | null,
): ReadonlyMap<string, FacilityPlace> {
  const places = new Map<string, FacilityPlace>();
  for (const site of plan.sites) places.set(site.id, { name: site.name, codes: [site.municipality] });
  for (const area of plan.serviceAreas) places.set(area.id, { name: area.name, codes: area.municipalities });
  for (const area of result?.serviceAreas ?? []) {
    const place = places.get(area.id);
    if (place) places.set(area.id, { name: place.name, codes: area.municipalities });
  }
  return places;
}
