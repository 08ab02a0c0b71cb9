import { countWords, dateWords, listWords, numberWords, shareWords } from '../../domain/phrases-en.ts';
import type { FacilityStatus, HouseCover, PlanSettings, SiteKind } from '../../domain/plan.ts';
import type { RuleStatus } from '../../domain/result.ts';
import type { ComparisonTexts, NamedField } from './comparison-texts-da.ts';

const MOST_NAMES = 12;
const list = (names: readonly string[]): string => listWords(names, MOST_NAMES);

const STATUS: Readonly<Record<FacilityStatus, string>> = {
  open: 'open',
  planned: 'planned',
  candidate: 'candidate',
};
const SITE_KIND: Readonly<Record<SiteKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'drug consumption room',
};
const HOUSE_COVER: Readonly<Record<HouseCover, string>> = {
  serves: 'the municipalities that the house serves',
  cutoff: 'everybody within the limit',
  either: 'the municipalities that the house serves, and everybody within the limit',
};
const RULE_STATUS: Readonly<Record<RuleStatus, string>> = {
  met: 'met',
  broken: 'broken',
  undecided: 'cannot be decided',
  waived: 'waived',
};
const WHAT = { added: 'added', removed: 'removed', changed: 'changed' } as const;

type SettingKey = Exclude<keyof PlanSettings, 'extra'>;
const SETTING_NAME: Readonly<Record<SettingKey, string>> = {
  houseCover: 'A house covers',
  houseCutoffMinutes: 'The house’s limit in time',
  houseCutoffKm: 'The house’s limit in distance',
  unitLimitMinutes: 'Limit of the units’ travel time',
  contactShare: 'Share with whom contact is expected',
  cityInhabitants: 'A larger city has at least',
  detour: 'Detour factor on the straight line',
  ferryWaitShare: 'Wait for ferries',
  mode: 'Transport',
  ferries: 'Ferries',
};

const FIELD: Readonly<Record<NamedField, string>> = {
  note: 'note',
  polygon: 'drawn area',
  staff: 'staff',
  weeklyHours: 'hours per week',
  stops: 'stops',
  openingHours: 'opening hours',
  colour: 'colour',
  capacity: 'capacity',
  places: 'places',
};

const MINUS = '−';
const number = (value: number, decimals = 3): string => numberWords(value, decimals, MINUS);
const kilometres = (km: number): string => number(km, km < 9.95 ? 1 : 0);

function settingValue(settings: PlanSettings, key: SettingKey): string {
  switch (key) {
    case 'houseCover':
      return HOUSE_COVER[settings.houseCover];
    case 'houseCutoffMinutes':
    case 'unitLimitMinutes':
      return `${number(settings[key])} minutes`;
    case 'houseCutoffKm':
      return `${number(settings.houseCutoffKm)} km`;
    case 'contactShare':
    case 'ferryWaitShare':
      return `${number(settings[key] * 100)}%`;
    case 'cityInhabitants':
      return `${number(settings.cityInhabitants)} inhabitants`;
    case 'detour':
      return number(settings.detour);
    case 'mode':
      return { car: 'car', bicycle: 'bicycle' }[settings.mode] ?? settings.mode;
    case 'ferries':
      return settings.ferries === 'onlyWithoutFixedLink' ? 'only where there is no fixed link' : 'all';
  }
}

/** What is said beside a sum that leaves hidden numbers out. */
function besideHidden(hidden: number): string {
  if (hidden === 0) return '';
  return hidden === 1
    ? ' and 1 municipality with a hidden number'
    : ` and ${hidden} municipalities with hidden numbers`;
}

function peopleOf(people: number, estimate: boolean, hidden: number): string {
  return `(${countWords(Math.round(people), 'citizen')} in the target group${besideHidden(hidden)}${estimate ? ', estimate' : ''})`;
}

function kmMoved(km: number): string {
  return `${km < 0.05 ? 'under 0.1' : number(km, 1)} km`;
}

