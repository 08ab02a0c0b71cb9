import type { Outline } from '../../src/domain/coverage-data.ts';
import { type SampleGrid, scanPolygon } from '../../src/geometry/scan-polygon.ts';

/** All Denmark, a sample about every 190 m by 220 m. */
export const DENMARK_GRID: SampleGrid = {
  west: 7.9005,
  south: 54.5005,
  stepLon: 0.003,
  stepLat: 0.002,
  columns: 2450,
  rows: 1700,
};

/** For every sample the index of the outline that it lies in, or -1. */
export function labelGrid(outlines: readonly Outline[], grid: SampleGrid): Int16Array {
  const labels = new Int16Array(grid.columns * grid.rows).fill(-1);
  outlines.forEach((outline, label) => {
    for (const polygon of outline) {
      scanPolygon(polygon, grid, (index) => {
        labels[index] = label;
      });
    }
  });
  return labels;
}
