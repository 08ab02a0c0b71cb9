import type { SaveSheets } from '../../panels/planning-context.tsx';
import { downloadBlob } from './download-blob.ts';

/** Writes sheets as CSV (the first of them) or XLSX (all) and hands the file to the browser; loads the writers when needed. */
export const saveSheets: SaveSheets = async (sheets, name, format) => {
  const fileName = `${name}.${format}`;
  if (format === 'xlsx') {
    const { writeWorkbook } = await import('./write-workbook.ts');
    downloadBlob(await writeWorkbook(sheets), fileName);
  } else {
    const { writeCsv } = await import('../../plan/exchange/write-csv.ts');
    downloadBlob(new Blob([writeCsv(sheets[0]?.rows ?? [])], { type: 'text/csv;charset=utf-8' }), fileName);
  }
  return fileName;
};
