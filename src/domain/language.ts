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

/** The texts of one area: call it to have them in the language in use. */
export interface Texts<Table> {
  (): Table;
  /** Gives the English twin; until then the Danish ones are what there is, also in English. */
  addEnglish(table: Table): void;
}

/**
 * The texts of one area, Danish at hand and English where it has been added. The English twins are apart (each
 * folder's `english.ts`), so that a page in Danish does not load them.
 */
export function textsIn<Table>(danish: Table): Texts<Table> {
  let english: Table | null = null;
  const inUse = () => (current === 'en' && english !== null ? english : danish);
  return Object.assign(inUse, {
    addEnglish(table: Table) {
      english = table;
    },
  });
}
