import distance from '@turf/distance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lonLat } from '../domain/lon-lat.ts';
import { assignNearest } from './assign-nearest.ts';
import { unitVectors } from './great-circle.ts';

const position = fc
  .tuple(fc.double({ min: 7.5, max: 15.6, noNaN: true }), fc.double({ min: 54.4, max: 58, noNaN: true }))
  .map(([lon, lat]) => lonLat(lon, lat));

test('T2: no other site is nearer, by Turf’s distance', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 1, maxLength: 20 }),
      fc.array(position, { minLength: 1, maxLength: 20 }),
      (sites, positions) => {
        const vectors = unitVectors(
          Float64Array.from(positions, ([lon]) => lon),
          Float64Array.from(positions, ([, lat]) => lat),
        );
        const { site, km } = assignNearest(sites, vectors);
        for (const [p, from] of positions.entries()) {
          const all = sites.map((to) => distance([...from], [...to]));
          const least = Math.min(...all);
          expect(all[site[p] ?? -1]).toBeLessThanOrEqual(least + 1e-9);
          expect(Math.abs((km[p] ?? Number.NaN) - least)).toBeLessThanOrEqual(1e-9 + 1e-9 * least);
        }
      },
    ),
  );
});
