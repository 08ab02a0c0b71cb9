import { tableTexts } from './table-texts.ts';
import type { TableEncoding } from './table-texts-da.ts';

/** What Windows-1252 has at 0x80-0x9f; the five empty places are the replacement character. */
const WINDOWS_HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of a table file as a spreadsheet saves it. Bytes that are UTF-8 are read so; others are
 * Windows-1252. A file that is no text at all, or UTF-16, is refused.
 */
export function decodeTableText(
  bytes: Uint8Array,
):
  | { readonly text: string; readonly encoding: TableEncoding }
  | { readonly found: string; readonly refusal: string } {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { found: 'UTF-16', refusal: tableTexts().textOrWindows };
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { found: tableTexts().workbook, refusal: tableTexts().asCsv };
  }
  if (bytes.includes(0)) return { found: tableTexts().zeroByte, refusal: tableTexts().textFile };
  if (startsWith(bytes, UTF8_MARK)) {
    const text = decodeUtf8(bytes.subarray(UTF8_MARK.length));
    return text === null
      ? { found: tableTexts().notUtf8, refusal: tableTexts().asMarked }
      : { text, encoding: 'UTF-8-BOM' };
  }
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'UTF-8' };
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Strict: null for anything that is not well-formed UTF-8. By hand, since the core has no TextDecoder. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return null;
    let point = length === 1 ? first : first & (0xff >> (length + 1));
    for (let i = 1; i < length; i += 1) {
      const next = bytes[at + i] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    const isTooShort = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000);
    if (isTooShort || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    units.push(point);
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
    at += length;
  }
  return parts.join('') + String.fromCodePoint(...units);
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS_HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
