import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../domain/language.ts';
import { readCount, readDecimal, readOptionalDate } from './read-fields.ts';

describe('typed numbers', () => {
  it('are whole, with or without points between thousands', () => {
    expect(readCount(' 1200 ')).toBe(1200);
    expect(readCount('1.200')).toBe(1200);
    expect(readCount('12.345.678')).toBe(12_345_678);
    expect(readCount('0')).toBe(0);
    expect(readCount('')).toBeNull();
    for (const wrong of ['mange', '-3', '1,5', '1.5', '12 300', '1e3'])
      expect(readCount(wrong), wrong).toBeNaN();
  });

  it('have a decimal comma or point, and may have their unit behind them', () => {
    expect(readDecimal('25,5')).toBe(25.5);
    expect(readDecimal('25.5')).toBe(25.5);
    expect(readDecimal('30.000')).toBe(30_000);
    expect(readDecimal('1.234,5')).toBe(1234.5);
    expect(readDecimal('0.345')).toBe(0.345);
    expect(readDecimal('40 %')).toBe(40);
    expect(readDecimal('25 km')).toBe(25);
    expect(readDecimal('-0,5')).toBe(-0.5);
    expect(readDecimal('  ')).toBeNull();
    for (const wrong of ['en del', '1,2,3', '5 mil', '--1']) expect(readDecimal(wrong), wrong).toBeNaN();
  });
});

describe('numbers typed in English', () => {
  afterEach(() => speak('da'));

  it('have commas between thousands, and a decimal comma only where that cannot be meant', () => {
    speak('en');
    expect(readCount('1,200')).toBe(1200);
    expect(readCount('1.200')).toBeNaN();
    expect(readDecimal('30,000')).toBe(30_000);
    expect(readDecimal('1,234.5')).toBe(1234.5);
    expect(readDecimal('30.000')).toBe(30);
    expect(readDecimal('25,5')).toBe(25.5);
    expect(readDecimal('0,345')).toBe(0.345);
    expect(readDecimal('60 minutes')).toBe(60);
  });
});

describe('a date that may be left out', () => {
  it('is a date, nothing, or not a date', () => {
    expect(readOptionalDate('1.3.2027')).toBe('2027-03-01');
    expect(readOptionalDate(' ')).toBeNull();
    expect(readOptionalDate('31.2.2027')).toBeUndefined();
  });
});
