import { describe, expect, it } from 'vitest';
import { encodeTestGeodata } from '../../tests/fixtures/geodata-files.ts';
import { inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { inventedNetwork } from '../../tests/fixtures/invented-network.ts';
import { decodeNetwork } from './network-file.ts';

const bytes = encodeTestGeodata()['network.bin'];

describe('network.bin', () => {
  it('is read as it was built', () => {
    const read = decodeNetwork(bytes);
    expect(read.ok && read.value).toEqual(inventedNetwork(inventedCountry()));
  });

  it('is refused when it is cut, longer, of another kind, or full of something else', () => {
    const wrong = [
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(0, 40),
      Uint8Array.of(...bytes, 0),
      Uint8Array.of(0, ...bytes),
      new Uint8Array(),
      Uint8Array.of(...bytes.subarray(0, 5), ...new Uint8Array(200).fill(255)),
      Uint8Array.of(...bytes.subarray(0, 5), ...new Uint8Array(200).fill(1)),
    ];
    for (const file of wrong) {
      expect(decodeNetwork(file)).toMatchObject({ ok: false, problems: [{ file: 'network.bin' }] });
    }
  });
});
