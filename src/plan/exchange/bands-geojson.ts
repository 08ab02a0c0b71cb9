import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TravelKind } from '../../domain/result.ts';
import type { ShownBands } from '../view-store.ts';

/**
 * Bands of travel time as a GeoJSON FeatureCollection (WGS 84, longitude first), from the fewest minutes up; each
 * holds those with fewer. The places they lie around are named in each; how they were measured stands beside.
 * @param engine the id of the travel engine that measured them
 */
export function writeBandsGeoJson(
  { origin, from, bands }: ShownBands,
  named: string,
  plan: Plan,
  engine: string,
): string {
  const sites = bandSites(plan, from);
  const { mode, ferryWaitShare, ferries } = plan.settings;
  const collection: FeatureCollection & { readonly daekning: object } = {
    type: 'FeatureCollection',
    daekning: {
      plan: plan.name,
      origin: { ...origin, name: named },
      sites,
      travel: { engine },
      travelSettings: { mode, ferryWaitShare, ferries },
      quality: 'estimate',
    },
    features: bands.map(({ minutes, geometry, landShare }) => ({
      type: 'Feature',
      id: `within-${minutes}`,
      geometry,
      // Most programs keep what stands here and nothing else.
      properties: {
        withinMinutes: minutes,
        landShare,
        sites: sites.map(({ name }) => name).join('; '),
        engine,
      },
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}

interface BandSite {
  readonly id: string;
  readonly name: string;
  readonly kind: TravelKind;
  readonly lonLat: LonLat;
}

/** The places that bands lie around; a place without a name goes by its id. */
function bandSites({ sites, serviceAreas }: Plan, ids: readonly string[]): readonly BandSite[] {
  const wanted = new Set(ids);
  const named = (id: string, name: string): string => (name === '' ? id : name);
  return [
    ...sites.map(({ id, name, kind, lonLat }) => ({ id, name: named(id, name), kind, lonLat })),
    ...serviceAreas.flatMap(({ id, name, base }) =>
      base ? [{ id, name: named(id, name), kind: 'unitBase' as const, lonLat: base }] : [],
    ),
  ].filter(({ id }) => wanted.has(id));
}
