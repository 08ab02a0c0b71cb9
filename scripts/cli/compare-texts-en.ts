import { countWords } from '../../src/domain/phrases-en.ts';
import type { CompareTexts } from './compare-texts-da.ts';
import { kmText, shareText, wholeText } from './numbers-en.ts';

/** The sentences of `diff` and `merge`, in English. */
export const englishCompareTexts: CompareTexts = {
  diffNeedsTwo: 'diff takes two plans: npx daekning diff A B',
  mergeNeedsPlans: 'Plans are missing: npx daekning merge PLAN... --out FILE',
  mergeNeedsOut: 'merge must know where to write the joint plan: --out FILE',
  optionNotHere: (option, command) => `${option} cannot be used with ${command}`,

  from: (file, name, verdict) => `Before: ${file} (${name}). ${verdict}.`,
  to: (file, name, verdict) => `After:  ${file} (${name}). ${verdict}.`,
  same: 'No differences: the two plans say the same.',
  changes: (count) => `Changes (${count})`,
  noChanges: 'None: the plans say the same.',
  consequences: (count) => `What it means (${count})`,
  figures: 'Figures',
  before: 'before',
  after: 'after',
  figure: {
    covered: 'Covered municipalities',
    partly: 'Partly covered municipalities',
    uncovered: 'Uncovered municipalities',
    inSeveralUnits: 'Municipalities in the areas of several units',
    people: 'Citizens in the target group who are covered',
    units: 'Mobile units',
    houses: 'Gadens Huse',
    peoplePerUnit: 'Citizens per unit (fewest / mean / most)',
    toBase: 'Km to the unit’s base (mean / median / 90% / farthest)',
    toHouse: 'Km to Gadens Hus (mean / median / 90% / farthest)',
    rulesMet: 'Rules met',
    rulesBroken: 'Rules broken',
  },
  estimate: (text) => `${text} (estimate)`,
  several: (values) => values.map((value) => wholeText(value)).join(' / '),
  kms: (values) => values.map((km) => kmText(km).replace(' km', '')).join(' / '),
  minutes: (values) =>
    `${values.map((minutes) => String(Math.round(minutes))).join(' / ')} min. (km are not known)`,
  people: (covered, all) => `${wholeText(Math.round(covered))} (${shareText(all === 0 ? 0 : covered / all)})`,
  none: '-',
  crowFlies: 'Distances are in a straight line; a real journey is longer.',
  units: 'Units',
  unit: (name, before, after) => `${name}: ${before} → ${after}`,
  unitFigures: (people, longest, estimate) =>
    `${countWords(Math.round(people), 'citizen')}${estimate ? ' (estimate)' : ''}${longest === null ? '' : `, farthest ${longest}`}`,
  isNotThere: 'is not there',
  isCandidate: 'candidate, does not count',

  collisions: (count) =>
    `${countWords(count, 'thing')} must be decided before the plans can be joined. Nothing has been written.`,
  option: (text) => `- ${text}`,
  decideInPage:
    'Put it right in the plans, or open them under “Merge plans” on the page, where each choice can be made.',
  gaps: (count) => `Municipalities that no unit and no house has (${count})`,
  notes: 'Notes',
  written: (file, plans, units, sites) =>
    `Written: ${file}. ${countWords(plans, 'plan')}, ${countWords(units, 'unit')}, ${countWords(sites, 'place')}.`,
  refused: (reason) => `The plans cannot be joined: ${reason}`,
};
