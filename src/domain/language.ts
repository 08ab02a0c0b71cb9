/** The languages of the interface and the command line. Danish is the default. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

let current: Language = 'da';

/**
 * The language in use. It is settled before anything is said (at the start of the page, of a worker, of a
 * command) and does not change afterwards, so a text or a number format may be kept for as long as the program runs.
 */
export function language(): Language {
  return current;
}

/** Settles the language: once, by whoever starts the program. */
export function speak(chosen: Language): void {
  current = chosen;
}

/** The language that a name such as `en-GB` or `da` asks for; null where it is neither Danish nor English. */
export function languageOf(name: string): Language | null {
  const primary = name.toLowerCase().split('-')[0];
  return LANGUAGES.find((known) => known === primary) ?? null;
}
