import { DENMARK_BOX, isInDenmarkBox, type LonLat, lonLat } from '../domain/lon-lat.ts';
import { problemTexts } from './problem-texts.ts';

/** A value that is not what it should be: what was expected. */
export interface Refusal {
  readonly expected: string;
}

/** Reads `[lon, lat]` in degrees, WGS 84, inside the box of Denmark; says what is wrong with anything else. */
export function readPosition(value: unknown): LonLat | Refusal {
  if (!Array.isArray(value)) return { expected: problemTexts().position };
  const [lon, lat]: readonly unknown[] = value;
  if (value.length === 3 && value.every((part) => typeof part === 'number')) {
    return { expected: problemTexts().height };
  }
  if (value.length !== 2 || typeof lon !== 'number' || typeof lat !== 'number') {
    return { expected: problemTexts().position };
  }
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return { expected: problemTexts().position };
  if (isInDenmarkBox(lon, lat)) return lonLat(lon, lat);
  return { expected: `${problemTexts().inDenmark(DENMARK_BOX)}${hintOf(lon, lat)}` };
}

function hintOf(lon: number, lat: number): string {
  if (isInDenmarkBox(lat, lon)) {
    return problemTexts().swapped(lat, lon);
  }
  if (looksLikeUtm(lon, lat)) return problemTexts().likeUtm;
  if (looksLikeUtm(lat, lon)) {
    return problemTexts().likeSwappedUtm;
  }
  return '';
}

/** A six-digit easting and a seven-digit northing, in metres. */
export function looksLikeUtm(easting: number, northing: number): boolean {
  return easting >= 100_000 && easting < 1_000_000 && northing >= 1_000_000 && northing < 10_000_000;
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'expected' in value;
}
