import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  kmError,
  measureRoadDistances,
  minutesError,
  summariseErrors,
} from '../scripts/bench/road-accuracy.ts';
import { encodeNetwork } from '../scripts/geodata/encode-network.ts';
import { lonLat } from '../src/domain/lon-lat.ts';
import { DEFAULT_SETTINGS } from '../src/domain/plan.ts';
import { decodeNetwork } from '../src/geodata/network-file.ts';
import { metresBetween } from '../src/travel/network/land-raster.ts';
import { createNetworkTravel } from '../src/travel/network/network-travel.ts';
import { BOUNDARY_KINDS, readBuiltGeodata } from './fixtures/built-geodata.ts';

describe.each(BOUNDARY_KINDS)('the network of Denmark on %s boundaries', async (kind) => {
  const geodata = await readBuiltGeodata(kind);
  const { network, coverage } = geodata;
  const pairs = measureRoadDistances('.', geodata);

  it.each(['calibration', 'held-out'])('knows the %s distances as well as it must', (use) => {
    const mine = pairs.filter((pair) => pair.use === use);
    expect(mine.length).toBeGreaterThan(45);
    const km = summariseErrors(mine, kmError);
    const minutes = summariseErrors(mine, minutesError);
    expect(km.median).toBeLessThanOrEqual(0.06);
    expect(km.p90).toBeLessThanOrEqual(0.15);
    expect(minutes.median).toBeLessThanOrEqual(0.07);
    expect(minutes.p90).toBeLessThanOrEqual(0.18);
  });

  it('drives København-Aarhus over the bridges', () => {
    const way = pairs.find(({ from, to }) => from === 'København' && to === 'Aarhus');
    expect(way?.usesFerry).toBe(false);
  });

  it('is never shorter than the great circle', () => {
    for (const { fromLonLat, toLonLat, measuredKm } of pairs) {
      expect(measuredKm).toBeGreaterThan(metresBetween(...fromLonLat, ...toLonLat) / 1000);
    }
  });

  it('reaches every island with a car ferry, and no one else', () => {
    const islands = {
      Anholt: [11.56, 56.71],
      Læsø: [11.0, 57.26],
      Samsø: [10.6, 55.85],
      Ærø: [10.4, 54.89],
      Fanø: [8.41, 55.42],
      Bornholm: [14.85, 55.1],
      Fur: [9.0, 56.82],
      Saltholm: [12.77, 55.64],
      Tunø: [10.45, 55.95],
    } as const;
    const names = Object.keys(islands);
    const places = Object.values(islands);
    const points = {
      count: places.length,
      lon: Float64Array.from(places, ([lon]) => lon),
      lat: Float64Array.from(places, ([, lat]) => lat),
    };
    const travel = createNetworkTravel({ network, crossings: coverage.crossings, points });
    const { km, ferry } = travel.fieldFrom(lonLat(12.56, 55.67), '', DEFAULT_SETTINGS);
    expect(names.filter((_, i) => Number.isNaN(km[i]))).toEqual(['Saltholm', 'Tunø']);
    expect(names.filter((_, i) => !Number.isNaN(km[i]) && ferry?.[i] !== 1)).toEqual([]);
    const cycled = travel.fieldFrom(lonLat(10.2, 56.15), '', { ...DEFAULT_SETTINGS, mode: 'bicycle' });
    expect(names.filter((_, i) => Number.isNaN(cycled.km[i]))).toEqual(['Saltholm']);
  });

  it('is written and read without loss, and small', () => {
    const bytes = encodeNetwork(network);
    const read = decodeNetwork(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(Buffer.compare(encodeNetwork(read.value), bytes)).toBe(0);
    expect(gzipSync(bytes).length).toBeLessThan(200_000);
  });
});
