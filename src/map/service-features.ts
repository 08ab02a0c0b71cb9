import type { FeatureCollection, Point } from 'geojson';
import type { Plan } from '../domain/plan.ts';
import type { KindGroup, Service, ServiceKind } from '../domain/service.ts';
import { type ServiceLook, type ServiceSymbol, serviceLook } from '../ui/service-symbols.ts';

/** The services that the map can draw from: those of them with a known place are drawn. */
export interface ShownServices {
  readonly services: readonly Service[];
  readonly groupOf: ReadonlyMap<string, KindGroup>;
}

export const NO_SERVICES: ShownServices = { services: [], groupOf: new Map() };

/** What the map draws of a store's services; the same object while they are the same. */
export function createServiceReader(): (state: {
  readonly all: readonly Service[];
  readonly inventory: { readonly kinds: readonly ServiceKind[] } | null;
}) => ShownServices {
  let last: { readonly all: readonly Service[]; readonly shown: ShownServices } | null = null;
  return ({ all, inventory }) => {
    if (last?.all !== all) {
      const groupOf = new Map((inventory?.kinds ?? []).map(({ id, group }) => [id, group]));
      last = { all, shown: { services: all.filter(({ lonLat }) => lonLat !== null), groupOf } };
    }
    return last.shown;
  };
}

export function symbolOf({ kind }: Pick<Service, 'kind'>, { groupOf }: ShownServices): ServiceSymbol {
  return (kind === null ? undefined : groupOf.get(kind)) ?? 'own';
}

/** The name of the image that draws a service. */
export function serviceImage(symbol: ServiceSymbol, look: ServiceLook): string {
  return `service-${symbol}-${look}`;
}

const CLOSE_DEGREES = 0.12;

/** Services with a known place as points; one beside a place of the plan is moved aside until the map is zoomed in. */
export function serviceFeatures(shown: ShownServices, plan: Plan): FeatureCollection<Point> {
  const places = [
    ...plan.sites.map(({ lonLat }) => lonLat),
    ...plan.serviceAreas.flatMap(({ base }) => (base ? [base] : [])),
  ];
  const isCrowded = (lon: number, lat: number): boolean =>
    places.some(([x, y]) => Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat) < CLOSE_DEGREES);
  return {
    type: 'FeatureCollection',
    features: shown.services.flatMap((service) => {
      if (!service.lonLat) return [];
      const [lon, lat] = service.lonLat;
      const image = serviceImage(symbolOf(service, shown), serviceLook(service.status));
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
          properties: {
            id: service.id,
            image,
            crowded: isCrowded(lon, lat),
            municipality: service.municipalities[0] ?? null,
          },
        },
      ];
    }),
  };
}
