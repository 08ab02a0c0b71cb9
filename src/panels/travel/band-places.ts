import type { Plan } from '../../domain/plan.ts';
import type { TravelKind } from '../../domain/result.ts';
import { foldings } from '../../ui/search-options.ts';

/** A place of the plan that bands can lie around. */
export interface BandPlace {
  readonly id: string;
  /** Its id where it has no name. */
  readonly name: string;
  readonly kind: TravelKind;
  readonly isCandidate: boolean;
}

/** Every site, and every unit's base, in the plan's order. */
export function bandPlaces({ sites, serviceAreas }: Plan): readonly BandPlace[] {
  const bases = serviceAreas.filter(({ base }) => base !== null);
  return [...sites, ...bases.map((area) => ({ ...area, kind: 'unitBase' as const }))].map(
    ({ id, name, kind, status }) => ({
      id,
      name: name === '' ? id : name,
      kind,
      isCandidate: status === 'candidate',
    }),
  );
}

/** The places of a kind (null for all) whose name or id holds the text. */
export function filterPlaces(
  places: readonly BandPlace[],
  text: string,
  kind: TravelKind | null,
): readonly BandPlace[] {
  const typed = foldings(text);
  return places.filter((place) => {
    if (kind !== null && place.kind !== kind) return false;
    const searched = foldings(`${place.name} | ${place.id}`);
    return typed.some((query, index) => searched[index]?.includes(query));
  });
}
