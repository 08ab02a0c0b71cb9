import { formatShare, formatWhole, joinNames } from './format.ts';
import type { Tables } from './tables.ts';

const municipalities = (count: number): string =>
  count === 1 ? '1 municipality' : `${formatWhole(count)} municipalities`;

export const enTargetGroup: Tables['targetGroup'] = {
  title: (file) => `Numbers for the target group: ${file}`,
  reading: 'Reading the file …',
  readFailed: 'The file could not be read: the reading stopped. Nothing is changed.',
  refused: 'The file cannot be used. Nothing is changed.',
  nothingYet: 'Nothing is changed yet.',
  recognised: 'How the file was read',
  understood: (count) => `${municipalities(count)} ${count === 1 ? 'has' : 'have'} a number that can be used`,
  sheet: 'Sheet',
  backToSheet: 'Back to the sheet with the numbers',
  lines: (count) => `Note (${formatWhole(count)})`,
  lineHeaders: { place: 'Place in the file', found: 'Found', expected: 'Expected', effect: 'Consequence' },
  wholeFile: 'the whole file',
  aboutHeading: 'About the numbers',
  source: 'Source',
  sourceHint: 'Used where the table itself has no source',
  sourceNeeded: 'Write where the numbers come from.',
  year: 'Year',
  yearHint: 'Can be left empty if the year is unknown',
  yearWrong: 'Write a year of four digits, or leave the field empty.',
  qualityLegend: 'The numbers are',
  quality: { imported: 'own numbers', official: 'official numbers, e.g. from public statistics' },
  threshold: 'Hide numbers below',
  thresholdHint: (least) => `At least ${least}. 0 is shown`,
  thresholdWrong: (least, most) => `Write a whole number from ${least} to ${most}.`,
  effectHeading: 'What happens',
  replaced: (count, rest) =>
    rest === 0
      ? `${municipalities(count)} ${count === 1 ? 'gets' : 'get'} the table’s number instead of the estimate`
      : `${municipalities(count)} ${count === 1 ? 'gets' : 'get'} the table’s number instead of the estimate; ${municipalities(rest)} ${rest === 1 ? 'keeps' : 'keep'} the estimate`,
  total: (before, after) =>
    `The target group in the whole country: ${formatWhole(before)} → ${formatWhole(after)} citizens. It is the sum of the table’s numbers and the rest of the estimate`,
  hidden: (primary, secondary, threshold) => {
    const rest =
      secondary === 0
        ? ''
        : `, and ${formatWhole(secondary)} more so that they cannot be worked out from a total`;
    return `${formatWhole(primary)} numbers from 1 to ${threshold - 1} are hidden${rest}. Hidden numbers are not saved`;
  },
  nothingHidden: 'No number is so small that it is hidden',
  totalNotTrue:
    'The table has too few numbers to hide the small ones: all numbers above 0 are hidden, and totals use the estimate instead',
  planKept: 'The plan is unchanged: the numbers are data beside it',
  accept: 'Use the numbers',
  cancel: 'Cancel',
  used: (file, count) => `Numbers for ${municipalities(count)} from ${file} are in use.`,
  notKept: 'The numbers are in use now, but the browser could not save them for next time.',

  heading: 'The target group',
  estimateOnly: 'All municipalities’ numbers are the built-in estimate.',
  own: (file, moment, count) =>
    `Numbers for ${municipalities(count)} were imported from ${file} on ${moment}; the rest are estimates.`,
  ownQuality: { imported: 'They are own numbers.', official: 'They are official numbers.' },
  hiddenNow: (primary, secondary, threshold) =>
    `${formatWhole(primary + secondary)} numbers are hidden: ${formatWhole(primary)} from 1 to ${threshold - 1}, and ${formatWhole(secondary)} so that they cannot be worked out. Totals with hidden numbers are approximate; the national total is the true one.`,
  hiddenNowRough: 'All imported numbers above 0 are hidden, and totals use the estimate.',
  drop: 'Use the estimate again',
  dropQuestion: {
    title: 'Use the estimate again?',
    text: 'The imported numbers are removed from the browser. They can only come back by importing the file again. The plan is unchanged.',
    yes: 'Use the estimate',
    no: 'Keep the numbers',
  },
  dropped: 'The estimate is used again for all municipalities.',

  sensitivity: {
    heading: 'If the target group is different',
    lead: (share) =>
      `The estimate can be wrong. Here the plan is computed with ${formatShare(share)} more and fewer citizens where the number is an estimate: in all municipalities at once, and in one municipality at a time.`,
    compute: 'Compute',
    computing: 'Computing …',
    failed: 'It could not be computed. Try again.',
    stale: 'The plan or the numbers have changed since. Compute again.',
    noEstimate: 'No municipality’s number is an estimate.',
    robust: 'No rule changes: the plan’s answer does not depend on the estimate within this margin.',
    caption: 'The plan with more and fewer citizens in the target group',
    figure: 'Figure',
    less: (share) => `${formatShare(share)} fewer`,
    now: 'Now',
    more: (share) => `${formatShare(share)} more`,
    targetGroup: 'Citizens in the target group',
    covered: 'Of these covered',
    share: 'Share covered',
    about: (people) => `about ${people}`,
    mostInUnit: 'Most in one unit',
    median: { house: 'Km to Gadens Hus (median)', unitBase: 'Km to the unit’s base (median)' },
    flipsAll: (rule, facilities, more) =>
      `${rule} changes for ${joinNames(facilities)} if all estimates are too ${more ? 'low' : 'high'}.`,
    flipsOne: (rule, facilities, names, more) =>
      `${rule} changes for ${joinNames(facilities)} if only the estimate for ${joinNames(names)} is too ${more ? 'low' : 'high'}.`,
  },
};
