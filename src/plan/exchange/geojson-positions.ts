import { isInDenmarkBox } from '../../domain/lon-lat.ts';
import { utm32ToLonLat } from '../../geometry/utm32.ts';
import { describeValue } from '../describe-value.ts';
import { isRefusal, looksLikeUtm, type Refusal, readPosition } from '../read-position.ts';
import { exchangeTexts } from './exchange-texts.ts';

/** The coordinates that a file is in. */
export type FileCrs = 'wgs84' | 'utm32';

/** About a centimetre; for positions that were converted. */
const DECIMALS = 1e7;
const WGS84 = /(CRS:?84|EPSG:{1,2}(?:[\d.]*:)?(?:4326|4258))$/i;
const UTM32 = /EPSG:{1,2}(?:[\d.]*:)?(?:25832|32632)$/i;

/**
 * The coordinates a GeoJSON file is in: as its `crs` member says (an older form of the format), else as its
 * first position looks. Others than WGS 84 and UTM 32 are refused.
 */
export function detectCrs(root: unknown): { readonly crs: FileCrs; readonly note: string | null } | Refusal {
  const member = fieldOf(root, 'crs');
  if (member === undefined || member === null) {
    const first = firstPosition(root);
    const isUtm =
      first !== null && looksLikeUtm(first[0], first[1]) && !looksLikeMercator(first[0], first[1]);
    return isUtm
      ? {
          crs: 'utm32',
          note: exchangeTexts().crs.looksLikeUtm,
        }
      : { crs: 'wgs84', note: null };
  }
  const name = fieldOf(fieldOf(member, 'properties'), 'name');
  if (typeof name === 'string' && WGS84.test(name)) return { crs: 'wgs84', note: null };
  if (typeof name === 'string' && UTM32.test(name)) {
    return { crs: 'utm32', note: exchangeTexts().crs.wasUtm };
  }
  return {
    expected: exchangeTexts().crs.other(describeValue(name ?? member)),
  };
}

/** Reads positions of one file: two numbers each, in degrees. */
export interface PositionReader {
  /** A position as the plan has it, or what is wrong with it. */
  readonly read: (value: unknown) => readonly number[] | Refusal;
  /** How many had a third number, which is left out. */
  readonly heights: () => number;
}

export function createPositionReader(crs: FileCrs): PositionReader {
  let heights = 0;
  return {
    heights: () => heights,
    read: (value) => {
      if (!Array.isArray(value)) return readRefused(value);
      const [x, y, ...more]: readonly unknown[] = value;
      if (typeof x !== 'number' || typeof y !== 'number' || !more.every((part) => typeof part === 'number')) {
        return readRefused(value);
      }
      if (more.length > 0) heights += 1;
      if (crs === 'wgs84') return hintMercator(x, y) ?? readPosition([x, y]);
      if (!looksLikeUtm(x, y)) {
        const hint = isInDenmarkBox(x, y) ? exchangeTexts().crs.likeDegrees : '';
        return { expected: `${exchangeTexts().crs.metres}${hint}` };
      }
      const read = readPosition(utm32ToLonLat(x, y).map(round));
      return isRefusal(read) ? { expected: exchangeTexts().crs.inDenmark } : read;
    },
  };
}

function readRefused(value: unknown): Refusal {
  const read = readPosition(value);
  return isRefusal(read) ? read : { expected: exchangeTexts().crs.position };
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

/** Denmark in Web Mercator (EPSG:3857), metres. */
function looksLikeMercator(x: number, y: number): boolean {
  return x > 800_000 && x < 1_800_000 && y > 7_100_000 && y < 8_100_000;
}

function hintMercator(x: number, y: number): Refusal | null {
  if (!looksLikeMercator(x, y)) return null;
  return {
    expected: exchangeTexts().crs.mercator,
  };
}

/** A value's own field; undefined where there is none. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The first two numbers of the first position in the file; null where there is none. */
function firstPosition(root: unknown): readonly [number, number] | null {
  const pending: unknown[] = [root];
  for (let looked = 0; pending.length > 0 && looked < 10_000; looked += 1) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      const [x, y]: readonly unknown[] = value;
      if (typeof x === 'number' && typeof y === 'number') return [x, y];
      pending.push(...value.slice(0, 100).reverse());
      continue;
    }
    for (const key of ['geometries', 'coordinates', 'geometry', 'features']) {
      const inner = fieldOf(value, key);
      if (inner !== undefined) pending.push(inner);
    }
  }
  return null;
}
