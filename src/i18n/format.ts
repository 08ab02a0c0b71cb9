import { type IsoDate, isIsoDate } from '../domain/iso-date.ts';

const wholeNumber = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToOneDecimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });
const upToThreeDecimals = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 3 });
const coordinate = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const collator = new Intl.Collator('da-DK', { numeric: true });

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
const SHORT_MONTHS = [
  'jan.',
  'feb.',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'dec.',
] as const;

/** A space that does not break, between a number and its unit. */
export const NBSP = '\u00a0';
/** What stands where a value is unknown or does not exist; the place around it says why. */
export const DASH = '–';

/** `12000` as `12.000`; rounds to whole numbers. */
export function formatWhole(value: number): string {
  return wholeNumber.format(value);
}

/** `1234.5` as `1.234,5`, whole numbers without a decimal, at most three decimals. */
export function formatSetting(value: number): string {
  return upToThreeDecimals.format(value);
}

/** A number with exactly so many decimals: `0.5` with one as `0,5`. */
export function formatNumber(value: number, decimals: number): string {
  return value.toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Kilometres with one decimal and unit: `12,3 km`. */
export function formatKm(km: number): string {
  return `${oneDecimal.format(km)}${NBSP}km`;
}

/** Kilometres with one decimal, for a column that names the unit: `12,3`. */
export function formatKmNumber(km: number): string {
  return oneDecimal.format(km);
}

/**
 * A share 0 to 1 as `98,3 %`. Never rounds a part up to everything or down to nothing:
 * 0.9999 is `99,9 %` and 0.0001 is `< 0,1 %`.
 */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.001) return `<${NBSP}0,1${NBSP}%`;
  const percent = share < 1 ? Math.min(share * 100, 99.9) : share * 100;
  return `${upToOneDecimal.format(percent)}${NBSP}%`;
}

/** `2027-01-01` as `1. januar 2027`; a year or a month alone is kept as it can be read. */
export function formatDate(date: IsoDate | string): string {
  return dateWith(date, MONTHS);
}

/** `2027-01-01` as `1. jan. 2027`. */
export function formatShortDate(date: IsoDate | string): string {
  return dateWith(date, SHORT_MONTHS);
}

/** `2027-01-01` as `1.1.2027`, the way it is typed. */
export function formatNumericDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** A moment in the user's own time, as `1. januar 2027 kl. 14.05`; the text itself where it is no moment. */
export function formatMoment(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const minutes = String(time.getMinutes()).padStart(2, '0');
  return `${time.getDate()}. ${MONTHS[time.getMonth()]} ${time.getFullYear()} kl. ${time.getHours()}.${minutes}`;
}

/** A date as it may be typed: `1.7.2026`, `01-07-2026`, `1/7 2026` or `2026-07-01`; null where it does not exist. */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const parts = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(trimmed);
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : trimmed;
  return isIsoDate(iso) ? iso : null;
}

/** A position as `56,1629° N, 10,2039° Ø`. */
export function formatLonLat(lon: number, lat: number): string {
  return `${coordinate.format(lat)}°${NBSP}N, ${coordinate.format(lon)}°${NBSP}Ø`;
}

/** A name as the subject of a list: `Lemvig, Struer og Thisted`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} og ${names[names.length - 1]}`;
}

/** Danish order, where `aa` sorts as `å`; numbers inside text sort as numbers. */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b);
}

function dateWith(date: string, months: readonly string[]): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  if (monthName === undefined) return year ?? date;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)}. ${monthName} ${year}`;
}

/** A figure's words with `(estimat)` after them, once. */
export function asEstimate(words: string): string {
  return words.endsWith('(estimat)') ? words : `${words} (estimat)`;
}
