import { readFileSync } from 'node:fs';
import fc from 'fast-check';
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
  type InventedBoundaries,
  inventBoundaries,
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

/** The squares with every position moved. */
function moved(change: (position: Position) => Position): InventedBoundaries {
  const features = squares.features.map((feature) => ({
    ...feature,
    geometry: {
      ...feature.geometry,
      coordinates: feature.geometry.coordinates.map((ring) => ring.map(change)),
    },
  }));
  return { ...squares, features };
}

/** The squares with one feature changed. */
function withFeature(index: number, change: Record<string, unknown>): unknown {
  const features = squares.features.map((feature, i) => (i === index ? { ...feature, ...change } : feature));
  return { ...squares, features };
}

function withGeometry(geometry: unknown): unknown {
  return withFeature(0, { geometry });
}

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

describe('readBoundaries: what is refused, with its place', () => {
  it('names every missing and every unknown municipality', () => {
    const features = squares.features.slice(2);
    const unknown = { ...squares.features[0], properties: { KOMKODE: '0999' } };
    const problems = refusals({ ...squares, features: [...features, unknown, unknown] });
    expect(problems).toMatchObject([
      { path: 'features[96].properties.KOMKODE', found: '"0999"', expected: 'koden på en af de 98 kommuner' },
      { found: 'intet område med koden 0101', expected: 'København (0101)' },
      { found: 'intet område med koden 0147', expected: 'Frederiksberg (0147)' },
    ]);
  });

  it('refuses text that is not JSON, and files without municipalities', () => {
    for (const text of ['', '{"type":', 'KOMKODE;navn', '\u0000']) {
      const outcome = readBoundaries(text, 'egen.json');
      expect(outcome).toMatchObject({
        ok: false,
        problems: [{ file: 'egen.json', path: '', expected: 'en fil i JSON (GeoJSON eller TopoJSON)' }],
      });
    }
    for (const document of [null, 3, [], {}, { type: 'GeometryCollection' }, { type: 'Polygon' }]) {
      expect(refusals(document)).toMatchObject([{ expected: expect.stringContaining('GeoJSON') }]);
    }
    expect(refusals({ type: 'FeatureCollection', features: [] })).toMatchObject([
      { found: 'ingen kommunekoder' },
    ]);
    expect(refusals({ type: 'FeatureCollection' })).toMatchObject([{ path: 'features', found: 'intet' }]);
    expect(refusals({ type: 'Topology', objects: [] })).toMatchObject([{ path: 'objects' }]);
    expect(refusals({ type: 'Topology', objects: {} })).toMatchObject([{ found: 'ingen kommunekoder' }]);
    expect(refusals(inventBoundaries(rows, ({ name }) => ({ name })))).toMatchObject([
      { found: 'ingen kommunekoder' },
    ]);
  });

  it('refuses a topology that holds the municipalities twice', () => {
    const problems = refusals(buildTopology({ fin: squares, grov: squares }));
    expect(problems).toMatchObject([{ found: 'kommunekoder i flere lag: objects.fin, objects.grov' }]);
  });

  it.each([
    [{ KOMKODE: null }, 'null'],
    [{ KOMKODE: 'Lemvig' }, '"Lemvig"'],
    [{ KOMKODE: 101.5 }, '101.5'],
    [{ KOMKODE: '00101' }, '"00101"'],
    [{ KOMKODE: ['0101'] }, 'en liste med 1 værdier'],
    [{}, 'intet'],
  ])('refuses the code in %j', (properties, found) => {
    const name = 'KOMKODE' in properties ? 'KOMKODE' : 'komkode';
    const [problem] = refusals(withFeature(0, { properties }));
    expect(problem).toMatchObject({ path: `features[0].properties.${name}`, found });
  });

  const ring = boxRing(7.6, 54.45, 7.7, 54.5);
  it.each([
    ['no geometry', null, 'features[0].geometry', 'null'],
    ['a line', { type: 'LineString', coordinates: ring }, 'features[0].geometry', '"LineString"'],
    ['no coordinates', { type: 'Polygon' }, 'features[0].geometry.coordinates', 'intet'],
    ['no rings', { type: 'Polygon', coordinates: [] }, 'features[0].geometry.coordinates', 'en tom liste'],
    ['a ring of text', { type: 'Polygon', coordinates: ['x'] }, 'features[0].geometry.coordinates[0]', '"x"'],
    [
      'an open ring',
      { type: 'Polygon', coordinates: [ring.slice(0, 4)] },
      'features[0].geometry.coordinates[0]',
      '[7.6,54.5] som sidste position',
    ],
    [
      'a ring of three positions',
      { type: 'Polygon', coordinates: [[ring[0], ring[1], ring[0]]] },
      'features[0].geometry.coordinates[0]',
      '3 positioner',
    ],
    [
      'a position of text',
      { type: 'MultiPolygon', coordinates: [[[ring[0], ['7,6', 54.5], ring[2], ring[0]]]] },
      'features[0].geometry.coordinates[0][0][1]',
      '["7,6",54.5]',
    ],
    [
      'a position of one number',
      { type: 'Polygon', coordinates: [[ring[0], [7.6], ring[2], ring[0]]] },
      'features[0].geometry.coordinates[0][1]',
      '[7.6]',
    ],
  ])('refuses %s', (_, geometry, path, found) => {
    expect(refusals(withGeometry(geometry))).toMatchObject([{ file: 'egen.json', path, found }]);
  });

  const topology = buildTopology({ kommuner: squares }, 1e5);
  it.each([
    ['no arcs', { arcs: undefined }, 'arcs', 'intet'],
    ['an arc of text', { arcs: ['x', ...topology.arcs.slice(1)] }, 'arcs[0]', '"x"'],
    ['a step of text', { arcs: [[['1', 2]], ...topology.arcs.slice(1)] }, 'arcs[0][0]', '["1",2]'],
    ['a transform without scale', { transform: { translate: [0, 0] } }, 'transform', 'et objekt'],
  ])('refuses a topology with %s', (_, change, path, found) => {
    expect(refusals({ ...topology, ...change })).toMatchObject([{ path, found }]);
  });

  it('refuses arcs that are not there or do not meet', () => {
    const geometryOf = (arcs: unknown) => {
      const kommuner = topology.objects.kommuner as unknown as { geometries: object[] };
      const [first, ...rest] = kommuner.geometries;
      return {
        ...topology,
        objects: { kommuner: { type: 'GeometryCollection', geometries: [{ ...first, arcs }, ...rest] } },
      };
    };
    const path = 'objects.kommuner.geometries[0].arcs[0]';
    expect(refusals(geometryOf([[99_999]]))).toMatchObject([{ path: `${path}[0]`, found: '99999' }]);
    expect(refusals(geometryOf([[-99_999]]))).toMatchObject([{ path: `${path}[0]` }]);
    expect(refusals(geometryOf([[0.5]]))).toMatchObject([{ path: `${path}[0]`, found: '0.5' }]);
    expect(refusals(geometryOf([[0, 5]]))).toMatchObject([{ path: `${path}[1]` }]);
    expect(refusals(geometryOf([7]))).toMatchObject([{ path, found: '7' }]);
  });

  it('refuses collections in collections without end', () => {
    const open = '{"type":"GeometryCollection","geometries":['.repeat(5000);
    const geometry = `${open}${']}'.repeat(5000)}`;
    const text = JSON.stringify(withGeometry('here')).replace('"here"', geometry);
    const outcome = readBoundaries(text, 'egen.json');
    expect(outcome).toMatchObject({ ok: false, problems: [{ found: '"GeometryCollection"' }] });
  });

  it('lists a file full of mistakes up to 120, and how many more there are', () => {
    const features = Array.from({ length: 300 }, (_, i) => ({
      ...squares.features[0],
      properties: { KOMKODE: i === 0 ? '0101' : `x${i}` },
    }));
    const problems = refusals({ ...squares, features });
    expect(problems).toHaveLength(121);
    expect(problems.at(-1)?.found).toBe(`${299 + 97 - 120} fejl mere`);
  });
});

