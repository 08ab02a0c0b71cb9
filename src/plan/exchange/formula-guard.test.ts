import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formula-guard.ts';

describe('a text that begins like a formula', () => {
  it.each(['=1+1', '+45', '-2', '@SUM(A1)', ' =1', "'=1", '\t=1', '\r1', '＝1'])('is guarded: %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(guardFormula(text)).toMatch(/^'/);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });

  it('leaves ordinary names alone', () => {
    for (const text of ['MUE 3', "'s-Hertogenbosch", 'A=B', '', "'"]) {
      expect(guardFormula(text)).toBe(text);
      expect(unguardFormula(text)).toBe(text);
    }
  });

  it('comes back exactly, whatever it is', () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", '=', '+', '@', ' ', '\t', '\r', '\n', 'a') });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string()), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 2000 },
    );
  });
});
