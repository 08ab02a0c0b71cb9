import type { Outline } from '../domain/coverage-data.ts';

type Ring = Outline[number][number];

/** Whether a position in lon/lat degrees lies inside an outline (even-odd rule over all rings, so holes are outside). */
export function isInOutline(lon: number, lat: number, outline: Outline): boolean {
  let inside = false;
  for (const polygon of outline) {
    for (const ring of polygon) if (ringCrossesEastOf(lon, lat, ring)) inside = !inside;
  }
  return inside;
}

/** Whether a ray to the east cuts the ring an odd number of times. */
function ringCrossesEastOf(lon: number, lat: number, ring: Ring): boolean {
  let odd = false;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    if (!a || !b || a[1] > lat === b[1] > lat) continue;
    if (lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) odd = !odd;
  }
  return odd;
}
