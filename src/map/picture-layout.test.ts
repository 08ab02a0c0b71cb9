import { describe, expect, it } from 'vitest';
import { chooseScaleMetres, wrapWords } from './picture-layout.ts';

const width = (text: string): number => Array.from(text).length;

describe('the scale bar', () => {
  it('is the longest round length that fits', () => {
    expect([99, 100, 1999, 2000, 4999, 52_000].map(chooseScaleMetres)).toEqual([
      50, 100, 1000, 2000, 2000, 50_000,
    ]);
  });
});

describe('a text in lines', () => {
  it('breaks between words and keeps every one', () => {
    expect(wrapWords('en plan for hele landet', 9, width)).toEqual(['en plan', 'for hele', 'landet']);
    expect(wrapWords('  ', 9, width)).toEqual([]);
  });

  it('cuts a word that is too wide', () => {
    expect(wrapWords('a bbbbbbbbbb c', 4, width)).toEqual(['a', 'bbbb', 'bbbb', 'bb c']);
  });
});
