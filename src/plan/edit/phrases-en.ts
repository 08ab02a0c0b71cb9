import { listWords, municipalityCount } from '../../domain/phrases-en.ts';
import type { LeftOut } from './sentences.ts';

const MOST_NAMES = 8;

/** `Lejre, Greve and Køge`; long lists end in `and 12 more`. */
export function list(names: readonly string[]): string {
  return listWords(names, MOST_NAMES);
}

/** One name as it is, several as their number with the names behind. */
export function subject(names: readonly string[]): { readonly text: string; readonly tail: string } {
  if (names.length === 1) return { text: names.join(), tail: '' };
  return { text: municipalityCount(names.length), tail: `: ${list(names)}` };
}

/** `Lejre`, or `3 municipalities: Lejre, Greve and Køge` */
export function withNames(names: readonly string[]): string {
  const { text, tail } = subject(names);
  return text + tail;
}

/** What stayed where it was, one clause per reason. */
export function leftOut({ locked, outside }: LeftOut): readonly string[] {
  const units = [...new Set(locked.map(({ unit }) => unit))];
  const clauses = units.map((unit) => {
    const names = locked.filter((one) => one.unit === unit).map(({ municipality }) => municipality);
    return `${list(names)} stayed in ${unit}, which is locked`;
  });
  if (outside.length === 0) return clauses;
  const [be, was] = outside.length === 1 ? ['is', 'was'] : ['are', 'were'];
  return [...clauses, `${list(outside)} ${be} outside the region that is drawn in, and ${was} not changed`];
}
