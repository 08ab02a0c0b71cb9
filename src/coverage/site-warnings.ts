import { counts, type Plan, type Site } from '../domain/plan.ts';
import type { TravelEngine } from '../travel/travel-engine.ts';
import type { CoverageMessages } from './messages.ts';
import type { MunicipalityLocator } from './municipality-locator.ts';
import { indexOfMunicipality, municipalityAt, type PreparedData } from './prepared-data.ts';

const FAR_OUTSIDE_KM = 2;

/** A sentence for each site, candidates too, that lies more than 2 km outside the municipality it names. */
export function siteWarnings(
  prepared: PreparedData,
  locator: MunicipalityLocator,
  messages: CoverageMessages,
  sites: readonly Site[],
): readonly string[] {
  const warnings: string[] = [];
  for (const { id, name, municipality, lonLat } of sites) {
    const index = indexOfMunicipality(prepared, municipality, `site ${id}: municipality`);
    if (locator.isInside(index, lonLat)) continue;
    const km = locator.borderKm(index, lonLat);
    if (km <= FAR_OUTSIDE_KM) continue;
    const label = name.trim() === '' ? id : `${name} (${id})`;
    warnings.push(messages.siteOutside(label, municipalityAt(prepared, index).name, km));
  }
  return warnings;
}

/** How far a facility may be moved to come onto the network before it is told. */
const FAR_MOVED_KM = 2;

/** A sentence for each facility that counts and was moved more than 2 km to come onto the engine's network. */
export function movedWarnings(
  travel: TravelEngine,
  messages: CoverageMessages,
  { sites, serviceAreas }: Pick<Plan, 'sites' | 'serviceAreas'>,
): readonly string[] {
  const { movedKm } = travel;
  if (!movedKm) return [];
  const placed = [
    ...sites.filter(counts).map(({ id, name, lonLat }) => ({ id, name, lonLat })),
    ...serviceAreas
      .filter(counts)
      .flatMap(({ id, name, base }) => (base ? [{ id, name, lonLat: base }] : [])),
  ];
  return placed.flatMap(({ id, name, lonLat }) => {
    const km = movedKm(lonLat);
    return km > FAR_MOVED_KM
      ? [messages.movedToNetwork(name.trim() === '' ? id : `${name} (${id})`, km)]
      : [];
  });
}
