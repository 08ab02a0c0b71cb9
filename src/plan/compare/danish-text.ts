import { listWords, numberWords } from '../../domain/phrases-da.ts';

export { dateWords as dateText, shareWords as shareText } from '../../domain/phrases-da.ts';

const MOST_NAMES = 12;

/** `a, b og c`; of a long list the first, and how many more. */
export function listText(names: readonly string[], most = MOST_NAMES): string {
  return listWords(names, most);
}

/** `1.234,5`, with a true minus. */
export function numberText(value: number, decimals = 3): string {
  return numberWords(value, decimals, '−');
}

export function wholeText(value: number): string {
  return numberText(value, 0);
}

/** `+212` or `−212`. */
export function signedText(value: number): string {
  const text = wholeText(value);
  return Math.round(value) > 0 ? `+${text}` : text;
}

/** A length as it is told: whole from 10 km on, one decimal below. */
export function kmText(km: number): string {
  return numberText(km, km < 9.95 ? 1 : 0);
}
