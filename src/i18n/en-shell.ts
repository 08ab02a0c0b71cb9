import { formatDate, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

export const enShell: Tables['shell'] = {
  appName: 'Dækning',
  otherLanguage: 'Dansk',
  skipLink: 'Go to the content',
  skipToTable: 'Go to the table',
  landmarks: { layers: 'Layers and legend', map: 'Map', panels: 'Details', table: 'Table' },

  plan: {
    label: 'Plan:',
    none: 'No plan',
    button: (name) => `Plan: ${name}. Choose an example`,
    exampleHeading: 'Examples',
    several: 'Several plans',
    exampleNote: 'The examples show what a plan can look like. They are not decisions.',
    examplesMissing: 'The examples could not be fetched. You can still open a plan from a file.',
    exampleFailed: (title) => `The example ‘${title}’ could not be fetched. Try again.`,
  },
  file: {
    open: 'Open file',
    save: 'Save file',
    kind: 'Plan from Dækning',
    saved: (name) => `The plan is saved as ${name}`,
    saveFailed: 'The plan could not be saved. Try again, or choose another place.',
    readFailed: 'The file could not be read. Is it still there, and do you have access to it?',
    refusedTitle: (file) => `${file} was not opened`,
    refusedLead: (count) =>
      count === 1
        ? 'There is an error in the file. The plan you had open is unchanged.'
        : `There are ${formatWhole(count)} errors in the file. The plan you had open is unchanged.`,
    problemList: 'Errors in the file',
    problemHeaders: { place: 'Place in the file', found: 'Found', expected: 'Expected' },
    wholeFile: 'the whole file',
    warningsTitle: (count) =>
      count === 1
        ? 'The plan is open, with one remark'
        : `The plan is open, with ${formatWhole(count)} remarks`,
    close: 'Close',
    untitled: 'plan',
  },
  date: {
    label: 'As of',
    button: (date) => `As of ${date}. Choose a date`,
    description: 'See the plan as of',
    planDate: 'the plan’s date',
    meaning: (beforeReform) => (beforeReform ? 'five regions' : 'four regions and 17 health councils'),
    other: 'Another date (day/month/year)',
    use: 'Use the date',
    wrong: 'Write a date that exists, e.g. 1/7/2026.',
  },
  search: {
    label: 'Find a municipality',
    placeholder: 'Name or code',
    choose: 'Choose a municipality',
    results: (count) =>
      count === 0 ? 'No municipality matches' : count === 1 ? '1 municipality' : `${count} municipalities`,
  },
  tabs: {
    label: 'Details',
    overview: 'Overview',
    plan: 'Plan',
    municipality: 'Municipality',
    rules: 'Rules',
    data: 'Data',
  },
  estimate: 'estimate',
  method: 'Method and source',
  source: 'Source',
  unknown: 'not known',
  none: 'none',

  loading: {
    data: 'Fetching data on the 98 municipalities …',
    map: 'Fetching the map …',
    table: 'Fetching the table …',
    panel: 'Fetching the details …',
    computing: 'Computing …',
  },
  failure: {
    dataTitle: 'The data could not be loaded',
    dataLead: 'The map and the computation lack data and cannot be shown.',
    dataTableLead:
      'The table shows what could be read about the municipalities, without cover and distances.',
    problem: (file, found, expected) => `${file}: found ${found}, expected ${expected}`,
    expectedStart: 'the page to start',
    retry: 'Try again',
    reload: 'Reload the page',
    savePlan: 'Save the plan',
    workerTitle: 'The computation has stopped',
    workerFallback:
      'The figures are now computed on the page itself and are right, but the page may answer more slowly. Try again to restart the computation.',
    workerDead:
      'The coverage could not be computed. The table shows the latest known result and is not up to date.',
    workerDeadNoResult: 'The coverage could not be computed, and there is no earlier result to show.',
    mapTitle: 'The map cannot be shown',
    mapWayOn: 'The table and the details on the right show the same as the map.',
    crashTitle: 'Something went wrong on the page',
    crashLead: 'The plan is not lost. Save it as a file, and reload the page.',
    detail: 'Technical message',
  },
  privacy: 'Everything is computed in your browser',
  print: {
    asOf: (date) => `Seen as of ${formatDate(date)}`,
    sources: 'Sources',
    settings: (list) => `Assumptions: ${list}.`,
  },
};
