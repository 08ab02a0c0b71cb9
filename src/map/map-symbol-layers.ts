import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { SymbolKind } from '../ui/legend-symbols.ts';
import type { UnitColour } from '../ui/unit-palette.ts';
import type { NameKind } from './map-sources.ts';

const TEXT_COLOUR = '#333333';
/** The page's own font; maplibre draws its letters in the browser, so that no glyph server is asked. */
const REGULAR = ['IBM Plex Sans', 'Helvetica', 'Arial'];
const BOLD = ['IBM Plex Sans Semibold', 'IBM Plex Sans', 'Helvetica', 'Arial'];

const NUMBER_PLACES: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 1.2],
  'bottom',
  [0, -1.2],
  'left',
  [1.3, 0],
  'right',
  [-1.3, 0],
];

const LARGE_POPULATION = 110_000;

/** Places for a name around its point, in ems. Up and down alone for most: a name beside its municipality would seem to be the neighbour's. */
const NEAR_PLACES: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.9],
  'bottom',
  [0, -0.9],
];
const MORE_PLACES: VariableAnchorOffsetCollectionSpecification = [
  ...NEAR_PLACES,
  'top',
  [0, 1.6],
  'bottom',
  [0, -1.6],
  'left',
  [1.5, 0],
  'right',
  [-1.5, 0],
  'left',
  [2.6, 0],
  'top',
  [0, 2.6],
];

/** A name of a council or region moves up and down past the units' numbers; to the side it might leave the map. */
const AREA_NAME_PLACES: VariableAnchorOffsetCollectionSpecification = [
  ...NEAR_PLACES,
  'top',
  [0, 1.8],
  'bottom',
  [0, -1.8],
  'top',
  [0, 2.8],
  'bottom',
  [0, -2.8],
  'left',
  [1.5, 0],
];

/** Names of health councils or regions. */
export function areaNames(id: string, kind: NameKind, colour: string, size: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': size,
      'text-max-width': 7,
      'text-padding': 1,
      'text-variable-anchor-offset': AREA_NAME_PLACES,
    },
    paint: { 'text-color': colour, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
  };
}

/** Names of municipalities, the largest first where there is no room for all; the large ones find a place around their symbols. */
export function municipalityNames(id: string, large: boolean): LayerSpecification {
  const isLarge: ExpressionSpecification = ['>=', ['get', 'population'], LARGE_POPULATION];
  const kind: ExpressionSpecification = ['==', ['get', 'kind'], 'municipality'];
  return {
    id,
    type: 'symbol',
    source: 'names',
    filter: ['all', kind, large ? isLarge : ['!', isLarge]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, large ? 12 : 11, 10, large ? 16 : 14],
      'text-max-width': 8,
      'text-padding': large ? 2 : ['interpolate', ['linear'], ['zoom'], 6, 12, 7.5, 4, 9, 2],
      'symbol-sort-key': ['-', 0, ['get', 'population']],
      'text-variable-anchor-offset': large ? MORE_PLACES : NEAR_PLACES,
    },
    paint: { 'text-color': TEXT_COLOUR, 'text-halo-color': '#ffffff', 'text-halo-width': 1.6 },
  };
}

/** Where a symbol is moved while others of another kind are too close: houses left, rooms right, bases down. */
const ASIDE: Readonly<Record<SymbolKind, [number, number]>> = {
  house: [-12, -2],
  consumptionRoom: [12, -2],
  unitBase: [0, 16],
};

function asideWhereCrowded(kind: SymbolKind): ExpressionSpecification {
  const inPlace: ExpressionSpecification = ['literal', [0, 0]];
  const aside: ExpressionSpecification = ['case', ['get', 'crowded'], ['literal', ASIDE[kind]], inPlace];
  return ['interpolate', ['linear'], ['zoom'], 8, aside, 11, inPlace];
}

/** Facilities of a kind as symbols, always drawn. */
export function sites(id: string, kind: SymbolKind): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'sites',
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'icon-image': ['get', 'image'],
      'icon-allow-overlap': true,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4.5, 0.5, 5.8, 0.75, 8, 1],
      'icon-offset': asideWhereCrowded(kind),
      'symbol-sort-key': ['-', 0, ['get', 'order']],
    },
  };
}

/** Services under the plan's own places, always drawn. */
export function serviceSymbols(id: string): LayerSpecification {
  const inPlace: ExpressionSpecification = ['literal', [0, 0]];
  const aside: ExpressionSpecification = ['case', ['get', 'crowded'], ['literal', [0, -22]], inPlace];
  return {
    id,
    type: 'symbol',
    source: 'services',
    layout: {
      'icon-image': ['get', 'image'],
      'icon-allow-overlap': true,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4.5, 0.5, 5.8, 0.7, 8, 0.9],
      'icon-offset': ['interpolate', ['linear'], ['zoom'], 8, aside, 13, inPlace],
    },
  };
}

/** A unit's colour, which its features carry. */
export function unitPaint(shade: keyof UnitColour): ExpressionSpecification {
  return ['to-color', ['get', shade], TEXT_COLOUR];
}

/** The number in a unit's main part is always drawn; in its other parts where there is room. */
export function unitNumbers(id: string, main: boolean): LayerSpecification {
  const overlap = main ? 'always' : 'never';
  return {
    id,
    type: 'symbol',
    source: 'unitNumbers',
    filter: ['==', ['get', 'main'], main],
    layout: {
      'icon-image': ['get', 'image'],
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [2, 5, 2, 5],
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 9.5, 5.8, 11, 8, 13],
      // Beside a base rather than under it.
      'text-variable-anchor-offset': NUMBER_PLACES,
      'text-overlap': overlap,
      'icon-overlap': overlap,
    },
    paint: { 'text-color': unitPaint('ink') },
  };
}
