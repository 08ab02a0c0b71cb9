import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourDifference, lightness, VISIONS } from '../../tests/fixtures/colour-vision.ts';
import { CHOROPLETH_SCALES, type ChoroplethScale, classifyValue } from './choropleth-scales.ts';

const scales = Object.values(CHOROPLETH_SCALES);
const steps = (scale: ChoroplethScale) => scale.classes.filter(({ id }) => id.startsWith('step'));

describe.each(scales.map((scale) => [scale.id, scale] as const))('the scale %s', (_id, scale) => {
  it('puts every number in exactly one class, found by its limits', () => {
    const values = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(0, ...steps(scale).flatMap(({ from }) => from ?? [])),
    );
    fc.assert(
      fc.property(values, (value) => {
        const zeroApart = scale.classes.some(({ id }) => id === 'zero');
        const holding = scale.classes.filter(({ id, from, below }) => {
          if (from === null) return false;
          if (id === 'zero') return value === 0;
          if (zeroApart && value === 0) return false;
          return value >= from && (below === null || value < below);
        });
        expect(holding).toEqual([classifyValue(scale, value)]);
      }),
    );
  });

  it('puts a value on a limit in the class above it', () => {
    for (const [index, step] of steps(scale).entries()) {
      if (index > 0 && step.from !== null) expect(classifyValue(scale, step.from).id).toBe(step.id);
    }
  });

  it('keeps missing, hidden and zero apart, by pattern or colour', () => {
    const missing = classifyValue(scale, null);
    const hidden = classifyValue(scale, 'suppressed');
    const zero = classifyValue(scale, 0);
    expect(new Set([missing.id, hidden.id, zero.id]).size).toBe(3);
    expect(new Set([missing.pattern, hidden.pattern, zero.pattern]).size).toBe(3);
    expect(zero.pattern).toBe('none');
  });

  it('has no room for a negative or unfinished number', () => {
    for (const value of [-1, Number.NaN, Infinity]) {
      expect(() => classifyValue(scale, value)).toThrow(RangeError);
    }
  });

  it('gets darker from step to step, so much that neighbours can be told apart with any colour vision', () => {
    const colours = scale.classes
      .filter(({ id }) => id === 'zero' || id.startsWith('step'))
      .map(({ colour }) => colour);
    for (const [index, colour] of colours.entries()) {
      const next = colours[index + 1];
      if (next === undefined) continue;
      expect(lightness(next)).toBeLessThan(lightness(colour) - 5);
      for (const vision of VISIONS) expect(colourDifference(colour, next, vision)).toBeGreaterThan(7);
    }
  });
});

describe('the limits', () => {
  it('spread the target group of Denmark: København in the highest class, the smallest islands in the lowest', () => {
    expect(classifyValue(CHOROPLETH_SCALES.targetGroup, 2500).id).toBe('step5');
    expect(classifyValue(CHOROPLETH_SCALES.targetGroup, 3).id).toBe('step0');
    expect(classifyValue(CHOROPLETH_SCALES.targetGroup, 120).id).toBe('step3');
  });
});
