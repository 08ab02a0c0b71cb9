import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/domain/coverage-data.ts';
import type { Outcome } from '../../src/domain/failure.ts';
import { geometryAreaKm2 } from '../../src/geometry/area-km2.ts';
import { isInOutline } from '../../src/geometry/point-in-outline.ts';
import { approximateBoundaries } from './approximate-boundaries.ts';
import { scoreBoundaries } from './boundary-score.ts';
import { findOfficialMirror } from './boundary-source.ts';
import { readMunicipalityTable } from './municipality-table.ts';
import { readBoundaries } from './read-boundary-file.ts';
import { readLand } from './read-land.ts';
import { MORE_PLACES_FILE, PLACES_FILE, readPlaces } from './read-places.ts';

function square(west: number, south: number, side: number): [number, number][] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

function codeAt(outlines: readonly { code: string; outline: Outline }[], lon: number, lat: number) {
  return outlines.filter(({ outline }) => isInOutline(lon, lat, outline)).map(({ code }) => code);
}

describe('approximateBoundaries on invented land', () => {
  const mainland = [square(9, 55, 1)];
  const west = { lon: 9.25, lat: 55.5, code: '0530' };
  const east = { lon: 9.75, lat: 55.5, code: '0630' };

  it('draws the border half-way between two places', () => {
    const outlines = approximateBoundaries([mainland], [west, east]);
    expect(outlines.map(({ code }) => code)).toEqual(['0530', '0630']);
    expect(codeAt(outlines, 9.49, 55.9)).toEqual(['0530']);
    expect(codeAt(outlines, 9.51, 55.1)).toEqual(['0630']);
  });

  it('measures nearness on the ground, where a degree of longitude is shorter than one of latitude', () => {
    const north = { lon: 9.5, lat: 55.9, code: '0740' };
    const outlines = approximateBoundaries([mainland], [{ lon: 9.1, lat: 55.5, code: '0530' }, north]);
    // 0.35 degrees east of the one (22 km), 0.3 degrees south of the other (33 km).
    expect(codeAt(outlines, 9.45, 55.6)).toEqual(['0530']);
  });

  it('gives each piece of land to the places on it, whatever is nearer across the water', () => {
    const island = [square(10.02, 55, 0.5)];
    const onIsland = { lon: 10.4, lat: 55.4, code: '0741' };
    const outlines = approximateBoundaries([mainland, island], [west, east, onIsland]);
    expect(codeAt(outlines, 10.03, 55.49)).toEqual(['0741']);
    expect(codeAt(outlines, 9.99, 55.49)).toEqual(['0630']);
  });

  it('gives an island without a place to the nearest place, and a harbour off the coast to its coast', () => {
    const island = [square(10.1, 55.4, 0.05)];
    const harbour = { lon: 9.5, lat: 56.005, code: '0740' };
    const outlines = approximateBoundaries([mainland, island], [west, east, harbour]);
    expect(codeAt(outlines, 10.12, 55.42)).toEqual(['0630']);
    expect(codeAt(outlines, 9.5, 55.98)).toEqual(['0740']);
  });

  it('throws where there are no places', () => {
    expect(() => approximateBoundaries([mainland], [])).toThrow('no places');
  });
});

describe('approximateBoundaries on the coast and places of geodata/', () => {
  const land = readLand('.');
  const places = [PLACES_FILE, MORE_PLACES_FILE].flatMap((file) => unwrap(readPlaces('.', file)));
  const outlines = approximateBoundaries(land, places);
  const mirror = findOfficialMirror('.');

  it('has all 98, in code order, each with land', () => {
    const codes = unwrap(readMunicipalityTable('.')).map((row) => row.code);
    expect(outlines.map(({ code }) => code)).toEqual(codes);
    for (const { code, outline } of outlines) expect(areaKm2(outline), `${code} has land`).toBeGreaterThan(5);
  });

  it('divides all of the land once: the areas add up to that of the land with its lakes', () => {
    const parts = outlines.reduce((sum, { outline }) => sum + areaKm2(outline), 0);
    const whole = areaKm2(land.map(([outer]) => (outer ? [outer] : [])));
    expect(Math.abs(parts - whole) / whole).toBeLessThan(0.0005);
  });

  it('leaves no place in another municipality, and only those of the list in the water', () => {
    const lying = places.map((place) => ({ place, at: codeAt(outlines, place.lon, place.lat) }));
    expect(lying.filter(({ place, at }) => at.some((code) => code !== place.code))).toEqual([]);
    const offshore = lying.filter(({ at }) => at.length === 0).map(({ place }) => place.name);
    expect(offshore.sort()).toEqual(PLACES_OFF_THE_COARSE_COAST);
  });

  it('comes out the same twice', () => {
    expect(JSON.stringify(approximateBoundaries(land, places))).toBe(JSON.stringify(outlines));
  });

  it.skipIf(mirror === undefined)(
    'puts at least 90 % of the official land into the right municipality (skipped only where no official file is at hand)',
    () => {
      const official = unwrap(readBoundaries(readFileSync(mirror ?? '', 'utf8'), 'kommuner.topojson'));
      const score = scoreBoundaries(outlines, official);
      expect(score.shareRight).toBeGreaterThanOrEqual(0.9);
      expect([...score.byCode].filter(([, { shareRight }]) => shareRight < 0.5)).toEqual([]);
    },
  );
});

/** Harbours, towns beside narrow water and an islet, which the coast of 250 m has just off shore. */
const PLACES_OFF_THE_COARSE_COAST = [
  'Bøjden',
  'Faaborg',
  'Hadsund',
  'Indre By',
  'København',
  'Siø',
  'Sundsøre',
  'Vedbæk',
];

function areaKm2(outline: Outline): number {
  return geometryAreaKm2({
    type: 'MultiPolygon',
    coordinates: outline.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
  });
}

function unwrap<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
