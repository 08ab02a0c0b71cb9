import type { IsoDate } from '../../domain/iso-date.ts';
import { language } from '../../domain/language.ts';
import { readDate } from '../../i18n/format.ts';

/** Digits with a mark between thousands: a point in Danish, a comma in English. */
const THOUSANDS = { da: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, en: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/ } as const;

function withoutThousands(text: string): string {
  if (!THOUSANDS[language()].test(text)) return text;
  return language() === 'da' ? text.replaceAll('.', '') : text.replaceAll(',', '');
}

/** A whole number as it may be typed, `1.200` too (`1,200` in English); null for an empty field, NaN for anything else. */
export function readCount(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const plain = withoutThousands(trimmed);
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/**
 * A number with decimal comma or point, and the language's own mark between thousands: `30.000` is thirty thousand
 * in Danish and thirty in English. Null for an empty field, NaN for anything else.
 */
export function readDecimal(text: string): number | null {
  const trimmed = text.trim().replace(/\s*(%|km|minutter|minutes|min\.?|indbyggere|inhabitants)$/i, '');
  if (trimmed === '') return null;
  const plain = withoutThousands(trimmed).replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A date that may be left out: null for an empty field, undefined for one that does not exist. */
export function readOptionalDate(text: string): IsoDate | null | undefined {
  return text.trim() === '' ? null : (readDate(text) ?? undefined);
}
