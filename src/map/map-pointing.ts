import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { MUNICIPALITY_LAYER, POINTED_SITE_LAYERS, SERVICE_LAYER } from './map-layers.ts';

/** What lies under a point of the map. */
export interface Pointed {
  readonly municipality: string | null;
  /** Id of a site, or of the unit whose base it is. */
  readonly site: string | null;
  /** The municipality that the site belongs to, which may be another than the one it is drawn over. */
  readonly siteMunicipality: string | null;
  /** Id of a service of the inventory or the user's own. */
  readonly service: string | null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Looks up what is drawn at a pixel of the map. */
export function lookAt(map: MapLibreMap, point: PointLike): Pointed {
  const layers = [...POINTED_SITE_LAYERS, SERVICE_LAYER, MUNICIPALITY_LAYER];
  const found = map.queryRenderedFeatures(point, { layers });
  const site = found.find(({ layer }) => POINTED_SITE_LAYERS.includes(layer.id));
  const service = found.find(({ layer }) => layer.id === SERVICE_LAYER);
  const area = found.find(({ layer }) => layer.id === MUNICIPALITY_LAYER);
  return {
    municipality: textOrNull(area?.properties.code),
    site: textOrNull(site?.properties.id),
    siteMunicipality: textOrNull((site ?? service)?.properties.municipality),
    service: textOrNull(service?.properties.id),
  };
}

/** Id of the house, room or unit (its base) whose symbol is drawn within so many pixels; the uppermost of several. */
export function siteNear(
  map: MapLibreMap,
  [x, y]: readonly [number, number],
  withinPx: number,
): string | null {
  const box: [PointLike, PointLike] = [
    [x - withinPx, y - withinPx],
    [x + withinPx, y + withinPx],
  ];
  const layers = [...POINTED_SITE_LAYERS];
  const [site] = map.queryRenderedFeatures(withinPx > 0 ? box : [x, y], { layers });
  return textOrNull(site?.properties.id);
}
