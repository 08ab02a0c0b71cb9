import { tableTexts } from './table-texts.ts';
/** One row of a CSV text. */
export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be split; null for a whole row. */
  readonly mistake: string | null;
}

export const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Splits CSV (RFC 4180: cells in quotes may hold delimiters, line breaks and doubled quotes) into rows
 * with their line numbers, which is why it is done here: a mistake is told by its line. Rows without
 * any text are left out.
 */
export function splitCsv(text: string, delimiter: Delimiter): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const startLine = line;
    const cells: string[] = [];
    let mistake: string | null = null;
    for (;;) {
      const cell = readCell(text, at, delimiter);
      cells.push(cell.value);
      mistake ??= cell.mistake;
      line += cell.lineBreaks;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (mistake !== null || cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line: startLine, cells, mistake });
    }
  }
  return rows;
}

interface Cell {
  readonly value: string;
  /** Offset of what ends the cell: a delimiter, a line break or the end of the text. */
  readonly end: number;
  readonly lineBreaks: number;
  readonly mistake: string | null;
}

function readCell(text: string, start: number, delimiter: Delimiter): Cell {
  if (text[start] !== '"') {
    const end = endOfPlainCell(text, start, delimiter);
    return { value: text.slice(start, end), end, lineBreaks: 0, mistake: null };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) {
      const mistake = tableTexts().quoteNotClosed;
      const rest = text.slice(at);
      return { value: value + rest, end: text.length, lineBreaks: countBreaks(rest), mistake };
    }
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const end = endOfPlainCell(text, at, delimiter);
  const isClean = text.slice(at, end).trim() === '';
  const mistake = isClean ? null : tableTexts().textAfterQuote;
  return { value, end, lineBreaks: countBreaks(value), mistake };
}

function endOfPlainCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
