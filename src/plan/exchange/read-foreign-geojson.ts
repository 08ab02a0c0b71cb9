import type { LonLat } from '../../domain/lon-lat.ts';
import type { PlanPolygon } from '../../domain/plan.ts';
import { windRing } from '../../geometry/dissolve-polygons.ts';
import { describeValue } from '../describe-value.ts';
import { readPolygonRings } from '../read-polygon.ts';
import { isRefusal, type Refusal, readPosition } from '../read-position.ts';
import { exchangeTexts as texts } from './exchange-texts.ts';
import { type FeatureProperties, readProperties } from './feature-properties.ts';
import { fieldOf, type PositionReader } from './geojson-positions.ts';

/** A feature of another program that can be used: an area or a point, with what its properties say. */
export interface ForeignFeature {
  /** Where it stands in the file: `objekt 3`. */
  readonly place: string;
  readonly properties: FeatureProperties;
  readonly shape:
    | { readonly kind: 'area'; readonly polygon: PlanPolygon }
    | { readonly kind: 'point'; readonly position: LonLat };
}

/** Areas are made of rings of positions; an area's first ring is its rim. */
type Ring = readonly (readonly number[])[];

/**
 * Reads one feature. Rings that run the wrong way are turned; third numbers are left out; rings that are not
 * closed, other geometries and features without one are refused. Whether rings cross is asked only of an area
 * that is kept as drawn.
 */
export function readForeignFeature(
  feature: unknown,
  place: string,
  positions: PositionReader,
): ForeignFeature | (Refusal & { readonly found: unknown }) {
  const geometry = fieldOf(feature, 'geometry');
  const type = fieldOf(geometry, 'type');
  const coordinates = fieldOf(geometry, 'coordinates');
  if (fieldOf(feature, 'type') !== 'Feature') return { found: feature, expected: texts().notAFeature };
  if (geometry === null || geometry === undefined) return { found: null, expected: texts().noGeometry };
  const properties = readProperties(fieldOf(feature, 'properties'));
  if (type === 'Point') {
    const read = positions.read(coordinates);
    if (isRefusal(read)) return { ...read, found: coordinates };
    const position = readPosition(read);
    return isRefusal(position)
      ? { ...position, found: coordinates }
      : { place, properties, shape: { kind: 'point', position } };
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return {
      found: type,
      expected: type === 'GeometryCollection' ? texts().collection : texts().otherGeometry,
    };
  }
  const refusals: { readonly refusal: Refusal; readonly found: unknown }[] = [];
  const readRing = (ring: unknown): unknown => {
    if (!Array.isArray(ring)) return ring;
    const read: (readonly number[])[] = [];
    for (const position of ring) {
      const one = positions.read(position);
      if (!isRefusal(one)) read.push(one);
      else if (refusals.length === 0) refusals.push({ refusal: one, found: position });
      if (refusals.length > 0) break;
    }
    return read;
  };
  const readRings = (rings: unknown): unknown => (Array.isArray(rings) ? rings.map(readRing) : rings);
  const read =
    type === 'MultiPolygon' && Array.isArray(coordinates)
      ? coordinates.map(readRings)
      : readRings(coordinates);
  const [refused] = refusals;
  if (refused) return { ...refused.refusal, found: refused.found };
  const polygon = readPolygonRings({ type, coordinates: read });
  if (!('mistakes' in polygon)) {
    return { place, properties, shape: { kind: 'area', polygon: windPolygon(polygon) } };
  }
  const [mistake] = polygon.mistakes;
  return { found: mistake?.found ?? geometry, expected: mistake?.expected ?? describeValue(geometry) };
}

/** The polygons of a drawn area. */
export function polygonsOf(polygon: PlanPolygon): readonly (readonly Ring[])[] {
  return polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
}

export function countPositions(polygon: PlanPolygon): number {
  return polygonsOf(polygon).reduce(
    (sum, rings) => sum + rings.reduce((count, ring) => count + ring.length, 0),
    0,
  );
}

/** Several areas as one; null for none. */
export function joinPolygons(polygons: readonly PlanPolygon[]): PlanPolygon | null {
  const [only, ...others] = polygons;
  if (!only || others.length === 0) return only ?? null;
  return { type: 'MultiPolygon', coordinates: polygons.flatMap(polygonsOf) };
}

function windPolygon(polygon: PlanPolygon): PlanPolygon {
  const wind = (rings: readonly Ring[]): readonly Ring[] =>
    rings.map((ring, index) => windRing(ring, index === 0));
  return polygon.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wind(polygon.coordinates) }
    : { type: 'MultiPolygon', coordinates: polygon.coordinates.map(wind) };
}
