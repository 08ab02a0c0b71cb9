const MOST_NAMES = 12;

/** `a, b og c`; of a long list the first, and how many more. */
export function listText(names: readonly string[], most = MOST_NAMES): string {
  if (names.length > most + 1) return `${names.slice(0, most).join(', ')} og ${names.length - most} mere`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}

/** `1.234,5`; written by hand so that every machine writes the same. */
export function numberText(value: number, decimals = 3): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '', fraction] = Math.abs(rounded).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
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
];

/** `2027-01-01` as `1. januar 2027`. */
export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A share 0 to 1 as `98,3 %`; a part never reads as nothing or all. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.001) return 'under 0,1 %';
  return `${numberText(share < 1 ? Math.min(share * 100, 99.9) : share * 100, 1)} %`;
}
