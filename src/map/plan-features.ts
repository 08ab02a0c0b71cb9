import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { counts, type FacilityStatus, type Plan, type ServiceArea } from '../domain/plan.ts';
import type { UnitMark } from '../plan/unit-colouring.ts';
import type { SymbolKind } from '../ui/legend-symbols.ts';
import { groupLabelPoint, polygonLabelPoint, splitByLand } from './group-label-point.ts';
import type { MapShapes } from './map-shapes.ts';

export type UnitMarks = ReadonlyMap<string, UnitMark>;

/** The name of the image that draws a facility. */
export function facilityImage(kind: SymbolKind, status: FacilityStatus, colour = 0): string {
  return kind === 'unitBase' ? `${kind}-${status}-${colour}` : `${kind}-${status}`;
}

export function plateImage(colour: number): string {
  return `plate-${colour}`;
}

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

/** Houses, consumption rooms and the units' bases as points. */
export function siteFeatures(plan: Plan, marks: UnitMarks): FeatureCollection<Point, SiteProperties> {
  const sites = plan.sites.map(({ id, kind, name, status, municipality, lonLat }) => {
    const image = facilityImage(kind, status);
    return { lonLat, properties: { id, kind, name, status, municipality, image } };
  });
  const bases = plan.serviceAreas.flatMap(({ id, name, status, host, base }) => {
    const image = facilityImage('unitBase', status, marks.get(id)?.colour ?? 0);
    const properties = { id, kind: 'unitBase' as const, name, status, municipality: host, image };
    return base ? [{ lonLat: base, properties }] : [];
  });
  const facilities = [...sites, ...bases];
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

/** A point in each part of a unit's area that hangs together on land, the largest part first; for a drawn area alone, one in it. */
function numberPointsOf(area: ServiceArea, shapes: MapShapes): readonly (readonly [number, number])[] {
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
  readonly colour: number;
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
      const properties = { id: area.id, label: String(number), image: plateImage(colour), colour };
      return numberPointsOf(area, shapes).map((at, index) =>
        point(at, { ...properties, counted: counts(area), main: index === 0 }),
      );
    }),
  );
}

/** The areas that the plan draws itself, besides whole municipalities. */
export function unitPolygonFeatures(
  plan: Plan,
  marks: UnitMarks,
): FeatureCollection<Geometry, UnitProperties> {
  return collection(
    plan.serviceAreas.flatMap((area) => {
      const mark = marks.get(area.id);
      if (!mark || !area.polygon) return [];
      const { number, colour } = mark;
      return [
        {
          type: 'Feature' as const,
          geometry: JSON.parse(JSON.stringify(area.polygon)) as Geometry,
          properties: {
            id: area.id,
            label: String(number),
            image: plateImage(colour),
            colour,
            counted: counts(area),
            main: true,
          },
        },
      ];
    }),
  );
}
