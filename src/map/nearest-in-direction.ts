export type Direction = 'north' | 'south' | 'east' | 'west';

/** A municipality's place, for moving from one to the next. */
export interface Place {
  readonly code: string;
  /** [lon, lat] in degrees. */
  readonly lonLat: readonly [number, number];
}

const AHEAD: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/** What a step to the side costs compared with a step ahead. */
const SIDEWAYS_COST = 2;

/**
 * The place to go to from a position in a direction: the nearest of those within 60 degrees to either side,
 * places straight ahead preferred. Measured on a plane, good enough within Denmark.
 * @returns null when nothing lies that way.
 */
export function nearestInDirection(
  places: readonly Place[],
  from: readonly [number, number],
  direction: Direction,
): Place | null {
  const [aheadEast, aheadNorth] = AHEAD[direction];
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  let best: Place | null = null;
  let bestCost = Infinity;
  for (const place of places) {
    const east = (place.lonLat[0] - from[0]) * shrink;
    const north = place.lonLat[1] - from[1];
    const ahead = east * aheadEast + north * aheadNorth;
    const sideways = Math.abs(east * aheadNorth) + Math.abs(north * aheadEast);
    if (ahead <= 0 || sideways > ahead * Math.tan(Math.PI / 3)) continue;
    const cost = Math.hypot(ahead, SIDEWAYS_COST * sideways);
    if (cost < bestCost) {
      best = place;
      bestCost = cost;
    }
  }
  return best;
}
