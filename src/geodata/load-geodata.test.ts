import { describe, expect, it } from 'vitest';
import { encodeTestGeodata } from '../../tests/fixtures/geodata-files.ts';
import { type FetchFile, loadGeodata } from './load-geodata.ts';

const files = new Map(Object.entries(encodeTestGeodata()));

/** A server with the test's files under `/data/`, less those left out. */
function serve(...missing: readonly string[]): FetchFile {
  return async (url) => {
    const name = url.startsWith('/data/') ? url.slice('/data/'.length) : '';
    const bytes = missing.includes(name) ? undefined : files.get(name);
    const body = bytes ? bytes.slice().buffer : new ArrayBuffer(0);
    return { ok: bytes !== undefined, status: bytes ? 200 : 404, arrayBuffer: async () => body };
  };
}

describe('loadGeodata', () => {
  it('loads and decodes every file, with or without a slash at the end of the address', async () => {
    for (const address of ['/data', '/data/']) {
      const geodata = await loadGeodata(address, serve());
      expect(geodata.ok && geodata.value.coverage.municipalities.length).toBe(98);
    }
  });

  it('names every file that the server does not have', async () => {
    const geodata = await loadGeodata('/data', serve('links.json', 'demand-points.bin'));
    expect(geodata).toEqual({
      ok: false,
      problems: [
        { file: 'links.json', path: '', found: 'svaret 404', expected: 'en fil på serveren' },
        { file: 'demand-points.bin', path: '', found: 'svaret 404', expected: 'en fil på serveren' },
      ],
    });
  });

  it('tells of a server that does not answer instead of throwing', async () => {
    const geodata = await loadGeodata('/data', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(geodata).toMatchObject({ ok: false });
    expect(!geodata.ok && geodata.problems.map((problem) => problem.found)).toEqual(
      Array(6).fill('fejlen "Failed to fetch"'),
    );
  });

  it('refuses the page that a server gives for every unknown address', async () => {
    const page = new TextEncoder().encode('<!doctype html><html></html>');
    const geodata = await loadGeodata('/data', async () => ({
      ok: true,
      status: 200,
      arrayBuffer: async () => page.slice().buffer,
    }));
    expect(geodata).toMatchObject({
      ok: false,
      problems: [{ file: 'manifest.json', expected: 'gyldig JSON' }],
    });
  });
});
