import type { Municipality } from '../../domain/municipality.ts';
import type { Service, ServiceInventory } from '../../domain/service.ts';
import { servicesOfMunicipality } from './service-counts.ts';

/**
 * What the inventory can say of a municipality. Nothing known is never the same as nothing there:
 * `mapped`: in the mapped region, with initiatives; `silent`: in the mapped region, but the mapping has none
 * from here, and is itself no full list; `unmapped`: in a region that has not been mapped.
 */
export type MappingState = 'mapped' | 'silent' | 'unmapped';

export function mappingStateOf(
  municipality: Municipality,
  inventory: Pick<ServiceInventory, 'mappedRegion' | 'services'>,
): MappingState {
  // The mapping is older than the regions of 2027.
  if (municipality.regionUntil2026 !== inventory.mappedRegion) return 'unmapped';
  const here = servicesOfMunicipality(inventory.services, municipality.code);
  return here.some(isMapped) ? 'mapped' : 'silent';
}

function isMapped({ origin }: Service): boolean {
  return origin === 'initiative';
}
