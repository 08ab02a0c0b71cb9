import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collection, read, refusal } from '../../../tests/fixtures/import-files.ts';

describe('files that cannot be used', () => {
  it.each([
    ['nothing', '', /tom fil/],
    ['broken JSON', '{"type": "FeatureCollection", ', /gyldig JSON/],
    ['no GeoJSON', '{"a": 1}', /GeoJSON/],
    ['a list', '[1, 2]', /GeoJSON/],
    ['no features', collection(), /mindst ét objekt/],
    ['features of another type', { type: 'FeatureCollection', features: 'mange' }, /GeoJSON/],
    ['a plan file', { format: 'daekning-plan' }, /Åbn fil/],
    ['a table without a unit', 'kommunekode;antal\n0001;3\n', /kolonnen "enhed"/],
    ['a table without municipalities', 'enhed;x\nA;3\n', /kolonnen "kommunekode"/],
    ['a table without a row that is understood', 'kommunekode;enhed\n0411;A\n', /Christiansø/],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /\.xlsx/],
    ['a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), /beskadiget/],
    ['an archive that is no workbook', zipSync({ 'a.xml': new Uint8Array(3) }), /beskadiget/],
    ['bytes of nothing', new Uint8Array(1000), /tekstfil/],
  ])('are refused with a reason: %s', async (_, content, expected) => {
    expect(await refusal(content)).toMatch(expected);
  });

  it('a million quotes are answered in a moment', async () => {
    expect(await refusal('"'.repeat(1_000_000))).not.toBe('');
    expect(await refusal(`kommunekode;enhed\n${'"'.repeat(1_000_001)}`)).toContain('anførselstegn');
    expect(await refusal(`kommunekode;enhed\n${'"\n'.repeat(500_000)}`)).toContain('mindst én række');
  });

  it('of more than 50 MB are not looked into', async () => {
    expect(await refusal(new Uint8Array(50_000_001))).toContain('højst 50 MB');
  });

  it('an archive that unpacks to gigabytes is refused without being unpacked', async () => {
    const sheet = new Uint8Array(70_000_000);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': sheet });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toContain('højst 60 MB');
  });

  it('an archive that lies about its sizes is only broken', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(bomb)).toContain('beskadiget');
  });

  it('a sheet with a cell far out is refused before its empty cells are made', async () => {
    const text = new TextEncoder().encode(
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(await refusal(zipSync({ 'xl/worksheets/sheet1.xml': text }))).toContain('20.000 rækker');
  });
});

describe('whatever a file holds', () => {
  it('is answered, never thrown at', async () => {
    const geometry = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom('Point', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'x'),
        coordinates: fc.oneof(fc.jsonValue(), fc.array(fc.array(fc.array(fc.double())))),
      }),
    );
    const features = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          type: fc.constant('Feature'),
          geometry,
          properties: fc.oneof(
            fc.jsonValue(),
            fc.record({
              daekning: fc.constantFrom('site', 'unit', 'polygon', 'base', 'x'),
              id: fc.jsonValue(),
              unit: fc.jsonValue(),
              municipalities: fc.jsonValue(),
              extra: fc.jsonValue(),
            }),
          ),
        }),
      ),
    );
    const file = fc.oneof(
      fc.record(
        { type: fc.constant('FeatureCollection'), features, crs: fc.jsonValue(), daekning: fc.jsonValue() },
        { requiredKeys: ['type', 'features'] },
      ),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(file, async (value) => {
        const outcome = await read(JSON.stringify(value));
        if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'PK\u0003\u0004', '{', 'kommunekode;enhed\n'),
        async (bytes, start) => {
          const outcome = await read(Uint8Array.from([...Buffer.from(start, 'latin1'), ...bytes]));
          if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
