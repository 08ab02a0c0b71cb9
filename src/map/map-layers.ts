import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { PatternId, SymbolKind } from '../ui/legend-symbols.ts';
import { OVERLAY_LINES } from '../ui/legend-symbols.ts';
import { UNIT_PALETTE } from '../ui/unit-palette.ts';
import { LAND_COLOUR, type LayerGroup, type MapDescription } from './map-description.ts';
import type { MapShapes } from './map-shapes.ts';
import { buildMapSources, type NameKind } from './map-sources.ts';

const SEA_COLOUR = '#eef3f6';
const TEXT_COLOUR = '#333333';
/** The page's own font; maplibre draws its letters in the browser, so that no glyph server is asked. */
const REGULAR = ['IBM Plex Sans', 'Helvetica', 'Arial'];
const BOLD = ['IBM Plex Sans Semibold', 'IBM Plex Sans', 'Helvetica', 'Arial'];

const SITE_LAYERS = ['unit-bases', 'consumption-rooms', 'houses'] as const;
/** Layers in which a facility can be pointed at. */
export const POINTED_SITE_LAYERS: readonly string[] = SITE_LAYERS;
export const MUNICIPALITY_LAYER = 'municipality-fills';

const state = (key: string): ExpressionSpecification => ['feature-state', key];
const onlyWhere = (key: string, value: string): ExpressionSpecification => [
  'case',
  ['==', state(key), value],
  1,
  0,
];

function patternLayer(id: PatternId, key: 'cover' | 'value'): LayerSpecification {
  return {
    id: `pattern-${id}`,
    type: 'fill',
    source: 'municipalities',
    paint: { 'fill-pattern': id, 'fill-opacity': onlyWhere(key, id), 'fill-antialias': false },
  };
}

const MARK_LAYERS: readonly LayerSpecification[] = (['#ffffff', '#111111'] as const).map((colour, index) => {
  const halo = index === 0 ? 3 : 0;
  return {
    id: `mark-${index === 0 ? 'halo' : 'line'}`,
    type: 'line',
    source: 'marks',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['case', ['get', 'selected'], 3 + halo, 1.6 + halo],
    },
  };
});

function overlayLines(
  id: string,
  filter: FilterSpecification,
  style: { colour: string; width: number; dash: readonly number[] | null },
): readonly LayerSpecification[] {
  const line = { type: 'line', source: 'outlines', filter } as const;
  return [
    { ...line, id: `${id}-halo`, paint: { 'line-color': '#ffffff', 'line-width': style.width + 2.5 } },
    {
      ...line,
      id: `${id}-line`,
      paint: {
        'line-color': style.colour,
        'line-width': style.width,
        ...(style.dash ? { 'line-dasharray': [...style.dash] } : {}),
      },
    },
  ];
}

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

