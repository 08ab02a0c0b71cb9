import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/domain/coverage-data.ts';
import { ellipsoidAreaKm2 } from '../../src/geometry/ellipsoid-area-km2.ts';
import { boxRing, inventBoundaries } from '../../tests/fixtures/invented-boundaries.ts';
import { findOfficialMirror } from './boundary-source.ts';
import { checkBoundaries, findOverlaps } from './check-boundaries.ts';
import type { MunicipalOutline } from './municipal-outline.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { readBoundaries } from './read-boundary-file.ts';

const table = readMunicipalityTable('.');
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const rows = table.value;

const read = readBoundaries(JSON.stringify(inventBoundaries(rows)), 'egen.json');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const squares: readonly MunicipalOutline[] = read.value;

/** The squares, some with an outline of another size, its south-western corner in place. */
function scaled(factors: Readonly<Record<string, number>>): readonly MunicipalOutline[] {
  return squares.map(({ code, outline }) => {
    const factor = factors[code] ?? 1;
    const [west = 0, south = 0] = outline[0]?.[0]?.[0] ?? [];
    const stretch = ([lon, lat]: readonly [number, number]): [number, number] => [
      west + (lon - west) * factor,
      south + (lat - south),
    ];
    return { code, outline: outline.map((polygon) => polygon.map((ring) => ring.map(stretch))) };
  });
}

function replaced(code: string, outline: Outline): readonly MunicipalOutline[] {
  return squares.map((square) => (square.code === code ? { code, outline } : square));
}

const outlineOf = (code: string): Outline => squares.find((square) => square.code === code)?.outline ?? [];
const found = (outlines: readonly MunicipalOutline[]) =>
  checkBoundaries(outlines, rows, 'egen.json').map((problem) => problem.found);

describe('checkBoundaries', () => {
  it('passes municipalities of the right size that share lines only', () => {
    expect(found(squares)).toEqual([]);
    expect(findOverlaps(squares)).toEqual([]);
  });

  // Aarhus has 471.2 km2, Frederiksberg 8.7.
  it.each([
    ['0751', 0.96, true],
    ['0751', 0.94, false],
    ['0147', 0.86, true],
    ['0147', 0.84, false],
  ])('holds %s at %d of its area to the tolerance of its size', (code, factor, passes) => {
    expect(found(scaled({ [code]: factor }))).toHaveLength(passes ? 0 : 1);
  });

  it('refuses too much as well as too little, in words that say how much is meant', () => {
    const problems = checkBoundaries(scaled({ '0751': 1.06 }), rows, 'egen.json');
    expect(problems[0]).toEqual({
      file: 'egen.json',
      path: '',
      found: expect.stringMatching(/^499,\d km2 i Aarhus \(0751\)$/),
      expected: '471,2 km2 med højst 5 procent afvigelse',
    });
  });

  it('holds the country to 2 % where each municipality would still pass', () => {
    const all = (factor: number) => scaled(Object.fromEntries(rows.map(({ code }) => [code, factor])));
    expect(found(all(0.985))).toEqual([]);
    expect(found(all(0.975))).toEqual([expect.stringMatching(/^41\.98\d km2 i alt$/)]);
  });

  it('refuses a municipality without land', () => {
    expect(found(replaced('0147', []))).toEqual(['0 km2 i Frederiksberg (0147)']);
  });

  it('finds two municipalities on the same land, and how much of it', () => {
    const [ring = []] = outlineOf('0756')[0] ?? [];
    const lons = ring.map(([lon]) => lon);
    const lats = ring.map(([, lat]) => lat);
    const [west, south] = [Math.min(...lons), Math.min(...lats)];
    // A strip of Ikast-Brande given to Aarhus as well.
    const strip = boxRing(west + 0.1, south + 0.05, west + 0.2, south + 0.15);
    const aarhus = [...outlineOf('0751'), [strip]];
    const [overlap, ...more] = findOverlaps(replaced('0751', aarhus));
    expect(more).toEqual([]);
    expect(overlap?.codes).toEqual(['0751', '0756']);
    const area = ellipsoidAreaKm2([[strip]]);
    expect(Math.abs((overlap?.areaKm2 ?? 0) - area)).toBeLessThan(0.02 * area);
    expect(found(replaced('0751', aarhus))).toContainEqual(
      expect.stringMatching(
        /^Aarhus \(0751\) og Ikast-Brande \(0756\), der overlapper hinanden på ca\. 6\d,\d km2$/,
      ),
    );
  });

  it('finds a small municipality that lies wholly in another', () => {
    const big = outlineOf('0760')[0]?.[0] ?? [];
    const [west = 0, south = 0] = big[0] ?? [];
    const inside = boxRing(west + 0.1, south + 0.1, west + 0.15, south + 0.125);
    expect(found(replaced('0147', [[inside]]))).toContainEqual(
      expect.stringMatching(/^Frederiksberg \(0147\) og Ringkøbing-Skjern \(0760\), der overlapper hinanden/),
    );
  });

  it('lets a hole with another municipality in it pass', () => {
    const big = outlineOf('0760')[0]?.[0] ?? [];
    const [west = 0, south = 0] = big[0] ?? [];
    const inside = boxRing(west + 0.1, south + 0.1, west + 0.15, south + 0.125);
    const outlines = replaced('0147', [[inside]]).map((square) =>
      square.code === '0760' ? { ...square, outline: [[big, inside.toReversed()]] } : square,
    );
    expect(findOverlaps(outlines)).toEqual([]);
  });

  it('finds a part that is there twice', () => {
    const [part = []] = outlineOf('0360');
    const island = [boxRing(15.2, 57.9, 15.21, 57.91)];
    const twice = findOverlaps(replaced('0360', [part, island, island]));
    expect(twice).toMatchObject([{ codes: ['0360', '0360'] }]);
    expect(found(replaced('0360', [part, part]))).toContainEqual(
      expect.stringMatching(/^dele af Lolland \(0360\), der overlapper hinanden/),
    );
  });

  it('lets slivers pass along a border that was drawn twice', () => {
    const sliver = scaled({ '0751': 1.0005 });
    expect(findOverlaps(sliver).every(({ areaKm2 }) => areaKm2 < 1)).toBe(true);
    expect(found(sliver)).toEqual([]);
  });
});

const mirror = findOfficialMirror('.');

describe.skipIf(mirror === undefined)('checkBoundaries: the official file', () => {
  it('passes every check, and has the area of the table to a few km2', () => {
    const official = readBoundaries(
      mirror === undefined ? '' : readFileSync(mirror, 'utf8'),
      'kommuner.topojson',
    );
    if (!official.ok) throw new Error(JSON.stringify(official.problems));
    expect(checkBoundaries(official.value, rows, 'kommuner.topojson')).toEqual([]);
    expect(findOverlaps(official.value)).toEqual([]);
    const total = official.value.reduce((sum, { outline }) => sum + ellipsoidAreaKm2(outline), 0);
    const stated = rows.reduce((sum, row) => sum + row.areaKm2, 0);
    expect(Math.abs(total - stated)).toBeLessThan(10);
  });
});
