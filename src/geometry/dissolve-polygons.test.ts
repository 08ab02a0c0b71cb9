import { describe, expect, it } from 'vitest';
import { dissolvePolygons, signedRingArea, windRing } from './dissolve-polygons.ts';

const square = (x: number, y: number, turned = false) => {
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return [turned ? ring.toReversed() : ring];
};
const area = (polygons: readonly (readonly (readonly (readonly number[])[])[])[]) =>
  polygons.flat().reduce((sum, ring) => sum + signedRingArea(ring), 0) / 2;

describe('polygons beside each other', () => {
  it('become one, whichever way they run', () => {
    const one = dissolvePolygons([square(0, 0), square(1, 0, true), square(0, 1), square(1, 1)]);
    expect(one).toHaveLength(1);
    expect(one[0]).toHaveLength(1);
    expect(one[0]?.[0]).toHaveLength(9);
    expect(area(one)).toBe(4);
  });

  it('leave a hole where one is missing, and fill it with a polygon that lies in it', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => square(x, y)));
    const ring = dissolvePolygons(around.filter((_, index) => index !== 4));
    expect(ring).toHaveLength(1);
    expect(ring[0]).toHaveLength(2);
    expect(area(ring)).toBe(8);
    expect(signedRingArea(ring[0]?.[1] ?? [])).toBeLessThan(0);
    expect(dissolvePolygons(around)[0]).toHaveLength(1);
  });

  it('stay apart where they only touch in a corner, or not at all', () => {
    expect(dissolvePolygons([square(0, 0), square(1, 1)])).toHaveLength(2);
    expect(dissolvePolygons([square(0, 0), square(5, 5)])).toHaveLength(2);
    expect(dissolvePolygons([])).toEqual([]);
  });

  it('keep the holes that they had, each in the smallest area around it', () => {
    const island = square(1, 1)[0]?.map(([x = 0, y = 0]) => [x / 4 + 1, y / 4 + 1]) ?? [];
    const lake = windRing(square(1, 1)[0] ?? [], false);
    const outer = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 0],
    ];
    const found = dissolvePolygons([[outer, lake], [island]]);
    expect(found).toHaveLength(2);
    expect(found.map((rings) => rings.length).sort()).toEqual([1, 2]);
    expect(area(found)).toBeCloseTo(8 + 1 / 16, 12);
  });
});
