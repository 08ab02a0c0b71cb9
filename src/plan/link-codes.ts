import { LINK_CODES } from './link-dictionary.ts';

/** One character per step from code to code: the shortest steps, which are the most, in the letters. Fixed for ever. */
const ALPHABET = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ..."-_.~!*'();:@&=+$,/?#[]{}|^`<> %æøåÆØÅ",
].slice(0, LINK_CODES.length);

const placeOfCode = new Map(LINK_CODES.map((code, place) => [code, place]));
const placeOfLetter = new Map(ALPHABET.map((letter, place) => [letter, place]));

/**
 * Codes as a text of one letter each: how many places in the list of codes it lies after the one before.
 * Any order is kept; null where a code is not in the list.
 */
export function packCodes(codes: readonly unknown[]): string | null {
  let before = 0;
  let text = '';
  for (const code of codes) {
    const place = typeof code === 'string' ? placeOfCode.get(code) : undefined;
    if (place === undefined) return null;
    text += ALPHABET[(place - before + LINK_CODES.length) % LINK_CODES.length];
    before = place;
  }
  return text;
}

/** The codes of such a text; a letter that is none gives a value that is no code. */
export function unpackCodes(text: string): readonly unknown[] {
  let place = 0;
  return [...text].map((letter) => {
    place = (place + (placeOfLetter.get(letter) ?? Number.NaN)) % LINK_CODES.length;
    return LINK_CODES[place] ?? letter;
  });
}
