import { describe, expect, it } from 'vitest';
import { type Json, parse, problemOf, SQUARE, withUnit } from '../../tests/fixtures/plan-json.ts';

describe('polygons', () => {
  const withPolygon = (polygon: unknown): Json => withUnit({ polygon });
  const ofRings = (...coordinates: unknown[]): Json => withPolygon({ type: 'Polygon', coordinates });
  const HOLE = [
    [9.2, 56.2],
    [9.4, 56.2],
    [9.4, 56.4],
    [9.2, 56.2],
  ];

  const BESIDE = [
    [11, 55],
    [12, 55],
    [12, 56],
    [11, 55],
  ];
  const BESIDE_TOO = BESIDE.map(([lon = 0, lat = 0]) => [lon + 2, lat]);

  it('are read with holes and in several parts', () => {
    expect(parse(ofRings(SQUARE, HOLE)).ok).toBe(true);
    const coordinates = [
      [SQUARE],
      [
        [
          [11, 55],
          [12, 55],
          [12, 56],
          [11, 55],
        ],
      ],
    ];
    expect(parse(withPolygon({ type: 'MultiPolygon', coordinates })).ok).toBe(true);
  });

  it.each([
    ['another type', withPolygon({ type: 'Point', coordinates: [10, 56] }), 'polygon.type', 'MultiPolygon'],
    ['a feature', withPolygon({ type: 'Feature', geometry: null }), 'polygon.type', 'MultiPolygon'],
    ['nothing in it', withPolygon({}), 'polygon', 'MultiPolygon'],
    ['no rings', ofRings(), 'polygon.coordinates', 'mindst én ring'],
    ['no coordinates', withPolygon({ type: 'Polygon' }), 'polygon.coordinates', 'mindst én ring'],
    [
      'no parts',
      withPolygon({ type: 'MultiPolygon', coordinates: [] }),
      'polygon.coordinates',
      'mindst én polygon',
    ],
    [
      'an empty part',
      withPolygon({ type: 'MultiPolygon', coordinates: [[SQUARE], []] }),
      'polygon.coordinates[1]',
      'mindst én ring',
    ],
    ['an open ring', ofRings(SQUARE.slice(0, 4)), 'polygon.coordinates[0][3]', 'lukket'],
    ['a short ring', ofRings(SQUARE, HOLE.slice(1)), 'polygon.coordinates[1]', 'mindst fire positioner'],
    ['an empty ring', ofRings([]), 'polygon.coordinates[0]', 'mindst fire positioner'],
    [
      'one position only',
      ofRings([
        [9, 56],
        [9, 56],
        [9, 56],
        [9, 56],
      ]),
      'polygon.coordinates[0]',
      'tre forskellige',
    ],
    [
      'a bow tie',
      ofRings([
        [9, 56],
        [10, 57],
        [10, 56],
        [9, 57],
        [9, 56],
      ]),
      'polygon.coordinates[0]',
      'krydser eller rører sig selv',
    ],
    [
      'a hole across the rim',
      ofRings(SQUARE, [
        [9.5, 56.5],
        [11, 56.5],
        [11, 56.7],
        [9.5, 56.5],
      ]),
      'polygon.coordinates[1]',
      'krydser hinanden',
    ],
    ['a hole beside the area', ofRings(SQUARE, BESIDE), 'polygon.coordinates[1]', 'et hul inden i'],
    [
      'a hole beside a part',
      withPolygon({ type: 'MultiPolygon', coordinates: [[BESIDE], [SQUARE, BESIDE_TOO]] }),
      'polygon.coordinates[1][1]',
      'et hul inden i',
    ],
    [
      'parts across each other',
      withPolygon({
        type: 'MultiPolygon',
        coordinates: [
          [SQUARE],
          [
            [
              [9.5, 56.5],
              [11, 56.5],
              [11, 56.7],
              [9.5, 56.5],
            ],
          ],
        ],
      }),
      'polygon.coordinates[1][0]',
      'krydser hinanden',
    ],
    [
      'a position abroad',
      ofRings([
        [9, 56],
        [10, 56],
        [10, 60],
        [9, 56],
      ]),
      'polygon.coordinates[0][2]',
      'Danmark',
    ],
    [
      'positions swapped',
      ofRings([
        [9, 56],
        [10, 56],
        [57, 10],
        [9, 56],
      ]),
      'polygon.coordinates[0][2]',
      'byttet om',
    ],
    ['a height', ofRings([[9, 56, 1], ...SQUARE.slice(1)]), 'polygon.coordinates[0][0]', 'højde'],
  ])('are refused with %s', (_name, value, path, hint) => {
    const problem = problemOf(value);
    expect(problem.path).toBe(`serviceAreas[0].${path}`);
    expect(problem.expected).toContain(hint);
  });

  it('are answered in a moment with 100,000 positions', () => {
    const ring = Array.from({ length: 100_000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 100_000;
      return [10 + Math.cos(angle), 56 + Math.sin(angle)].map((part) => Number(part.toFixed(8)));
    });
    const text = JSON.stringify(ofRings([...ring, ring[0]]));
    expect(parse(text).ok).toBe(true);
  });
});
