/** A cell of a table: text stays text, also when it is digits; null is a value that is unknown or does not exist. */
export type SheetCell = string | number | null;

/** One sheet of a workbook: the first row holds the columns' names. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}
