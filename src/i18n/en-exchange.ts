import { formatNumber, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

type Kind = Parameters<Tables['exchange']['understood']>[0];

function counted(kind: Kind, count: number): string {
  const [one, many] = kind === 'assignment' ? ['row', 'rows'] : ['object', 'objects'];
  return `${formatWhole(count)} ${count === 1 ? one : many}`;
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const enExchange: Tables['exchange'] = {
  button: 'Import/export',
  importTitle: 'Import',
  importButton: 'Import from file …',
  importHint: 'GeoJSON, or a table (CSV, XLSX) with municipality code and unit. Shown first',
  targetGroupButton: 'Import numbers for the target group …',
  targetGroupHint: 'Table (CSV, XLSX) with municipality code and number. Shown first',
  exportTitle: 'Export',
  exportGroups: { plan: 'The plan', result: 'The result', map: 'The map' },
  exports: {
    planGeoJson: {
      label: 'Units and sites (GeoJSON)',
      note: 'Can be imported again without loss',
      suffix: 'plan',
      extension: 'geojson',
    },
    assignmentCsv: {
      label: 'Assignment (CSV)',
      note: 'kommunekode;enhed, for spreadsheets',
      suffix: 'assignment',
      extension: 'csv',
    },
    assignmentXlsx: {
      label: 'Assignment (XLSX)',
      note: 'Spreadsheet',
      suffix: 'assignment',
      extension: 'xlsx',
    },
    resultCsv: {
      label: 'Result (CSV)',
      note: 'Coverage and distances for the 98 municipalities',
      suffix: 'result',
      extension: 'csv',
    },
    resultXlsx: {
      label: 'Result (XLSX)',
      note: 'Spreadsheet with sources on a sheet of their own',
      suffix: 'result',
      extension: 'xlsx',
    },
    resultGeoJson: {
      label: 'Result (GeoJSON)',
      note: 'The municipalities as areas with figures',
      suffix: 'result',
      extension: 'geojson',
    },
    mapPng: {
      label: 'The map as a picture (PNG)',
      note: 'With legend, date, sources and scale',
      suffix: 'map',
      extension: 'png',
    },
  },
  exporting: 'Making the file …',
  exported: (file) => `${file} was saved to your computer`,
  exportFailed: 'The file could not be made. Try again.',

  title: (file) => `Import: ${file}`,
  cancel: 'Cancel',
  reading: 'Reading the file …',
  readFailed: 'The file could not be read: the reading stopped. The plan is unchanged.',
  refused: 'The file cannot be used. The plan is unchanged.',
  nothingYet: 'Nothing is changed yet.',
  recognised: 'How the file was read',
  understood: (kind, count) => `${counted(kind, count)} ${are(count)} understood and used`,
  notUnderstood: (kind, count) => `${counted(kind, count)} ${are(count)} not used`,
  moreProblems: (count) => `and ${formatWhole(count)} more`,
  problemsList: 'What is not used',
  problemHeaders: { place: 'Place in the file', found: 'Found', expected: 'Expected' },
  wholeFile: 'the whole file',
  pointsLegend: 'Points that do not say what they are become',
  points: { house: 'Gadens Huse', consumptionRoom: 'Drug consumption rooms', none: 'left out' },
  areas: 'Units',
  changes: (count) => `What changes (${formatWhole(count)})`,
  consequences: (count) => `What it means (${formatWhole(count)})`,
  noChanges: 'The file says the same as the plan: there is nothing to change.',
  comparing: 'Computing what it means …',
  compareFailed: 'The consequences could not be computed. The file can be imported all the same.',
  more: (count) => `and ${formatWhole(count)} more`,
  accept: 'Import into the plan',
  undoHint: 'Can be undone in one step.',
  reason: (file) => `Imported from ${file}`,
  changedMeanwhile: 'The plan has changed since the file was read. Read the file again.',
  readAgain: 'Read again',
  fileTooLarge: (megabytes) => `${formatNumber(megabytes, 1)} MB`,
  fileOfAtMost: (megabytes) => `a file of at most ${megabytes} MB`,

  picture: {
    asOf: (date) => `Seen as of ${date}`,
    made: (date) => `Made with Dækning ${date}`,
    distances: (engine) => (engine === 'straight' ? 'Distances: straight line' : `Distances: ${engine}`),
    people: (quality, source, year) => {
      const dated = `${source}${year === null ? '' : ` (${year})`}`;
      const isSaid = source.toLowerCase().startsWith(quality.toLowerCase());
      return isSaid ? `Target group: ${dated}` : `Target group: ${quality}. ${dated}`;
    },
    boundaries: (source, date, licence) => `Municipal boundaries: ${source} (${date}). ${licence}`,
    approximate: 'The municipal boundaries are approximate, not official.',
    scale: (km) => `${formatWhole(km)} km`,
    metres: (metres) => `${formatWhole(metres)} m`,
  },
};
