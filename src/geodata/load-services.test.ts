import { describe, expect, it } from 'vitest';
import { inventedGeodata } from '../../tests/fixtures/invented-map.ts';
import { KINDS, serviceOf } from '../../tests/fixtures/services.ts';
import { SERVICES_FILE } from '../domain/service.ts';
import type { FetchFile } from './load-geodata.ts';
import { loadServices } from './load-services.ts';

const geodata = inventedGeodata();
const [{ code } = { code: serviceOf().municipalities[0] }] = geodata.coverage.municipalities;
const inventory = {
  kinds: KINDS,
  services: [serviceOf({ municipalities: code ? [code] : [] })],
  mappedRegion: 'Region',
};
const bytes = new TextEncoder().encode(JSON.stringify(inventory));
const digest = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');
const built = {
  ...geodata,
  manifest: { ...geodata.manifest, files: { [SERVICES_FILE]: { sha256: digest, bytes: bytes.length } } },
};
const answer =
  (status: number, body: Uint8Array): FetchFile =>
  async () => ({ ok: status === 200, status, arrayBuffer: async () => new Uint8Array(body).buffer });

describe('loadServices', () => {
  it('gives the file that the manifest names', async () => {
    const asked: string[] = [];
    const loaded = await loadServices('./data/', built, async (url) => {
      asked.push(url);
      return answer(200, bytes)(url);
    });
    expect(loaded).toEqual({ ok: true, value: inventory, warnings: [] });
    expect(asked).toEqual(['./data/services.json']);
  });

  it('tells a file that is missing, another one, and a server that does not answer apart', async () => {
    const foundOf = async (data: typeof geodata, fetchFile: FetchFile) => {
      const loaded = await loadServices('./data', data, fetchFile);
      return loaded.ok ? null : loaded.problems[0]?.found;
    };
    expect(await foundOf(built, answer(404, bytes))).toBe('svaret 404');
    expect(await foundOf(built, answer(200, bytes.slice(1)))).toBe('en anden kontrolsum');
    expect(await foundOf(geodata, answer(200, bytes))).toBe('intet i manifestet');
    expect(await foundOf(built, () => Promise.reject(new Error('væk')))).toBe('fejlen "væk"');
  });
});
