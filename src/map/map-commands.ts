import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ViewStore } from '../plan/view-store.ts';
import { bringIntoView, LEAST_ZOOM, MOST_ZOOM } from './map-camera.ts';
import type { MapKeyCommand } from './map-keyboard.ts';
import { lookAt } from './map-pointing.ts';
import type { MapShapes } from './map-shapes.ts';
import { type Direction, nearestInDirection, type Place } from './nearest-in-direction.ts';

/** What a key or button did, for the page to say. Selection is not among them: the page follows the store. */
export type KeyResult =
  | { readonly kind: 'zoomed'; readonly zoom: number }
  | { readonly kind: 'wholeCountry' | 'nothingUnderCentre' | 'noneThatWay' }
  | { readonly kind: 'underCentre'; readonly code: string };

export interface CommandContext {
  readonly map: MapLibreMap;
  readonly shapes: MapShapes;
  readonly viewStore: ViewStore;
  readonly showWholeCountry: () => void;
  /** Called before the map is moved by the user. */
  readonly onMoved: () => void;
}

/** Selects a municipality by its code and tells about it, or selects none; a code that is not one of the 98 selects none. */
export function selectMunicipality({ shapes, viewStore }: CommandContext, code: string | null): void {
  const selected = (code === null ? undefined : shapes.municipalities.get(code)?.code) ?? null;
  if (viewStore.getState().selected !== selected) viewStore.getState().select(selected);
  if (selected !== null) viewStore.getState().showPanel('municipality');
}

function municipalityAtCentre(map: MapLibreMap): string | null {
  const { clientWidth, clientHeight } = map.getContainer();
  return lookAt(map, [clientWidth / 2, clientHeight / 2]).municipality;
}

function selectNeighbour(context: CommandContext, direction: Direction): KeyResult | null {
  const { map, shapes, viewStore } = context;
  const places: readonly Place[] = [...shapes.areas.values()].map(({ code, labelPoint }) => ({
    code,
    lonLat: labelPoint,
  }));
  const { selected } = viewStore.getState();
  const { lng, lat } = map.getCenter();
  const from = selected === null ? undefined : shapes.areas.get(selected)?.labelPoint;
  const next = nearestInDirection(places, from ?? [lng, lat], direction);
  if (!next) return { kind: 'noneThatWay' };
  if (bringIntoView(map, next.lonLat)) context.onMoved();
  selectMunicipality(context, next.code);
  return null;
}

/** Does what a key or button asks for. @returns what is to be said of it, null where the stores say it. */
export function runMapCommand(command: MapKeyCommand, context: CommandContext): KeyResult | null {
  const { map } = context;
  switch (command.kind) {
    case 'pan': {
      context.onMoved();
      map.panBy([command.east, command.south], { animate: false });
      const code = municipalityAtCentre(map);
      return code === null ? { kind: 'nothingUnderCentre' } : { kind: 'underCentre', code };
    }
    case 'zoom':
      context.onMoved();
      map.jumpTo({ zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, map.getZoom() + command.steps)) });
      return { kind: 'zoomed', zoom: Math.round(map.getZoom()) };
    case 'wholeCountry':
      context.showWholeCountry();
      return { kind: 'wholeCountry' };
    case 'clearSelection':
      selectMunicipality(context, null);
      return null;
    case 'neighbour':
      return selectNeighbour(context, command.direction);
    case 'selectAtCentre': {
      const code = municipalityAtCentre(map);
      if (code === null) return { kind: 'nothingUnderCentre' };
      selectMunicipality(context, code);
      return null;
    }
  }
}
