import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

export const enMerge: Tables['merge'] = {
  title: 'Merge plans',
  open: 'Merge several plans into one',
  close: 'Close',
  lead: 'Put the regions’ plans together into one. What the plans disagree on, you decide; the rest is taken over as it is.',
  step1: '1. Plans',
  step2: '2. Decide',
  step3: '3. The merged plan',
  chooseFiles: 'Choose files',
  filesField: 'Plans to merge',
  drop: 'or drag them here',
  addOpen: 'Add the open plan',
  openPlan: 'the open plan',
  noFiles: 'No plan is chosen yet.',
  oneMore: 'Choose at least one more plan.',
  remove: 'Remove',
  removeFile: (file) => `Remove ${file}`,
  fileSummary: (units, sites) =>
    `${units === 1 ? '1 unit' : `${formatWhole(units)} units`}, ${sites === 1 ? '1 site' : `${formatWhole(sites)} sites`}`,
  refused: (file) => `${file} could not be read as a plan`,
  readFailed: (file) => `${file} could not be read`,
  moreProblems: (count) => `and ${formatWhole(count)} more errors`,

  allAgree: 'The plans agree: there is nothing to decide.',
  progress: (decided, all) =>
    decided === all
      ? `Everything is decided (${formatWhole(all)})`
      : `${formatWhole(all - decided)} of ${formatWhole(all)} undecided`,
  undecided: 'undecided',
  show: 'Show on the map',
  showPlace: (message) => `Show on the map: ${message}`,
  next: 'Go to the next',
  gaps: (count) => `Municipalities that nobody has (${formatWhole(count)})`,
  gapsLead:
    'No unit and no house in the plans has them. They are left without cover unless you give them to a unit.',
  noUnitNear: 'In their region there is no unit to give them to:',
  notes: (count) => `What was done without asking (${formatWhole(count)})`,

  waiting: 'The plan can be opened when everything is decided.',
  failed: 'The merged plan could not be computed, but it can be opened.',
  computing: 'Computing …',
  units: 'Mobile outreach units',
  houses: 'Gadens Huse',
  rooms: 'Drug consumption rooms',
  covered: 'Covered municipalities',
  people: 'Target group covered (estimate)',
  peopleKnown: 'Target group covered',
  broken: 'Broken rules',
  openMerged: 'Open as a new plan',
  opened: (name) => `The plan ‘${name}’ is open.`,
};
