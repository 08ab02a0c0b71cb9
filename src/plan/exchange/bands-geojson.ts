import type { FeatureCollection } from 'geojson';
import type { Plan } from '../../domain/plan.ts';
import type { ShownBands } from '../view-store.ts';

/**
 * Bands of travel time as a GeoJSON FeatureCollection (WGS 84, longitude first), from the fewest minutes up; each
 * holds those with fewer. How they were measured stands beside the features.
 * @param engine the id of the travel engine that measured them
 */
export function writeBandsGeoJson(
  { origin, bands }: ShownBands,
  named: string,
  plan: Plan,
  engine: string,
): string {
  const { mode, ferryWaitShare, ferries } = plan.settings;
  const collection: FeatureCollection & { readonly daekning: object } = {
    type: 'FeatureCollection',
    daekning: {
      plan: plan.name,
      origin: { ...origin, name: named },
      travel: { engine },
      travelSettings: { mode, ferryWaitShare, ferries },
      quality: 'estimate',
    },
    features: bands.map(({ minutes, geometry, landShare }) => ({
      type: 'Feature',
      id: `within-${minutes}`,
      geometry,
      properties: { withinMinutes: minutes, landShare },
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}
