/** Numbers, dates and lists in Danish sentences; written by hand so that every machine writes the same. */

/** `Lejre, Greve og Køge`; of a list longer than `most` by more than one, the first and how many more. */
export function listWords(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (names.length > most + 1) return `${names.slice(0, most).join(', ')} og ${names.length - most} mere`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}

/** `1.234,5` */
export function numberWords(value: number, decimals = 2, minus = '-'): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '', fraction] = Math.abs(rounded).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rounded < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A share 0 to 1 as `98,3 %`; a part never reads as nothing or all. */
export function shareWords(share: number): string {
  if (share > 0 && share < 0.001) return 'under 0,1 %';
  return `${numberWords(share < 1 ? Math.min(share * 100, 99.9) : share * 100, 1)} %`;
}

export const MONTHS = [
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
export function dateWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
