import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Outcome } from '../../domain/failure.ts';
import { isRefusal } from '../read-position.ts';
import { type ReadMatrix, readMatrixRows, readMatrixTable } from '../travel-matrix-table.ts';
import { exchangeTexts as texts } from './exchange-texts.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads a travel matrix as CSV or XLSX; what is in the file decides, not its name. */
export async function readMatrixFile(
  bytes: Uint8Array,
  file: string,
  data: Pick<CoverageData, 'municipalities' | 'demand' | 'pointIds'>,
): Promise<Outcome<ReadMatrix>> {
  const options = { file, data, pointIds: data.pointIds };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readMatrixTable(bytes, options);
  const workbook = await readWorkbook(bytes);
  if (isRefusal(workbook)) {
    return {
      ok: false,
      problems: [{ file, path: '', found: texts().workbook, expected: workbook.expected }],
    };
  }
  return readMatrixRows(workbook.rows, [texts().readAsWorkbook(workbook.sheet, workbook.others)], options);
}
