import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeTestGeodata } from '../../tests/fixtures/geodata-files.ts';
import { GeodataError, readGeodata } from './read-geodata.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daekning-geodata-'));
  for (const [name, bytes] of Object.entries(encodeTestGeodata())) writeFileSync(join(folder, name), bytes);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readGeodata', () => {
  it("reads a built folder with the page's own decoders", async () => {
    const geodata = await readGeodata(folder);
    expect(geodata.coverage.outlines).toHaveLength(98);
    expect(geodata.manifest.format).toBe('daekning-data');
  });

  it('names a file that is missing with its path', async () => {
    rmSync(join(folder, 'links.json'));
    const error = await readGeodata(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GeodataError);
    expect(String(error)).toContain(`${join(folder, 'links.json')}: fandt ingen fil`);
  });

  it('names a file that was changed after the build', async () => {
    writeFileSync(join(folder, 'municipalities.json'), '{}');
    await expect(readGeodata(folder)).rejects.toThrow('municipalities.json: fandt 2 bytes');
  });
});
