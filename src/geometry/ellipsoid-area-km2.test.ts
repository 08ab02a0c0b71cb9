import { describe, expect, it } from 'vitest';
import { geometryAreaKm2 } from './area-km2.ts';
import { ellipsoidAreaKm2 } from './ellipsoid-area-km2.ts';
import { lonLatToUtm32 } from './utm32.ts';

type Ring = [number, number][];

function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('ellipsoidAreaKm2', () => {
  it('gives the whole ellipsoid its published area', () => {
    // GRS80: authalic radius 6371.0071809 km (Moritz 2000).
    expect(ellipsoidAreaKm2([[box(-180, -90, 180, 90)]])).toBeCloseTo(4 * Math.PI * 6371.0071809 ** 2, 0);
  });

  it('agrees with the plane of UTM 32 near its central meridian, where the scale is 0.9996', () => {
    const ring = box(8.99, 55.99, 9.01, 56.01);
    const plane = ring.map(([lon, lat]) => lonLatToUtm32(lon, lat));
    let twice = 0;
    for (let i = 1; i < plane.length; i += 1) {
      const [a, b] = [plane[i - 1], plane[i]];
      if (a && b) twice += (a[0] - 5e5) * (b[1] - 6.2e6) - (b[0] - 5e5) * (a[1] - 6.2e6);
    }
    expect(ellipsoidAreaKm2([[ring]]) / (twice / 2 / 1e6 / 0.9996 ** 2)).toBeCloseTo(1, 5);
  });

  it('takes holes off and adds parts, whichever way the rings run', () => {
    const [land, lake, island] = [
      box(9, 56, 9.2, 56.2),
      box(9.1, 56.1, 9.15, 56.15),
      box(10, 55, 10.1, 55.1),
    ];
    const parts = ellipsoidAreaKm2([[land]]) - ellipsoidAreaKm2([[lake]]) + ellipsoidAreaKm2([[island]]);
    expect(ellipsoidAreaKm2([[land, lake], [island]])).toBeCloseTo(parts, 9);
    expect(ellipsoidAreaKm2([[land.toReversed(), lake], [island.toReversed()]])).toBeCloseTo(parts, 9);
  });

  it('is about half a percent above the sphere in Denmark', () => {
    const ring = box(9, 56, 9.2, 56.2);
    const sphere = geometryAreaKm2({ type: 'Polygon', coordinates: [ring] });
    expect(ellipsoidAreaKm2([[ring]]) / sphere).toBeCloseTo(1.0048, 3);
  });
});
