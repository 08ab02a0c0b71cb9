import { listWords, municipalityCount, numberWords } from '../../domain/phrases-en.ts';
import type { TargetGroupImportTexts } from './target-group-import-texts-da.ts';

/** What is said of a table of the target group that is taken in, in English. */
export const englishTargetGroupImportTexts: TargetGroupImportTexts = {
  sheet: (name) => `the sheet “${name}”`,
  readAsWorkbook: (sheet) => `read as a spreadsheet, the sheet “${sheet}”`,
  rightSheet: (columns) => `a sheet with the columns ${listWords(columns)}`,
  otherSheet: (name) => `the numbers are read from the sheet “${name}”`,
  headerRow: 'the column names in the first line',
  headerFound: (line) => `the line is passed over; the column names stand on line ${line}`,
  column: (name) => `the column "${name}"`,
  columnTaken: (name) => `the column is read as "${name}"`,
  noColumns: (columns) => `a table with the columns ${listWords(columns.map((name) => `"${name}"`))}`,
  rowLeftOut: 'the line is not used',
  noneUsed: 'none of the lines of that municipality are used',
  wholeNumber: 'a whole number of citizens',
  partTaken: (people) => `the number is used as ${people}`,
  noRowFor: (names) => {
    const shown = names.slice(0, 5);
    const rest = names.length - shown.length;
    return `no row for ${rest > 0 ? `${shown.join(', ')} and ${numberWords(rest)} others` : listWords(shown)}`;
  },
  allMunicipalities: (count) => `a row for each of the ${municipalityCount(count)}`,
  keepEstimate: 'the estimate is kept there',
  noRows: 'no rows that can be used',
  someRows: 'at least one municipality with a number',
};
