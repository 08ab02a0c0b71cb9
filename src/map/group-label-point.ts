import type { Position } from 'geojson';
import type { BorderLine } from './border-lines.ts';

/** Outline points that are looked at; more do not move a label visibly. */
const MOST_OUTLINE_POINTS = 600;

export interface LabelledArea {
  readonly code: string;
  /** A point well inside the area, [lon, lat]. */
  readonly labelPoint: readonly [number, number];
  /** Positions along the part of its outline that is no border to another. */
  readonly coast: readonly Position[];
}

/** Squared distance to the nearest of some positions, in degrees of latitude. */
function squaredRoom(
  [lon, lat]: readonly [number, number],
  positions: readonly (readonly number[])[],
): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const [otherLon = Number.NaN, otherLat = Number.NaN] of positions) {
    const distance = ((otherLon - lon) * shrink) ** 2 + (otherLat - lat) ** 2;
    if (distance < least) least = distance;
  }
  return least;
}

/** The parts of a group that hang together by land borders, each with its members in the group's order. */
export function splitByLand<Member extends { readonly code: string }>(
  members: readonly Member[],
  borders: readonly BorderLine[],
): readonly (readonly Member[])[] {
  const parts = new Map(members.map((member) => [member.code, new Set([member])]));
  for (const { codes } of borders) {
    const [a, b] = codes.map((code) => parts.get(code));
    if (!a || !b || a === b) continue;
    for (const member of b) {
      a.add(member);
      parts.set(member.code, a);
    }
  }
  return [...new Set(parts.values())].map((part) => members.filter((member) => part.has(member)));
}

/**
 * Where to write the name or number of several municipalities together: of their label points and the
 * middles of the borders between them, the one farthest from the group's own outline, so that it lies
 * well inside the largest part.
 * @returns null for no municipalities.
 */
export function groupLabelPoint(
  members: readonly LabelledArea[],
  borders: readonly BorderLine[],
): readonly [number, number] | null {
  const codes = new Set(members.map(({ code }) => code));
  const inner = borders.filter(({ codes: [a, b] }) => codes.has(a) && codes.has(b));
  const outer = borders.filter(({ codes: [a, b] }) => codes.has(a) !== codes.has(b));
  const outline = [...members.map(({ coast }) => coast), ...outer.flatMap(({ lines }) => lines)].flat();
  const step = Math.max(1, Math.floor(outline.length / MOST_OUTLINE_POINTS));
  const sparse = outline.filter((_, index) => index % step === 0);

  const candidates: (readonly [number, number])[] = members.map(({ labelPoint }) => labelPoint);
  for (const { lines } of inner) {
    for (const line of lines) {
      const [lon, lat] = line[Math.floor(line.length / 2)] ?? [];
      if (lon !== undefined && lat !== undefined) candidates.push([lon, lat]);
    }
  }
  let best: readonly [number, number] | null = null;
  let bestRoom = -1;
  for (const candidate of candidates) {
    const room = squaredRoom(candidate, sparse);
    if (room > bestRoom) {
      best = candidate;
      bestRoom = room;
    }
  }
  return best;
}

/** Where to write the number of a drawn polygon: of a grid over it, the inside point farthest from its outline. */
export function polygonLabelPoint(
  polygons: readonly (readonly (readonly (readonly number[])[])[])[],
): readonly [number, number] | null {
  const STEPS = 14;
  let best: readonly [number, number] | null = null;
  let bestRoom = -1;
  for (const rings of polygons) {
    const points = rings.flat();
    const lons = points.map(([lon = Number.NaN]) => lon);
    const lats = points.map(([, lat = Number.NaN]) => lat);
    const west = Math.min(...lons);
    const south = Math.min(...lats);
    const width = Math.max(...lons) - west;
    const height = Math.max(...lats) - south;
    for (let x = 1; x < STEPS; x += 1) {
      for (let y = 1; y < STEPS; y += 1) {
        const candidate = [west + (width * x) / STEPS, south + (height * y) / STEPS] as const;
        if (!isInRings(candidate, rings)) continue;
        const room = squaredRoom(candidate, points);
        if (room > bestRoom) {
          best = candidate;
          bestRoom = room;
        }
      }
    }
  }
  return best;
}

/** Even-odd rule over all rings, so that holes are outside. */
function isInRings(
  [lon, lat]: readonly [number, number],
  rings: readonly (readonly (readonly number[])[])[],
): boolean {
  let inside = false;
  for (const ring of rings) {
    let [previousLon = Number.NaN, previousLat = Number.NaN] = ring.at(-1) ?? [];
    for (const [ringLon = Number.NaN, ringLat = Number.NaN] of ring) {
      const crosses = ringLat > lat !== previousLat > lat;
      const at = ringLon + ((lat - ringLat) / (previousLat - ringLat)) * (previousLon - ringLon);
      if (crosses && lon < at) inside = !inside;
      previousLon = ringLon;
      previousLat = ringLat;
    }
  }
  return inside;
}
