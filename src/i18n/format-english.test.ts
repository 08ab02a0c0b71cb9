import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '../domain/iso-date.ts';
import { speak } from '../domain/language.ts';
import {
  asEstimate,
  compareDanish,
  formatDate,
  formatKm,
  formatLonLat,
  formatMoment,
  formatNumber,
  formatNumericDate,
  formatSetting,
  formatShare,
  formatShortDate,
  formatWhole,
  joinNames,
  readDate,
} from './format.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

beforeAll(() => speak('en'));
afterAll(() => speak('da'));

describe('numbers in English', () => {
  it('have a comma between thousands and a point before decimals', () => {
    expect(formatWhole(12_000)).toBe('12,000');
    expect(formatSetting(1234.5)).toBe('1,234.5');
    expect(formatNumber(0.5, 2)).toBe('0.50');
    expect(plain(formatKm(1234.56))).toBe('1,234.6 km');
    expect(plain(formatLonLat(10.2039, 56.1629))).toBe('56.1629° N, 10.2039° E');
  });

  it('have a per cent sign close to the number, and never round a part up to everything or down to nothing', () => {
    expect(formatShare(1)).toBe('100%');
    expect(formatShare(0)).toBe('0%');
    expect(formatShare(0.983)).toBe('98.3%');
    expect(formatShare(0.99999)).toBe('99.9%');
    expect(plain(formatShare(0.00001))).toBe('< 0.1%');
  });
});

describe('dates in English', () => {
  it('are written out, or short, or with the hour', () => {
    expect(formatDate('2027-01-01')).toBe('1 January 2027');
    expect(formatDate('2014-02')).toBe('February 2014');
    expect(formatDate('2022')).toBe('2022');
    expect(formatShortDate('2027-09-01')).toBe('1 Sept 2027');
    expect(formatMoment(new Date(2027, 0, 1, 14, 5).toISOString())).toBe('1 January 2027 at 14:05');
  });

  it('are typed with the day first, and read back as they are shown', () => {
    expect(readDate('1/7/2026')).toBe('2026-07-01');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (day) => {
          const date = isoDate(day.toISOString().slice(0, 10));
          expect(readDate(formatNumericDate(date))).toBe(date);
        },
      ),
    );
    expect(formatNumericDate(isoDate('2026-07-01'))).toBe('1/7/2026');
  });
});

describe('words and names in English', () => {
  it('are joined by a last and; an estimate is said once', () => {
    expect(joinNames(['Lemvig', 'Struer', 'Thisted'])).toBe('Lemvig, Struer and Thisted');
    expect(asEstimate('km by road')).toBe('km by road (estimate)');
    expect(asEstimate('km by road (estimate)')).toBe('km by road (estimate)');
  });

  it('sort as the Danish names they are', () => {
    expect(['Aarhus', 'Ærø', 'Odense'].sort(compareDanish)).toEqual(['Odense', 'Ærø', 'Aarhus']);
  });
});
