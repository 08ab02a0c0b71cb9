import type { Site } from '../domain/plan.ts';
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
