import { describe, expect, test } from 'vitest';
import { contourPolygons } from './contour-polygons.ts';
import { signedRingArea } from './dissolve-polygons.ts';

const lattice = (rows: readonly (readonly number[])[]) => ({
  columns: rows[0]?.length ?? 0,
  rows: rows.length,
  values: Float64Array.from(rows.flat()),
});

describe('the area at or below a limit', () => {
  test('one low corner is a square on its point, half way to its neighbours', () => {
    const [polygon, ...others] = contourPolygons(
      lattice([
        [9, 9, 9],
        [9, 1, 9],
        [9, 9, 9],
      ]),
      5,
      9,
    );
    expect(others).toEqual([]);
    expect(new Set(polygon?.[0]?.map(String))).toEqual(new Set(['1.5,1', '1,1.5', '0.5,1', '1,0.5']));
    expect(signedRingArea(polygon?.[0] ?? [])).toBeCloseTo(2 * 0.5, 12);
  });

  test('a high corner amid low ones is a hole', () => {
    const rows = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 5 }, (_, c) => (r === 2 && c === 2 ? 9 : 1)),
    );
    const [polygon] = contourPolygons(lattice(rows), 5, 9);
    expect(polygon).toHaveLength(2);
    expect(signedRingArea(polygon?.[1] ?? [])).toBeLessThan(0);
  });

  test('opposite corners are joined only where the middle is low', () => {
    const count = (high: number) =>
      contourPolygons(
        lattice([
          [0, high],
          [high, 0],
        ]),
        5,
        100,
      ).length;
    expect(count(6)).toBe(1);
    expect(count(50)).toBe(2);
  });

  test('what is not a number is above every limit, and rings are closed', () => {
    expect(contourPolygons(lattice([[Number.NaN, Number.NaN]]), 5, 9)).toEqual([]);
    for (const ring of contourPolygons(
      lattice([
        [1, Number.NaN, 2],
        [3, 4, 5],
      ]),
      5,
      9,
    ).flat())
      expect(ring.at(-1)).toEqual(ring[0]);
  });
});
