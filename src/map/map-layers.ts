import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { BAND_FILL, BAND_LINES, BAND_MINUTES } from '../ui/band-styles.ts';
import { DIFFERENCE_PATTERNS } from '../ui/difference-scale.ts';
import { OVERLAY_LINES, type PatternId } from '../ui/legend-symbols.ts';
import { LAND_COLOUR, type LayerGroup, type MapDescription } from './map-description.ts';
import type { MapShapes } from './map-shapes.ts';
import { buildMapSources } from './map-sources.ts';
import {
  areaNames,
  municipalityNames,
  serviceSymbols,
  sites,
  unitNumbers,
  unitPaint,
} from './map-symbol-layers.ts';

const SEA_COLOUR = '#eef3f6';
/** Layers in which a facility can be pointed at. */
export const POINTED_SITE_LAYERS: readonly string[] = ['unit-bases', 'consumption-rooms', 'houses'];
/** The layer in which a service can be pointed at; services are no places of the plan. */
export const SERVICE_LAYER = 'services';
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

type BandMinutes = (typeof BAND_MINUTES)[number];
/** The widest band first: each lies on those that hold it. */
const BANDS = BAND_MINUTES.toReversed();

function bandOf(minutes: BandMinutes): {
  readonly source: 'travelBands';
  readonly filter: FilterSpecification;
} {
  return { source: 'travelBands', filter: ['==', ['get', 'minutes'], minutes] };
}

function bandFill(minutes: BandMinutes): LayerSpecification {
  return {
    ...bandOf(minutes),
    id: `travel-band-${minutes}`,
    type: 'fill',
    paint: {
      'fill-color': BAND_FILL.colour,
      'fill-opacity': BAND_FILL.opacity,
      'fill-antialias': false,
    },
  };
}

function bandLines(minutes: BandMinutes): readonly LayerSpecification[] {
  const { colour, width, dash } = BAND_LINES[minutes];
  const line = { ...bandOf(minutes), type: 'line' } as const;
  return [
    {
      ...line,
      id: `travel-band-halo-${minutes}`,
      paint: { 'line-color': '#ffffff', 'line-width': width + 2, 'line-opacity': 0.7 },
    },
    {
      ...line,
      id: `travel-band-line-${minutes}`,
      paint: {
        'line-color': colour,
        'line-width': width,
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    },
  ];
}

interface GroupedLayer {
  /** null for layers that are always shown. */
  readonly group: LayerGroup | null;
  readonly layers: readonly LayerSpecification[];
}

const { unit, candidate, healthCouncil, region } = OVERLAY_LINES;
/** Only where two municipalities meet: of the outlines' corners most are on the coast, which is no unit's edge. */
const BORDERS = { source: 'outlines', filter: ['get', 'border'] } satisfies Partial<LayerSpecification>;

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
        paint: { 'fill-color': unitPaint('tint'), 'fill-opacity': 0.6 },
      },
    ],
  },
  { group: 'missingPattern', layers: [patternLayer('missing', 'value')] },
  { group: 'suppressedPattern', layers: [patternLayer('suppressed', 'value')] },
  { group: 'differencePatterns', layers: DIFFERENCE_PATTERNS.map((id) => patternLayer(id, 'value')) },
  { group: 'travelBandFills', layers: BANDS.map(bandFill) },
  { group: 'travelBands', layers: BANDS.flatMap(bandLines) },
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
        paint: { 'line-color': unitPaint('ink'), 'line-width': 2, 'line-dasharray': [3, 1.5] },
      },
    ],
  },
  {
    group: 'unitEdges',
    layers: [
      {
        ...BORDERS,
        id: 'unit-edge-halo',
        type: 'line',
        paint: {
          'line-color': '#ffffff',
          'line-width': unit.width + 2,
          'line-opacity': ['case', ['!=', ['coalesce', state('paint'), 'none'], 'none'], 1, 0],
        },
      },
      {
        ...BORDERS,
        id: 'unit-edge-line',
        type: 'line',
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
        ...BORDERS,
        id: 'unit-edge-candidate',
        type: 'line',
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
  { group: 'services', layers: [serviceSymbols(SERVICE_LAYER)] },
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
