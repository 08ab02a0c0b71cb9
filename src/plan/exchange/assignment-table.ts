import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Sheet } from './sheet.ts';
import { labelUnits } from './unit-labels.ts';
import { writeCsv } from './write-csv.ts';

/** The same in every language: they are read by programs too. */
const COLUMNS = ['kommunekode', 'enhed'];
const SHEET = 'Fordeling';

/**
 * Which unit each municipality is in: `kommunekode`, `enhed`, in code order. A municipality in no unit has
 * an empty cell, one in several has a row for each.
 */
export function assignmentRows(municipalities: readonly Municipality[], plan: Plan): Sheet['rows'] {
  const { labelOf } = labelUnits(plan);
  const rows = municipalities.flatMap(({ code }) => {
    const units = plan.serviceAreas.filter((area) => area.municipalities.includes(code));
    return units.length === 0 ? [[code, '']] : units.map(({ id }) => [code, labelOf.get(id) ?? id]);
  });
  return [COLUMNS, ...rows];
}

/** The same as CSV for a Danish spreadsheet. */
export function writeAssignmentCsv(municipalities: readonly Municipality[], plan: Plan): string {
  return writeCsv(assignmentRows(municipalities, plan));
}

/** The same as the sheet of a workbook. */
export function assignmentSheets(municipalities: readonly Municipality[], plan: Plan): readonly Sheet[] {
  return [{ name: SHEET, rows: assignmentRows(municipalities, plan) }];
}
