import writeXlsx, { type SheetData } from 'write-excel-file/universal';
import type { Sheet, SheetCell } from '../../plan/exchange/sheet.ts';

const WIDEST = 60;

/** An XLSX workbook: text cells are text, also where they are digits or begin like a formula; numbers are numbers. */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsx(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))) satisfies SheetData,
      columns: widthsOf(rows).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

function cellOf(cell: SheetCell, isHead: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  return { type: String, value: cell, format: '@', ...(isHead ? { fontWeight: 'bold' as const } : {}) };
}

function widthsOf(rows: Sheet['rows']): readonly number[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length));
    return Math.min(WIDEST, longest + 2);
  });
}
