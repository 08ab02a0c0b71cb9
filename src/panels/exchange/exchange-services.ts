import type { Outcome } from '../../domain/failure.ts';
import type { ImportChoices, ImportPreview } from '../../plan/exchange/read-import.ts';

/** What can be exported. */
export const EXPORT_IDS = [
  'planGeoJson',
  'assignmentCsv',
  'assignmentXlsx',
  'resultCsv',
  'resultXlsx',
  'resultGeoJson',
  'mapPng',
] as const;
export type ExportId = (typeof EXPORT_IDS)[number];

/** What the menus and the dialogue ask of the page. */
export interface ExchangeServices {
  /** Reads a file against the plan that is open; rejects when the reading itself broke down. */
  readonly readImport: (file: File, choices: ImportChoices) => Promise<Outcome<ImportPreview>>;
  /** Writes a file and hands it to the browser; gives its name. */
  readonly exportFile: (id: ExportId) => Promise<string>;
}
