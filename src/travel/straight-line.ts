import { createBoundedCache } from '../domain/bounded-cache.ts';
import type { DemandPoints } from '../domain/demand.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { distancesKm, unitVectors } from '../geometry/great-circle.ts';
import type { TravelEngine, TravelField, TravelSettings } from './travel-engine.ts';

/** Fields kept apart from the detour, so that a new detour is a multiplication; 120 kB each at 15,000 points. */
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
      const direct = kept.get(`${position[0]},${position[1]}`, () => distancesKm(position, vectors));
      const km = settings.detour === 1 ? direct : scaled(direct, settings.detour);
      return { km, minutes: null, ferry: null };
    },
  };
}

function scaled(values: Float64Array, factor: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i += 1) out[i] = (values[i] ?? 0) * factor;
  return out;
}
