import { decodeTableText } from '../decode-table-text.ts';
import { tableTexts } from '../table-texts.ts';

/** One row of a table as somebody reads it, cell by cell; the same object is used for the next row. */
export interface RowCells {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly count: number;
  /** Why the row cannot be split; null for a whole row. */
  readonly mistake: string | null;
  /** The cell's text, trimmed; empty where there is none. */
  text(cell: number): string;
  /** The cell's number where it is nothing but at most 15 digits with one decimal comma or point; else NaN. */
  plainNumber(cell: number): number;
  /** The cell's number where it is nothing but at most 15 digits, `length` of them where that is given; else NaN. */
  wholeNumber(cell: number, length?: number): number;
}

const QUOTE = 0x22;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** A row of CSV in bytes, split where it stands (RFC 4180); nothing is copied or decoded that is not asked for. */
export class ByteRow implements RowCells {
  line = 1;
  count = 0;
  mistake: string | null = null;
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #delimiter: number;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #isQuoted: boolean[] = [];

  /** @param delimiter the byte between cells */
  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  /** Takes the bytes of one row, without its line break. */
  split(bytes: Uint8Array, line: number): void {
    this.#bytes = bytes;
    this.line = line;
    this.count = 0;
    this.mistake = null;
    let at = 0;
    for (;;) {
      const end = bytes[at] === QUOTE ? this.#splitQuoted(at) : this.#splitPlain(at);
      if (bytes[end] !== this.#delimiter) return;
      at = end + 1;
    }
  }

  get isEmpty(): boolean {
    const isBlank = (byte: number): boolean =>
      byte === this.#delimiter || byte === QUOTE || byte === 0x20 || byte === 0x09;
    if (!this.#bytes.every(isBlank)) return false;
    for (let cell = 0; cell < this.count; cell += 1) if (this.text(cell) !== '') return false;
    return true;
  }

  text(cell: number): string {
    if (cell < 0 || cell >= this.count) return '';
    const bytes = this.#bytes.subarray(this.#from[cell], this.#to[cell]);
    const decoded = decodeTableText(bytes);
    const text = 'text' in decoded ? decoded.text : String.fromCharCode(...bytes.subarray(0, 80));
    return (this.#isQuoted[cell] ? text.replaceAll('""', '"') : text).normalize('NFC').trim();
  }

  plainNumber(cell: number): number {
    const end = this.#to[cell];
    let at = this.#from[cell];
    if (cell >= this.count || at === undefined || end === undefined || end === at) return Number.NaN;
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    for (; at < end; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) {
        mantissa = mantissa * 10 + byte - 0x30;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if ((byte === 0x2e || byte === 0x2c) && decimals < 0 && digits > 0) decimals = 0;
      else return Number.NaN;
    }
    // Both are exact up to here, so that the quotient is the number nearest to the text, as `Number` gives it.
    if (digits > 15 || decimals === 0) return Number.NaN;
    return decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] ?? 1) : mantissa;
  }

  wholeNumber(cell: number, length?: number): number {
    const [from, to] = [this.#from[cell] ?? 0, this.#to[cell] ?? 0];
    if (cell < 0 || cell >= this.count || from === to || to - from > 15) return Number.NaN;
    if (length !== undefined && to - from !== length) return Number.NaN;
    let number = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (this.#bytes[at] ?? 0) - 0x30;
      if (!(digit >= 0 && digit <= 9)) return Number.NaN;
      number = number * 10 + digit;
    }
    return number;
  }

  #splitPlain(from: number): number {
    const bytes = this.#bytes;
    let end = from;
    while (end < bytes.length && bytes[end] !== this.#delimiter) end += 1;
    this.#addCell(from, end, false);
    return end;
  }

  #splitQuoted(quote: number): number {
    const bytes = this.#bytes;
    let at = quote + 1;
    for (; at < bytes.length; at += 1) {
      if (bytes[at] !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) break;
      at += 1;
    }
    this.#addCell(quote + 1, at, true);
    if (at >= bytes.length) this.mistake ??= tableTexts().quoteNotClosed;
    let end = at + 1;
    for (; end < bytes.length && bytes[end] !== this.#delimiter; end += 1) {
      if (bytes[end] !== 0x20 && bytes[end] !== 0x09) this.mistake ??= tableTexts().textAfterQuote;
    }
    return end;
  }

  #addCell(from: number, to: number, isQuoted: boolean): void {
    this.#from[this.count] = from;
    this.#to[this.count] = to;
    this.#isQuoted[this.count] = isQuoted;
    this.count += 1;
  }
}

/** Cells that are text already, as a spreadsheet's are. */
export function textRow(line: number, cells: readonly string[], mistake: string | null): RowCells {
  return {
    line,
    count: cells.length,
    mistake,
    text: (cell) => (cells[cell] ?? '').normalize('NFC').trim(),
    plainNumber: () => Number.NaN,
    wholeNumber: () => Number.NaN,
  };
}
