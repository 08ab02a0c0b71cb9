import { describe, expect, it } from 'vitest';
import type { SampleGrid } from '../../src/geometry/scan-polygon.ts';
import { scoreBoundaries } from './boundary-score.ts';
import type { MunicipalOutline } from './municipal-outline.ts';

/** Samples at 0.5, 1.5 ... 9.5 in both directions. */
const grid: SampleGrid = { west: 0.5, south: 0.5, stepLon: 1, stepLat: 1, columns: 10, rows: 10 };

function box(code: string, west: number, east: number, south = 0, north = 10): MunicipalOutline {
  return {
    code,
    outline: [
      [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    ],
  };
}

const reference = [box('0101', 0, 4), box('0147', 4, 10)];

describe('scoreBoundaries', () => {
  it('finds all of the land right in the reference itself', () => {
    const score = scoreBoundaries(reference, reference, grid);
    expect(score.shareRight).toBe(1);
    expect(score.shareRightOfCommonLand).toBe(1);
    expect(score.byCode.get('0101')?.lostTo).toEqual([]);
  });

  it('counts what lies in another municipality and what is water as wrong, and water apart', () => {
    // The border two columns too far west, and the two easternmost columns under water.
    const score = scoreBoundaries([box('0101', 0, 2), box('0147', 2, 8)], reference, grid);
    expect(score.shareRight).toBeCloseTo(0.6, 10);
    expect(score.shareRightOfCommonLand).toBeCloseTo(0.75, 10);
    expect(score.byCode.get('0101')?.shareRight).toBeCloseTo(0.5, 10);
    expect(score.byCode.get('0101')?.lostTo).toEqual([['0147', 0.5]]);
    expect(score.byCode.get('0147')?.lostTo[0]?.[0]).toBe('');
    expect(score.byCode.get('0147')?.lostTo[0]?.[1]).toBeCloseTo(2 / 6, 10);
  });

  it('does not count land that the reference does not have', () => {
    const score = scoreBoundaries(reference, [box('0101', 0, 4)], grid);
    expect(score.shareRight).toBe(1);
    expect([...score.byCode.keys()]).toEqual(['0101']);
  });

  it('weighs land by its area: a degree in the north is smaller', () => {
    const south = [box('0101', 0, 10, 0, 5), box('0147', 0, 10, 5, 10)];
    const swapped = [box('0101', 0, 10, 0, 5), box('0101', 0, 10, 5, 10)];
    const share = scoreBoundaries(swapped, south, grid).shareRight;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.51);
  });
});
