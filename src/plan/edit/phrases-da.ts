import { listWords } from '../../domain/phrases-da.ts';
import type { LeftOut } from './sentences.ts';

const MOST_NAMES = 8;

/** `Lejre, Greve og Køge`; long lists end in `og 12 mere`. */
export function list(names: readonly string[]): string {
  return listWords(names, MOST_NAMES);
}

/** `1 kommune`, `5 kommuner` */
export function municipalities(count: number): string {
  return count === 1 ? '1 kommune' : `${count} kommuner`;
}

/** One name as it is, several as their number with the names behind. */
export function subject(names: readonly string[]): { readonly text: string; readonly tail: string } {
  if (names.length === 1) return { text: names.join(), tail: '' };
  return { text: municipalities(names.length), tail: `: ${list(names)}` };
}

/** `Lejre`, or `3 kommuner: Lejre, Greve og Køge` */
export function withNames(names: readonly string[]): string {
  const { text, tail } = subject(names);
  return text + tail;
}

/** What stayed where it was, one clause per reason. */
export function leftOut({ locked, outside }: LeftOut): readonly string[] {
  const units = [...new Set(locked.map(({ unit }) => unit))];
  const clauses = units.map((unit) => {
    const names = locked.filter((one) => one.unit === unit).map(({ municipality }) => municipality);
    return `${list(names)} blev i ${unit}, som er låst`;
  });
  if (outside.length === 0) return clauses;
  return [...clauses, `${list(outside)} ligger uden for den region, der tegnes i, og blev ikke ændret`];
}

export { dateWords as date, numberWords as number } from '../../domain/phrases-da.ts';
