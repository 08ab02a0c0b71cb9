import type { FeatureCollection } from 'geojson';
import { type IsoDate, REFORM_DATE } from '../domain/iso-date.ts';
import { counts, type Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { ViewState } from '../plan/view-store.ts';
import { CHOROPLETH_SCALES, type ChoroplethValue, classifyValue } from '../ui/choropleth-scales.ts';
import { COVER_COLOURS, type PatternId } from '../ui/legend-symbols.ts';
import { unitColour } from '../ui/unit-palette.ts';
import type { MapShapes } from './map-shapes.ts';
import { siteFeatures, type UnitMarks, unitNumberFeatures, unitPolygonFeatures } from './plan-features.ts';

export const LAND_COLOUR = '#fbfbf9';

/** How one municipality is drawn; the feature-state of its shape. */
export interface MunicipalityPaint {
  /** `#rrggbb` */
  readonly fill: string;
  /** Whether it lacks cover, as a pattern over the fill. */
  readonly cover: Extract<PatternId, 'uncovered' | 'partly'> | 'none';
  /** Whether its value is missing or hidden, as a pattern over the fill. */
  readonly value: Extract<PatternId, 'missing' | 'suppressed'> | 'none';
}

/** How a border between two municipalities is drawn besides its thin line: as the edge of a unit. */
export type BorderPaint = 'none' | 'unit' | 'candidate';

/** Layers that are shown and hidden together. */
export const LAYER_GROUPS = [
  'uncoveredPattern',
  'partlyPattern',
  'missingPattern',
  'suppressedPattern',
  'unitPolygons',
  'unitPolygonTints',
  'unitEdges',
  'candidateEdges',
  'unitNumbers',
  'unitBases',
  'houses',
  'consumptionRooms',
  'healthCouncils',
  'regionsUntil2026',
  'regionsFrom2027',
  'names',
] as const;
export type LayerGroup = (typeof LAYER_GROUPS)[number];

/** Sources whose geometry follows the plan and the view. */
export const PLAN_SOURCES = ['sites', 'unitNumbers', 'unitPolygons', 'marks'] as const;
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
  readonly asOf: IsoDate;
  readonly view: Pick<ViewState, 'selected' | 'hovered' | 'choropleth' | 'layers'>;
  /** Values of the chosen choropleth by municipality code; ignored for `none`. */
  readonly values: ReadonlyMap<string, ChoroplethValue>;
  readonly marks: UnitMarks;
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
      unitPolygons: hasPolygons,
      unitPolygonTints: hasPolygons && input.view.choropleth === 'none',
      unitEdges: layers.units,
      candidateEdges: layers.units && [...borders.values()].includes('candidate'),
      unitNumbers: layers.units,
      unitBases: layers.units,
      houses: layers.houses,
      consumptionRooms: layers.consumptionRooms,
      healthCouncils: layers.healthCouncils,
      regionsUntil2026: layers.regions && input.asOf < REFORM_DATE,
      regionsFrom2027: layers.regions && input.asOf >= REFORM_DATE,
      names: layers.names,
    },
    data: { ...describePlanData(input, shapes), marks: markedMunicipalities(input.view, shapes) },
  };
}

type PlanData = Omit<MapDescription['data'], 'marks'>;
const planData = new WeakMap<UnitMarks, { readonly plan: Plan; readonly data: PlanData }>();

/** Made once for a plan and its marks, so that moving the pointer costs nothing here. */
function describePlanData({ plan, marks }: MapInput, shapes: MapShapes): PlanData {
  const known = planData.get(marks);
  if (known?.plan === plan) return known.data;
  const data = {
    sites: siteFeatures(plan, marks),
    unitNumbers: unitNumberFeatures(plan, marks, shapes),
    unitPolygons: unitPolygonFeatures(plan, marks),
  };
  planData.set(marks, { plan, data });
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

function describeMunicipalities(
  { plan, result, view, values, marks }: MapInput,
  shapes: MapShapes,
): ReadonlyMap<string, MunicipalityPaint> {
  const units = unitsByMunicipality(plan, false);
  const statuses = new Map(result?.municipalities.map(({ code, status }) => [String(code), status]));
  const paints = new Map<string, MunicipalityPaint>();
  for (const code of shapes.areas.keys()) {
    const status = statuses.get(code);
    const lacking = status === 'none' ? 'uncovered' : status === 'partly' ? 'partly' : 'none';
    const cover = view.layers.uncovered ? lacking : 'none';
    if (view.choropleth !== 'none') {
      const found = classifyValue(CHOROPLETH_SCALES[view.choropleth], values.get(code) ?? null);
      paints.set(code, { fill: found.colour, cover, value: found.pattern });
      continue;
    }
    const [unit] = view.layers.units ? (units.get(code) ?? []) : [];
    const mark = unit === undefined ? undefined : marks.get(unit);
    const covered = status !== undefined && lacking === 'none' && view.layers.uncovered;
    const fill = mark
      ? unitColour(mark.colour).tint
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
