import fc from 'fast-check';
import type { Position } from 'geojson';
import { topology as buildTopology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/failure.ts';
import { lonLatToUtm32 } from '../../src/geometry/utm32.ts';
import {
  boxRing,
  changeFeature,
  inventBoundaries,
  moveBoundaries,
} from '../../tests/fixtures/invented-boundaries.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { readBoundaries } from './read-boundary-file.ts';

const table = readMunicipalityTable('.');
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const rows = table.value;
const codes = rows.map((row) => row.code);
const squares = inventBoundaries(rows);

function refusals(document: unknown): readonly Problem[] {
  const outcome = readBoundaries(JSON.stringify(document), 'egen.json');
  return outcome.ok ? [] : outcome.problems;
}

const withFeature = (index: number, change: Record<string, unknown>) => changeFeature(squares, index, change);
const withGeometry = (geometry: unknown) => withFeature(0, { geometry });

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
  const utm = moveBoundaries(squares, ([lon = 0, lat = 0]: Position) => [...lonLatToUtm32(lon, lat)]);
  const documents = [squares, buildTopology({ kommuner: squares }, 1e4), utm].map((d) => JSON.stringify(d));
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
