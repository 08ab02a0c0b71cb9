import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutlineLocator } from './outline-locator.ts';
import { createPolygonIndex } from './polygon-index.ts';

const box = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
/** Two that share a border, one with a hole in which a third lies, and an empty one. */
const outlines = [
  [[box(10, 56, 0.2)]],
  [[box(10.2, 56, 0.2)]],
  [[box(10.5, 56, 0.3), box(10.6, 56.1, 0.1)]],
  [],
  [[box(10.6, 56.1, 0.1)], [box(9.9, 56.4, 0.0005)]],
];

describe('the outline that a position lies in', () => {
  const locate = createOutlineLocator(outlines);

  it('is the first one on a shared border, and none outside', () => {
    expect(locate(10.2, 56.1)).toBe(0);
    expect(locate(10.2001, 56.1)).toBe(1);
    expect(locate(10.65, 56.15)).toBe(4);
    expect(locate(9.9002, 56.4002)).toBe(4);
    for (const [lon, lat] of [
      [10.45, 56.1],
      [0, 0],
      [Number.NaN, 56],
    ])
      expect(locate(lon ?? 0, lat ?? 0)).toBe(-1);
    expect(createOutlineLocator([[]])(10, 56)).toBe(-1);
  });

  it('is what asking every outline gives, in whatever order positions come', () => {
    const indexes = outlines.map(createPolygonIndex);
    const position = fc.tuple(
      fc.double({ min: 9.85, max: 10.85, noNaN: true }),
      fc.double({ min: 55.95, max: 56.45, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { maxLength: 50 }), (positions) => {
        for (const [lon, lat] of positions) {
          expect(locate(lon, lat)).toBe(indexes.findIndex((index) => index.contains(lon, lat)));
        }
      }),
    );
  });
});
