import type { Brand } from './brand.ts';

/** A calendar date that exists, `YYYY-MM-DD`; compares in time order as text. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** The day the four regions and the 17 health councils begin. */
export const REFORM_DATE = '2027-01-01' as IsoDate;

/** Whether `text` is `YYYY-MM-DD` and a date of the Gregorian calendar. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** @throws RangeError when `text` is not a date that exists. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`isoDate: got "${text}", expected a date as YYYY-MM-DD`);
  return text;
}
