import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../domain/iso-date.ts';
import {
  compareDanish,
  formatDate,
  formatKm,
  formatLonLat,
  formatNumericDate,
  formatShare,
  formatShortDate,
  formatWhole,
  joinNames,
  readDate,
} from './format.ts';

/** Spaces that do not break read as spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers in Danish', () => {
  it('have a point between thousands and a comma before decimals', () => {
    expect(formatWhole(12_000)).toBe('12.000');
    expect(formatWhole(1234.5)).toBe('1.235');
    expect(plain(formatKm(1234.56))).toBe('1.234,6 km');
    expect(plain(formatKm(0))).toBe('0,0 km');
    expect(plain(formatLonLat(10.2039, 56.1629))).toBe('56,1629° N, 10,2039° Ø');
  });

  it('have a share of everything only where it is everything, and of nothing only where it is nothing', () => {
    expect(plain(formatShare(1))).toBe('100 %');
    expect(plain(formatShare(0))).toBe('0 %');
    expect(plain(formatShare(0.983))).toBe('98,3 %');
    expect(plain(formatShare(0.99999))).toBe('99,9 %');
    expect(plain(formatShare(0.00001))).toBe('< 0,1 %');
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
        (share) => {
          expect(['0 %', '100 %']).not.toContain(plain(formatShare(share)));
        },
      ),
    );
  });
});

describe('dates in Danish', () => {
  it('are written out, or short', () => {
    expect(formatDate('2027-01-01')).toBe('1. januar 2027');
    expect(formatDate('2026-12-31')).toBe('31. december 2026');
    expect(formatShortDate('2027-01-01')).toBe('1. jan. 2027');
  });

  it('may be a month or a year alone, and anything else is left as it stands', () => {
    expect(formatDate('2014-02')).toBe('februar 2014');
    expect(formatDate('2022')).toBe('2022');
    expect(formatDate('2014-13-01')).toBe('2014');
    expect(formatDate('ca. 2020')).toBe('ca. 2020');
  });
});

describe('a date that is typed', () => {
  it('may be written day first or year first', () => {
    for (const text of ['1.7.2026', '01.07.2026', '1-7-2026', '1/7 2026', ' 2026-07-01 ']) {
      expect(readDate(text)).toBe('2026-07-01');
    }
  });

  it('must exist', () => {
    for (const text of ['30.2.2026', '1.13.2026', '1.7.26', 'i dag', '']) expect(readDate(text)).toBeNull();
  });

  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (day) => {
          const date = isoDate(day.toISOString().slice(0, 10));
          expect(readDate(formatNumericDate(date))).toBe(date);
        },
      ),
    );
  });
});

describe('names in Danish', () => {
  it('sort aa as å, after z, æ and ø', () => {
    const names = ['Aarhus', 'Ærø', 'Odense', 'Åbenrå', 'Østby', 'Albertslund'];
    expect(names.sort(compareDanish)).toEqual(['Albertslund', 'Odense', 'Ærø', 'Østby', 'Åbenrå', 'Aarhus']);
  });

  it('are joined by commas and a last og', () => {
    expect(joinNames([])).toBe('');
    expect(joinNames(['Lemvig'])).toBe('Lemvig');
    expect(joinNames(['Lemvig', 'Struer'])).toBe('Lemvig og Struer');
    expect(joinNames(['Lemvig', 'Struer', 'Thisted'])).toBe('Lemvig, Struer og Thisted');
  });
});
