import { featureCollection, point } from '@turf/helpers';
import nearestPoint from '@turf/nearest-point';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { assignNearest } from '../../src/geometry/assign-nearest.ts';
import { unitVectors } from '../../src/geometry/great-circle.ts';
import { createRandom } from './seeded-random.ts';
import { quantileOf, timed } from './timing.ts';

const POINTS = 400_000;
const SITES = 50;
const RUNS = 5;
/** Turf is asked for every tenth point, and its time taken tenfold. */
const TURF_EVERY = 10;

/**
 * Times the nearest of 50 sites for 400,000 positions over Denmark against `turf.nearestPoint`, and gives lines to print.
 * @throws Error when the two find another site, unless it is as near
 */
export function benchNearest(seed: number): readonly string[] {
  const random = createRandom(seed);
  const place = () => lonLat(8 + 7.2 * random(), 54.5 + 3.2 * random());
  const sites = Array.from({ length: SITES }, place);
  const positions = Array.from({ length: POINTS }, place);
  const lon = Float64Array.from(positions, (position) => position[0]);
  const lat = Float64Array.from(positions, (position) => position[1]);
  const runs = Array.from({ length: RUNS }, () => timed(() => assignNearest(sites, unitVectors(lon, lat))));
  const ours = quantileOf(
    runs.map(({ time }) => time.ms),
    0.5,
  );
  const targets = featureCollection(sites.map((site, index) => point([...site], { index })));
  const asked = positions.filter((_, p) => p % TURF_EVERY === 0);
  const turf = timed(() => asked.map((position) => nearestPoint([...position], targets)));
  const found = runs[0]?.value;
  for (const [i, { properties }] of turf.value.entries()) {
    const p = i * TURF_EVERY;
    const km = found?.km[p] ?? Number.NaN;
    const isSame = found?.site[p] === properties.index;
    if (!isSame && Math.abs(km - properties.distanceToPoint) > 1e-9) {
      throw new Error(
        `nearest differs at ${lon[p]}, ${lat[p]}: ${km} km and ${properties.distanceToPoint} km`,
      );
    }
  }
  const turfMs = turf.time.ms * TURF_EVERY;
  return [
    `  turf.nearestPoint, every ${TURF_EVERY}th point, times ${TURF_EVERY}: ${turfMs.toFixed(0)} ms`,
    `  ours, all points, unit vectors included: ${ours.toFixed(0)} ms (median of ${RUNS})`,
    `  Turf / ours: ${(turfMs / ours).toFixed(0)} times; the same site for each of ${asked.length} points`,
  ];
}
