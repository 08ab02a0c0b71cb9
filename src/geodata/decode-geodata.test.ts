import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  encodeTestGeodata,
  testGeodataJson,
  withManifest,
} from '../../tests/fixtures/geodata-files.ts';
import { decodeGeodata, type GeodataBytes } from './decode-geodata.ts';

function decoded(files: GeodataBytes = encodeTestGeodata()) {
  const geodata = decodeGeodata(files);
  if (!geodata.ok) throw new Error(JSON.stringify(geodata.problems));
  return geodata.value;
}

function problems(files: GeodataBytes) {
  const geodata = decodeGeodata(files);
  return geodata.ok ? [] : geodata.problems;
}

function areasOf(json: ReturnType<typeof testGeodataJson>) {
  const object = json.boundaries.objects.municipalities;
  if (object?.type !== 'GeometryCollection') throw new Error('the fixture has no municipalities');
  return object.geometries;
}

describe('decodeGeodata', () => {
  it('gives 98 of everything in the order of the codes', () => {
    const { coverage, shapes, manifest } = decoded();
    expect(coverage.municipalities.map((municipality) => municipality.code).slice(0, 3)).toEqual([
      '0101',
      '0147',
      '0151',
    ]);
    expect(coverage.municipalities).toHaveLength(98);
    expect(coverage.targetGroup).toHaveLength(98);
    expect(coverage.demand.start).toHaveLength(99);
    expect(coverage.demand.count).toBe(196);
    expect(shapes.municipalities.features.map((feature) => feature.id)).toEqual(
      coverage.municipalities.map((municipality) => municipality.code),
    );
    expect(shapes.regionsUntil2026.features).toHaveLength(5);
    expect(shapes.regionsFrom2027.features).toHaveLength(4);
    expect(shapes.healthCouncils.features[16]).toMatchObject({
      id: 'Råd 16',
      properties: { name: 'Råd 16' },
    });
    expect(manifest.boundaries.kind).toBe('official');
    expect(coverage.municipalities[0]).not.toHaveProperty('targetGroup');
  });

  it('puts the municipalities of the boundaries in the order of the codes, whatever theirs is', () => {
    const json = testGeodataJson();
    areasOf(json).reverse();
    const { coverage, shapes } = decoded(encodeTestGeodata(json));
    expect(shapes.municipalities.features[0]?.id).toBe('0101');
    const westOf = (index: number) =>
      Math.min(...(coverage.outlines[index]?.[0]?.[0] ?? []).map((position) => position[0]));
    expect(westOf(0)).toBe(8);
    expect(westOf(97)).toBeCloseTo(9.4, 6);
  });

  it('draws borders between municipalities only, each once', () => {
    const lines = decoded().shapes.municipalityBorders.coordinates;
    const segments = lines.flatMap((line) =>
      line.slice(1).map((end, i) => [line[i], end].map(String).sort().join()),
    );
    expect(new Set(segments).size).toBe(segments.length);
    // Nine full rows of ten and one of eight: 9 * 9 + 7 borders inside rows, 8 * 10 + 8 between them.
    expect(segments).toHaveLength(9 * 9 + 7 + 8 * 10 + 8);
  });

  it('refuses a file that is cut off, changed or not in the manifest', () => {
    const files = encodeTestGeodata();
    const links = files['links.json'];
    expect(problems({ ...files, 'links.json': links.subarray(0, 20) })).toEqual([
      { file: 'links.json', path: '', found: '20 bytes', expected: `${links.length} bytes` },
    ]);
    const changed = links.slice();
    changed[5] = 65;
    expect(problems({ ...files, 'links.json': changed })[0]?.found).toContain('kontrolsummen');
    expect(problems(withManifest(files, { files: {} }))[0]).toMatchObject({
      file: 'manifest.json',
      path: 'files',
    });
  });

  it('refuses another format, another version and a checksum of the wrong length', () => {
    const { 'manifest.json': _, ...files } = encodeTestGeodata();
    expect(problems(withManifest(files, { version: 2 }))).toEqual([
      { file: 'manifest.json', path: 'version', found: '2', expected: 'version 1 (byg data igen)' },
    ]);
    expect(problems(withManifest(files, { format: 'noget andet' }))[0]?.path).toBe('format');
    const short = { 'links.json': { sha256: 'abc', bytes: 3 } };
    expect(problems(withManifest(files, { files: short }))[0]).toMatchObject({
      path: 'files.links.json.sha256',
      found: '"abc"',
    });
  });

  it('refuses what is no JSON, in every file of that kind', () => {
    const files = encodeTestGeodata();
    const html = new TextEncoder().encode('<!doctype html>');
    for (const name of ['municipalities.json', 'links.json', 'boundaries.topo.json'] as const) {
      const [problem] = problems(withManifest({ ...files, [name]: html }));
      expect(problem).toMatchObject({ file: name, expected: 'gyldig JSON' });
    }
    expect(problems({ ...files, 'manifest.json': html })[0]?.file).toBe('manifest.json');
  });

  it('refuses 97 rows, rows out of order and a value of the wrong kind, with its path', () => {
    const json = testGeodataJson();
    const rows = json.municipalities.municipalities;
    const refuse = (municipalities: readonly unknown[]) =>
      problems(encodeTestGeodata({ ...json, municipalities: { ...json.municipalities, municipalities } }))[0];
    expect(refuse(rows.slice(1))).toMatchObject({ path: 'municipalities', expected: '98 kommuner' });
    expect(refuse(rows.toReversed())?.expected).toContain('i orden efter kode');
    expect(refuse(rows.with(3, { ...rows[3], adults: 'mange' } as never))).toEqual({
      file: 'municipalities.json',
      path: 'municipalities[3].adults',
      found: '"mange"',
      expected: 'et tal',
    });
    expect(refuse(rows.with(0, { ...rows[0], code: '101' } as never))?.path).toBe('municipalities[0].code');
  });

  it('refuses a link to Christiansø, which is not one of the 98', () => {
    const json = testGeodataJson();
    const links = { ...json.links, landBorders: [['0400', '0411']] };
    expect(problems(encodeTestGeodata({ ...json, links }))).toEqual([
      { file: 'links.json', path: 'landBorders[0]', found: '"0411"', expected: 'en af de 98 kommunekoder' },
    ]);
  });

  it('refuses boundaries with an object, a municipality or an arc missing', () => {
    const refuse = (change: (json: ReturnType<typeof testGeodataJson>) => void) => {
      const json = testGeodataJson();
      change(json);
      return problems(encodeTestGeodata(json))[0];
    };
    expect(refuse((json) => delete json.boundaries.objects.healthCouncils)).toMatchObject({
      file: 'boundaries.topo.json',
      path: 'objects.healthCouncils',
      expected: '17 områder',
    });
    expect(refuse((json) => areasOf(json).pop())).toMatchObject({
      found: '97 områder',
    });
    expect(refuse((json) => json.boundaries.arcs.splice(5))?.file).toBe('boundaries.topo.json');
    expect(
      refuse((json) => {
        const [first] = areasOf(json);
        if (first) first.id = '0411';
      }),
    ).toMatchObject({ path: 'objects.municipalities', expected: 'de 98 kommunekoder' });
    expect(
      refuse((json) => Object.assign(json.boundaries, { type: 'FeatureCollection' }))?.expected,
    ).toContain('TopoJSON');
  });

  it('refuses damaged demand points', () => {
    const files = encodeTestGeodata();
    const cut = files['demand-points.bin'].subarray(0, 300);
    expect(problems(withManifest({ ...files, 'demand-points.bin': cut }))[0]?.file).toBe('demand-points.bin');
    const manifest = bytesOf({});
    expect(problems({ ...files, 'manifest.json': manifest }).length).toBeGreaterThan(3);
  });
});
