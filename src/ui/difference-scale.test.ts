import { describe, expect, it } from 'vitest';
import { colourDifference, VISIONS } from '../../tests/fixtures/colour-vision.ts';
import { DIFFERENCE_CLASSES, DIFFERENCE_PATTERNS, differenceClass } from './difference-scale.ts';
import { PATTERN_TILES } from './legend-symbols.ts';

describe('the colours of a difference', () => {
  it('can be told apart with any colour vision', () => {
    for (const [index, one] of DIFFERENCE_CLASSES.entries()) {
      for (const other of DIFFERENCE_CLASSES.slice(index + 1)) {
        for (const vision of VISIONS) {
          const seen = colourDifference(one.colour, other.colour, vision);
          expect(seen, `${one.id} and ${other.id} with ${vision}`).toBeGreaterThan(10);
        }
      }
    }
  });

  it('are not alone: every class but the unchanged has a pattern of its own', () => {
    expect(new Set(DIFFERENCE_CLASSES.map(({ pattern }) => pattern)).size).toBe(DIFFERENCE_CLASSES.length);
    const tiles = DIFFERENCE_PATTERNS.map((id) => JSON.stringify(PATTERN_TILES[id]));
    expect(new Set(tiles).size).toBe(DIFFERENCE_PATTERNS.length);
    expect(differenceClass('unchanged').pattern).toBe('none');
  });
});
