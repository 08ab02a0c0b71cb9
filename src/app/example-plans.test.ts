import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { danishIn } from '../../tests/fixtures/danish-words.ts';
import { speak } from '../domain/language.ts';
import { addGeodataEnglish } from '../geodata/english.ts';
import { chooseExample, readExampleIndex, readExamples } from './example-plans.ts';

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

describe('the examples as they are listed', () => {
  afterEach(() => speak('da'));

  it('are told in English to those who ask for it, and are the same plans', async () => {
    const danish = await readExamples(async () => index);
    expect(danish).toEqual(readExampleIndex(index));
    addGeodataEnglish();
    speak('en');
    const english = await readExamples(async () => index);
    expect(english.map(({ id, file }) => [id, file])).toEqual(danish.map(({ id, file }) => [id, file]));
    for (const { title, description } of english) {
      expect(danishIn(title)).toEqual([]);
      expect(danishIn(description)).toEqual([]);
      expect(danish.map((one) => one.title)).not.toContain(title);
      expect(danish.map((one) => one.description)).not.toContain(description);
    }
  });
});
