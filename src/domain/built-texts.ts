import { textsIn } from './language.ts';

/** Texts of the built data by the Danish one. */
export interface BuiltTexts {
  readonly whole: ReadonlyMap<string, string>;
  /** Texts that go on with a year or a name of the user's, by how they begin. */
  readonly beginnings: ReadonlyMap<string, string>;
}

/** The built data's own texts are Danish, and are kept so everywhere; these stand for them where they are read. */
export const builtTexts = textsIn<BuiltTexts>('builtTexts', { whole: new Map(), beginnings: new Map() });

/**
 * A text of the built data (the catalogue's kinds, sources, titles of data sets) in the language in use. What is not
 * ours to translate, as the name of a service or the user's own words, is given back as it stands.
 */
export function inWords(text: string): string {
  const { whole, beginnings } = builtTexts();
  const found = whole.get(text);
  if (found !== undefined) return found;
  for (const [danish, own] of beginnings) if (text.startsWith(danish)) return own + text.slice(danish.length);
  return text;
}
