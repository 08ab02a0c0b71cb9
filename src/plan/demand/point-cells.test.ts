import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LAT, CELL_LON } from '../../domain/road-network.ts';
import { createPointCells } from './point-cells.ts';

const point = fc.record({
  municipality: fc.integer({ min: 0, max: 97 }),
  lon: fc.double({ min: 7.5, max: 15.6, noNaN: true }),
  lat: fc.double({ min: 54.4, max: 58, noNaN: true }),
  people: fc.nat(1000),
});
interface Point {
  readonly municipality: number;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

function cellsOf(points: readonly Point[], mostCells?: number) {
  const cells = createPointCells(mostCells);
  for (const { municipality, lon, lat, people } of points) cells.add(municipality, lon, lat, people);
  return cells;
}

const peopleIn = (points: readonly Point[], municipality: number): number =>
  points.reduce((sum, one) => sum + (one.municipality === municipality ? one.people : 0), 0);

describe('points put together in cells', () => {
  it('keep every municipality’s people, however few cells there may be', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), fc.constantFrom(1, 20, 1000), (points, most) => {
        const put = cellsOf(points, most).points();
        for (let m = 0; m < 98; m += 1) expect(peopleIn(put, m)).toBe(peopleIn(points, m));
      }),
    );
  });

  it('stay where they are when they are alone in their cell', () => {
    fc.assert(
      fc.property(point, (one) => {
        const cells = cellsOf([{ ...one, people: one.people + 1 }]);
        const [at] = cells.points();
        expect(at?.lon).toBeCloseTo(one.lon, 9);
        expect(at?.lat).toBeCloseTo(one.lat, 9);
        expect(at?.municipality).toBe(one.municipality);
      }),
    );
  });

  it('go into larger cells only where there would be too many, alike in any order', () => {
    const row = Array.from({ length: 64 }, (_, i) => ({
      municipality: i < 32 ? 0 : 1,
      lon: 10 + i * CELL_LON,
      lat: 56,
      people: 1,
    }));
    for (const [most, side] of [
      [64, 1],
      [63, 2],
      [20, 4],
    ] as const) {
      const [one, other] = [cellsOf(row, most), cellsOf(row.toReversed(), most)];
      expect(one.side).toBe(side);
      expect(other.side).toBe(side);
      expect(other.points().map(({ people }) => people)).toEqual(one.points().map(({ people }) => people));
      for (const { lon } of one.points()) {
        const near = row.some((point) => Math.abs(point.lon - lon) < side * CELL_LON);
        expect(near).toBe(true);
      }
    }
  });

  it('stand in the middle of their cell where nobody is at them', () => {
    const [at] = cellsOf([{ municipality: 3, lon: 10.001, lat: 56.0004, people: 0 }]).points();
    expect(Math.abs((at?.lon ?? 0) - 10.001)).toBeLessThanOrEqual(CELL_LON / 2);
    expect(Math.abs((at?.lat ?? 0) - 56.0004)).toBeLessThanOrEqual(CELL_LAT / 2);
  });
});
