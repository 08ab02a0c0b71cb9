import type { DemandPoints } from '../domain/demand.ts';
import type { Outcome } from '../domain/failure.ts';
import { DENMARK_BOX } from '../domain/lon-lat.ts';
import { fileTexts } from './file-texts.ts';

/*
 * `demand-points.bin`, version 1. After the magic bytes and the version everything is a whole number of 7 bits a byte,
 * lowest first, the top bit set where more follow:
 *   number of municipalities; number of points of each;
 *   latitudes, per municipality the first and then the steps up (never down);
 *   longitudes, each as the step from the one before it, signs folded in (0, -1, 1, -2 ... as 0, 1, 2, 3 ...);
 *   weights.
 * Positions are in 65,535ths of Denmark's box, some 8 m by 6 m.
 */
export const DEMAND_POINT_FILE = 'demand-points.bin';
export const MAGIC = [0x44, 0x4b, 0x44, 0x50] as const;
export const FORMAT_VERSION = 1;
export const QUANTA = 65_535;
/** What the weights of each municipality add up to. */
export const WEIGHT_SUM = 1_000_000;
const MUNICIPALITIES = 98;
/** Far above what is built, so that a damaged file cannot ask for all memory. */
const MOST_POINTS = 200_000;

/** Degrees, from 65,535ths of Denmark's box. */
export function dequantiseLon(quanta: number): number {
  return DENMARK_BOX.west + (quanta * (DENMARK_BOX.east - DENMARK_BOX.west)) / QUANTA;
}

export function dequantiseLat(quanta: number): number {
  return DENMARK_BOX.south + (quanta * (DENMARK_BOX.north - DENMARK_BOX.south)) / QUANTA;
}

/** Decodes and checks `demand-points.bin`. */
export function decodeDemandPoints(bytes: Uint8Array): Outcome<DemandPoints> {
  const refuse = (path: string, found: string, expected: string): Outcome<DemandPoints> => ({
    ok: false,
    problems: [{ file: DEMAND_POINT_FILE, path, found, expected }],
  });
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) {
    return refuse('', fileTexts().demand.beginning(bytes.subarray(0, 4).join(' ')), fileTexts().demand.file);
  }
  if (bytes[4] !== FORMAT_VERSION) return refuse('', `version ${bytes[4]}`, `version ${FORMAT_VERSION}`);

  const numbers = readNumbers(bytes, 5);
  const municipalities = numbers.next();
  if (municipalities !== MUNICIPALITIES)
    return refuse(
      '',
      fileTexts().demand.municipalities(municipalities),
      fileTexts().demand.municipalities(MUNICIPALITIES),
    );
  const start = new Uint32Array(MUNICIPALITIES + 1);
  for (let m = 0; m < MUNICIPALITIES; m += 1) {
    const count = numbers.next();
    if (!(count >= 1 && count <= MOST_POINTS))
      return refuse(
        fileTexts().demand.municipality(m),
        fileTexts().demand.points(count),
        fileTexts().demand.onePoint,
      );
    start[m + 1] = (start[m] ?? 0) + count;
  }
  const count = start[MUNICIPALITIES] ?? 0;
  if (count > MOST_POINTS)
    return refuse('', fileTexts().demand.points(count), fileTexts().demand.mostPoints(MOST_POINTS));

  const lat = new Float64Array(count);
  const lon = new Float64Array(count);
  const weight = new Float64Array(count);
  const municipality = new Uint8Array(count);
  for (let m = 0; m < MUNICIPALITIES; m += 1) {
    let quanta = 0;
    for (let i = start[m] ?? 0; i < (start[m + 1] ?? 0); i += 1) {
      quanta += numbers.next();
      if (!(quanta <= QUANTA))
        return refuse(
          fileTexts().demand.point(i),
          fileTexts().demand.latitude(quanta),
          fileTexts().range(0, QUANTA),
        );
      lat[i] = dequantiseLat(quanta);
      municipality[i] = m;
    }
  }
  let lonQuanta = 0;
  for (let i = 0; i < count; i += 1) {
    const folded = numbers.next();
    lonQuanta += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    if (!(lonQuanta >= 0 && lonQuanta <= QUANTA)) {
      return refuse(
        fileTexts().demand.point(i),
        fileTexts().demand.longitude(lonQuanta),
        fileTexts().range(0, QUANTA),
      );
    }
    lon[i] = dequantiseLon(lonQuanta);
  }
  for (let m = 0; m < MUNICIPALITIES; m += 1) {
    let sum = 0;
    for (let i = start[m] ?? 0; i < (start[m + 1] ?? 0); i += 1) {
      const value = numbers.next();
      if (!(value >= 1))
        return refuse(
          fileTexts().demand.point(i),
          fileTexts().demand.weight(value),
          fileTexts().demand.leastWeight,
        );
      weight[i] = value;
      sum += value;
    }
    if (sum !== WEIGHT_SUM)
      return refuse(
        fileTexts().demand.municipality(m),
        fileTexts().demand.weights(sum),
        fileTexts().demand.weightSum(WEIGHT_SUM),
      );
  }
  if (numbers.position() !== bytes.length) {
    return refuse('', fileTexts().bytes(bytes.length), fileTexts().bytes(numbers.position()));
  }
  return { ok: true, value: { count, lon, lat, municipality, weight, start }, warnings: [] };
}

/** Reads whole numbers one after the other; NaN from the end of the bytes on. */
function readNumbers(bytes: Uint8Array, from: number) {
  let at = from;
  return {
    position: () => at,
    next(): number {
      let value = 0;
      for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
        const byte = bytes[at];
        if (byte === undefined) return Number.NaN;
        at += 1;
        value += (byte & 127) * factor;
        if (byte < 128) return value;
      }
      return Number.NaN;
    },
  };
}
