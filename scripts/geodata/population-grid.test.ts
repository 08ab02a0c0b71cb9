import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dequantiseLat, dequantiseLon, WEIGHT_SUM } from '../../src/geodata/demand-point-file.ts';
import { laeaToLonLat, lonLatToLaea } from '../../src/geometry/laea-europe.ts';
import { createPolygonIndex } from '../../src/geometry/polygon-index.ts';
import { inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { buildGridPoints, gridDataset } from './grid-points.ts';
import { type GridCell, parsePopulationGrid } from './population-grid.ts';

const { outlines, municipalities } = inventedCountry();
const parse = (text: string) => parsePopulationGrid(text, 'net.csv');
const gridOf = (cells: readonly GridCell[]) => ({
  file: 'net.csv',
  sha256: 'ab'.repeat(32),
  cells,
  farCells: 0,
});

/** The cell that a position lies in. */
function cellAt(lon: number, lat: number, people: number): GridCell {
  const [easting, northing] = lonLatToLaea(lon, lat).map((value) => Math.floor(value / 1000) * 1000);
  return { easting: easting ?? 0, northing: northing ?? 0, people };
}

describe('a population grid', () => {
  it.each([
    ['GRD_ID,TOT_P\nCRS3035RES1000mN3620000E4320000,12\n'],
    ['\ufeffgrd_id;t\r\nCRS3035RES1000mN3620000E4320000;12\r\n'],
    ['GRD_ID,METHD_CL,OBS_VALUE_T\n1kmN3620E4320,A,12'],
    ['TOT_P,GRD_ID\n"12","DK_CRS3035RES1000mN3620000E4320000"\n0,1kmN3621E4320\n'],
  ])('is read as Eurostat writes it: %j', (text) => {
    const outcome = parse(text);
    expect(outcome.ok && outcome.value.cells).toEqual([
      { easting: 4_320_000, northing: 3_620_000, people: 12 },
    ]);
  });

  it('leaves out cells far away, and counts them', () => {
    const outcome = parse('GRD_ID,TOT_P\n1kmN3620E4320,12\n1kmN1000E2000,5\n');
    expect(outcome.ok && outcome.value.farCells).toBe(1);
    expect(parse('GRD_ID,TOT_P\n1kmN1000E2000,5\n').ok).toBe(false);
  });

  it.each([
    ['GRD_ID,PEOPLE\n1kmN3620E4320,12', 'linje 1', 'TOT_P'],
    ['GRD_ID,TOT_P\n1kmN3620E4320,-1', 'linje 2, antal', 'mindst 0'],
    ['GRD_ID,TOT_P\n1kmN3620E4320,', 'linje 2, antal', 'mindst 0'],
    ['GRD_ID,TOT_P\n\n10kmN362E432,1', 'linje 3, cellens navn', '1 km'],
    ['GRD_ID,TOT_P\nCRS3035RES1000mN3620500E4320000,1', 'linje 2, cellens navn', '1 km'],
    ['GRD_ID,TOT_P\n1kmN3620E4320,1\n1kmN3620E4320,1', 'linje 3, cellens navn', 'linje 2'],
    ['', '', 'befolkningsnet'],
  ])('refuses %j by line', (text, path, expected) => {
    const outcome = parse(text);
    const [problem] = outcome.ok ? [] : outcome.problems;
    expect(problem?.path).toBe(path);
    expect(problem?.expected).toContain(expected);
  });
});

describe('points of a population grid', () => {
  it('split each municipality as its cells have people, on its land', () => {
    const { municipalities: points, placedShare } = buildGridPoints(
      outlines,
      gridOf([cellAt(10.05, 56.05, 30), cellAt(10.15, 56.15, 10), cellAt(10.3, 56.1, 7)]),
    );
    expect(points[0]?.map(({ weight }) => weight)).toEqual([0.75 * WEIGHT_SUM, 0.25 * WEIGHT_SUM]);
    expect(points[1]?.map(({ weight }) => weight)).toEqual([WEIGHT_SUM]);
    expect(points[2]).toBeNull();
    expect(placedShare).toBe(1);
  });

  it('divide a cell on a border by land, and list one in the sea', () => {
    const border = cellAt(10.2, 56.1, 100);
    const grid = gridOf([border, cellAt(10.8, 56.1, 100)]);
    const built = buildGridPoints(outlines, grid);
    expect(built.municipalities[0]).toHaveLength(1);
    expect(built.municipalities[1]).toHaveLength(1);
    expect(built.placedShare).toBe(0.5);
    expect(built.reports.join('\n')).toContain('50,00 %');
    expect(built.reports.join('\n')).toMatch(/uden land.*1kmN\d{4}E\d{4} \(100\)/);
    const dataset = gridDataset(
      grid,
      built,
      municipalities.map(({ code }) => code),
    );
    expect(dataset).toMatchObject({ id: 'demand-points', quality: 'imported' });
    expect(dataset.source).toContain('net.csv');
    expect(dataset.note).toContain('0003');
  });

  it('lie inside their municipality and add up, whatever the cells', () => {
    const cell = fc.record({
      lon: fc.double({ min: 9.95, max: 10.65, noNaN: true }),
      lat: fc.double({ min: 55.95, max: 56.45, noNaN: true }),
      people: fc.integer({ min: 1, max: 5000 }),
    });
    const indexes = outlines.map(createPolygonIndex);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const unique = new Map(
          cells.map(({ lon, lat, people }) => {
            const one = cellAt(lon, lat, people);
            return [`${one.northing} ${one.easting}`, one] as const;
          }),
        );
        const { municipalities: points } = buildGridPoints(outlines, gridOf([...unique.values()]));
        for (const [m, own] of points.entries()) {
          if (!own) continue;
          expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBe(WEIGHT_SUM);
          for (const { lon, lat, weight } of own) {
            expect(weight).toBeGreaterThanOrEqual(1);
            expect(indexes[m]?.contains(dequantiseLon(lon), dequantiseLat(lat))).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('have the corner of a cell where the grid has it', () => {
    const { easting, northing } = cellAt(10.05, 56.05, 1);
    const [lon, lat] = laeaToLonLat(easting, northing);
    expect(Math.abs(lon - 10.05)).toBeLessThan(0.017);
    expect(Math.abs(lat - 56.05)).toBeLessThan(0.01);
  });
});
