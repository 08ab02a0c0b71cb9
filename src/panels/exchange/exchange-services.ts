import type { Outcome } from '../../domain/failure.ts';
import type { ImportChoices, ImportPreview } from '../../plan/exchange/read-import.ts';
import type { TargetGroupPreview } from '../../plan/exchange/read-target-group.ts';

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
  /** Reads a table of the target group; `sheet` is null for the first that has the columns. */
  readonly readTargetGroup: (file: File, sheet: string | null) => Promise<Outcome<TargetGroupPreview>>;
  /** Writes a file and hands it to the browser; gives its name. */
  readonly exportFile: (id: ExportId) => Promise<string>;
}
