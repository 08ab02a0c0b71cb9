import { type IsoDate, isIsoDate } from '../domain/iso-date.ts';
import { type Language, language } from '../domain/language.ts';
import { MONTHS as MONTHS_DA } from '../domain/phrases-da.ts';
import { MONTHS as MONTHS_EN } from '../domain/phrases-en.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = { da: MONTHS_DA, en: MONTHS_EN };
const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: ['jan.', 'feb.', 'marts', 'april', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const NUMBERS = {
  whole: { maximumFractionDigits: 0 },
  oneDecimal: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  upToOneDecimal: { maximumFractionDigits: 1 },
  upToThreeDecimals: { maximumFractionDigits: 3 },
  coordinate: { minimumFractionDigits: 4, maximumFractionDigits: 4 },
} satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;

const made = new Map<string, Intl.NumberFormat>();

/** The number in the language in use; a format is made once for each language. */
function write(kind: keyof typeof NUMBERS, value: number): string {
  const key = language() + kind;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language()], NUMBERS[kind]);
    made.set(key, format);
  }
  return format.format(value);
}

// The places and names are Danish in either language.
const collator = new Intl.Collator('da-DK', { numeric: true });

/** A space that does not break, between a number and its unit. */
export const NBSP = '\u00a0';
/** What stands where a value is unknown or does not exist; the place around it says why. */
export const DASH = '–';

/** `12000` as `12.000` (`12,000` in English); rounds to whole numbers. */
export function formatWhole(value: number): string {
  return write('whole', value);
}

/** `1234.5` as `1.234,5`, whole numbers without a decimal, at most three decimals. */
export function formatSetting(value: number): string {
  return write('upToThreeDecimals', value);
}

/** A number with exactly so many decimals: `0.5` with one as `0,5`. */
export function formatNumber(value: number, decimals: number): string {
  return value.toLocaleString(LOCALES[language()], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** Kilometres with one decimal and unit: `12,3 km`. */
export function formatKm(km: number): string {
  return `${write('oneDecimal', km)}${NBSP}km`;
}

/** Kilometres with one decimal, for a column that names the unit: `12,3`. */
export function formatKmNumber(km: number): string {
  return write('oneDecimal', km);
}

/**
 * A share 0 to 1 as `98,3 %` (`98.3%` in English). Never rounds a part up to everything or down to nothing:
 * 0.9999 is `99,9 %` and 0.0001 is `< 0,1 %`.
 */
export function formatShare(share: number): string {
  const percent = share < 1 ? Math.min(share * 100, 99.9) : share * 100;
  const few = share > 0 && share < 0.001;
  return `${few ? `<${NBSP}` : ''}${write('upToOneDecimal', few ? 0.1 : percent)}${language() === 'da' ? NBSP : ''}%`;
}

/** `2027-01-01` as `1. januar 2027` (`1 January 2027`); a year or a month alone is kept as it can be read. */
export function formatDate(date: IsoDate | string): string {
  return dateWith(date, MONTHS[language()]);
}

/** `2027-01-01` as `1. jan. 2027` (`1 Jan 2027`). */
export function formatShortDate(date: IsoDate | string): string {
  return dateWith(date, SHORT_MONTHS[language()]);
}

/** `2027-01-01` as `1.1.2027` (`1/1/2027`), the way it is typed. */
export function formatNumericDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month, year].join(language() === 'da' ? '.' : '/');
}

/** A moment in the user's own time, as `1. januar 2027 kl. 14.05` (`1 January 2027 at 14:05`); the text itself where it is no moment. */
export function formatMoment(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const minutes = String(time.getMinutes()).padStart(2, '0');
  const month = `${MONTHS[language()][time.getMonth()]} ${time.getFullYear()}`;
  return language() === 'da'
    ? `${time.getDate()}. ${month} kl. ${time.getHours()}.${minutes}`
    : `${time.getDate()} ${month} at ${time.getHours()}:${minutes}`;
}

/** A date as it may be typed in either language, the day first: `1.7.2026`, `01-07-2026`, `1/7 2026` or `2026-07-01`; null where it does not exist. */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const parts = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(trimmed);
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : trimmed;
  return isIsoDate(iso) ? iso : null;
}

/** A position as `56,1629° N, 10,2039° Ø` (`56.1629° N, 10.2039° E`). */
export function formatLonLat(lon: number, lat: number): string {
  return `${write('coordinate', lat)}°${NBSP}N, ${write('coordinate', lon)}°${NBSP}${language() === 'da' ? 'Ø' : 'E'}`;
}

/** A name as the subject of a list: `Lemvig, Struer og Thisted` (`and`). */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  const and = language() === 'da' ? 'og' : 'and';
  return `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`;
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
  if (day === undefined) return `${monthName} ${year}`;
  return `${Number(day)}${language() === 'da' ? '.' : ''} ${monthName} ${year}`;
}

/** A figure's words with `(estimat)` (`(estimate)`) after them, once. */
export function asEstimate(words: string): string {
  const note = language() === 'da' ? '(estimat)' : '(estimate)';
  return words.endsWith(note) ? words : `${words} ${note}`;
}