describe('readBoundaries: any damage', () => {
  const small = inventBoundaries(rows);
  const documents = [small, buildTopology({ kommuner: small }, 1e4), moved(utm)].map((d) =>
    JSON.stringify(d),
  );
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(null, [], {}, -1, 1e308, 'Polygon', '0411'),
  );

  it('never throws, and gives the 98 or reasons', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents.keys()),
        fc.array(fc.tuple(fc.infiniteStream(fc.nat()), junk), { minLength: 1, maxLength: 3 }),
        (number, damages) => {
          const document: unknown = JSON.parse(documents[number] ?? '');
          for (const [steps, value] of damages) damage(document, steps, value);
          const outcome = readBoundaries(JSON.stringify(document), 'egen.json');
          if (outcome.ok) expect(outcome.value.map(({ code }) => code)).toEqual(codes);
          else expect(outcome.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on text cut off or changed anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents.keys()),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        (number, place, put) => {
          const text = documents[number] ?? '';
          const at = place % text.length;
          expect(readBoundaries(text.slice(0, at), 'egen.json').ok).toBe(false);
          expect(() =>
            readBoundaries(text.slice(0, at) + put + text.slice(at + 1), 'egen.json'),
          ).not.toThrow();
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** Puts `value` in place of some member, found by walking down from the top for a while. */
function damage(document: unknown, steps: Iterable<number>, value: unknown): void {
  let at = document;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const child: unknown = Reflect.get(at, key);
    if (step % 3 === 0 || typeof child !== 'object' || child === null) {
      Reflect.set(at, key, value);
      return;
    }
    at = child;
  }
}

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
