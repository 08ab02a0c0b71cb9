import type { FeatureCollection } from 'geojson';
import { type IsoDate, REFORM_DATE } from '../domain/iso-date.ts';
import { counts, type Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { ChoroplethId, ViewState } from '../plan/view-store.ts';
import { CHOROPLETH_SCALES, type ChoroplethValue, classifyValue } from '../ui/choropleth-scales.ts';
import { type DifferenceClass, type DifferenceId, differenceClass } from '../ui/difference-scale.ts';
import { COVER_COLOURS, type PatternId } from '../ui/legend-symbols.ts';
import type { MapEditing } from './edit/map-editing.ts';
import type { MapShapes } from './map-shapes.ts';
import { siteFeatures, type UnitMarks, unitNumberFeatures, unitPolygonFeatures } from './plan-features.ts';
import { type ShownServices, serviceFeatures } from './service-features.ts';
import { bandFeatures } from './travel-band-features.ts';

export const LAND_COLOUR = '#fbfbf9';

/** How one municipality is drawn; the feature-state of its shape. */
export interface MunicipalityPaint {
  /** `#rrggbb` */
  readonly fill: string;
  /** Whether it lacks cover, as a pattern over the fill. */
  readonly cover: Extract<PatternId, 'uncovered' | 'partly'> | 'none';
  /** Whether its value is missing or hidden, as a pattern over the fill. */
  readonly value: Extract<PatternId, 'missing' | 'suppressed'> | DifferenceClass['pattern'];
}

/** How a border between two municipalities is drawn besides its thin line: as the edge of a unit. */
export type BorderPaint = 'none' | 'unit' | 'candidate';

/** Layers that are shown and hidden together. */
export const LAYER_GROUPS = [
  'uncoveredPattern',
  'partlyPattern',
  'missingPattern',
  'suppressedPattern',
  'differencePatterns',
  'travelBands',
  'travelBandFills',
  'unitPolygons',
  'unitPolygonTints',
  'unitEdges',
  'candidateEdges',
  'unitNumbers',
  'unitBases',
  'houses',
  'consumptionRooms',
  'services',
  'healthCouncils',
  'regionsUntil2026',
  'regionsFrom2027',
  'names',
] as const;
export type LayerGroup = (typeof LAYER_GROUPS)[number];

/** Sources whose geometry follows the plan and the view. */
export const PLAN_SOURCES = [
  'sites',
  'services',
  'unitNumbers',
  'unitPolygons',
  'marks',
  'travelBands',
] as const;
export type PlanSource = (typeof PLAN_SOURCES)[number];

/** Everything on the map that can change, flat, so that two of them can be compared. */
export interface MapDescription {
  readonly municipalities: ReadonlyMap<string, MunicipalityPaint>;
  /** By the border's id. */
  readonly borders: ReadonlyMap<string, BorderPaint>;
  readonly visible: Readonly<Record<LayerGroup, boolean>>;
  readonly data: Readonly<Record<PlanSource, FeatureCollection>>;
}

export interface MapInput {
  readonly plan: Plan;
  /** null while it is not known: no municipality is then said to be covered or not. */
  readonly result: CoverageResult | null;
  /** Municipalities whose cover `result` says nothing of any more. */
  readonly unsettled: ReadonlySet<string>;
  readonly asOf: IsoDate;
  readonly view: Pick<ViewState, 'selected' | 'hovered' | 'choropleth' | 'difference' | 'layers' | 'bands'>;
  /** Values of the chosen choropleth by municipality code; ignored for `none`. */
  readonly values: ReadonlyMap<string, ChoroplethValue>;
  readonly marks: UnitMarks;
  /** The plan whose symbols, unit numbers and drawn areas are shown: they are not followed within a stroke. */
  readonly numbered: { readonly plan: Plan; readonly marks: UnitMarks };
  readonly editing: MapEditing;
  readonly services: ShownServices;
}

/** What the municipalities are coloured by; a difference only where there is one. */
export function shownColouring({ choropleth, difference }: MapInput['view']): ChoroplethId {
  return choropleth === 'difference' && difference === null ? 'none' : choropleth;
}

function hasBands({ bands }: MapInput['view']): boolean {
  return (bands?.bands.length ?? 0) > 0;
}

/** The map's state for a plan, its result and a view: the same input gives the same description. */
export function describeMap(input: MapInput, shapes: MapShapes): MapDescription {
  const municipalities = describeMunicipalities(input, shapes);
  const paints = [...municipalities.values()];
  const { layers } = input.view;
  const unknown = input.result === null;
  const hasPolygons = layers.units && input.plan.serviceAreas.some(({ polygon }) => polygon !== null);
  const borders = describeBorders(input, shapes);
  return {
    municipalities,
    borders,
    visible: {
      // Also before the answer is known, so that it can be drawn without laying the map out once more.
      uncoveredPattern: layers.uncovered && (unknown || paints.some(({ cover }) => cover === 'uncovered')),
      partlyPattern: layers.uncovered && (unknown || paints.some(({ cover }) => cover === 'partly')),
      missingPattern: paints.some(({ value }) => value === 'missing'),
      suppressedPattern: paints.some(({ value }) => value === 'suppressed'),
      differencePatterns: shownColouring(input.view) === 'difference',
      travelBands: hasBands(input.view),
      // Two colourings on each other could be read by nobody: over one, bands are lines alone.
      travelBandFills: hasBands(input.view) && shownColouring(input.view) === 'none',
      unitPolygons: hasPolygons,
      unitPolygonTints: hasPolygons && shownColouring(input.view) === 'none' && !hasBands(input.view),
      unitEdges: layers.units,
      candidateEdges: layers.units && [...borders.values()].includes('candidate'),
      unitNumbers: layers.units,
      unitBases: layers.units,
      houses: layers.houses,
      consumptionRooms: layers.consumptionRooms,
      services: layers.services,
      healthCouncils: layers.healthCouncils,
      regionsUntil2026: layers.regions && input.asOf < REFORM_DATE,
      regionsFrom2027: layers.regions && input.asOf >= REFORM_DATE,
      names: layers.names,
    },
    data: {
      ...describePlanData(input, shapes),
      marks: markedMunicipalities(input.view, shapes),
      travelBands: bandFeatures(input.view.bands),
    },
  };
}

/** Sites and numbers, each made once for what they are made of: moving the pointer or painting costs nothing here. */
const siteData = new WeakMap<
  UnitMarks,
  { readonly of: readonly unknown[]; readonly data: FeatureCollection }
>();
const serviceData = new WeakMap<
  UnitMarks,
  { readonly of: readonly unknown[]; readonly data: FeatureCollection }
>();
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const numberData = new WeakMap<
  UnitMarks,
  { readonly of: readonly unknown[]; readonly data: Pick<PlanData, 'unitNumbers' | 'unitPolygons'> }
>();

type PlanData = Omit<MapDescription['data'], 'marks' | 'travelBands'>;

function describePlanData({ numbered, editing, view, services }: MapInput, shapes: MapShapes): PlanData {
  const { moved, drawnElsewhere } = editing;
  const { sites: places, serviceAreas } = numbered.plan;
  const sites = keep(siteData, numbered.marks, [places, serviceAreas, moved], () =>
    siteFeatures(numbered.plan, numbered.marks, moved),
  );
  const numbers = keep(numberData, numbered.marks, [numbered.plan, drawnElsewhere], () => ({
    unitNumbers: unitNumberFeatures(numbered.plan, numbered.marks, shapes),
    unitPolygons: unitPolygonFeatures(numbered.plan, numbered.marks, drawnElsewhere),
  }));
  const drawn = view.layers.services
    ? keep(serviceData, numbered.marks, [services, places, serviceAreas], () =>
        serviceFeatures(services, numbered.plan),
      )
    : NOTHING;
  return { sites, services: drawn, ...numbers };
}

/** What was made last for a key, made anew when it is of something else. */
function keep<Data>(
  store: WeakMap<UnitMarks, { readonly of: readonly unknown[]; readonly data: Data }>,
  key: UnitMarks,
  of: readonly unknown[],
  make: () => Data,
): Data {
  const known = store.get(key);
  if (known?.of.every((value, index) => value === of[index])) return known.data;
  const data = make();
  store.set(key, { of, data });
  return data;
}

/** The outlines of the municipality pointed at and the one selected, the selected one above. */
function markedMunicipalities({ hovered, selected }: MapInput['view'], shapes: MapShapes): FeatureCollection {
  const codes = [hovered === selected ? null : hovered, selected];
  const features = codes.flatMap((code) => {
    const shape = shapes.geodata.shapes.municipalities.features.find(({ id }) => id === code);
    if (!shape) return [];
    const properties = { code, selected: code === selected };
    return [{ type: 'Feature' as const, geometry: shape.geometry, properties }];
  });
  return { type: 'FeatureCollection', features };
}

/** The units that list each municipality, in the plan's order; candidates apart. */
function unitsByMunicipality(plan: Plan, candidates: boolean): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  for (const area of plan.serviceAreas) {
    if (counts(area) === candidates) continue;
    for (const code of area.municipalities) units.set(code, [...(units.get(code) ?? []), area.id]);
  }
  return units;
}

