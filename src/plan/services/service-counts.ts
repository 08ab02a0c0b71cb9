import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';

/** The services of a municipality: every one that counts in it, in the order given. */
export function servicesOfMunicipality(
  services: readonly Service[],
  code: MunicipalityCode,
): readonly Service[] {
  return services.filter(({ municipalities }) => municipalities.includes(code));
}

export interface ServiceCounts {
  /** Each service once. */
  readonly total: number;
  /** Services of no known municipality, which are in the total alone. */
  readonly nowhere: number;
  /** A service of several municipalities counts in each of them. */
  readonly byMunicipality: ReadonlyMap<MunicipalityCode, number>;
}

export function countServices(services: readonly Pick<Service, 'municipalities'>[]): ServiceCounts {
  const byMunicipality = new Map<MunicipalityCode, number>();
  for (const { municipalities } of services) {
    for (const code of new Set(municipalities)) {
      byMunicipality.set(code, (byMunicipality.get(code) ?? 0) + 1);
    }
  }
  const nowhere = services.filter(({ municipalities }) => municipalities.length === 0).length;
  return { total: services.length, nowhere, byMunicipality };
}

/** Services of one type, which is a kind of the catalogue or a word of the user's own. */
export interface ServiceTypeGroup {
  readonly type: string;
  readonly kind: ServiceKind | null;
  readonly services: readonly Service[];
}

/** Services by type, in the catalogue's order, the user's own types last; no empty ones. */
export function groupServicesByType(
  services: readonly Service[],
  kinds: readonly ServiceKind[],
): readonly ServiceTypeGroup[] {
  const own = services.filter(({ kind }) => kind === null);
  const ownTypes = [...new Set(own.map(({ type }) => type))].sort((a, b) => a.localeCompare(b, 'da'));
  return [
    ...kinds.map((kind) => ({
      type: kind.name,
      kind,
      services: services.filter((service) => service.kind === kind.id),
    })),
    ...ownTypes.map((type) => ({
      type,
      kind: null,
      services: own.filter((service) => service.type === type),
    })),
  ].filter((group) => group.services.length > 0);
}
