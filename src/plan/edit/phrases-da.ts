import type { LeftOut } from './sentences.ts';

const MOST_NAMES = 8;

/** `Lejre, Greve og Køge`; long lists end in `og 12 mere`. */
export function list(names: readonly string[]): string {
  if (names.length > MOST_NAMES + 1) {
    return `${names.slice(0, MOST_NAMES).join(', ')} og ${names.length - MOST_NAMES} mere`;
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
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

/** `1.234,5`; written by hand so that every machine writes the same. */
export function number(value: number, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '', fraction] = Math.abs(rounded).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `2027-01-01` as `1. januar 2027` */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
