import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeDemandPoints,
  dequantiseLat,
  dequantiseLon,
  QUANTA,
} from '../../src/geodata/demand-point-file.ts';
import { encodeDemandPoints, type QuantisedPoint } from './encode-demand-points.ts';
import { splitByLargestRemainder } from './largest-remainder.ts';

const quanta = fc.integer({ min: 0, max: QUANTA });
const municipality = fc
  .array(fc.record({ lon: quanta, lat: quanta, share: fc.integer({ min: 1, max: 1000 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((points): readonly QuantisedPoint[] => {
    const weights = splitByLargestRemainder(
      1_000_000,
      points.map(({ share }) => share),
      1,
    );
    const sorted = points.toSorted((a, b) => a.lat - b.lat);
    return sorted.map(({ lon, lat }, i) => ({ lon, lat, weight: weights[i] ?? 0 }));
  });
const country = fc.array(municipality, { minLength: 98, maxLength: 98 });

/** 98 municipalities with two points each. */
const small = Array.from({ length: 98 }, (_, i): readonly QuantisedPoint[] => [
  { lon: 300 * i, lat: 500, weight: 400_000 },
  { lon: 300 * i + 200, lat: 900, weight: 600_000 },
]);

function refusal(bytes: Uint8Array) {
  const decoded = decodeDemandPoints(bytes);
  return decoded.ok ? null : decoded.problems[0];
}

describe('the file of demand points', () => {
  it('gives back every point and weight, in the order written', () => {
    fc.assert(
      fc.property(country, (municipalities) => {
        const decoded = decodeDemandPoints(encodeDemandPoints(municipalities));
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
        const { count, lon, lat, weight, municipality: owner, start } = decoded.value;
        const flat = municipalities.flatMap((points, m) => points.map((point) => ({ ...point, m })));
        expect(count).toBe(flat.length);
        expect([...lon]).toEqual(flat.map((point) => dequantiseLon(point.lon)));
        expect([...lat]).toEqual(flat.map((point) => dequantiseLat(point.lat)));
        expect([...weight]).toEqual(flat.map((point) => point.weight));
        expect([...owner]).toEqual(flat.map((point) => point.m));
        expect([...start].slice(1).map((end, m) => end - (start[m] ?? 0))).toEqual(
          municipalities.map((points) => points.length),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('reaches from corner to corner of the box of Denmark', () => {
    expect([dequantiseLon(0), dequantiseLat(0)]).toEqual([7.5, 54.4]);
    expect(dequantiseLon(QUANTA)).toBeCloseTo(15.6, 12);
    expect(dequantiseLat(QUANTA)).toBeCloseTo(58, 12);
  });

  it('never crashes on a file cut off anywhere, and refuses each', () => {
    const bytes = encodeDemandPoints(small);
    expect(refusal(bytes)).toBeNull();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(refusal(bytes.subarray(0, length)), `${length} bytes`).not.toBeNull();
    }
    expect(refusal(Uint8Array.from([...bytes, 0]))?.found).toBe(`${bytes.length + 1} bytes`);
  });

  it('never crashes on damaged bytes', () => {
    const bytes = encodeDemandPoints(small);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const damaged = bytes.slice();
        damaged[at] = value;
        const decoded = decodeDemandPoints(damaged);
        if (decoded.ok) expect(decoded.value.count).toBe(196);
        else expect(decoded.problems[0]?.expected).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('refuses other files, other versions, a missing municipality and wrong weights', () => {
    const bytes = encodeDemandPoints(small);
    expect(refusal(new TextEncoder().encode('<!doctype html>'))?.expected).toContain('DKDP');
    expect(refusal(bytes.with(4, 2))).toMatchObject({ found: 'version 2', expected: 'version 1' });
    expect(refusal(encodeDemandPoints(small.slice(1)))?.found).toBe('97 kommuner');
    expect(refusal(encodeDemandPoints(small.with(7, [])))).toMatchObject({ path: 'kommune 7' });
    const light = small.with(3, [{ lon: 1, lat: 1, weight: 999_999 }]);
    expect(refusal(encodeDemandPoints(light))).toMatchObject({
      path: 'kommune 3',
      found: 'vægte på i alt 999999',
    });
    const zero = small.with(0, [
      { lon: 1, lat: 1, weight: 0 },
      { lon: 1, lat: 1, weight: 1_000_000 },
    ]);
    expect(refusal(encodeDemandPoints(zero))?.expected).toBe('en vægt på mindst 1');
  });

  it('throws when points are not sorted from south to north', () => {
    const north = { lon: 1, lat: 9, weight: 1 };
    expect(() => encodeDemandPoints([[north, { ...north, lat: 3 }]])).toThrow('latitude 3 after 9');
  });
});
