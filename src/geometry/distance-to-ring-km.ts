type Ring = readonly (readonly [number, number])[];

const KM_PER_DEGREE = 111.195;

/**
 * Shortest distance from a position to a ring's line, in km; flat around the position, so for some tens of km.
 * @param ring [lon, lat] in degrees, closed
 */
export function distanceToRingKm(lon: number, lat: number, ring: Ring): number {
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    if (!a || !b) continue;
    const ax = (a[0] - lon) * kmPerLon;
    const ay = (a[1] - lat) * KM_PER_DEGREE;
    const dx = (b[0] - a[0]) * kmPerLon;
    const dy = (b[1] - a[1]) * KM_PER_DEGREE;
    const length2 = dx * dx + dy * dy;
    const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
    least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return least;
}
