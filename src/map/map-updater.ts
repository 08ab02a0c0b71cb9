import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { listMapChanges, type MapChange } from './map-changes.ts';
import type { MapDescription } from './map-description.ts';
import { layersOfGroup } from './map-layers.ts';

/** The only writer to the map: takes a state, works out the difference, and commits it last. */
export interface MapUpdater {
  /** Brings the map to this state. @returns the number of changes that it took. */
  show(description: MapDescription): number;
}

/**
 * @param start what the style of the map was built with, apart from feature-state
 * @param onChange told of each change that was made
 */
export function createMapUpdater(
  map: MapLibreMap,
  start: MapDescription,
  onChange: (change: MapChange) => void = () => {},
): MapUpdater {
  let committed: MapDescription = { ...start, municipalities: new Map(), borders: new Map() };
  return {
    show(description) {
      const changes = listMapChanges(committed, description);
      for (const change of changes) {
        applyChange(map, change);
        onChange(change);
      }
      committed = description;
      return changes.length;
    },
  };
}

function applyChange(map: MapLibreMap, change: MapChange): void {
  switch (change.kind) {
    case 'municipality':
      map.setFeatureState({ source: 'municipalities', id: change.code }, change.state);
      return;
    case 'border':
      map.setFeatureState({ source: 'outlines', id: change.id }, { paint: change.paint });
      return;
    case 'visibility':
      for (const layer of layersOfGroup(change.group))
        map.setLayoutProperty(layer, 'visibility', change.visible ? 'visible' : 'none');
      return;
    case 'data':
      map.getSource<GeoJSONSource>(change.source)?.setData(change.data);
  }
}
