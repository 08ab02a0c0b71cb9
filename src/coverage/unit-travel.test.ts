import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { coverFrom } from './facility-cover.ts';
import { prepareData } from './prepared-data.ts';
import { measureRim } from './unit-travel.ts';

const country = inventedCountry();
const { demand, municipalities } = country;
const codes = municipalities.map(({ code }) => code);

/** The smallest value that half of the weight is at or below; by definition, over all of them. */
function medianOf(points: readonly { readonly minutes: number; readonly people: number }[]): number | null {
  const sorted = points.filter(({ people }) => people > 0).sort((a, b) => a.minutes - b.minutes);
  const half = sorted.reduce((sum, { people }) => sum + people, 0) / 2;
  let reached = 0;
  for (const { minutes, people } of sorted) {
    reached += people;
    if (reached >= half) return minutes;
  }
  return null;
}

describe('a unit’s rim', () => {
  test('is far where a municipality’s median is both twice the unit’s and 30 minutes above it', () => {
    const minute = fc.oneof(fc.constantFrom(0, 10, 20, 30, 40, 60, 61, 90), fc.constant(Number.NaN));
    const weights = fc.array(fc.integer({ min: 0, max: 8 }), {
      minLength: demand.count,
      maxLength: demand.count,
    });
    const ways = fc.array(minute, { minLength: demand.count, maxLength: demand.count });
    let farSeen = 0;
    fc.assert(
      fc.property(weights, ways, fc.subarray(codes, { minLength: 1 }), (weight, way, own) => {
        const prepared = prepareData({
          ...country,
          demand: { ...demand, weight: Float64Array.from(weight) },
        });
        const cover = coverFrom(prepared, own, null, 'test');
        const minutes = Float64Array.from(way);
        const pointsOf = (m: number) =>
          Array.from({ length: (demand.start[m + 1] ?? 0) - (demand.start[m] ?? 0) }, (_, i) => {
            const p = (demand.start[m] ?? 0) + i;
            const { national } = prepared.weighting;
            return { minutes: minutes[p] ?? Number.NaN, people: national[p] ?? 0 };
          }).filter((point) => !Number.isNaN(point.minutes));
        const median = medianOf(cover.municipalities.flatMap(pointsOf));
        const expected = cover.municipalities.flatMap((municipality) => {
          const here = medianOf(pointsOf(municipality));
          return median !== null && here !== null && here > 2 * median && here > median + 30
            ? [{ municipality, median: here }]
            : [];
        });
        farSeen += expected.length;
        const rim = measureRim(prepared, cover, minutes, median, 30);
        expect(rim?.farMunicipalities ?? []).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(farSeen).toBeGreaterThan(0);
  });
});
