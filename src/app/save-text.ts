import { texts } from '../i18n/texts.ts';
import { downloadBlob } from './exchange/download-blob.ts';
import { planFileName } from './plan-file-name.ts';

/** Hands a text to the browser as a file named by the plan; gives the file's name. */
export function saveText(planName: string, text: string, suffix: string, extension: string): string {
  const stem = planFileName(planName, texts.shell.file.untitled).replace(/\.daekning\.json$/, '');
  const fileName = `${stem}-${suffix}.${extension}`;
  downloadBlob(new Blob([text], { type: 'application/geo+json;charset=utf-8' }), fileName);
  return fileName;
}
