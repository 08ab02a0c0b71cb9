import {
  countWords,
  dateWords,
  municipalityCount as municipalities,
  numberWords as number,
} from '../../domain/phrases-en.ts';
import type { FacilityStatus, SiteKind } from '../../domain/plan.ts';
import { leftOut, list, subject, withNames } from './phrases-en.ts';
import { englishRefusals } from './refusals-en.ts';
import type { EditSentences, FieldChange, Move } from './sentences.ts';

/** So many units are named one by one where municipalities come from them. */
const MOST_ORIGINS = 3;

const STATUS: Readonly<Record<FacilityStatus, string>> = {
  open: 'open',
  planned: 'planned',
  candidate: 'candidate',
};

const SITE: Readonly<Record<SiteKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Drug consumption room',
};

const SETTING: Readonly<Record<string, string>> = {
  houseCover: 'the way in which houses cover',
  houseCutoffMinutes: 'the reach of houses in minutes',
  houseCutoffKm: 'the reach of houses in km',
  unitLimitMinutes: 'the limit of the units’ driving time in minutes',
  contactShare: 'the share with whom contact is expected',
  cityInhabitants: 'the inhabitants of a larger city',
  detour: 'the detour factor',
  ferryWaitShare: 'the wait for ferries',
  mode: 'the means of transport',
};

const HOUSE_COVER: Readonly<Record<string, string>> = {
  serves: 'the municipalities that they are chosen for',
  cutoff: 'everything within reach',
  either: 'chosen municipalities and everything within reach',
};

function move({ municipalities: names, from, to }: Move): string {
  const { text, tail } = subject(names);
  if (to === null) return `${text} taken out of ${list(from)}${tail}`;
  if (from.length === 0) return `${text} assigned to ${to}${tail}`;
  return `${text} moved from ${list(from)} to ${to}${tail}`;
}

/** Several moves into one unit are one clause, which says what was taken from where. */
function moves(all: readonly Move[]): string {
  const [target, ...others] = new Set(all.map(({ to }) => to));
  if (all.length < 2 || others.length > 0 || target === undefined) return all.map(move).join('; ');
  const names = all.flatMap(({ municipalities: own }) => own);
  if (target === null) {
    const from = [...new Set(all.flatMap((one) => one.from))];
    return `${municipalities(names.length)} taken out of ${list(from)}: ${list(names)}`;
  }
  const taken = all.filter(({ from }) => from.length > 0);
  return `${municipalities(names.length)} assigned to ${target}: ${list(names)}${originText(taken)}`;
}

/** Where municipalities were taken from, each by name while they are few. */
function originText(taken: readonly Move[]): string {
  if (taken.length === 0) return '';
  if (taken.length <= MOST_ORIGINS) {
    return ` (${taken.map(({ municipalities: own, from }) => `${list(own)} from ${list(from)}`).join('; ')})`;
  }
  const count = taken.reduce((sum, { municipalities: own }) => sum + own.length, 0);
  const units = new Set(taken.flatMap(({ from }) => from));
  return ` (${municipalities(count)} came from ${units.size} other units)`;
}

function clause(change: FieldChange): string {
  switch (change.field) {
    case 'name':
      return `is now called ${change.to}`;
    case 'host':
      return `the host municipality is now ${change.to}`;
    case 'base':
      return change.to === null
        ? 'the base is now outside the municipalities'
        : `the base is now in ${change.to}`;
    case 'noBase':
      return 'the base is removed';
    case 'capacity':
      return change.to === null
        ? 'the capacity is not given'
        : `the capacity is now ${countWords(change.to, 'citizen')}`;
    case 'places':
      return change.to === null
        ? 'the number of places is not given'
        : `now has ${countWords(change.to, 'place')}`;
    case 'status':
      return `the status is now ${STATUS[change.to]}`;
    case 'polygon':
      return change.drawn ? 'the drawn area is changed' : 'the drawn area is removed';
    case 'agreement':
      return `the cooperation agreement now has ${countWords(change.parties, 'party', 'parties')}`;
    case 'noAgreement':
      return 'the cooperation agreement is removed';
    case 'position':
      if (change.to === null) return 'is moved to a place outside the municipalities';
      return change.to === change.from ? `is moved within ${change.to}` : `is moved to ${change.to}`;
    case 'municipality':
      return `is now in ${change.to}`;
    case 'serves':
      return change.to.length === 0 ? 'now covers no municipalities' : `now covers ${withNames(change.to)}`;
    case 'note':
      return 'the note is changed';
    case 'colour':
      return 'the colour is changed';
    case 'staff':
      return 'the staff is changed';
    case 'weeklyHours':
      return 'the hours per week are changed';
    case 'stops':
      return 'the stops are changed';
    case 'openingHours':
      return 'the opening hours are changed';
    case 'groundwork':
      return 'what is filled in about coordination is changed';
  }
}

