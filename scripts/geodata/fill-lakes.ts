import type { Outline } from '../../src/domain/coverage-data.ts';
import { isInOutline } from '../../src/geometry/point-in-outline.ts';

/**
 * Land without its lakes cut out, as municipalities count theirs. Islands in a lake are part of what surrounds them,
 * and fall away as pieces of their own. Fjords and the sea are no holes and stay water.
 */
export function fillLakes(lands: Outline): Outline {
  const filled = lands.map(([outer]) => (outer ? [outer] : []));
  return filled.filter((land, i) => {
    const [lon, lat] = land[0]?.[0] ?? [];
    if (lon === undefined || lat === undefined) return false;
    const lakes = lands.flatMap(([, ...holes], other) => (other === i ? [] : holes.map((hole) => [hole])));
    return !isInOutline(lon, lat, lakes);
  });
}
