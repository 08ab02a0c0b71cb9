import { isInDenmarkBox, type LonLat, lonLat } from '../../domain/lon-lat.ts';
import { utm32ToLonLat } from '../../geometry/utm32.ts';
import { looksLikeUtm } from '../read-position.ts';

/** A position as it was typed, and how it was understood; or why it was not. */
export type TypedCoordinates =
  | { readonly ok: true; readonly lonLat: LonLat; readonly system: 'wgs84' | 'utm32' }
  | { readonly ok: false; readonly reason: CoordinateFault };

/**
 * `empty`: nothing typed; `numbers`: not two numbers; `zone`: another UTM zone than 32; `outside`: a position
 * that is not in Denmark; `mixed`: one number in degrees and one in metres.
 */
export type CoordinateFault = 'empty' | 'numbers' | 'zone' | 'outside' | 'mixed';

/**
 * Reads two numbers as a position in Denmark: degrees (WGS 84), decimal or with minutes and seconds, or metres
 * (UTM zone 32, EPSG:25832); in either order, since the ranges do not overlap; with decimal comma or point.
 */
export function readCoordinates(text: string): TypedCoordinates {
  const trimmed = text.trim();
  if (trimmed === '') return fault('empty');
  const zone = /^(?:utm\s*)?(?:zone\s*)?(\d{2})\s*[UV]?\s+(?=[\d.]{6})/i.exec(trimmed);
  if (zone && zone[1] !== '32') return fault('zone');
  const rest = zone ? trimmed.slice(zone[0].length) : trimmed;
  const numbers = readAngles(rest) ?? readNumbers(rest);
  if (!numbers) return fault('numbers');
  if (/[SVW]/i.test(rest)) return fault('outside');
  return placeOf(numbers[0], numbers[1]);
}

type Pair = readonly [number, number];

function fault(reason: CoordinateFault): TypedCoordinates {
  return { ok: false, reason };
}

function placeOf(first: number, second: number): TypedCoordinates {
  if (looksLikeUtm(first, second)) return inMetres(first, second);
  if (looksLikeUtm(second, first)) return inMetres(second, first);
  if (isInDenmarkBox(second, first)) return { ok: true, lonLat: lonLat(second, first), system: 'wgs84' };
  if (isInDenmarkBox(first, second)) return { ok: true, lonLat: lonLat(first, second), system: 'wgs84' };
  const isDegrees = (value: number): boolean => Math.abs(value) <= 180;
  return fault(isDegrees(first) === isDegrees(second) ? 'outside' : 'mixed');
}

function inMetres(easting: number, northing: number): TypedCoordinates {
  const [lon, lat] = utm32ToLonLat(easting, northing);
  if (!isInDenmarkBox(lon, lat)) return fault('outside');
  return { ok: true, lonLat: lonLat(lon, lat), system: 'utm32' };
}

const ANGLE = /(\d{1,3})\s*°\s*(\d{1,2})\s*['’′]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|''))?/g;

/** Degrees, minutes and seconds: `56°09'46"N 10°12'14"Ø`. */
function readAngles(text: string): Pair | null {
  const angles = [...text.matchAll(ANGLE)].map(
    ([, degrees, minutes, seconds]) =>
      Number(degrees) + Number(minutes) / 60 + Number((seconds ?? '0').replace(',', '.')) / 3600,
  );
  const [first, second, ...others] = angles;
  return first !== undefined && second !== undefined && others.length === 0 ? [first, second] : null;
}

/** Two numbers with whatever stands between and behind them. */
function readNumbers(text: string): Pair | null {
  const words = text
    .replace(/[°NSØEVW]|(?<=\d)m\b/gi, ' ')
    .split(/[\s;/]+/)
    .map((word) => word.replace(/^[,:]+|[,:]+$/g, ''))
    .filter((word) => word !== '');
  const [first, second, ...others] = words.length === 1 ? splitAtComma(words[0] ?? '') : words;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const [a, b] = [readNumber(first), readNumber(second)];
  return a === null || b === null ? null : [a, b];
}

/** `56.16,10.20`, `56,16,10,20` and `575000,6223000` are two numbers; `56,16` is one. */
function splitAtComma(word: string): readonly string[] {
  const parts = word.split(',');
  if (parts.length === 4) return [`${parts[0]},${parts[1]}`, `${parts[2]},${parts[3]}`];
  const [first = '', second = ''] = parts;
  const isPair = parts.length === 2 && (first.includes('.') || second.includes('.') || second.length >= 6);
  return isPair ? [first, second] : [word];
}

function readNumber(word: string): number | null {
  // 6.223.000 and 6.223.000,5: points between thousands.
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(word) && word.length > 6 ? word.replaceAll('.', '') : word;
  const number = plain.replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(number) ? Number(number) : null;
}
