import { listText, wholeText } from '../compare/danish-text.ts';

/** What is said of a table of the target group that is taken in, in Danish. */
export const danishTargetGroupImportTexts = {
  sheet: (name: string): string => `arket »${name}«`,
  readAsWorkbook: (sheet: string): string => `læst som regneark, arket »${sheet}«`,
  rightSheet: (columns: readonly string[]): string => `et ark med kolonnerne ${listText(columns)}`,
  otherSheet: (name: string): string => `tallene er læst fra arket »${name}«`,
  headerRow: 'kolonnenavnene i første linje',
  headerFound: (line: number): string => `linjen springes over; kolonnenavnene står på linje ${line}`,
  column: (name: string): string => `kolonnen "${name}"`,
  columnTaken: (name: string): string => `kolonnen læses som "${name}"`,
  noColumns: (columns: readonly string[]): string =>
    `en tabel med kolonnerne ${listText(columns.map((name) => `"${name}"`))}`,
  rowLeftOut: 'linjen bruges ikke',
  noneUsed: 'ingen af linjerne om kommunen bruges',
  wholeNumber: 'et helt antal borgere',
  partTaken: (people: number): string => `tallet bruges som ${String(people).replace('.', ',')}`,
  noRowFor: (names: readonly string[]): string => {
    const shown = names.slice(0, 5);
    const rest = names.length - shown.length;
    return `ingen række for ${rest > 0 ? `${shown.join(', ')} og ${wholeText(rest)} andre` : listText(shown)}`;
  },
  allMunicipalities: (count: number): string => `en række for hver af de ${count} kommuner`,
  keepEstimate: 'estimatet beholdes der',
  noRows: 'ingen rækker, der kan bruges',
  someRows: 'mindst én kommune med et antal',
};

export type TargetGroupImportTexts = typeof danishTargetGroupImportTexts;
