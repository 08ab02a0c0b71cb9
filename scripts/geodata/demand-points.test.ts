import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import turfPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/domain/coverage-data.ts';
import { decodeDemandPoints, dequantiseLat, dequantiseLon } from '../../src/geodata/demand-point-file.ts';
import { isInOutline } from '../../src/geometry/point-in-outline.ts';
import { approximateBoundaries } from './approximate-boundaries.ts';
import { findOfficialMirror } from './boundary-source.ts';
import { checkDemandPoints } from './check-demand.ts';
import { buildDemandPoints } from './demand-points.ts';
import { encodeDemandPoints } from './encode-demand-points.ts';
import { roughDistanceKm } from './land-samples.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import type { NamedPlace } from './people-density.ts';
import { readBoundaries } from './read-boundary-file.ts';
import { readLand } from './read-land.ts';
import { MORE_PLACES_FILE, PLACES_FILE, readPlaces } from './read-places.ts';

function unwrap<Value>(outcome: { ok: true; value: Value } | { ok: false }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

function rectangle(west: number, south: number, east: number, north: number): Outline[number] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

function place(name: string, lon: number, lat: number, inhabitants: number | null): NamedPlace {
  return { name, lon, lat, code: '0101', inhabitants };
}

/** About 31 by 33 km of country. */
const LAND: Outline = [rectangle(9, 56, 9.5, 56.3)];
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function build(outline: Outline, places: readonly NamedPlace[], population = 20_000, areaKm2 = 1000) {
  return buildDemandPoints({ outline, population, areaKm2, places }).map((point) => ({
    ...point,
    lon: dequantiseLon(point.lon),
    lat: dequantiseLat(point.lat),
  }));
}

describe('buildDemandPoints', () => {
  it('covers the country with a grid of about 2 km', () => {
    const points = build(LAND, []);
    expect(points.length).toBeGreaterThan(1000 / 4 / 1.3);
    expect(points.length).toBeLessThan((1000 / 4) * 1.3);
    const corner = { lon: 9.25, lat: 56.15 };
    expect(Math.min(...points.map((point) => roughDistanceKm(point, corner)))).toBeLessThan(1.5);
    const weights = points.map((point) => point.weight);
    expect(Math.max(...weights)).toBeLessThan(4 * (1_000_000 / points.length));
  });

  it('keeps a village as one point where it stands, with its share of the people', () => {
    const points = build(LAND, [place('Landsby', 9.2345, 56.1111, 2000)]);
    const village = points.reduce((best, point) => (point.weight > best.weight ? point : best));
    expect(roughDistanceKm(village, { lon: 9.2345, lat: 56.1111 })).toBeLessThan(0.01);
    expect(village.weight / 1_000_000).toBeCloseTo(2000 / 20_000, 2);
  });

  it('spreads a city over many points, dense and heavy in the middle and falling outwards', () => {
    const middle = { lon: 9.25, lat: 56.15 };
    const points = build(LAND, [place('Storby', middle.lon, middle.lat, 120_000)], 150_000);
    const within = (from: number, to: number) =>
      points.filter((point) => {
        const km = roughDistanceKm(point, middle);
        return km >= from && km < to;
      });
    expect(within(0, 2).length).toBeGreaterThan(30);
    expect(Math.max(...points.map((point) => point.weight))).toBeLessThan(50_000);
    const mean = (ring: readonly { weight: number }[]) =>
      total(ring.map(({ weight }) => weight)) / ring.length;
    expect(mean(within(0, 1))).toBeGreaterThan(mean(within(1, 2)));
    expect(mean(within(1, 2))).toBeGreaterThan(mean(within(2.5, 3.3)));
    const town = total(within(0, 6).map(({ weight }) => weight)) / 1_000_000;
    expect(town).toBeGreaterThan(0.75);
  });

  it('moves a place that lies in the water, or across the border, onto the land of its municipality', () => {
    const points = build(LAND, [place('Havn', 8.99, 56.15, 4000)]);
    const port = points.reduce((best, point) => (point.weight > best.weight ? point : best));
    expect(isInOutline(port.lon, port.lat, LAND)).toBe(true);
    expect(roughDistanceKm(port, { lon: 8.99, lat: 56.15 })).toBeLessThan(2);
  });

  it('gives a small island a point through its place, and takes no more people than there are', () => {
    const islet = rectangle(9.7, 56.1, 9.703, 56.102);
    const points = build(
      [...LAND, islet],
      [place('Holm', 9.7015, 56.101, 100), place('By', 9.1, 56.1, 50_000)],
    );
    expect(points.filter((point) => point.lon > 9.6)).toHaveLength(1);
    expect(total(points.map((point) => point.weight))).toBe(1_000_000);
  });

  it('has whole weights of at least 1 that add up, and every point on land, from south to north', () => {
    const square = fc.record({
      west: fc.double({ min: 8, max: 14, noNaN: true }),
      south: fc.double({ min: 54.6, max: 57, noNaN: true }),
      width: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
      height: fc.double({ min: 0.02, max: 0.4, noNaN: true }),
      places: fc.array(
        fc.tuple(
          fc.double({ min: -0.1, max: 1.1, noNaN: true }),
          fc.double({ min: -0.1, max: 1.1, noNaN: true }),
          fc.option(fc.integer({ min: 1, max: 300_000 })),
        ),
        { maxLength: 6 },
      ),
      population: fc.integer({ min: 1000, max: 700_000 }),
    });
    fc.assert(
      fc.property(square, ({ west, south, width, height, places, population }) => {
        const outline: Outline = [rectangle(west, south, west + width, south + height)];
        const named = places.map(([x, y, size], i) =>
          place(`Sted ${i}`, west + x * width, south + y * height, size),
        );
        const areaKm2 = width * height * 62 * 111;
        const points = build(outline, named, population, areaKm2);
        expect(total(points.map((point) => point.weight))).toBe(1_000_000);
        points.forEach((point, i) => {
          expect(Number.isInteger(point.weight) && point.weight >= 1).toBe(true);
          expect(isInOutline(point.lon, point.lat, outline)).toBe(true);
          expect(point.lat).toBeGreaterThanOrEqual(points[i - 1]?.lat ?? 0);
        });
        expect(build(outline, named, population, areaKm2)).toEqual(points);
      }),
      { numRuns: 40 },
    );
  });

  it('throws where there is no land', () => {
    expect(() => build([], [])).toThrow('without land');
  });
});

const rows = unwrap(readMunicipalityTable('.'));
const places = [PLACES_FILE, MORE_PLACES_FILE].flatMap((file) => unwrap(readPlaces('.', file)));
const mirror = findOfficialMirror('.');

const boundaries = {
  approximate: () => approximateBoundaries(readLand('.'), places),
  official: () => unwrap(readBoundaries(readFileSync(mirror ?? '', 'utf8'), 'kommuner.topojson')),
};

describe.each(['approximate', 'official'] as const)('demand points on the %s boundaries', (kind) => {
  it.skipIf(kind === 'official' && !mirror)(
    'are 10,000 to 20,000 on land in their municipality, in 150 kB, with København over many',
    () => {
      const byCode = new Map(boundaries[kind]().map(({ code, outline }) => [code, outline]));
      const outlines = rows.map((row) => byCode.get(row.code) ?? []);
      const points = rows.map((row, i) =>
        buildDemandPoints({
          outline: outlines[i] ?? [],
          population: row.population,
          areaKm2: row.areaKm2,
          places: places.filter(({ code }) => code === row.code),
        }),
      );
      const bytes = encodeDemandPoints(points);
      expect(gzipSync(bytes).length).toBeLessThan(150_000);
      const demand = unwrap(decodeDemandPoints(bytes));
      const codes = rows.map((row) => row.code);
      expect(checkDemandPoints(demand, codes, outlines)).toEqual([]);
      expect(demand.count).toBeGreaterThan(10_000);
      expect(demand.count).toBeLessThan(20_000);

      // Turf's own answer for a fifth of the points, and for a point moved into the sea.
      for (let i = 0; i < demand.count; i += 5) {
        const outline = outlines[demand.municipality[i] ?? 0] ?? [];
        const coordinates = outline.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
        const position = [demand.lon[i] ?? 0, demand.lat[i] ?? 0];
        expect(turfPointInPolygon(position, { type: 'MultiPolygon', coordinates })).toBe(true);
      }
      demand.lon[0] = 7.6;
      expect(checkDemandPoints(demand, codes, outlines)[0]?.expected).toBe('et punkt på land i 0101');

      const copenhagen = points[0] ?? [];
      expect(copenhagen.length).toBeGreaterThan(200);
      expect(Math.max(...copenhagen.map((point) => point.weight))).toBeLessThan(20_000);
      const smallest = Math.min(...points.map((list) => list.length));
      expect(smallest).toBeGreaterThanOrEqual(10);
    },
  );
});
