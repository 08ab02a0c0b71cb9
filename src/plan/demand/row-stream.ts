/** How long one row may be: a file without line breaks is refused after so many bytes, however large it is. */
export const MOST_ROW_BYTES = 65_536;

/** Cuts bytes that come in pieces of any size into the rows of a CSV file. */
export interface RowStream {
  /** Takes the next bytes; false when the row that they belong to is longer than a row may be. */
  push(chunk: Uint8Array): boolean;
  /** Takes the end of the file for the end of the last row. */
  end(): void;
  /** The line on which the row under way begins, from 1. */
  readonly line: number;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/**
 * A line break inside a cell in quotes (RFC 4180) does not end its row; a quote inside a cell without is a character.
 * @param isDelimiter whether a byte is one that a cell ends with
 * @param onRow takes a row's bytes without its line break, which are valid until it returns, and its line
 */
export function createRowStream(
  isDelimiter: (byte: number) => boolean,
  onRow: (row: Uint8Array, line: number) => void,
): RowStream {
  /** What has come of the row under way. */
  let rest = new Uint8Array(0);
  let line = 1;
  let breaks = 0;
  let inQuotes = false;
  let isCellStart = true;
  /** Whether the byte before closed a quote, which another one would open again: a doubled quote. */
  let isJustClosed = false;
  let afterCr = false;

  const finishRow = (row: Uint8Array): void => {
    if (row.length > 0) onRow(row, line);
    line += breaks + 1;
    breaks = 0;
    inQuotes = false;
    isCellStart = true;
    isJustClosed = false;
  };

  return {
    get line() {
      return line;
    },
    push(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0;
        if (byte === LF && afterCr) {
          // The second half of a line break: counted already, and no part of the next row.
          afterCr = false;
          if (!inQuotes && at === from && rest.length === 0) from = at + 1;
          continue;
        }
        afterCr = byte === CR;
        if (inQuotes) {
          if (byte === QUOTE) [inQuotes, isJustClosed] = [false, true];
          else if (byte === LF || byte === CR) breaks += 1;
          continue;
        }
        if (byte === LF || byte === CR) {
          const tail = chunk.subarray(from, at);
          if (rest.length + tail.length > MOST_ROW_BYTES) return false;
          finishRow(rest.length > 0 ? join(rest, tail) : tail);
          rest = new Uint8Array(0);
          from = at + 1;
          continue;
        }
        inQuotes = byte === QUOTE && (isCellStart || isJustClosed);
        isJustClosed = false;
        isCellStart = !inQuotes && isDelimiter(byte);
      }
      if (rest.length + chunk.length - from > MOST_ROW_BYTES) return false;
      if (from < chunk.length) rest = join(rest, chunk.subarray(from));
      return true;
    },
    end() {
      if (rest.length > 0) finishRow(rest);
      rest = new Uint8Array(0);
    },
  };
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
