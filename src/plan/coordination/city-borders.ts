import type { LandBorder } from '../../domain/links.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type Plan } from '../../domain/plan.ts';

/** A large city with the municipalities that its houses serve. */
export interface CityCatchment {
  /** The municipality of the city. */
  readonly city: MunicipalityCode;
  /** The city's own and those that houses in it serve, in code order. */
  readonly municipalities: readonly MunicipalityCode[];
  readonly houses: readonly string[];
}

/** A unit beside a city: where citizens are likely to stay in one and belong to the other. */
export interface CityBorder {
  readonly unit: string;
  readonly city: MunicipalityCode;
  /** Municipalities that are both the unit's and of the catchment. */
  readonly shared: readonly MunicipalityCode[];
  /** Pairs that share a border on land: the unit's own municipality, then the catchment's. */
  readonly borders: readonly (readonly [own: MunicipalityCode, theirs: MunicipalityCode])[];
}

/** Cities of at least `cityInhabitants`; a house elsewhere is no city's. In code order. */
export function listCatchments(
  plan: Plan,
  municipalities: readonly Municipality[],
): readonly CityCatchment[] {
  const houses = plan.sites.filter((site) => site.kind === 'house' && counts(site));
  return municipalities.flatMap(({ code, largestTown }) => {
    if (!largestTown || largestTown.inhabitants < plan.settings.cityInhabitants) return [];
    const own = houses.filter((house) => house.municipality === code);
    const served = new Set([code, ...own.flatMap(({ serves }) => serves)]);
    return [{ city: code, municipalities: [...served].sort(), houses: own.map(({ id }) => id) }];
  });
}

/** Which units' municipalities border, or share, the catchments of large cities. Candidates do not count. */
export function findCityBorders(
  plan: Plan,
  municipalities: readonly Municipality[],
  landBorders: readonly LandBorder[],
): readonly CityBorder[] {
  const catchments = listCatchments(plan, municipalities);
  return plan.serviceAreas.filter(counts).flatMap((area) =>
    catchments.flatMap(({ city, municipalities: inside }): readonly CityBorder[] => {
      const shared = area.municipalities.filter((code) => inside.includes(code));
      const outside = area.municipalities.filter((code) => !inside.includes(code));
      const borders = landBorders.flatMap(([a, b]) => [
        ...(outside.includes(a) && inside.includes(b) ? [[a, b] as const] : []),
        ...(outside.includes(b) && inside.includes(a) ? [[b, a] as const] : []),
      ]);
      return shared.length + borders.length === 0 ? [] : [{ unit: area.id, city, shared, borders }];
    }),
  );
}
