import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DENMARK_BOX } from '../domain/lon-lat.ts';
import { ellipsoidAreaKm2 } from './ellipsoid-area-km2.ts';
import { laeaToLonLat, lonLatToLaea } from './laea-europe.ts';

const MILLIMETRE_DEG = 1e-3 / 111_200;

describe('laea-europe', () => {
  it('has its origin where EPSG:3035 has it', () => {
    expect(laeaToLonLat(4_321_000, 3_210_000)).toEqual([10, 52]);
    const [easting, northing] = lonLatToLaea(10, 52);
    expect(easting).toBeCloseTo(4_321_000, 6);
    expect(northing).toBeCloseTo(3_210_000, 6);
  });

  it('agrees with the worked example of EPSG Guidance Note 7-2, method 9820', () => {
    const [easting, northing] = lonLatToLaea(5, 50);
    expect(easting).toBeCloseTo(3_962_799.45, 2);
    expect(northing).toBeCloseTo(2_999_718.85, 2);
    const [lon, lat] = laeaToLonLat(3_962_799.45, 2_999_718.85);
    expect(lon).toBeCloseTo(5, 7);
    expect(lat).toBeCloseTo(50, 7);
  });

  it('is true to scale at its origin, whichever way one goes', () => {
    const e2 = (2 - 1 / 298.257222101) / 298.257222101;
    const sine2 = Math.sin((52 * Math.PI) / 180) ** 2;
    const north = (6_378_137 * (1 - e2)) / (1 - e2 * sine2) ** 1.5;
    const east = (6_378_137 * Math.cos((52 * Math.PI) / 180)) / Math.sqrt(1 - e2 * sine2);
    const step = 1e-3;
    const perDegree = Math.PI / 180;
    expect((lonLatToLaea(10, 52 + step)[1] - 3_210_000) / step).toBeCloseTo(north * perDegree, 0);
    expect((lonLatToLaea(10 + step, 52)[0] - 4_321_000) / step).toBeCloseTo(east * perDegree, 0);
  });

  it('keeps areas: a cell of 1 km is 1 km2 on the ellipsoid, anywhere in Denmark', () => {
    for (const [easting, northing] of [
      [4_200_000, 3_620_000],
      [4_480_000, 3_630_000],
      [4_660_000, 3_560_000],
      [4_330_000, 3_850_000],
    ] as const) {
      const steps = [0, 100, 200, 300, 400, 500, 600, 700, 800, 900];
      const ring = [
        ...steps.map((s) => laeaToLonLat(easting + s, northing)),
        ...steps.map((s) => laeaToLonLat(easting + 1000, northing + s)),
        ...steps.map((s) => laeaToLonLat(easting + 1000 - s, northing + 1000)),
        ...steps.map((s) => laeaToLonLat(easting, northing + 1000 - s)),
        laeaToLonLat(easting, northing),
      ];
      expect(ellipsoidAreaKm2([[ring]])).toBeCloseTo(1, 5);
    }
  });

  it('comes back to the same place from anywhere in the box of Denmark', () => {
    const { west, east, south, north } = DENMARK_BOX;
    const lons = fc.double({ min: west, max: east, noNaN: true });
    const lats = fc.double({ min: south, max: north, noNaN: true });
    fc.assert(
      fc.property(lons, lats, (lon, lat) => {
        const [lonBack, latBack] = laeaToLonLat(...lonLatToLaea(lon, lat));
        expect(Math.abs(lonBack - lon)).toBeLessThan(MILLIMETRE_DEG / 10);
        expect(Math.abs(latBack - lat)).toBeLessThan(MILLIMETRE_DEG / 10);
      }),
    );
  });
});
