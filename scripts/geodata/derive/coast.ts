/**
 * Derives geodata/coast/land.json, Denmark's land from OpenStreetMap at 250 m. Run by hand, seldom:
 *   npm i --prefix FOLDER @geo-maps/earth-lands-250m@0.6.0
 *   npx tsx scripts/geodata/derive/coast.ts FOLDER/node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import polygonClipping, { type MultiPolygon, type Polygon, type Ring } from 'polygon-clipping';
import { geometryAreaKm2 } from '../../../src/geometry/area-km2.ts';

/** The source has three decimals; so has the result: steps of about 65 m by 110 m. */
const STEPS_PER_DEGREE = 1000;

/** Rocks under this size stay out. */
const LEAST_AREA_KM2 = 0.02;

function readFrame(file: string): Ring {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return rows.map((row): [number, number] => {
    const [lon = '', lat = ''] = row.split(',');
    return [Number(lon), Number(lat)];
  });
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxOf(ring: Ring): Box {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { west: least(lons), south: least(lats), east: most(lons), north: most(lats) };
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Cuts a ring to a box (Sutherland and Hodgman), so that the ring of all Eurasia becomes short. */
function cutRingToBox(ring: Ring, box: Box): Ring {
  const sides: { inside: (p: [number, number]) => boolean; axis: 0 | 1; at: number }[] = [
    { inside: (p) => p[0] >= box.west, axis: 0, at: box.west },
    { inside: (p) => p[0] <= box.east, axis: 0, at: box.east },
    { inside: (p) => p[1] >= box.south, axis: 1, at: box.south },
    { inside: (p) => p[1] <= box.north, axis: 1, at: box.north },
  ];
  let points = ring;
  for (const { inside, axis, at } of sides) {
    const kept: Ring = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before && inside(before) !== inside(point)) {
        const share = (at - before[axis]) / (point[axis] - before[axis]);
        const other = axis === 0 ? 1 : 0;
        const along = before[other] + share * (point[other] - before[other]);
        kept.push(axis === 0 ? [at, along] : [along, at]);
      }
      if (inside(point)) kept.push(point);
      before = point;
    }
    points = kept;
  }
  return points;
}

function cutToFrame(lands: MultiPolygon, frame: Ring): MultiPolygon {
  const box = boxOf(frame);
  const pieces: MultiPolygon = [];
  for (const [outer, ...holes] of lands) {
    if (!outer || !boxesMeet(boxOf(outer), box)) continue;
    const near = [outer, ...holes.filter((hole) => boxesMeet(boxOf(hole), box))];
    const cut = near.map((ring) => cutRingToBox(ring, box)).filter((ring) => ring.length >= 3);
    if (cut.length > 0) pieces.push(...polygonClipping.intersection([cut], [[frame]]));
  }
  return pieces;
}

function roundPolygon(polygon: Polygon): number[][][] {
  return polygon
    .map((ring) =>
      ring
        .map((point) => point.map((value) => Math.round(value * STEPS_PER_DEGREE)))
        .filter((point, i, all) => i === 0 || point.join() !== all[i - 1]?.join()),
    )
    .filter((ring) => ring.length >= 4);
}

const packages = process.argv[2];
if (packages === undefined) throw new Error('derive/coast: give the node_modules folder of the package');
const source = path.join(packages, '@geo-maps', 'earth-lands-250m', 'map.geo.json');
const collection: { geometries: { coordinates: MultiPolygon }[] } = JSON.parse(readFileSync(source, 'utf8'));
const lands = collection.geometries.flatMap((geometry) => geometry.coordinates);
const danish = cutToFrame(lands, readFrame('geodata/coast/frame.csv'))
  .filter((polygon) => geometryAreaKm2({ type: 'Polygon', coordinates: polygon }) >= LEAST_AREA_KM2)
  .map(roundPolygon)
  .filter((polygon) => polygon.length > 0)
  .sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
writeFileSync(
  'geodata/coast/land.json',
  `{"stepsPerDegree":${STEPS_PER_DEGREE},"polygons":[\n${danish.map((polygon) => JSON.stringify(polygon)).join(',\n')}\n]}\n`,
);
