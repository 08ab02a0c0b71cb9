import { FORMAT_VERSION, MAGIC } from '../../src/geodata/demand-point-file.ts';

/** A point as the file has it: position in 65,535ths of Denmark's box. */
export interface QuantisedPoint {
  readonly lon: number;
  readonly lat: number;
  readonly weight: number;
}

/**
 * The bytes of `demand-points.bin`; `src/geodata/demand-point-file.ts` has the format.
 * @param municipalities the points of each municipality, in code order, from south to north
 */
export function encodeDemandPoints(municipalities: readonly (readonly QuantisedPoint[])[]): Uint8Array {
  const bytes: number[] = [...MAGIC, FORMAT_VERSION];
  const write = (number: number): void => {
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  write(municipalities.length);
  for (const points of municipalities) write(points.length);
  for (const points of municipalities) {
    let before = 0;
    for (const { lat } of points) {
      if (lat < before) throw new RangeError(`encodeDemandPoints: latitude ${lat} after ${before}`);
      write(lat - before);
      before = lat;
    }
  }
  let before = 0;
  for (const { lon } of municipalities.flat()) {
    const step = lon - before;
    write(step >= 0 ? step * 2 : -step * 2 - 1);
    before = lon;
  }
  for (const { weight } of municipalities.flat()) write(weight);
  return Uint8Array.from(bytes);
}
