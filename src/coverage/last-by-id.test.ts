import { describe, expect, test } from 'vitest';
import { createLastById } from './last-by-id.ts';
import { isSameContent } from './same-content.ts';

describe('what was made last for an id', () => {
  const counted = () => {
    const memory = createLastById<number>();
    let made = 0;
    const get = (id: string, ...ingredients: unknown[]) =>
      memory.get(id, ingredients, () => {
        made += 1;
        return made;
      });
    return { get, endRound: () => memory.endRound() };
  };

  test('is kept while its ingredients say the same, and made again when they do not', () => {
    const { get, endRound } = counted();
    expect(get('a', [1, { b: [2] }])).toBe(1);
    endRound();
    expect(get('a', [1, { b: [2] }])).toBe(1);
    endRound();
    expect(get('a', [1, { b: [3] }])).toBe(2);
  });

  test('is forgotten after a round in which nobody asked for it', () => {
    const { get, endRound } = counted();
    get('a', 1);
    endRound();
    get('b', 1);
    endRound();
    expect(get('a', 1)).toBe(3);
  });
});

test('plain values are the same by what they say, others only when they are one', () => {
  expect(isSameContent({ a: [1, null], b: 'x' }, { b: 'x', a: [1, null] })).toBe(true);
  expect(isSameContent([1, 2], [1])).toBe(false);
  expect(isSameContent({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isSameContent({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSameContent([], {})).toBe(false);
  expect(isSameContent(null, {})).toBe(false);
  expect(isSameContent(Number.NaN, Number.NaN)).toBe(true);
  const values = Float64Array.of(1);
  expect(isSameContent(values, values)).toBe(true);
  expect(isSameContent(values, Float64Array.of(1))).toBe(false);
});
