import Papa from 'papaparse';
import { cellNumber } from './cell-numbers.ts';
import { guardFormula } from './formula-guard.ts';
import type { SheetCell } from './sheet.ts';

const BYTE_ORDER_MARK = '\ufeff';
const DECIMALS = 6;

/**
 * Rows as a Danish spreadsheet opens them right: UTF-8 with byte-order mark, `;`, decimal comma, CR LF.
 * An empty cell is a value that is unknown or does not exist. A text that a spreadsheet would take for a
 * formula is given an apostrophe.
 */
export function writeCsv(rows: readonly (readonly SheetCell[])[]): string {
  const cells = rows.map((row) => row.map(cellText));
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? cellNumber(cell, DECIMALS) : guardFormula(cell);
}
