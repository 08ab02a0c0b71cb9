import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DENMARK_BOX } from '../../domain/lon-lat.ts';
import { lonLatToUtm32 } from '../../geometry/utm32.ts';
import { readCoordinates } from './read-coordinates.ts';

const AARHUS = [10.2039, 56.1629] as const;

function near(text: string, [lon, lat] = AARHUS as readonly [number, number], digits = 4): void {
  const read = readCoordinates(text);
  if (!read.ok) throw new Error(`${text}: ${read.reason}`);
  expect(read.lonLat[0], text).toBeCloseTo(lon, digits);
  expect(read.lonLat[1], text).toBeCloseTo(lat, digits);
}

describe('typed coordinates', () => {
  it('are degrees in either order, with comma or point and whatever stands between', () => {
    for (const text of [
      '56.1629 10.2039',
      '56,1629 10,2039',
      '56.1629, 10.2039',
      '56.1629,10.2039',
      '56,1629, 10,2039',
      '56,1629,10,2039',
      '10,2039; 56,1629',
      '56,1629° N, 10,2039° Ø',
      '  56.1629N 10.2039E ',
    ]) {
      near(text);
      expect(readCoordinates(text)).toMatchObject({ system: 'wgs84' });
    }
  });

  it('are degrees with minutes and seconds', () => {
    near(`56°09'46.4"N 10°12'14.0"E`);
    near('56° 9′ 46,4″ N, 10° 12′ 14″ Ø');
  });

  it('are metres in UTM zone 32 in either order, also with points between thousands', () => {
    const [easting, northing] = lonLatToUtm32(...AARHUS).map(Math.round);
    const dotted = (value = 0): string => value.toLocaleString('da-DK');
    for (const text of [
      `${easting} ${northing}`,
      `${easting},${northing}`,
      `${northing}; ${easting}`,
      `32U ${easting} ${northing}`,
      `${dotted(easting)} ${dotted(northing)}`,
      `${easting}m ${northing}m`,
    ]) {
      near(text);
      expect(readCoordinates(text)).toMatchObject({ system: 'utm32' });
    }
  });

  it('are refused with what is wrong', () => {
    const reason = (text: string): unknown => {
      const read = readCoordinates(text);
      return read.ok ? read.lonLat : read.reason;
    };
    expect(reason(' ')).toBe('empty');
    expect(reason('56,1629')).toBe('numbers');
    expect(reason('Aarhus')).toBe('numbers');
    expect(reason('56 10 3')).toBe('numbers');
    expect(reason('33U 490000 6110000')).toBe('zone');
    expect(reason('59,9 10,7')).toBe('outside');
    expect(reason('56,1 N 10,2 V')).toBe('outside');
    expect(reason('-56,1 10,2')).toBe('outside');
    expect(reason('575000 9900000')).toBe('outside');
    expect(reason('56,1629 6223000')).toBe('mixed');
  });

  it('give back every position in Denmark, in degrees and in metres', () => {
    const inside = (from: number, to: number) =>
      double({ min: from + 0.001, max: to - 0.001, noNaN: true }).map((value) => Number(value.toFixed(6)));
    assert(
      property(
        inside(DENMARK_BOX.west, DENMARK_BOX.east),
        inside(DENMARK_BOX.south, DENMARK_BOX.north),
        (lon, lat) => {
          near(`${lat} ${lon}`, [lon, lat], 6);
          near(`${String(lat).replace('.', ',')}, ${String(lon).replace('.', ',')}`, [lon, lat], 6);
          const [easting, northing] = lonLatToUtm32(lon, lat);
          near(`${easting.toFixed(2)} ${northing.toFixed(2)}`, [lon, lat], 6);
        },
      ),
    );
  });
});
