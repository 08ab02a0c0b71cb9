import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan, PlanPolygon } from '../../domain/plan.ts';
import { dissolvePolygons, windRing } from '../../geometry/dissolve-polygons.ts';
import { AREA_KEYS, SITE_KEYS } from '../plan-keys.ts';
import { unknownKeys } from '../unknown-keys.ts';
import { writePlan } from '../write-plan.ts';

/** What a feature of an exported plan is. */
export const FEATURE_ROLES = ['site', 'unit', 'polygon', 'base'] as const;
export type FeatureRole = (typeof FEATURE_ROLES)[number];
export const GEOJSON_FORMAT = 'daekning-geojson';
export const GEOJSON_VERSION = 1;
/** The property, and the member of the collection, that tell our own files from others. */
export const OWN_MEMBER = 'daekning';

type Json = Readonly<Record<string, unknown>>;

/**
 * A plan as GeoJSON (RFC 7946; WGS 84, longitude first) that reads back as the identical plan. Each house and
 * room is a point; each unit is the area of its municipalities (no geometry where it lists none), with its
 * drawn area and its base as features of their own. Properties carry every field of the plan's file; keys that
 * this version does not know stand under `extra`. What the plan has besides stands beside the features.
 */
export function writePlanGeoJson(
  plan: Plan,
  data: Pick<CoverageData, 'municipalities' | 'outlines' | 'boundaryProvenance'>,
): string {
  const file: Json = JSON.parse(writePlan(plan));
  const head = without(file, ['sites', 'serviceAreas']);
  const sites = listOf(file.sites).map((site) => siteFeature(site));
  const outlineOf = new Map(data.municipalities.map(({ code }, index) => [code, data.outlines[index] ?? []]));
  const units = listOf(file.serviceAreas).flatMap((area, index) => {
    const codes = plan.serviceAreas[index]?.municipalities ?? [];
    const land = dissolvePolygons(codes.flatMap((code) => outlineOf.get(code) ?? []));
    return unitFeatures(area, landGeometry(land), plan.serviceAreas[index]?.polygon ?? null);
  });
  const { source, date } = data.boundaryProvenance;
  const collection: FeatureCollection<Geometry | null> & Json = {
    type: 'FeatureCollection',
    [OWN_MEMBER]: {
      format: GEOJSON_FORMAT,
      version: GEOJSON_VERSION,
      plan: head,
      boundaries: { source, date },
    },
    features: [...sites, ...units],
  };
  return `${JSON.stringify(collection)}\n`;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function without(fields: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

/** The role, the fields that the format knows, and the others apart, so that none can take another's place. */
function propertiesOf(
  role: FeatureRole,
  fields: Json,
  known: readonly string[],
  left: readonly string[],
): Json {
  const extra = unknownKeys(fields, known);
  return {
    [OWN_MEMBER]: role,
    ...without(fields, [...Object.keys(extra), ...left]),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

function siteFeature(site: Json): Feature<Geometry | null> {
  return {
    type: 'Feature',
    id: `site:${site.id}`,
    geometry: pointOf(site.lonLat),
    properties: propertiesOf('site', site, SITE_KEYS, ['lonLat']),
  };
}

function unitFeatures(
  area: Json,
  land: Geometry | null,
  polygon: PlanPolygon | null,
): readonly Feature<Geometry | null>[] {
  const { id, name, base } = area;
  const unit: Feature<Geometry | null> = {
    type: 'Feature',
    id: `unit:${id}`,
    geometry: land,
    properties: propertiesOf('unit', area, AREA_KEYS, ['base', 'polygon']),
  };
  const part = (role: FeatureRole, geometry: Geometry | null, more: Json): Feature<Geometry | null> => ({
    type: 'Feature',
    id: `${role}:${id}`,
    geometry,
    properties: { [OWN_MEMBER]: role, unit: id, name, ...more },
  });
  const drawn = polygon && woundPolygon(polygon);
  return [
    unit,
    ...(drawn ? [part('polygon', drawn.geometry, drawn.properties)] : []),
    ...(base === undefined ? [] : [part('base', pointOf(base), {})]),
  ];
}

function pointOf(position: unknown): Geometry {
  return { type: 'Point', coordinates: Array.isArray(position) ? position : [] };
}

function landGeometry(land: readonly (readonly (readonly (readonly number[])[])[])[]): Geometry | null {
  const polygons = land.map((rings) => rings.map((ring) => ring.map((position) => [...position])));
  const [only, ...others] = polygons;
  if (!only) return null;
  return others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** A drawn area with its rings wound as RFC 7946 has them, and which of them, counted through, were turned for it. */
function woundPolygon(polygon: PlanPolygon): { readonly geometry: Geometry; readonly properties: Json } {
  const turned: number[] = [];
  let count = 0;
  const wind = (ring: readonly (readonly number[])[], index: number): Position[] => {
    const wound = windRing(ring, index === 0);
    if (wound !== ring) turned.push(count);
    count += 1;
    return wound.map((position) => [...position]);
  };
  const geometry: Geometry =
    polygon.type === 'Polygon'
      ? { type: 'Polygon', coordinates: polygon.coordinates.map(wind) }
      : { type: 'MultiPolygon', coordinates: polygon.coordinates.map((rings) => rings.map(wind)) };
  return {
    geometry,
    properties: {
      ...(turned.length === 0 ? {} : { turnedRings: turned }),
      ...(polygon.extra ? { extra: polygon.extra } : {}),
    },
  };
}
