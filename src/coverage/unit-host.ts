import type { CoverageData } from '../domain/coverage-data.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { MunicipalityLocator } from './municipality-locator.ts';

/** Where a unit's base lies, seen from its host municipality. */
export type BasePlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'inHost' }
  /** Too near to the host's border for approximate boundaries to tell. */
  | { readonly kind: 'nearBorder'; readonly km: number }
  | { readonly kind: 'inOther'; readonly municipality: number }
  | { readonly kind: 'outside'; readonly km: number };

const APPROXIMATE_BORDER_KM = 3;
/** Coasts are drawn roughly: a quay may lie this far out in the sea. */
const COAST_KM = 0.5;

/** @param host the host municipality's index */
export function placeBase(
  data: CoverageData,
  locator: MunicipalityLocator,
  host: number,
  base: LonLat | null,
): BasePlace {
  if (!base) return { kind: 'none' };
  if (data.boundaryProvenance.kind === 'approximation') {
    const km = locator.borderKm(host, base);
    if (km <= APPROXIMATE_BORDER_KM) return { kind: 'nearBorder', km };
  }
  if (locator.isInside(host, base)) return { kind: 'inHost' };
  const other = locator.find(base);
  if (other !== null) return { kind: 'inOther', municipality: other };
  const km = locator.borderKm(host, base);
  return km <= COAST_KM ? { kind: 'inHost' } : { kind: 'outside', km };
}
