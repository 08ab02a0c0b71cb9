import { DENMARK_BOX, isInDenmarkBox, type LonLat, lonLat } from '../domain/lon-lat.ts';

export const POSITION_EXPECTED = '[længdegrad, breddegrad] som to tal i grader (WGS 84)';

const number = (value: number): string => String(value).replace('.', ',');
const BOX = `længdegrad ${number(DENMARK_BOX.west)}-${number(DENMARK_BOX.east)} og breddegrad ${number(DENMARK_BOX.south)}-${number(DENMARK_BOX.north)}`;

/** A value that is not what it should be: what was expected, in Danish. */
export interface Refusal {
  readonly expected: string;
}

/** Reads `[lon, lat]` in degrees, WGS 84, inside the box of Denmark; says what is wrong with anything else. */
export function readPosition(value: unknown): LonLat | Refusal {
  if (!Array.isArray(value)) return { expected: POSITION_EXPECTED };
  const [lon, lat]: readonly unknown[] = value;
  if (value.length === 3 && value.every((part) => typeof part === 'number')) {
    return { expected: `${POSITION_EXPECTED}; en højde som tredje tal kan ikke bruges` };
  }
  if (value.length !== 2 || typeof lon !== 'number' || typeof lat !== 'number') {
    return { expected: POSITION_EXPECTED };
  }
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return { expected: POSITION_EXPECTED };
  if (isInDenmarkBox(lon, lat)) return lonLat(lon, lat);
  return { expected: `en position i Danmark: ${BOX}${hintOf(lon, lat)}` };
}

function hintOf(lon: number, lat: number): string {
  if (isInDenmarkBox(lat, lon)) {
    return `; tallene ser ud til at være byttet om, længdegraden står først: [${lat}, ${lon}]`;
  }
  if (looksLikeUtm(lon, lat))
    return '; tallene ligner UTM zone 32 (EPSG:25832) i meter og skal omregnes til grader';
  if (looksLikeUtm(lat, lon)) {
    return '; tallene ligner UTM zone 32 (EPSG:25832) i meter, byttet om, og skal omregnes til grader';
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