const be = (names: readonly string[]): string => (names.length === 1 ? 'is' : 'are');
const partyWord = (names: readonly string[]): string => (names.length === 1 ? 'a party' : 'parties');

/** The sentences of a comparison in English, without a full stop. */
export const englishComparisonTexts: ComparisonTexts = {
  nothing: 'none',
  unknown: 'unknown',
  withId: (name, id) => `${name} (${id})`,

  moved: (municipalities, from, to) => `${list(municipalities)} moved from ${list(from)} to ${list(to)}`,
  assigned: (municipalities, to, also) =>
    also.length > 0
      ? `${list(municipalities)} assigned to ${list(to)} besides ${list(also)}`
      : `${list(municipalities)} assigned to ${list(to)}`,
  unassigned: (municipalities, from, still) =>
    still.length > 0
      ? `${list(municipalities)} taken out of ${list(from)}, but still in ${list(still)}`
      : `${list(municipalities)} taken out of ${list(from)}`,
  people: (change, estimate, hidden) =>
    `${Math.round(change) > 0 ? '+' : ''}${number(change, 0)} ${Math.round(Math.abs(change)) === 1 ? 'citizen' : 'citizens'} in the target group${besideHidden(hidden)}${estimate ? ' (estimate)' : ''}`,
  longestWay: (before, after, straight) =>
    `longest journey ${before === null ? 'unknown' : kilometres(before)} → ${after === null ? 'unknown' : kilometres(after)} km${straight ? ' in a straight line' : ''}`,
  longestMinutes: (before, after) => `longest journey ${Math.round(before)} → ${Math.round(after)} minutes`,
  longestWaySame: (before, after) => kilometres(before) === kilometres(after),
  ruleNow: (rule, met, unit) => `${rule} now ${met ? 'met' : 'broken'}${unit === null ? '' : ` for ${unit}`}`,
  withTail: (sentence, tail) => (tail.length === 0 ? sentence : `${sentence}: ${tail.join(', ')}`),

  unitAdded: (unit, status, host) => `${unit} added (${STATUS[status]}, host ${host})`,
  unitRemoved: (unit) => `${unit} removed`,
  siteAdded: (site, kind, status, municipality) =>
    `${site} added (${SITE_KIND[kind]}, ${STATUS[status]}, in ${municipality})`,
  siteRemoved: (site, kind, municipality) => `${site} removed (${SITE_KIND[kind]} in ${municipality})`,

  renamed: (before, after) => `“${before}” renamed to “${after}”`,
  newId: (name, before, after, by) =>
    `${name} has a new id (“${before}” → “${after}”); recognised by ${by === 'name' ? 'its name' : 'its municipalities'}`,
  field: (name, field, before, after) => `${name}: ${FIELD[field]} ${before} → ${after}`,
  fieldOnly: (name, field, what) => `${name}: ${FIELD[field]} ${WHAT[what]}`,
  polygonOnly: (name, what) =>
    `${name}: ${what === 'added' ? 'a drawn area is added' : `the drawn area is ${WHAT[what]}`}`,
  status: (name, before, after) => {
    const counting =
      before === 'candidate' ? ' (now counts)' : after === 'candidate' ? ' (no longer counts)' : '';
    return `${name}: ${STATUS[before]} → ${STATUS[after]}${counting}`;
  },
  locked: (name, locked) => `${name} ${locked ? 'locked' : 'unlocked'}`,
  groundwork: (name) => `${name}: what is filled in about coordination is changed`,
  extra: (name) => `${name}: information that the program does not know is changed`,
  host: (unit, before, after) => `${unit}: host ${before} → ${after}`,
  baseAdded: (unit) => `${unit} has been given a base`,
  baseRemoved: (unit) => `${unit} no longer has a fixed base`,
  movedKm: (name, km) => `${name} moved ${kmMoved(km)}`,
  baseMovedKm: (unit, km) => `${unit}: the base moved ${kmMoved(km)}`,
  siteKind: (site, before, after) => `${site} changed from ${SITE_KIND[before]} to ${SITE_KIND[after]}`,
  siteMunicipality: (site, before, after) => `${site}: municipality ${before} → ${after}`,
  serves: (site, more, fewer) =>
    `${site} serves ${[
      ...(more.length > 0 ? [`now also ${list(more)}`] : []),
      ...(fewer.length > 0 ? [`no longer ${list(fewer)}`] : []),
    ].join(' and ')}`,

  agreementAdded: (unit, title) => `${unit} has been given an agreement${title === '' ? '' : `: “${title}”`}`,
  agreementRemoved: (unit) => `${unit} no longer has an agreement`,
  agreementTitle: (unit, before, after) => `${unit}: the agreement’s title “${before}” → “${after}”`,
  agreementDate: (unit, before, after) =>
    `${unit}: the agreement’s date ${before === null ? 'unknown' : dateWords(before)} → ${after === null ? 'unknown' : dateWords(after)}`,
  agreementParties: (unit, more, fewer) =>
    `${unit}: ${[
      ...(more.length > 0 ? [`${list(more)} ${be(more)} now ${partyWord(more)} to the agreement`] : []),
      ...(fewer.length > 0
        ? [`${list(fewer)} ${be(fewer)} no longer ${partyWord(fewer)} to the agreement`]
        : []),
    ].join('; ')}`,
  agreementExtra: (unit) => `${unit}: information in the agreement that the program does not know is changed`,

  settingName: (key) => SETTING_NAME[key],
  settingValue,
  setting: (key, before, after) =>
    `${SETTING_NAME[key]}: ${settingValue(before, key)} → ${settingValue(after, key)}`,
  settingsExtra: 'Assumptions that the program does not know are changed',
  waiverAdded: (rule, subject, reason) => `${rule} waived for ${subject}: “${reason}”`,
  waiverRemoved: (rule, subject) => `${rule} is no longer waived for ${subject}`,
  waiverReason: (rule, subject, before, after) =>
    `The waiver of ${rule} for ${subject}: the reason “${before}” → “${after}”`,
  waiverExtra: (rule, subject) =>
    `The waiver of ${rule} for ${subject}: information that the program does not know is changed`,
  waiverOrder: 'The waivers stand in another order; that changes no figures',

  planName: (before, after) => `The plan renamed from “${before}” to “${after}”`,
  planNote: (what) => `The plan’s note ${WHAT[what]}`,
  planDate: (before, after) => `The plan’s date: ${dateWords(before)} → ${dateWords(after)}`,
  planGroundwork:
    'What is filled in about the municipalities’ coordination, or the assumptions about size and cost, is changed',
  planExtra: 'Information in the plan that the program does not know is changed',
  unitOrder: 'The units stand in another order; that may change their numbers on the map, but no figures',
  siteOrder: 'The houses and rooms stand in another order; that changes no figures',

  nowCovered: (names, people, estimate, hidden) =>
    `Now covered: ${list(names)} ${peopleOf(people, estimate, hidden)}`,
  noLongerCovered: (names, people, estimate, hidden) =>
    `No longer covered: ${list(names)} ${peopleOf(people, estimate, hidden)}`,
  nowPartly: (name, before, after) => `${name}: covered share ${shareWords(before)} → ${shareWords(after)}`,
  ruleStatus: (rule, before, after) => `${rule}: ${RULE_STATUS[before]} → ${RULE_STATUS[after]}`,
  ruleCome: (rule, message) => `${rule}, new: ${message}`,
  ruleGone: (rule, message) => `${rule}, no longer: ${message}`,
  otherDate: (before, after) =>
    `The two plans are reckoned on different dates: ${dateWords(before)} and ${dateWords(after)}`,
  otherTargetGroup: 'The two plans are reckoned with different numbers of the target group',
  otherBoundaries: 'The two plans are reckoned on different municipal boundaries',
  otherTravel: 'The two plans’ distances are measured in different ways and cannot be compared',
};
