import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { inventedGeodata } from '../../tests/fixtures/invented-map.ts';
import type { ShapeFeature } from '../domain/geodata.ts';
import { buildOutlineLines, ringsOf } from './border-lines.ts';

const { features } = inventedGeodata().shapes.municipalities;

function segments(lines: readonly (readonly Position[])[]): string[] {
  return lines.flatMap((line) =>
    line.slice(1).map((at, index) => [String(line[index]), String(at)].sort().join(' ')),
  );
}

describe('borders', () => {
  it('are those of the country, each once and with both codes', () => {
    const { borders } = buildOutlineLines(features);
    expect(borders.map(({ id }) => id)).toEqual(['0001-0002', '0001-0004', '0002-0003']);
    expect(borders.map(({ lines }) => lines)).toEqual([
      [
        [
          [
            [10.2, 56],
            [10.2, 56.2],
          ],
        ],
      ].flat(),
      [
        [
          [
            [10.2, 56.2],
            [10, 56.2],
          ],
        ],
      ].flat(),
      [
        [
          [
            [10.4, 56],
            [10.4, 56.2],
          ],
        ],
      ].flat(),
    ]);
  });

  it('and coasts together are every outline, each segment once', () => {
    const { borders, coasts } = buildOutlineLines(features);
    const drawn = segments([...borders.flatMap(({ lines }) => lines), ...coasts.map(({ line }) => line)]);
    const outlines = new Set(segments(features.flatMap((feature) => ringsOf(feature))));
    expect(drawn.length).toBe(new Set(drawn).size);
    expect(new Set(drawn)).toEqual(outlines);
  });

  it('of a municipality inside another are borders all the way round, and no coast', () => {
    const square = (id: string, rings: Position[][]): ShapeFeature => ({
      type: 'Feature',
      id,
      properties: { name: id },
      geometry: { type: 'Polygon', coordinates: rings },
    });
    const inner: Position[] = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const outer: Position[] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 0],
    ];
    const { borders, coasts } = buildOutlineLines([
      square('0001', [outer, inner.toReversed()]),
      square('0002', [inner]),
    ]);
    expect(borders.map(({ id }) => id)).toEqual(['0001-0002']);
    expect(segments(borders.flatMap(({ lines }) => lines)).length).toBe(4);
    expect(new Set(coasts.map(({ code }) => code))).toEqual(new Set(['0001']));
  });
});
