import { createBoundedCache } from '../domain/bounded-cache.ts';
import type { DemandPoints } from '../domain/demand.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { distancesKm, unitVectors } from '../geometry/great-circle.ts';
import type { TravelEngine, TravelField, TravelSettings } from './travel-engine.ts';

/** Distances are kept by position, whatever the detour; 140 kB each at 17,500 points. */
const FIELDS_KEPT = 128;

/** The straight line (exact great circle) times `detour`: always a route, no minutes, no ferries. */
export function createStraightLineTravel(points: DemandPoints): TravelEngine {
  const vectors = unitVectors(points.lon, points.lat);
  const kept = createBoundedCache<string, Float64Array>(FIELDS_KEPT);
  return {
    id: 'straight',
    knowsMinutes: false,
    settingsKey: (settings: TravelSettings) => `detour=${settings.detour}`,
    fieldFrom(position: LonLat, _facilityId: string, settings: TravelSettings): TravelField {
      const km = kept.get(`${position[0]},${position[1]}`, () => distancesKm(position, vectors));
      return { km, kmFactor: settings.detour, minutes: null, ferry: null };
    },
  };
}
