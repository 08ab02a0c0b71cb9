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

const englishTables = new Map<string, object>();

/**
 * Takes in English tables by their areas' names. They are apart from the Danish ones (each folder's `english.ts`) and
 * import none of the program, so that a page in Danish does not load them, and one in English can before all else.
 */
export function addEnglish(tables: Readonly<Record<string, object>>): void {
  for (const [area, table] of Object.entries(tables)) englishTables.set(area, table);
}

/**
 * The texts of one area: call it to have them in the language in use. The English twin goes by the same name; until it
 * is there, the Danish ones are what there is, also in English.
 */
export function textsIn<Table extends object>(area: string, danish: Table): () => Table {
  return () => {
    const english = current === 'en' ? englishTables.get(area) : undefined;
    return english && isTwin(english, danish) ? english : danish;
  };
}

function isTwin<Table extends object>(english: object, danish: Table): english is Table {
  return Object.keys(danish).every((key) => key in english);
}
