import type { FeatureCollection } from 'geojson';
import type { ShownBands } from '../plan/view-store.ts';

const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Made once for what is shown: the map compares what it draws by its object first. */
const made = new WeakMap<ShownBands, FeatureCollection>();

/** Bands as features with their minutes. */
export function bandFeatures(shown: ShownBands | null): FeatureCollection {
  if (!shown) return NONE;
  const known = made.get(shown);
  if (known) return known;
  const features = shown.bands.map(({ minutes, geometry }) => ({
    type: 'Feature' as const,
    geometry,
    properties: { minutes },
  }));
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  made.set(shown, data);
  return data;
}
