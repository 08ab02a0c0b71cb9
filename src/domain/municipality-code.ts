import type { Brand } from './brand.ts';

/** One of the 98 municipalities: four digits as text, `"0101"`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;

/** Christiansø (Ertholmene): stands in many map files, but is outside the 98 municipalities. */
export const CHRISTIANSOE = '0411';

/**
 * Checks the form of a code; whether it is one of the 98 is for the table of municipalities to say.
 * @throws RangeError when `text` is not four digits.
 */
export function municipalityCode(text: string): MunicipalityCode {
  if (!/^\d{4}$/.test(text)) throw new RangeError(`municipalityCode: got "${text}", expected four digits`);
  return text as MunicipalityCode;
}
