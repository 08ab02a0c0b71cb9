/// <reference path="./polylabel.d.ts" />
import polylabel from 'polylabel';
import type { Outline } from '../../src/domain/coverage-data.ts';
import { type LonLat, lonLat } from '../../src/domain/lon-lat.ts';
import { geometryAreaKm2 } from '../../src/geometry/area-km2.ts';

/** Close enough for a name: about 50 m. */
const PRECISION_DEGREES = 0.0005;

type Land = Outline[number];

/**
 * Where a municipality's name stands: the point of its largest part farthest from the border.
 * @throws RangeError when the outline is empty
 */
export function findLabelPoint(outline: Outline): LonLat {
  const [first, ...others] = outline;
  if (!first) throw new RangeError('findLabelPoint: got an empty outline, expected at least one polygon');
  const largest = others.reduce((best, land) => (landKm2(land) > landKm2(best) ? land : best), first);
  const middle = (largest[0] ?? []).reduce((sum, [, lat]) => sum + lat, 0) / (largest[0]?.length ?? 1);
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const flat = largest.map((ring) => ring.map(([lon, lat]): [number, number] => [lon * narrowing, lat]));
  const [x = 0, lat = 0] = polylabel(flat, PRECISION_DEGREES);
  return lonLat(roundDegrees(x / narrowing), roundDegrees(lat));
}

function landKm2(land: Land): number {
  const coordinates = land.map((ring) => ring.map(([lon, lat]) => [lon, lat]));
  return geometryAreaKm2({ type: 'Polygon', coordinates });
}

function roundDegrees(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
