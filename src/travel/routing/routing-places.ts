import type { DemandPoints } from '../../domain/demand.ts';
import { type LonLat, lonLat } from '../../domain/lon-lat.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import { positionKey } from '../../domain/travel-matrix.ts';

/** Where the demand points lie, in their order. Nothing else of them leaves the machine. */
export function demandPlaces({ count, lon, lat }: DemandPoints): readonly LonLat[] {
  return Array.from({ length: count }, (_, p) => lonLat(lon[p] ?? Number.NaN, lat[p] ?? Number.NaN));
}

/** Where the sites and bases of a plan lie that count, each place once. */
export function facilityPlaces({
  sites,
  serviceAreas,
}: Pick<Plan, 'sites' | 'serviceAreas'>): readonly LonLat[] {
  const places = [
    ...sites.filter(counts).map((site) => site.lonLat),
    ...serviceAreas.filter(counts).flatMap(({ base }) => (base ? [base] : [])),
  ];
  return [...new Map(places.map((place) => [positionKey(place), place])).values()];
}
