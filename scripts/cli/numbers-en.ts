import { dateWords } from '../../src/domain/phrases-en.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToOneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const factor = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** `12000` as `12,000`. */
export function wholeText(value: number): string {
  return whole.format(value);
}

/** `12.34` as `12.3 km`. */
export function kmText(km: number): string {
  return `${oneDecimal.format(km)} km`;
}

/** `12.6` minutes as `13 min.` */
export function minutesText(minutes: number): string {
  return `${whole.format(minutes)} min.`;
}

/** A factor as `1.25`. */
export function factorText(value: number): string {
  return factor.format(value);
}

/** A share 0 to 1 as `98.3%`; a part is never rounded up to all or down to nothing. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.001) return 'under 0.1%';
  return `${upToOneDecimal.format(share < 1 ? Math.min(share * 100, 99.9) : share * 100)}%`;
}

/** `2027-01-01` as `1 January 2027`; what is not a whole date is kept. */
export function dateText(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateWords(date) : date;
}