const PALE = 0.62;

/** A colour on its way to that of land, `#rrggbb`. */
function paler(colour: string): string {
  const part = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => part(colour, at) * (1 - PALE) + part(LAND_COLOUR, at) * PALE);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** How each municipality is drawn, by its code. */
export function describeMunicipalities(
  input: MapInput,
  shapes: MapShapes,
): ReadonlyMap<string, MunicipalityPaint> {
  const { outOfReach } = input.editing;
  const paints = paintMunicipalities(input, shapes);
  if (!outOfReach) return paints;
  return new Map(
    [...paints].map(([code, paint]) => [
      code,
      outOfReach.has(code) ? { ...paint, fill: paler(paint.fill) } : paint,
    ]),
  );
}

function paintMunicipalities(
  { plan, result, unsettled, view, values, marks, editing: { enclosed } }: MapInput,
  shapes: MapShapes,
): ReadonlyMap<string, MunicipalityPaint> {
  const units = unitsByMunicipality(plan, false);
  const colouring = shownColouring(view);
  const changes: ReadonlyMap<string, DifferenceId> = view.difference?.changes ?? new Map();
  const statuses = new Map(result?.municipalities.map(({ code, status }) => [String(code), status]));
  const paints = new Map<string, MunicipalityPaint>();
  for (const code of shapes.areas.keys()) {
    const status = unsettled.has(code) ? undefined : statuses.get(code);
    const lacking = status === 'none' ? 'uncovered' : status === 'partly' ? 'partly' : 'none';
    const cover = view.layers.uncovered ? lacking : 'none';
    if (colouring === 'difference') {
      const found = differenceClass(changes.get(code) ?? 'unchanged');
      // What has lost its cover says so already; what never had any is still without.
      const isNews = found.id !== 'unchanged' && found.id !== 'worse' && found.id !== 'better';
      paints.set(code, { fill: found.colour, cover: isNews ? 'none' : cover, value: found.pattern });
      continue;
    }
    if (colouring !== 'none') {
      const found = classifyValue(CHOROPLETH_SCALES[colouring], values.get(code) ?? null);
      paints.set(code, { fill: found.colour, cover, value: found.pattern });
      continue;
    }
    const [unit] = view.layers.units ? (units.get(code) ?? []) : [];
    const shown = enclosed?.codes.has(code) ? enclosed.unit : unit;
    // Under bands of travel time units are told by their edges and numbers.
    const mark = shown == null || hasBands(view) ? undefined : marks.get(shown);
    const covered = status !== undefined && lacking === 'none' && view.layers.uncovered;
    const fill = mark
      ? mark.colour.tint
      : cover !== 'none'
        ? COVER_COLOURS[cover]
        : covered
          ? COVER_COLOURS.covered
          : LAND_COLOUR;
    paints.set(code, { fill, cover, value: 'none' });
  }
  return paints;
}

function describeBorders({ plan }: MapInput, shapes: MapShapes): ReadonlyMap<string, BorderPaint> {
  const counted = unitsByMunicipality(plan, false);
  const candidates = unitsByMunicipality(plan, true);
  const differs = (
    units: ReadonlyMap<string, readonly string[]>,
    [a, b]: readonly [string, string],
  ): boolean => String(units.get(a) ?? []) !== String(units.get(b) ?? []);
  return new Map(
    shapes.borders.map(({ id, codes }) => [
      id,
      differs(counted, codes) ? 'unit' : differs(candidates, codes) ? 'candidate' : 'none',
    ]),
  );
}
