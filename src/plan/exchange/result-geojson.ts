import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { Geodata, ShapeFeature } from '../../domain/geodata.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult, MunicipalityResult } from '../../domain/result.ts';

/** Six decimals of a degree are a tenth of a metre. */
const DECIMALS = 1e6;

/**
 * A GeoJSON FeatureCollection (WGS 84, longitude first): the 98 municipalities as polygons with their
 * results, then the plan's sites and bases as points. Codes are text. What the figures rest on stands
 * beside the features.
 */
export function writeResultGeoJson(plan: Plan, geodata: Geodata, result: CoverageResult): string {
  const municipalityOf = new Map<string, Municipality>(
    geodata.coverage.municipalities.map((municipality) => [municipality.code, municipality]),
  );
  const resultOf = new Map<string, MunicipalityResult>(result.municipalities.map((row) => [row.code, row]));
  const polygons = geodata.shapes.municipalities.features.flatMap((shape) => {
    const municipality = municipalityOf.get(shape.id);
    const row = resultOf.get(shape.id);
    return municipality && row ? [municipalityFeature(shape, municipality, row, result)] : [];
  });
  const { mode, detour, ferryWaitShare, ferries } = plan.settings;
  const collection: FeatureCollection & { readonly daekning: object } = {
    type: 'FeatureCollection',
    daekning: {
      plan: result.plan,
      asOf: result.asOf,
      data: result.data,
      travelSettings: { mode, detour, ferryWaitShare, ferries },
      summary: result.summary,
      serviceAreas: result.serviceAreas,
    },
    features: [...polygons, ...pointFeatures(plan)],
  };
  return `${JSON.stringify(collection)}\n`;
}

function municipalityFeature(
  shape: ShapeFeature,
  municipality: Municipality,
  row: MunicipalityResult,
  { asOf }: CoverageResult,
): Feature {
  const { geometry } = shape;
  return {
    type: 'Feature',
    id: shape.id,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: geometry.coordinates.map(roundRing) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(roundRing)) },
    properties: {
      type: 'municipality',
      code: row.code,
      name: row.name,
      region: regionOn(municipality, asOf),
      healthCouncil: municipality.healthCouncil,
      status: row.status,
      coveredShare: row.coveredShare,
      by: row.by,
      targetGroup: row.targetGroup,
      ...(row.suppressed && { suppressed: row.suppressed }),
      targetGroupQuality: row.targetGroupQuality,
      kmHouse: row.travel.house?.km?.median ?? null,
      kmConsumptionRoom: row.travel.consumptionRoom?.km?.median ?? null,
      kmUnitBase: row.travel.unitBase?.km?.median ?? null,
      travel: row.travel,
    },
  };
}

function roundRing(ring: readonly Position[]): Position[] {
  return ring.map((position) => position.map((value) => Math.round(value * DECIMALS) / DECIMALS));
}

function pointFeatures(plan: Plan): readonly Feature<Point>[] {
  const sites = plan.sites.map(({ id, kind, name, municipality, serves, capacity, places, status, lonLat }) =>
    pointFeature(`site:${id}`, lonLat, {
      type: kind,
      id,
      name,
      municipality,
      serves,
      capacity,
      places,
      status,
    }),
  );
  const bases = plan.serviceAreas.flatMap(({ id, name, host, municipalities, capacity, status, base }) =>
    base === null
      ? []
      : [
          pointFeature(`base:${id}`, base, {
            type: 'unitBase',
            id,
            name,
            municipality: host,
            municipalities,
            capacity,
            status,
          }),
        ],
  );
  return [...sites, ...bases];
}

function pointFeature(id: string, position: readonly number[], properties: object): Feature<Point> {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { ...properties },
  };
}
