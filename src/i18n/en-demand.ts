import { formatNumber, formatShare, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const rowsText = (count: number): string => `${formatWhole(count)} ${count === 1 ? 'row' : 'rows'}`;
const municipalitiesText = (count: number): string =>
  `${formatWhole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`;
const pointsText = (count: number): string => `${formatWhole(count)} ${count === 1 ? 'point' : 'points'}`;
const peopleText = (people: number): string =>
  Number.isInteger(people) ? formatWhole(people) : formatNumber(people, 1);

export const enDemand: Tables['demand'] = {
  source: (file) => `imported from ${file}`,

  heading: 'Own demand points',
  lead: 'If you have mapped where citizens stay, the points can be used instead of the computed ones.',
  choose: 'Import own points …',
  chooseOther: 'Import other points …',
  hint: 'CSV or XLSX with lon;lat;antal (WGS 84) or x;y;antal (EPSG:25832), optionally kommunekode. Shown first.',
  privacy: 'The file is read on your computer and is not sent anywhere.',
  inUse: (file, date) => `In use: ${file}, imported ${date}`,
  covers: (points, municipalities, people) =>
    `${pointsText(points)} in ${municipalitiesText(municipalities)}, ${peopleText(people)} people in all. The other municipalities have their computed points.`,
  hidden: (names) =>
    `The points in ${names} are not used: the number there is hidden, and the file’s number or distribution could reveal it. The municipality keeps its computed points.`,
  small: (count, threshold) =>
    `In ${municipalitiesText(count)} the number is below ${threshold}. Own points are not hidden: the number can be seen in figures and exports. If it is to be hidden, import it as numbers for the target group instead.`,
  use: {
    pointsAndNumber: 'Both places and numbers are from the file (quality: imported).',
    split: 'Only the distribution is from the file; the municipalities’ numbers are unchanged.',
  },
  keeping: {
    kept: 'Saved in this browser.',
    notAsked: 'Applies only until the page is closed or reloaded.',
    full: 'Too large for the browser’s storage: applies only until the page is closed or reloaded.',
    broken: 'Could not be saved in the browser: applies only until the page is closed or reloaded.',
  },
  damaged: 'Own points in this browser could not be read and are not used. Import them again.',
  drop: 'Remove own points',
  dropped: 'Own points are removed; the computed ones are used again',
  notForgotten:
    'Own points are removed here, but the browser could not delete them. They are there again after a reload.',

  title: (file) => `Own points: ${file}`,
  cancel: 'Cancel',
  reading: 'Reading the file …',
  progressLabel: 'How much of the file is read',
  progress: (rows, share) => `${rowsText(rows)} read, ${formatShare(share)}`,
  stop: 'Stop',
  failed: 'The file could not be read: the reading stopped. Nothing is changed.',
  refused: 'The file cannot be used. Nothing is changed.',
  nothingYet: 'Nothing is changed yet.',
  recognised: 'How the file was read',
  understood: (rows, municipalities, people) =>
    `${rowsText(rows)} understood: ${peopleText(people)} people in ${municipalitiesText(municipalities)}`,
  notUnderstood: (count) => `${rowsText(count)} with errors ${count === 1 ? 'is' : 'are'} not used`,
  municipalities: 'Municipalities in the file',
  columns: {
    municipality: 'Municipality',
    points: 'Points',
    people: 'Number in the file',
    now: 'Number without the file',
  },
  people: peopleText,
  useLegend: 'Used from the file',
  useChoice: {
    pointsAndNumber: 'Places and numbers: the municipality’s number becomes the total in the file',
    split: 'Only the distribution: the municipality’s number is kept and spread as in the file',
  },
  keep: 'Save the points in this browser, so that they are here next time',
  keepHint: 'Do not on a computer that others use.',
  accept: 'Use the points',
  acceptSome: 'Use the rows that were understood',
  accepted: (file) => `The points from ${file} are in use`,
};
