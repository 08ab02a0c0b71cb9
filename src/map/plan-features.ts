import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { LonLat } from '../domain/lon-lat.ts';
import { counts, type FacilityStatus, type Plan, type ServiceArea } from '../domain/plan.ts';
import type { SymbolKind } from '../ui/legend-symbols.ts';
import { type UnitColour, unitColour } from '../ui/unit-palette.ts';
import { groupLabelPoint, polygonLabelPoint, splitByLand } from './group-label-point.ts';
import type { MapShapes } from './map-shapes.ts';

/** How a unit is told from the others: by its number from 1, in the order of the plan, and its colour. */
export interface ShownMark {
  readonly number: number;
  readonly colour: UnitColour;
}
/** By the unit's id. */
export type UnitMarks = ReadonlyMap<string, ShownMark>;

/** The name of the image that draws a house or consumption room. */
export function siteImage(kind: Exclude<SymbolKind, 'unitBase'>, status: FacilityStatus): string {
  return `${kind}-${status}`;
}

/** The name of the image that draws a unit's base; its parts are `IMAGE_PART` apart. */
export function baseImage(status: FacilityStatus, { tint, ink }: UnitColour): string {
  return ['base', tint, ink, status].join(IMAGE_PART);
}

/** The name of the image that a unit's number stands on. */
export function plateImage({ tint, ink }: UnitColour): string {
  return ['plate', tint, ink].join(IMAGE_PART);
}

export const IMAGE_PART = ' ';

export interface SiteProperties {
  readonly id: string;
  readonly kind: SymbolKind;
  readonly name: string;
  readonly status: FacilityStatus;
  readonly municipality: string;
  readonly image: string;
  /** Lower is drawn above. */
  readonly order: number;
  /** Whether a facility of another kind lies so close that both are moved aside until the map is zoomed in. */
  readonly crowded: boolean;
}

const STATUS_ORDER: Readonly<Record<FacilityStatus, number>> = { open: 0, planned: 1, candidate: 2 };

function point<Properties extends object>(
  coordinates: readonly [number, number] | readonly number[],
  properties: Properties,
): Feature<Point, Properties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...coordinates] }, properties };
}

function collection<G extends Geometry, Properties>(
  features: Feature<G, Properties>[],
): FeatureCollection<G, Properties> {
  return { type: 'FeatureCollection', features };
}

/** Symbols of different kinds that lie closer than this cover each other until the map is zoomed in. */
const CROWDED_DEGREES = 0.12;

function isNear([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): boolean {
  const shrink = Math.cos((latA * Math.PI) / 180);
  return Math.hypot((lonA - lonB) * shrink, latA - latB) < CROWDED_DEGREES;
}

/**
 * Houses, consumption rooms and the units' bases as points.
 * @param moved one of them that is being moved, where it is for the moment
 */
export function siteFeatures(
  plan: Plan,
  marks: UnitMarks,
  moved: { readonly id: string; readonly lonLat: LonLat } | null = null,
): FeatureCollection<Point, SiteProperties> {
  const sites = plan.sites.map(({ id, kind, name, status, municipality, lonLat }) => {
    const image = siteImage(kind, status);
    return { lonLat, properties: { id, kind, name, status, municipality, image } };
  });
  const bases = plan.serviceAreas.flatMap(({ id, name, status, host, base }) => {
    const image = baseImage(status, marks.get(id)?.colour ?? unitColour(0));
    const properties = { id, kind: 'unitBase' as const, name, status, municipality: host, image };
    return base ? [{ lonLat: base, properties }] : [];
  });
  const facilities = [...sites, ...bases].map((facility) =>
    facility.properties.id === moved?.id ? { ...facility, lonLat: moved.lonLat } : facility,
  );
  return collection(
    facilities.map(({ lonLat, properties }) =>
      point<SiteProperties>(lonLat, {
        ...properties,
        order: STATUS_ORDER[properties.status],
        crowded: facilities.some(
          (other) => other.properties.kind !== properties.kind && isNear(other.lonLat, lonLat),
        ),
      }),
    ),
  );
}

function areaKm2(part: readonly { readonly code: string }[], shapes: MapShapes): number {
  return part.reduce((sum, { code }) => sum + (shapes.municipalities.get(code)?.areaKm2 ?? 0), 0);
}

type Points = readonly (readonly [number, number])[];
const numberPoints = new WeakMap<MapShapes, WeakMap<ServiceArea, Points>>();

/** Found once for a unit as it is: an edit changes one or two of them. */
function numberPointsOf(area: ServiceArea, shapes: MapShapes): Points {
  const known = numberPoints.get(shapes) ?? new WeakMap<ServiceArea, Points>();
  numberPoints.set(shapes, known);
  const points = known.get(area) ?? findNumberPoints(area, shapes);
  known.set(area, points);
  return points;
}

/** A point in each part of a unit's area that hangs together on land, the largest part first; for a drawn area alone, one in it. */
function findNumberPoints(area: ServiceArea, shapes: MapShapes): Points {
  const members = area.municipalities.flatMap((code) => shapes.areas.get(code) ?? []);
  if (members.length > 0) {
    const parts = splitByLand(members, shapes.borders);
    const largestFirst = parts.toSorted((a, b) => areaKm2(b, shapes) - areaKm2(a, shapes));
    return largestFirst.flatMap((part) => {
      const point = groupLabelPoint(part, shapes.borders);
      return point ? [point] : [];
    });
  }
  if (!area.polygon) return [];
  const { type, coordinates } = area.polygon;
  const point = polygonLabelPoint(type === 'Polygon' ? [coordinates] : coordinates);
  return point ? [point] : [];
}

export interface UnitProperties {
  readonly id: string;
  readonly label: string;
  readonly image: string;
  /** `#rrggbb` */
  readonly tint: string;
  /** `#rrggbb` */
  readonly ink: string;
  readonly counted: boolean;
  /** Whether it is the unit's one or largest part. */
  readonly main: boolean;
}

/** The units' numbers, each well inside its area and once in each part of it. */
export function unitNumberFeatures(
  plan: Plan,
  marks: UnitMarks,
  shapes: MapShapes,
): FeatureCollection<Point, UnitProperties> {
  return collection(
    plan.serviceAreas.flatMap((area) => {
      const mark = marks.get(area.id);
      if (!mark) return [];
      const { number, colour } = mark;
      const properties = { id: area.id, label: String(number), image: plateImage(colour), ...colour };
      return numberPointsOf(area, shapes).map((at, index) =>
        point(at, { ...properties, counted: counts(area), main: index === 0 }),
      );
    }),
  );
}

/**
 * The areas that the plan draws itself, besides whole municipalities.
 * @param leftOut the unit whose area the drawing tool shows
 */
export function unitPolygonFeatures(
  plan: Plan,
  marks: UnitMarks,
  leftOut: string | null = null,
): FeatureCollection<Geometry, UnitProperties> {
  return collection(
    plan.serviceAreas.flatMap((area) => {
      const mark = marks.get(area.id);
      if (!mark || !area.polygon || area.id === leftOut) return [];
      const { number, colour } = mark;
      return [
        {
          type: 'Feature' as const,
          geometry: JSON.parse(JSON.stringify(area.polygon)) as Geometry,
          properties: {
            id: area.id,
            label: String(number),
            image: plateImage(colour),
            ...colour,
            counted: counts(area),
            main: true,
          },
        },
      ];
    }),
  );
}
