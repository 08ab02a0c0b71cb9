import { describe, expect, it } from 'vitest';
import { inventedGeodata } from '../../tests/fixtures/invented-map.ts';
import { groupLabelPoint, polygonLabelPoint, splitByLand } from './group-label-point.ts';
import { prepareMapShapes } from './map-shapes.ts';

const shapes = prepareMapShapes(inventedGeodata());
const areasOf = (...codes: string[]) => codes.flatMap((code) => shapes.areas.get(code) ?? []);

describe('the label of a group', () => {
  it('stands at the label point of a municipality alone', () => {
    expect(groupLabelPoint(areasOf('0005'), shapes.borders)).toEqual(shapes.areas.get('0005')?.labelPoint);
  });

  it('stands well inside a group, where it is farthest from the outline', () => {
    const [lon, lat] = groupLabelPoint(areasOf('0001', '0002', '0003'), shapes.borders) ?? [];
    expect(lon).toBeGreaterThan(10.05);
    expect(lon).toBeLessThan(10.55);
    expect(lat).toBeCloseTo(56.1, 6);
  });

  it('does not exist for no municipalities', () => {
    expect(groupLabelPoint([], shapes.borders)).toBeNull();
  });
});

describe('parts that hang together on land', () => {
  it('are one for neighbours in a row, and one for each island', () => {
    const parts = splitByLand(areasOf('0003', '0005', '0001', '0002', '0006'), shapes.borders);
    expect(parts.map((part) => part.map(({ code }) => code).sort())).toEqual([
      ['0001', '0002', '0003'],
      ['0005'],
      ['0006'],
    ]);
  });

  it('are two where the municipality between them is not in the group', () => {
    expect(splitByLand(areasOf('0001', '0003'), shapes.borders)).toHaveLength(2);
  });
});

describe('the label of a drawn area', () => {
  it('stands in the middle of a square and never in its hole', () => {
    const square = [
      [0, 50],
      [2, 50],
      [2, 52],
      [0, 52],
      [0, 50],
    ];
    const [lon, lat] = polygonLabelPoint([[square]]) ?? [];
    expect(lon).toBeCloseTo(1, 1);
    expect(lat).toBeCloseTo(51, 1);
    const hole = [
      [0.4, 50.4],
      [1.6, 50.4],
      [1.6, 51.6],
      [0.4, 51.6],
      [0.4, 50.4],
    ];
    const [holeLon = 1, holeLat = 51] = polygonLabelPoint([[square, hole]]) ?? [];
    expect(holeLon > 0.4 && holeLon < 1.6 && holeLat > 50.4 && holeLat < 51.6).toBe(false);
  });
});
