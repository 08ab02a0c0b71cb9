import type { PlanPolygon, UnknownKeys } from '../domain/plan.ts';
import { findRingCrossing } from '../geometry/find-ring-crossing.ts';
import { createPolygonIndex } from '../geometry/polygon-index.ts';
import { describeValue } from './describe-value.ts';
import { problemTexts } from './problem-texts.ts';
import { isRefusal, readPosition } from './read-position.ts';
import { unknownKeys } from './unknown-keys.ts';

/** One mistake inside a value: where, what was found, and what was expected. */
export interface InnerMistake {
  readonly path: readonly (string | number)[];
  readonly found: unknown;
  readonly expected: string;
}

type Ring = readonly (readonly number[])[];
type Path = readonly (string | number)[];

const MOST_MISTAKES = 20;

/** Drawn areas that were read here: they never change, and a large one takes long to read. */
const rightPolygons = new WeakSet<object>();

/** Whether a value is a drawn area that `readPolygon` has given. */
export function isReadPolygon(value: unknown): value is PlanPolygon {
  return isObject(value) && rightPolygons.has(value);
}

/** Reads a drawn area with every check of its rings, or says what is wrong with it (20 mistakes at most). */
export function readPolygon(value: unknown): PlanPolygon | { readonly mistakes: readonly InnerMistake[] } {
  if (isReadPolygon(value)) return value;
  const read = checkPolygon(value, true);
  if (!('mistakes' in read)) rightPolygons.add(read);
  return read;
}

/**
 * Reads an area whose rings may cross and touch, as those of official borders do at small scale: good enough
 * to ask which positions it holds, not to be kept in a plan.
 */
export function readPolygonRings(
  value: unknown,
): PlanPolygon | { readonly mistakes: readonly InnerMistake[] } {
  return checkPolygon(value, false);
}

function checkPolygon(
  value: unknown,
  asDrawn: boolean,
): PlanPolygon | { readonly mistakes: readonly InnerMistake[] } {
  const mistakes: InnerMistake[] = [];
  const type: unknown = isObject(value) ? value.type : undefined;
  const coordinates: unknown = isObject(value) ? value.coordinates : undefined;
  if (!isObject(value) || (type !== 'Polygon' && type !== 'MultiPolygon')) {
    const at: Path = isObject(value) && 'type' in value ? ['type'] : [];
    return {
      mistakes: [{ path: at, found: at.length === 0 ? value : type, expected: problemTexts().polygon }],
    };
  }
  const kept = unknownKeys(value, POLYGON_KEYS);
  const extra: { readonly extra?: UnknownKeys } = Object.keys(kept).length === 0 ? {} : { extra: kept };
  if (type === 'Polygon') {
    const rings = readRings(coordinates, ['coordinates'], mistakes);
    if (asDrawn && mistakes.length === 0)
      checkCrossings([rings], (_, ring) => ['coordinates', ring], mistakes);
    if (asDrawn && mistakes.length === 0) checkHoles(rings, ['coordinates'], mistakes);
    return mistakes.length > 0 ? { mistakes } : { type, coordinates: rings, ...extra };
  }
  const polygons: (readonly Ring[])[] = [];
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    mistakes.push({ path: ['coordinates'], found: coordinates, expected: problemTexts().polygons });
  } else {
    for (const [index, rings] of coordinates.entries()) {
      if (mistakes.length >= MOST_MISTAKES) break;
      polygons.push(readRings(rings, ['coordinates', index], mistakes));
    }
  }
  if (asDrawn && mistakes.length === 0) {
    checkCrossings(polygons, (polygon, ring) => ['coordinates', polygon, ring], mistakes);
  }
  if (asDrawn && mistakes.length === 0) {
    for (const [index, rings] of polygons.entries()) checkHoles(rings, ['coordinates', index], mistakes);
  }
  return mistakes.length > 0 ? { mistakes } : { type, coordinates: polygons, ...extra };
}

/** The keys of a polygon that this version knows. */
export const POLYGON_KEYS = ['type', 'coordinates'];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readRings(value: unknown, path: Path, mistakes: InnerMistake[]): readonly Ring[] {
  if (!Array.isArray(value) || value.length === 0) {
    mistakes.push({ path, found: value, expected: problemTexts().rings });
    return [];
  }
  const rings: Ring[] = [];
  for (const [index, ring] of value.entries()) {
    if (mistakes.length >= MOST_MISTAKES) break;
    rings.push(readRing(ring, [...path, index], mistakes));
  }
  return rings;
}

function readRing(value: unknown, path: Path, mistakes: InnerMistake[]): Ring {
  if (!Array.isArray(value)) {
    mistakes.push({
      path,
      found: value,
      expected: problemTexts().ring,
    });
    return [];
  }
  const ring: (readonly number[])[] = [];
  for (const [index, position] of value.entries()) {
    const read = readPosition(position);
    if (!isRefusal(read)) ring.push(read);
    else mistakes.push({ path: [...path, index], found: position, expected: read.expected });
    if (mistakes.length >= MOST_MISTAKES) return ring;
  }
  if (ring.length === value.length) checkRing(ring, path, mistakes);
  return ring;
}

function checkRing(ring: Ring, path: Path, mistakes: InnerMistake[]): void {
  if (ring.length < 4) {
    mistakes.push({
      path,
      found: ring,
      expected: problemTexts().fourPositions(ring.length),
    });
    return;
  }
  const [first = [], last = []] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    mistakes.push({
      path: [...path, ring.length - 1],
      found: last,
      expected: problemTexts().closedRing(describeValue(first)),
    });
    return;
  }
  // Only the first few matter: three are enough.
  const different = new Set<string>();
  for (const position of ring) {
    different.add(position.join());
    if (different.size === 3) return;
  }
  mistakes.push({ path, found: ring, expected: problemTexts().threeDifferent });
}

function checkCrossings(
  polygons: readonly (readonly Ring[])[],
  pathOf: (polygon: number, ring: number) => Path,
  mistakes: InnerMistake[],
): void {
  const rings = polygons.flat();
  const groups = polygons.flatMap((own, polygon) => own.map(() => polygon));
  const crossing = findRingCrossing(rings, groups);
  if (!crossing) return;
  const [ringA, ringB] = crossing.rings;
  const [a, b] = [edgeText(rings[ringA], crossing.edges[0]), edgeText(rings[ringB], crossing.edges[1])];
  const polygon = groups[ringB] ?? 0;
  const ring = ringB - groups.indexOf(polygon);
  mistakes.push({
    path: pathOf(polygon, ring),
    found: rings[ringB],
    expected: ringA === ringB ? problemTexts().crossesItself(a, b) : problemTexts().crossesOther(b, a),
  });
}

/** A hole outside the outer ring would be counted as area. The rings do not cross. */
function checkHoles([outer, ...holes]: readonly Ring[], path: Path, mistakes: InnerMistake[]): void {
  if (!outer || holes.length === 0) return;
  const area = createPolygonIndex([[outer]]);
  for (const [index, hole] of holes.entries()) {
    if (mistakes.length >= MOST_MISTAKES) return;
    if (hole.every(([lon = Number.NaN, lat = Number.NaN]) => area.contains(lon, lat))) continue;
    const expected = problemTexts().hole;
    mistakes.push({ path: [...path, index + 1], found: hole, expected });
  }
}

function edgeText(ring: Ring | undefined, edge: number): string {
  return `${describeValue(ring?.[edge])}-${describeValue(ring?.[edge + 1])}`;
}
