import { describe, expect, it } from 'vitest';
import { colourDifference, contrastRatio, VISIONS } from '../../tests/fixtures/colour-vision.ts';
import { COVER_COLOURS } from './legend-symbols.ts';
import { UNIT_PALETTE, unitColour } from './unit-palette.ts';

/** More than four times what can just be told apart side by side. */
const LEAST_DIFFERENCE = 9;

describe('the colours of units', () => {
  it.each(VISIONS)('differ from each other with %s', (vision) => {
    for (const [index, { tint }] of UNIT_PALETTE.entries()) {
      for (const other of UNIT_PALETTE.slice(index + 1)) {
        const difference = colourDifference(tint, other.tint, vision);
        expect(difference, `${tint} and ${other.tint}`).toBeGreaterThan(LEAST_DIFFERENCE);
      }
    }
  });

  it.each(VISIONS)('differ from what covers and what is without cover with %s', (vision) => {
    for (const { tint } of UNIT_PALETTE) {
      for (const colour of Object.values(COVER_COLOURS)) {
        const difference = colourDifference(tint, colour, vision);
        expect(difference, `${tint} and ${colour}`).toBeGreaterThan(LEAST_DIFFERENCE / 2);
      }
    }
  });

  it('give numbers that can be read on white and on their own colour', () => {
    for (const { ink, tint } of UNIT_PALETTE) {
      expect(contrastRatio(ink, '#ffffff')).toBeGreaterThan(4.5);
      expect(contrastRatio(ink, tint)).toBeGreaterThan(4.5);
      expect(contrastRatio('#333333', tint)).toBeGreaterThan(4.5);
    }
  });

  it('refuse an index that is not in the palette', () => {
    expect(() => unitColour(UNIT_PALETTE.length)).toThrow(RangeError);
    expect(() => unitColour(-1)).toThrow(RangeError);
  });
});