function areaNames(id: string, kind: NameKind, colour: string, size: number): LayerSpecification {
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
function municipalityNames(id: string, large: boolean): LayerSpecification {
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

function sites(id: (typeof SITE_LAYERS)[number], kind: SymbolKind): LayerSpecification {
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

const unitInk: ExpressionSpecification = [
  'match',
  ['get', 'colour'],
  ...UNIT_PALETTE.flatMap(({ ink }, index) => [index, ink]),
  TEXT_COLOUR,
] as unknown as ExpressionSpecification;
const unitTint: ExpressionSpecification = [
  'match',
  ['get', 'colour'],
  ...UNIT_PALETTE.flatMap(({ tint }, index) => [index, tint]),
  LAND_COLOUR,
] as unknown as ExpressionSpecification;

/** The number in a unit's main part is always drawn; in its other parts where there is room. */
function unitNumbers(id: string, main: boolean): LayerSpecification {
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
    paint: { 'text-color': unitInk },
  };
}

interface GroupedLayer {
  /** null for layers that are always shown. */
  readonly group: LayerGroup | null;
  readonly layers: readonly LayerSpecification[];
}

const { unit, candidate, healthCouncil, region } = OVERLAY_LINES;

/** From the ground up. Names and symbols further up are placed first, so they win where there is no room for all. */
const GROUPED_LAYERS: readonly GroupedLayer[] = [
  {
    group: null,
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': SEA_COLOUR } },
      {
        id: MUNICIPALITY_LAYER,
        type: 'fill',
        source: 'municipalities',
        paint: {
          'fill-color': ['to-color', ['coalesce', state('fill'), LAND_COLOUR]],
          'fill-antialias': false,
        },
      },
    ],
  },
  {
    group: 'unitPolygonTints',
    layers: [
      {
        id: 'unit-polygon-tints',
        type: 'fill',
        source: 'unitPolygons',
        filter: ['get', 'counted'],
        paint: { 'fill-color': unitTint, 'fill-opacity': 0.6 },
      },
    ],
  },
  { group: 'missingPattern', layers: [patternLayer('missing', 'value')] },
  { group: 'suppressedPattern', layers: [patternLayer('suppressed', 'value')] },
  { group: 'uncoveredPattern', layers: [patternLayer('uncovered', 'cover')] },
  { group: 'partlyPattern', layers: [patternLayer('partly', 'cover')] },
  {
    group: null,
    layers: [
      {
        id: 'coast-and-borders',
        type: 'line',
        source: 'outlines',
        paint: {
          'line-color': '#8d9499',
          'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 10, 1.1],
        },
      },
    ],
  },
  {
    group: 'unitPolygons',
    layers: [
      {
        id: 'unit-polygon-halo',
        type: 'line',
        source: 'unitPolygons',
        paint: { 'line-color': '#ffffff', 'line-width': 4.5 },
      },
      {
        id: 'unit-polygon-line',
        type: 'line',
        source: 'unitPolygons',
        paint: { 'line-color': unitInk, 'line-width': 2, 'line-dasharray': [3, 1.5] },
      },
    ],
  },
  {
    group: 'unitEdges',
    layers: [
      {
        id: 'unit-edge-halo',
        type: 'line',
        source: 'outlines',
        paint: {
          'line-color': '#ffffff',
          'line-width': unit.width + 2,
          'line-opacity': ['case', ['!=', ['coalesce', state('paint'), 'none'], 'none'], 1, 0],
        },
      },
      {
        id: 'unit-edge-line',
        type: 'line',
        source: 'outlines',
        paint: {
          'line-color': unit.colour,
          'line-width': unit.width,
          'line-opacity': onlyWhere('paint', 'unit'),
        },
      },
    ],
  },
  {
    group: 'candidateEdges',
    layers: [
      {
        id: 'unit-edge-candidate',
        type: 'line',
        source: 'outlines',
        paint: {
          'line-color': candidate.colour,
          'line-width': candidate.width,
          'line-dasharray': [...(candidate.dash ?? [1])],
          'line-opacity': onlyWhere('paint', 'candidate'),
        },
      },
    ],
  },
  {
    group: 'healthCouncils',
    layers: overlayLines('health-councils', ['get', 'councils'], healthCouncil),
  },
  {
    group: 'regionsUntil2026',
    layers: overlayLines('regions-until-2026', ['get', 'regionsUntil2026'], region),
  },
  {
    group: 'regionsFrom2027',
    layers: overlayLines('regions-from-2027', ['get', 'regionsFrom2027'], region),
  },
  { group: null, layers: MARK_LAYERS },
  {
    group: 'names',
    layers: [
      municipalityNames('municipality-names', false),
      municipalityNames('large-municipality-names', true),
    ],
  },
  {
    group: 'healthCouncils',
    layers: [areaNames('health-council-names', 'healthCouncil', healthCouncil.colour, 13)],
  },
  {
    group: 'regionsUntil2026',
    layers: [areaNames('region-names-until-2026', 'regionUntil2026', region.colour, 14)],
  },
  {
    group: 'regionsFrom2027',
    layers: [areaNames('region-names-from-2027', 'regionFrom2027', region.colour, 14)],
  },
  {
    group: 'unitNumbers',
    layers: [unitNumbers('other-unit-numbers', false), unitNumbers('unit-numbers', true)],
  },
  { group: 'unitBases', layers: [sites('unit-bases', 'unitBase')] },
  { group: 'consumptionRooms', layers: [sites('consumption-rooms', 'consumptionRoom')] },
  { group: 'houses', layers: [sites('houses', 'house')] },
];

/** The ids of the layers that a group shows and hides. */
export function layersOfGroup(group: LayerGroup): readonly string[] {
  return GROUPED_LAYERS.filter((entry) => entry.group === group).flatMap(({ layers }) =>
    layers.map(({ id }) => id),
  );
}

/** The whole style, showing the groups that are shown at the start. No glyphs and no sprite: nothing is fetched. */
export function buildMapStyle(shapes: MapShapes, start: MapDescription): StyleSpecification {
  const layers = GROUPED_LAYERS.flatMap(({ group, layers: grouped }) =>
    grouped.map((layer) =>
      group === null || start.visible[group]
        ? layer
        : ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification),
    ),
  );
  return { version: 8, sources: buildMapSources(shapes, start), layers };
}
