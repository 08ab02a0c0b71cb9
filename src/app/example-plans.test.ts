import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseExample, readExampleIndex } from './example-plans.ts';

const index = readFileSync(new URL('../../public/examples/index.json', import.meta.url), 'utf8');

describe('the index of examples', () => {
  it('lists the three examples', () => {
    expect(readExampleIndex(index).map(({ id }) => id)).toEqual(['tom', 'sundhedsraad', 'byer-og-enheder']);
  });

  it('leaves out entries that are not understood', () => {
    expect(readExampleIndex('{"examples":[{"id":"x"},null,3]}')).toEqual([]);
    expect(readExampleIndex('null')).toEqual([]);
    expect(() => readExampleIndex('<!doctype html>')).toThrow();
  });

  it('gives the one asked for, and otherwise one with something to see', () => {
    const examples = readExampleIndex(index);
    expect(chooseExample(examples, 'tom')?.id).toBe('tom');
    expect(chooseExample(examples, 'findes-ikke')?.id).toBe('byer-og-enheder');
    expect(chooseExample([], 'tom')).toBeUndefined();
  });
});
