import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { Polygon, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/failure.ts';
import { geometryAreaKm2 } from '../../src/geometry/area-km2.ts';
import { lonLatToUtm32 } from '../../src/geometry/utm32.ts';
import {
  boxRing,
  changeFeature,
  inventBoundaries,
  moveBoundaries,
} from '../../tests/fixtures/invented-boundaries.ts';
import { findOfficialMirror } from './boundary-source.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { readBoundaries } from './read-boundary-file.ts';

const table = readMunicipalityTable('.');
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const rows = table.value;
const codes = rows.map((row) => row.code);

function read(document: unknown): readonly MunicipalOutline[] {
  const outcome = readBoundaries(JSON.stringify(document), 'egen.json');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return outcome.value;
}

function warningsOf(document: unknown): readonly string[] {
  const outcome = readBoundaries(JSON.stringify(document), 'egen.json');
  return outcome.ok ? outcome.warnings : ['refused'];
}

function refusals(document: unknown): readonly Problem[] {
  const outcome = readBoundaries(JSON.stringify(document), 'egen.json');
  return outcome.ok ? [] : outcome.problems;
}

const squares = inventBoundaries(rows);
const expected = read(squares);

const moved = (change: (position: Position) => Position) => moveBoundaries(squares, change);
const withGeometry = (geometry: unknown) => changeFeature(squares, 0, { geometry });
const utm = ([lon = 0, lat = 0]: Position): Position => [...lonLatToUtm32(lon, lat)];

function expectNear(outlines: readonly MunicipalOutline[], degrees: number): void {
  expect(outlines.map(({ code }) => code)).toEqual(codes);
  const flat = outlines.flatMap(({ outline }) => outline.flat(3));
  const wanted = expected.flatMap(({ outline }) => outline.flat(3));
  expect(flat).toHaveLength(wanted.length);
  flat.forEach((value, i) => {
    expect(Math.abs(value - (wanted[i] ?? 0))).toBeLessThan(degrees);
  });
}

describe('readBoundaries: what is accepted', () => {
  it('gives the 98 in code order, whatever the order of the file', () => {
    expect(expected.map(({ code }) => code)).toEqual(codes);
    expect(read({ ...squares, features: squares.features.toReversed() })).toEqual(expected);
    expect(expected[0]?.outline).toEqual([squares.features[0]?.geometry.coordinates]);
  });

  it.each(['KOMKODE', 'komkode', 'kommunekode', 'Kommunekode', 'code', 'kode', 'id'])(
    'reads the code from %s',
    (key) => {
      expect(read(inventBoundaries(rows, ({ code }) => ({ navn: 'x', [key]: code })))).toEqual(expected);
    },
  );

  it("reads the code from the feature's own id", () => {
    const features = squares.features.map((feature, i) => ({ ...feature, properties: {}, id: codes[i] }));
    expect(read({ ...squares, features })).toEqual(expected);
  });

  it.each([
    ['numbers', (code: string) => Number(code)],
    ['text without the zero', (code: string) => String(Number(code))],
  ])('mends codes as %s, with a note', (_, spoil) => {
    const document = inventBoundaries(rows, ({ code }) => ({ kommunekode: spoil(code) }));
    expect(read(document)).toEqual(expected);
    expect(warningsOf(document)).toEqual([
      'egen.json: 98 koder uden foranstillet nul er læst med fire cifre, fx 101 som 0101',
    ]);
  });

  it('prefers the property that holds the codes to one that only counts features', () => {
    const features = squares.features.map((feature, i) => ({ ...feature, id: 1 + i }));
    expect(read({ ...squares, features })).toEqual(expected);
  });

  it('leaves Christiansø out, with a warning', () => {
    const feature = { ...squares.features[0], properties: { KOMKODE: '0411' } };
    const document = { ...squares, features: [feature, ...squares.features] };
    expect(read(document)).toEqual(expected);
    expect(warningsOf(document)).toEqual([expect.stringContaining('Christiansø (0411)')]);
    expect(warningsOf(squares)).toEqual([]);
  });

  it('drops third values', () => {
    expect(read(moved((position) => [...position, -999]))).toEqual(expected);
  });

  it('brings parts under one code, as features, as a MultiPolygon or as a collection', () => {
    const island = { type: 'Polygon', coordinates: [boxRing(15, 57.9, 15.1, 57.95)] };
    const [first] = squares.features;
    const wanted = [...(expected[0]?.outline ?? []), island.coordinates];
    const feature = { type: 'Feature', properties: { KOMKODE: '0101' }, geometry: island };
    expect(read({ ...squares, features: [...squares.features, feature] })[0]?.outline).toEqual(wanted);
    const coordinates = [first?.geometry.coordinates, island.coordinates];
    expect(read(withGeometry({ type: 'MultiPolygon', coordinates }))[0]?.outline).toEqual(wanted);
    const geometries = [first?.geometry, { type: 'GeometryCollection', geometries: [island] }];
    expect(read(withGeometry({ type: 'GeometryCollection', geometries }))[0]?.outline).toEqual(wanted);
  });

  it('turns outer rings counter-clockwise and holes clockwise, whichever way they ran', () => {
    const outer = squares.features[0]?.geometry.coordinates[0] ?? [];
    const hole = boxRing(7.7, 54.455, 7.72, 54.46);
    for (const rings of [
      [outer, hole],
      [outer.toReversed(), hole.toReversed()],
    ]) {
      const [polygon] = read(withGeometry({ type: 'Polygon', coordinates: rings }))[0]?.outline ?? [];
      expect(polygon).toEqual([outer, hole.toReversed()]);
    }
  });

  it('reads a byte-order mark and a plain topology', () => {
    const topology = buildTopology({ kommuner: squares });
    expect(readBoundaries(`\uFEFF${JSON.stringify(topology)}`, 'egen.json').ok).toBe(true);
    // The server begins rings where arcs meet, so areas are compared.
    const areas = areasOf(expected);
    areasOf(read(topology)).forEach((area, i) => {
      expect(area).toBeCloseTo(areas[i] ?? 0, 6);
    });
  });

  it('reads a quantised topology with third values as topojson-client reads it without', () => {
    const topology = buildTopology({ kommuner: squares }, 1e5);
    const spoiled = { ...topology, arcs: topology.arcs.map((arc) => arc.map((step) => [...step, -999])) };
    expect(read(spoiled)).toEqual(read(topology));
    const flat = read(topology).flatMap(({ outline }) => outline.flat(3));
    const wanted = expected.flatMap(({ outline }) => outline.flat(3));
    expect(Math.max(...flat)).toBeCloseTo(Math.max(...wanted), 9);
    expect(Math.min(...flat)).toBeCloseTo(Math.min(...wanted), 9);
  });

  it('chooses the layer with municipality codes among several', () => {
    const other = (kode: (i: number) => unknown) => ({
      ...squares,
      features: squares.features.map((feature, i) => ({ ...feature, properties: { kode: kode(i) } })),
    });
    const topology = buildTopology({
      regioner: other((i) => 1081 + (i % 5)),
      kommuner: squares,
      postnumre: other((i) => (i === 0 ? '0101' : 1000 + i)),
    });
    expect(read(topology).map(({ code }) => code)).toEqual(codes);
  });

  it('leaves out rings that rounding has left without area, and says so', () => {
    const tiny = {
      type: 'Feature',
      properties: { KOMKODE: '0101' },
      geometry: { type: 'Polygon', coordinates: [boxRing(15, 57.9, 15.000001, 57.900001)] },
    };
    const all = { ...squares, features: [...squares.features, tiny] };
    const topology = buildTopology({ kommuner: all }, 1e4);
    expect(read(topology)[0]?.outline).toHaveLength(1);
    expect(warningsOf(topology)).toEqual([expect.stringContaining('1 ringe er afrundet')]);
  });
});

describe('readBoundaries: reference systems', () => {
  it('converts UTM zone 32, told by the size of the positions or by the crs', () => {
    const document = moved(utm);
    expectNear(read(document), 1e-9);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
    expectNear(read({ ...document, crs }), 1e-9);
    const topology = { ...buildTopology({ kommuner: document }, 1e7), crs };
    const areas = areasOf(expected);
    areasOf(read(topology)).forEach((area, i) => {
      expect(area).toBeCloseTo(areas[i] ?? 0, 1);
    });
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4258'])(
    'takes %s as degrees',
    (name) => {
      expect(read({ ...squares, crs: { type: 'name', properties: { name } } })).toEqual(expected);
    },
  );

  const mercator = ([lon = 0, lat = 0]: Position): Position => {
    const radius = 6_378_137;
    return [(lon * Math.PI * radius) / 180, radius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
  };
  it.each([
    [
      'latitude first',
      ([lon = 0, lat = 0]: Position) => [lat, lon],
      'Længde- og breddegrad ser ud til at være byttet om',
    ],
    ['Web Mercator', mercator, 'EPSG:3857'],
    [
      'northing first',
      (position: Position) => utm(position).toReversed(),
      'Øst og nord ser ud til at være byttet om',
    ],
    ['UTM zone 33', ([lon = 0, lat = 0]: Position) => utm([lon - 6, lat]), 'UTM zone 33'],
  ])('refuses %s with a hint', (_, change, hint) => {
    const problems = refusals(moved(change));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.expected).toContain(hint);
    expect(problems[0]?.path).toMatch(/^features\[\d+\]\.geometry\.coordinates\[0\]\[\d+\]$/);
  });

  it('names the one position that lies somewhere else', () => {
    const ring = boxRing(7.6, 54.45, 7.7, 54.5);
    ring[2] = [7.7, 53];
    const [problem, ...more] = refusals(withGeometry({ type: 'Polygon', coordinates: [ring] }));
    expect(problem).toMatchObject({ path: 'features[0].geometry.coordinates[0][2]', found: '[7.7,53]' });
    expect(more).toEqual([]);
  });

  it.each([
    ['urn:ogc:def:crs:EPSG::23032', squares],
    ['EPSG:3857', squares],
    ['EPSG:25832', squares],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', moved(utm)],
    ['urn:ogc:def:crs:EPSG::25833', moved(utm)],
  ])('refuses the crs %s on positions that are not in it', (name, document) => {
    const problems = refusals({ ...document, crs: { type: 'name', properties: { name } } });
    expect(problems).toMatchObject([{ path: 'crs', found: expect.stringContaining(name) }]);
  });
});

function areasOf(outlines: readonly MunicipalOutline[]): number[] {
  return outlines.map(({ outline }) =>
    geometryAreaKm2({ type: 'MultiPolygon', coordinates: mutable(outline) }),
  );
}

function mutable(outline: MunicipalOutline['outline']): Position[][][] {
  return outline.map((polygon) => polygon.map((ring) => ring.map((position) => [...position])));
}

const mirror = findOfficialMirror('.');

describe.skipIf(mirror === undefined)('readBoundaries: the official file', () => {
  const official = mirror === undefined ? '' : readFileSync(mirror, 'utf8');
  const outcome = readBoundaries(official, 'kommuner.topojson');
  const outlines = outcome.ok ? outcome.value : [];
  const total = areasOf(outlines).reduce((sum, area) => sum + area, 0);

  it('has 98 municipalities of 308 parts, and 42,855 km2 on the sphere', () => {
    expect(outcome).toMatchObject({ ok: true, warnings: [expect.stringContaining('Christiansø (0411)')] });
    expect(outlines.map(({ code }) => code)).toEqual(codes);
    expect(outlines.reduce((parts, { outline }) => parts + outline.length, 0)).toBe(308);
    expect(total).toBeCloseTo(42_855, 0);
  });

  it('has two values in every position', () => {
    const positions = outlines.flatMap(({ outline }) => outline.flat(2));
    expect(positions.length).toBeGreaterThan(10_000);
    expect(positions.every((position) => position.length === 2)).toBe(true);
  });

  it('merges to the sum of its parts', () => {
    const features = outlines.map(({ code, outline }) => ({
      type: 'Feature' as const,
      properties: { KOMKODE: code },
      geometry: { type: 'MultiPolygon' as const, coordinates: mutable(outline) },
    }));
    const all: FeatureCollection = { type: 'FeatureCollection', features };
    const topology: Topology = buildTopology({ kommuner: all });
    const collection = topology.objects.kommuner;
    if (collection?.type !== 'GeometryCollection') throw new Error('no collection');
    const merged = geometryAreaKm2(merge(topology, collection.geometries as Polygon[]));
    expect(Math.abs(merged - total) / total).toBeLessThan(1e-9);
  });
});
