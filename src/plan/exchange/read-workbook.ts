import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Refusal } from '../read-position.ts';
import type { CsvRow } from '../split-csv.ts';
import { exchangeTexts as texts } from './exchange-texts.ts';

/** What a workbook may unpack to, in bytes; its file is a small part of that. */
const MOST_UNPACKED_BYTES = 60_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

export interface WorkbookRows {
  readonly rows: readonly CsvRow[];
  /** The name of the sheet they are from. */
  readonly sheet: string;
  /** How many other sheets there are. */
  readonly others: number;
}

/** Reads the first sheet of a workbook; refuses what `readSheets` refuses. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRows | Refusal> {
  const sheets = await readSheets(bytes);
  if ('expected' in sheets) return sheets;
  const [first] = sheets;
  if (!first) return { expected: texts().emptyWorkbook };
  return { rows: first.rows, sheet: first.name, others: sheets.length - 1 };
}

/** One sheet of a workbook, without its empty rows. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly CsvRow[];
}

/**
 * Reads the sheets of an XLSX workbook as rows of text. Archives that unpack to more than 60 MB, sheets
 * with cells far out and files that are broken are refused.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly SheetRows[] | Refusal> {
  const repacked = repack(bytes);
  if ('expected' in repacked) return repacked;
  try {
    const { default: readXlsx } = await import('read-excel-file/universal');
    const sheets = await readXlsx(repacked.archive);
    return sheets.map(({ sheet, data }) => {
      const rows = data.map(
        (row, index): CsvRow => ({ line: index + 1, cells: row.map(cellText), mistake: null }),
      );
      return { name: sheet, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
    });
  } catch {
    // Whatever the reader stumbles over: the file is no workbook that a spreadsheet wrote.
    return { expected: texts().brokenWorkbook };
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

/**
 * The archive's XML once more without compression, so that the reader, which trusts sizes and would start
 * workers of its own for large parts, has nothing left to unpack.
 */
function repack(bytes: Uint8Array): { readonly archive: ArrayBuffer } | Refusal {
  let unpacked = 0;
  let isTooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        isTooLarge ||= unpacked > MOST_UNPACKED_BYTES;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return { expected: texts().workbookTooLarge(MOST_UNPACKED_BYTES / 1e6) };
    for (const [name, part] of Object.entries(parts)) {
      if (/worksheets\/[^/]+\.xml$/.test(name) && reachesTooFar(strFromU8(part))) {
        return { expected: texts().sheetTooLarge(MOST_ROWS, MOST_COLUMNS) };
      }
    }
    const archive = zipSync(parts, { level: 0 });
    return {
      archive: archive.buffer.slice(
        archive.byteOffset,
        archive.byteOffset + archive.byteLength,
      ) as ArrayBuffer,
    };
  } catch {
    return { expected: texts().brokenWorkbook };
  }
}

/** Whether a cell or row stands so far out that the rows before it would fill the memory. */
function reachesTooFar(xml: string): boolean {
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\b[^>]*?\br="([A-Z]*)(\d+)"/g,
  )) {
    if (Number(digits) > MOST_ROWS || columnNumber(letters) > MOST_COLUMNS) return true;
  }
  return false;
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.slice(0, 6)) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}
