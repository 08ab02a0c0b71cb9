import { type Language, languageOf } from '../domain/language.ts';

const KEY = 'daekning-sprog';

/** The user's own choice, else the first of the browser's languages if it is English, else Danish. */
export function chooseLanguage(kept: string | null, browserLanguages: readonly string[]): Language {
  return languageOf(kept ?? '') ?? languageOf(browserLanguages[0] ?? '') ?? 'da';
}

/** What the user chose the last time; null where nothing was chosen or the browser keeps nothing. */
export function readLanguageChoice(keep: () => Pick<Storage, 'getItem'>): string | null {
  try {
    return keep().getItem(KEY);
  } catch {
    return null;
  }
}

/** @returns false where the browser keeps nothing, so that a reload would forget the choice */
export function keepLanguageChoice(keep: () => Pick<Storage, 'setItem'>, chosen: Language): boolean {
  try {
    keep().setItem(KEY, chosen);
    return true;
  } catch {
    return false;
  }
}