function changed(facility: string, changes: readonly FieldChange[]): string {
  const [first, ...others] = changes;
  if (first?.field === 'name' && others.length === 0) return `${facility} renamed to ${first.to}`;
  return `${facility}: ${list(changes.map(clause))}`;
}

function waivers(count: number): readonly string[] {
  return count === 0 ? [] : [`${countWords(count, 'waiver')} went with it`];
}

function settingText({ key, value }: { readonly key: string; readonly value: unknown }): string {
  const shown = typeof value === 'number' ? number(value, 3) : (HOUSE_COVER[String(value)] ?? String(value));
  return `${SETTING[key] ?? key} is now ${shown}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The sentences in English. */
export const englishSentences: EditSentences = {
  planOpened: (plan) => `The plan ${plan} opened`,
  undone: (sentence) => `Undone: ${sentence}`,
  redone: (sentence) => `Done again: ${sentence}`,
  nothingToUndo: 'There is no more to undo',
  nothingToRedo: 'There is no more to do again',
  unitAdded: (unit, names, left) => {
    const added = names.length === 0 ? `${unit} created` : `${unit} created with ${withNames(names)}`;
    return [added, ...leftOut(left)].join('; ');
  },
  unitDeleted: (unit, count, waiverCount) =>
    [
      `${unit} deleted`,
      ...(count === 0 ? [] : [`${municipalities(count)} ${count === 1 ? 'was' : 'were'} in the unit`]),
      ...waivers(waiverCount),
    ].join('; '),
  copyName: (unit) => `${unit} (copy)`,
  unitCopied: (unit, copy) => `${unit} copied to the candidate ${copy}, which does not count`,
  councilUnitsAdded: (units, count, kept, outside) =>
    [
      units.length === 1
        ? `${units.join()} created with ${municipalities(count)} of its health council`
        : `${units.length} units created by health council with ${municipalities(count)} in all: ${list(units)}`,
      ...(kept === 0 ? [] : [`${municipalities(kept)} stayed in the unit they were in`]),
      ...(outside === 0
        ? []
        : [
            `${municipalities(outside)} outside the region that is drawn in ${outside === 1 ? 'is' : 'are'} left out`,
          ]),
    ].join('; '),
  moved: (all, left) => [moves(all), ...leftOut(left)].join('; '),
  swapped: (first, second, unitOfFirst, unitOfSecond) =>
    `${first} and ${second} swapped: ${first} is now in ${unitOfSecond}, ${second} in ${unitOfFirst}`,
  withHost: (sentence, unit, host) => `${sentence}; ${host} is now the host municipality of ${unit}`,
  withoutHost: (sentence, hosts) =>
    hosts.length > MOST_ORIGINS
      ? `${sentence}; ${hosts.length} units no longer have their host municipality: ${list(hosts.map(({ unit }) => unit))}`
      : [
          sentence,
          ...hosts.map(({ unit, host }) => `${unit} no longer has its host municipality ${host}`),
        ].join('; '),
  locked: (names) => `${list(names)} locked`,
  unlocked: (names) => `${list(names)} unlocked`,
  changed,
  siteAdded: (site, municipality) => `${site} placed in ${municipality}`,
  siteDeleted: (site, waiverCount) => [`${site} deleted`, ...waivers(waiverCount)].join('; '),
  siteName: (kind, municipality) => `${SITE[kind]} ${municipality}`,
  waived: (rule, name, reason) => `${rule} waived for ${name}: ${reason}`,
  unwaived: (rule, name) => `${rule} holds again for ${name}`,
  planRenamed: (name) => `The plan is now called ${name}`,
  assumptionChanged: 'An assumption about size and cost is changed',
  planNoteChanged: 'The plan’s note is changed',
  asOfChanged: (iso) => `The plan now holds as of ${dateWords(iso)}`,
  settingsChanged: (settings) => capitalised(list(settings.map(settingText))),
  several: (sentences) => sentences.join('; '),
  refuse: englishRefusals,
};
