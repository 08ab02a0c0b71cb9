import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { danishTexts } from '../scripts/cli/texts-da.ts';
import { englishTexts } from '../scripts/cli/texts-en.ts';
import { speak } from '../src/domain/language.ts';
import { daVerdict } from '../src/i18n/da-verdict.ts';
import { enVerdict } from '../src/i18n/en-verdict.ts';

const PAIRS = [
  ['da', danishTexts, daVerdict],
  ['en', englishTexts, enVerdict],
] as const;

describe('the verdict', () => {
  afterEach(() => speak('da'));

  it.each(PAIRS)('is the same sentence in the page and on the command line: %s', (language, line, page) => {
    speak(language);
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
        expect(line.verdict(some)).toBe(page.verdict(some));
      }),
    );
  });
});
