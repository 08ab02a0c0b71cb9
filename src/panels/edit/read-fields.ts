import type { IsoDate } from '../../domain/iso-date.ts';
import { readDate } from '../../i18n/format.ts';

/** A whole number as it may be typed, `1.200` too; null for an empty field, NaN for anything else. */
export function readCount(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const plain = /^\d{1,3}(\.\d{3})+$/.test(trimmed) ? trimmed.replaceAll('.', '') : trimmed;
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A number with decimal comma or point, also `30.000`; null for an empty field, NaN for anything else. */
export function readDecimal(text: string): number | null {
  const trimmed = text.trim().replace(/\s*(%|km|minutter|min\.?|indbyggere)$/i, '');
  if (trimmed === '') return null;
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed)) {
    return Number(trimmed.replaceAll('.', '').replace(',', '.'));
  }
  const plain = trimmed.replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A date that may be left out: null for an empty field, undefined for one that does not exist. */
export function readOptionalDate(text: string): IsoDate | null | undefined {
  return text.trim() === '' ? null : (readDate(text) ?? undefined);
}
