import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../scripts/cli/texts-da.ts';
import { verdictWords } from '../src/i18n/verdict.ts';

describe('the verdict', () => {
  it('is the same sentence in the page and on the command line', () => {
    const figures = fc.record({
      municipalities: fc.constant(98),
      covered: fc.constant(0),
      partly: fc.integer({ min: 0, max: 3 }),
      uncovered: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(98)),
      targetGroup: fc.integer({ min: 0, max: 20_000 }),
      peopleWithoutCover: fc.integer({ min: 0, max: 20_000 }),
      estimate: fc.boolean(),
      approximate: fc.boolean(),
    });
    fc.assert(
      fc.property(figures, (some) => {
        expect(texts.verdict(some)).toBe(verdictWords.verdict(some));
      }),
    );
  });
});
