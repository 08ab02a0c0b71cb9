import { Delaunay } from 'd3-delaunay';
import polygonClipping from 'polygon-clipping';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';
import type { Outline } from '../../src/domain/coverage-data.ts';
import { distanceToRingKm } from '../../src/geometry/distance-to-ring-km.ts';
import { isInOutline } from '../../src/geometry/point-in-outline.ts';
import { fillLakes } from './fill-lakes.ts';
import type { MunicipalOutline } from './municipal-outline.ts';

type Land = Outline[number];

export interface LabelledPlace {
  readonly lon: number;
  readonly lat: number;
  readonly code: string;
}

/** A harbour may lie off the coarse coast: so far out a place still counts as on the land. */
const OFFSHORE_KM = 1.5;

/** Corners of the result stand on this grid, about 6 by 11 m, so that neighbours share theirs exactly. */
const STEPS_PER_DEGREE = 10_000;

/**
 * Divides land between municipalities: each spot goes to the nearest place on the same piece of land.
 * Lakes are divided like the land around them. An island whose places all carry one code is that municipality's
 * whole; one without a place goes to the nearest place of all.
 * @param coast pieces of land, [lon, lat] in degrees
 */
export function approximateBoundaries(coast: Outline, places: readonly LabelledPlace[]): MunicipalOutline[] {
  const lands = fillLakes(coast);
  const placesOf = assignPlaces(lands, places);
  const pieces = new Map<string, Land[]>();
  const add = (code: string, polygons: readonly Land[]): void => {
    pieces.set(code, [...(pieces.get(code) ?? []), ...polygons]);
  };
  lands.forEach((land, i) => {
    const seeds = placesOf[i] ?? [];
    const codes = new Set(seeds.map((seed) => seed.code));
    const [only] = codes;
    if (codes.size > 1) for (const part of divideLand(land, seeds)) add(part.code, part.outline);
    else add(only ?? nearestPlace(land, places).code, [land]);
  });
  return [...pieces]
    .map(([code, polygons]) => ({ code, outline: polygons.map(roundLand).filter((land) => land.length > 0) }))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

/** The places on each piece of land; a place in the water counts for the nearest coast within reach. */
function assignPlaces(lands: readonly Land[], places: readonly LabelledPlace[]): LabelledPlace[][] {
  const result: LabelledPlace[][] = lands.map(() => []);
  for (const place of places) {
    let at = lands.findIndex((land) => isInOutline(place.lon, place.lat, [land]));
    if (at < 0) {
      const distances = lands.map((land) => distanceToRingKm(place.lon, place.lat, land[0] ?? []));
      const least = distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
      if (least <= OFFSHORE_KM) at = distances.indexOf(least);
    }
    result[at]?.push(place);
  }
  return result;
}

function nearestPlace(land: Land, places: readonly LabelledPlace[]): LabelledPlace {
  let best: LabelledPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const km = distanceToRingKm(place.lon, place.lat, land[0] ?? []);
    if (km < least) {
      least = km;
      best = place;
    }
  }
  if (!best) throw new RangeError('approximateBoundaries: got no places, expected at least one');
  return best;
}

/** Voronoi cells of the places, those of one code merged, cut to the land. */
function divideLand(land: Land, seeds: readonly LabelledPlace[]): MunicipalOutline[] {
  const frame = frameAround(land);
  const scale = Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180);
  const distinct = [...new Map(seeds.map((seed) => [`${seed.lon} ${seed.lat}`, seed])).values()];
  const delaunay = Delaunay.from(
    distinct,
    (seed) => seed.lon * scale,
    (seed) => seed.lat,
  );
  const voronoi = delaunay.voronoi([frame.west * scale, frame.south, frame.east * scale, frame.north]);
  const cells = distinct.flatMap((seed, i) => {
    const cell = voronoi.cellPolygon(i);
    if (!cell) return [];
    const ring = cell.map(([x, y]) => [x / scale, y]);
    const geometry = { type: 'Polygon' as const, coordinates: [ring] };
    return [{ type: 'Feature' as const, properties: { code: seed.code }, geometry }];
  });
  return mergeCells(cells).map(({ code, outline }) => ({
    code,
    outline: polygonClipping.intersection([copyLand(land)], outline.map(copyLand)),
  }));
}

interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

const FRAME_MARGIN_DEGREES = 0.2;

function frameAround(land: Land): Frame {
  const frame = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon, lat] of land[0] ?? []) {
    frame.west = Math.min(frame.west, lon - FRAME_MARGIN_DEGREES);
    frame.south = Math.min(frame.south, lat - FRAME_MARGIN_DEGREES);
    frame.east = Math.max(frame.east, lon + FRAME_MARGIN_DEGREES);
    frame.north = Math.max(frame.north, lat + FRAME_MARGIN_DEGREES);
  }
  return frame;
}

type Cell = GeoJSON.Feature<GeoJSON.Polygon, { code: string }>;

/** By shared arcs, so that the border between two municipalities has the same corners on both sides. */
function mergeCells(cells: readonly Cell[]): MunicipalOutline[] {
  const all: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [...cells] };
  const cut = topology({ cells: all });
  const collection = cut.objects.cells as GeometryCollection<{ code: string }>;
  const byCode = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const geometry of collection.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const code = geometry.properties?.code ?? '';
    byCode.set(code, [...(byCode.get(code) ?? []), geometry]);
  }
  return [...byCode].map(([code, geometries]) => ({
    code,
    outline: merge(cut, geometries).coordinates.map((polygon) =>
      polygon.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat])),
    ),
  }));
}

function copyLand(land: Land): [number, number][][] {
  return land.map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat]));
}

/** Rings that fall together to nothing are left out; where the outer one does, the whole piece. */
function roundLand(land: Land): Land {
  const rings = land.map((ring) => {
    const points = ring.map(([lon, lat]): [number, number] => [roundDegrees(lon), roundDegrees(lat)]);
    return points.filter((point, i) => i === 0 || point.join() !== points[i - 1]?.join());
  });
  const [outer, ...holes] = rings;
  return outer && outer.length >= 4 ? [outer, ...holes.filter((hole) => hole.length >= 4)] : [];
}

function roundDegrees(value: number): number {
  return Math.round(value * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
}
