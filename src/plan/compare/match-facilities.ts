import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ServiceArea, Site } from '../../domain/plan.ts';
import { hasSameCodes } from './canonical-value.ts';

/** By what two facilities of two plans are held to be the same one. */
export type MatchedBy = 'id' | 'name' | 'municipalities';

/** One unit or site in two plans; not in both, it was added or removed. */
export interface FacilityPair<Facility> {
  /** The same for the pair in all of a comparison. */
  readonly key: string;
  readonly before: Facility | null;
  readonly after: Facility | null;
  /** null where it is in one plan only. */
  readonly matchedBy: MatchedBy | null;
}

type Same<Facility> = (before: Facility, after: Facility) => boolean;

/** Units by id; those left over by name, and then by their municipalities, where that leaves no doubt. */
export function matchUnits(
  before: readonly ServiceArea[],
  after: readonly ServiceArea[],
): readonly FacilityPair<ServiceArea>[] {
  return matchFacilities('unit', before, after, [
    ['name', hasSameName],
    [
      'municipalities',
      (a, b) => a.municipalities.length > 0 && hasSameCodes(a.municipalities, b.municipalities),
    ],
  ]);
}

/** Sites by id; those left over by name, and then as the only one of their kind in a municipality. */
export function matchSites(before: readonly Site[], after: readonly Site[]): readonly FacilityPair<Site>[] {
  return matchFacilities('site', before, after, [
    ['name', hasSameName],
    ['municipalities', (a, b) => a.kind === b.kind && a.municipality === b.municipality],
  ]);
}

/** In the order of `after`, then what was removed, in the order of `before`. */
function matchFacilities<Facility extends { readonly id: string }>(
  type: string,
  before: readonly Facility[],
  after: readonly Facility[],
  guesses: readonly (readonly [MatchedBy, Same<Facility>])[],
): readonly FacilityPair<Facility>[] {
  const partners = new Map<Facility, { readonly before: Facility; readonly by: MatchedBy }>();
  let left = before;
  const pair = (found: Facility, one: Facility, by: MatchedBy): void => {
    partners.set(one, { before: found, by });
    left = left.filter((other) => other !== found);
  };
  for (const one of after) {
    const found = left.find(({ id }) => id.normalize('NFC') === one.id.normalize('NFC'));
    if (found) pair(found, one, 'id');
  }
  for (const [by, isSame] of guesses) {
    const free = after.filter((one) => !partners.has(one));
    for (const one of free) {
      const candidates = left.filter((other) => isSame(other, one));
      const rivals = free.filter((other) => candidates[0] !== undefined && isSame(candidates[0], other));
      const [only] = candidates;
      if (only && candidates.length === 1 && rivals.length === 1) pair(only, one, by);
    }
  }
  const pairs = after.map((one): FacilityPair<Facility> => {
    const partner = partners.get(one);
    return {
      key: `${type}:${one.id.normalize('NFC')}`,
      before: partner?.before ?? null,
      after: one,
      matchedBy: partner?.by ?? null,
    };
  });
  const removed = left.map((one): FacilityPair<Facility> => {
    return { key: `${type}:-:${one.id.normalize('NFC')}`, before: one, after: null, matchedBy: null };
  });
  return [...pairs, ...removed];
}

function hasSameName(a: { readonly name: string }, b: { readonly name: string }): boolean {
  const name = comparableName(a.name);
  return name !== '' && name === comparableName(b.name);
}

/** A name without regard to case, Unicode form and blanks around it. */
export function comparableName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** The pairs of a plan's facilities, by the facility's id. */
export function pairsById<Facility extends { readonly id: string }>(
  pairs: readonly FacilityPair<Facility>[],
  side: 'before' | 'after',
): ReadonlyMap<string, FacilityPair<Facility>> {
  const found = new Map<string, FacilityPair<Facility>>();
  for (const pair of pairs) {
    const facility = pair[side];
    if (facility) found.set(facility.id, pair);
  }
  return found;
}

/** The units that list each municipality, as pairs, in the plan's order. */
export function listingUnits(
  areas: readonly ServiceArea[],
  pairs: ReadonlyMap<string, FacilityPair<ServiceArea>>,
): ReadonlyMap<MunicipalityCode, readonly FacilityPair<ServiceArea>[]> {
  const units = new Map<MunicipalityCode, FacilityPair<ServiceArea>[]>();
  for (const area of areas) {
    const pair = pairs.get(area.id);
    if (!pair) continue;
    for (const code of area.municipalities) units.set(code, [...(units.get(code) ?? []), pair]);
  }
  return units;
}
