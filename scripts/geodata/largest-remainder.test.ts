import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByLargestRemainder } from './largest-remainder.ts';

const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 120 });
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('splitByLargestRemainder', () => {
  it('gives the textbook example', () => {
    expect(splitByLargestRemainder(100, [47_000, 16_000, 15_800, 12_000, 6_100, 3_100])).toEqual([
      47, 16, 16, 12, 6, 3,
    ]);
  });

  it('adds up, stays within one of the exact share, and never gives a larger weight less', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 1_000_000 }), (values, people) => {
        fc.pre(total(values) > 1e-6);
        const parts = splitByLargestRemainder(people, values);
        expect(total(parts)).toBe(people);
        parts.forEach((part, i) => {
          const exact = ((values[i] ?? 0) / total(values)) * people;
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-6);
          parts.forEach((other, j) => {
            if ((values[i] ?? 0) > (values[j] ?? 0)) expect(part).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });

  it('adds up and gives everyone at least the least', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 50 }), fc.nat(100_000), (values, least, more) => {
        const people = least * values.length + more;
        const parts = splitByLargestRemainder(people, values, least);
        expect(total(parts)).toBe(people);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('gives the rest of equal remainders to the first, so that the same input gives the same output', () => {
    expect(splitByLargestRemainder(5, [1, 1, 1])).toEqual([2, 2, 1]);
    expect(splitByLargestRemainder(4, [0, 0, 0])).toEqual([2, 1, 1]);
  });

  it('gives the rest to the larger of two weights that rounding makes equal shares', () => {
    const weight = 0.1;
    const slightlyMore = 0.1 + 2 ** -56;
    expect(slightlyMore).toBeGreaterThan(weight);
    expect(splitByLargestRemainder(1, [weight, slightlyMore])).toEqual([0, 1]);
  });

  it('throws on what cannot be split', () => {
    expect(() => splitByLargestRemainder(2, [1, 1, 1], 1)).toThrow('2');
    expect(() => splitByLargestRemainder(1.5, [1])).toThrow('1.5');
    expect(() => splitByLargestRemainder(1, [-1, 2])).toThrow('-1');
    expect(() => splitByLargestRemainder(1, [Number.NaN])).toThrow('NaN');
    expect(() => splitByLargestRemainder(1, [])).toThrow('among 0');
  });
});
