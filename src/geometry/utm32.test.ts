import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DENMARK_BOX } from '../domain/lon-lat.ts';
import { lonLatToUtm32, utm32ToLonLat } from './utm32.ts';

const MILLIMETRE_DEG = 1e-3 / 111_200;

describe('utm32', () => {
  it('puts the central meridian at easting 500 000', () => {
    for (const lat of [0, 54.5, 57.8]) expect(lonLatToUtm32(9, lat)[0]).toBe(500_000);
    expect(lonLatToUtm32(9, 0)[1]).toBe(0);
  });

  it('gives the published quarter meridian of GRS80 times the scale', () => {
    expect(lonLatToUtm32(9, 90)[1]).toBeCloseTo(0.9996 * 10_001_965.7293, 3);
  });

  it('has scale 0.9996 along the central meridian: the length of a degree is a (1 - e2) / (1 - e2 sin2)^1.5', () => {
    const e2 = (2 - 1 / 298.257222101) / 298.257222101;
    const radius = (6_378_137 * (1 - e2)) / (1 - e2 * Math.sin((56 * Math.PI) / 180) ** 2) ** 1.5;
    const step = 1e-3;
    const length = lonLatToUtm32(9, 56 + step)[1] - lonLatToUtm32(9, 56 - step)[1];
    expect(length / (2 * step)).toBeCloseTo((0.9996 * radius * Math.PI) / 180, 3);
  });

  it.each([
    { at: 'København', lon: 12.5683, lat: 55.6761, easting: 724_351.92864, northing: 6_175_804.02213 },
    { at: 'east of Bornholm', lon: 15.19, lat: 55.12, easting: 894_516.10769, northing: 6_125_655.75344 },
    { at: 'Blåvandshuk', lon: 8.08, lat: 55.55, easting: 441_957.595, northing: 6_156_381.93111 },
    { at: 'Skagen', lon: 10.6, lat: 57.75, easting: 595_227.64409, northing: 6_402_002.05486 },
    { at: 'the far corner', lon: 15.6, lat: 58, easting: 889_741.4571, northing: 6_447_779.71428 },
  ])('agrees with PROJ (etmerc, GRS80) to a tenth of a millimetre at $at', (point) => {
    const [easting, northing] = lonLatToUtm32(point.lon, point.lat);
    expect(easting).toBeCloseTo(point.easting, 4);
    expect(northing).toBeCloseTo(point.northing, 4);
    const [lon, lat] = utm32ToLonLat(point.easting, point.northing);
    expect(Math.abs(lon - point.lon)).toBeLessThan(MILLIMETRE_DEG / 10);
    expect(Math.abs(lat - point.lat)).toBeLessThan(MILLIMETRE_DEG / 10);
  });

  it('comes back to the same place from anywhere in the box of Denmark', () => {
    const { west, east, south, north } = DENMARK_BOX;
    const lons = fc.double({ min: west, max: east, noNaN: true });
    const lats = fc.double({ min: south, max: north, noNaN: true });
    fc.assert(
      fc.property(lons, lats, (lon, lat) => {
        const [lonBack, latBack] = utm32ToLonLat(...lonLatToUtm32(lon, lat));
        expect(Math.abs(lonBack - lon)).toBeLessThan(MILLIMETRE_DEG / 10);
        expect(Math.abs(latBack - lat)).toBeLessThan(MILLIMETRE_DEG / 10);
      }),
    );
  });
});
