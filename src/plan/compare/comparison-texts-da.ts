import type { FacilityStatus, HouseCover, PlanSettings, SiteKind } from '../../domain/plan.ts';
import type { RuleStatus } from '../../domain/result.ts';
import { dateText, kmText, listText, numberText, shareText, signedText, wholeText } from './danish-text.ts';

const STATUS: Readonly<Record<FacilityStatus, string>> = {
  open: 'åben',
  planned: 'planlagt',
  candidate: 'kandidat',
};
const SITE_KIND: Readonly<Record<SiteKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'stofindtagelsesrum',
};
const HOUSE_COVER: Readonly<Record<HouseCover, string>> = {
  serves: 'de kommuner, huset betjener',
  cutoff: 'alle inden for grænsen',
  either: 'de kommuner, huset betjener, og alle inden for grænsen',
};
const RULE_STATUS: Readonly<Record<RuleStatus, string>> = {
  met: 'opfyldt',
  broken: 'brudt',
  undecided: 'kan ikke afgøres',
  waived: 'fraveget',
};

type SettingKey = Exclude<keyof PlanSettings, 'extra'>;
const SETTING_NAME: Readonly<Record<SettingKey, string>> = {
  houseCover: 'Et hus dækker',
  houseCutoffMinutes: 'Husets grænse i tid',
  houseCutoffKm: 'Husets grænse i afstand',
  unitLimitMinutes: 'Grænse for enheders rejsetid',
  contactShare: 'Andel, der ventes kontakt med',
  cityInhabitants: 'En større by har mindst',
  detour: 'Omvejsfaktor på fugleflugt',
  ferryWaitShare: 'Ventetid ved færge',
  mode: 'Transport',
  ferries: 'Færger',
};

function settingValue(settings: PlanSettings, key: SettingKey): string {
  switch (key) {
    case 'houseCover':
      return HOUSE_COVER[settings.houseCover];
    case 'houseCutoffMinutes':
    case 'unitLimitMinutes':
      return `${numberText(settings[key])} minutter`;
    case 'houseCutoffKm':
      return `${numberText(settings.houseCutoffKm)} km`;
    case 'contactShare':
    case 'ferryWaitShare':
      return `${numberText(settings[key] * 100)} %`;
    case 'cityInhabitants':
      return `${numberText(settings.cityInhabitants)} indbyggere`;
    case 'detour':
      return numberText(settings.detour);
    case 'mode':
      return { car: 'bil', bicycle: 'cykel' }[settings.mode] ?? settings.mode;
    case 'ferries':
      return settings.ferries === 'onlyWithoutFixedLink' ? 'kun hvor der ikke er fast forbindelse' : 'alle';
  }
}

function estimated(estimate: boolean): string {
  return estimate ? ' (estimat)' : '';
}

const FIELD = {
  note: 'bemærkning',
  polygon: 'tegnet område',
  staff: 'bemanding',
  weeklyHours: 'timer om ugen',
  stops: 'stop',
  openingHours: 'åbningstid',
  colour: 'farve',
  capacity: 'kapacitet',
  places: 'pladser',
} as const;
export type NamedField = keyof typeof FIELD;

/** What is said beside a sum that leaves hidden numbers out. */
function besideHidden(hidden: number): string {
  if (hidden === 0) return '';
  return hidden === 1 ? ' og 1 kommune med skjult tal' : ` og ${hidden} kommuner med skjulte tal`;
}

/** The sentences of a comparison in Danish, without a full stop. */
export const danishComparisonTexts = {
  nothing: 'ingen',
  unknown: 'ukendt',
  withId: (name: string, id: string): string => `${name} (${id})`,

  moved: (municipalities: readonly string[], from: readonly string[], to: readonly string[]): string =>
    `${listText(municipalities)} flyttet fra ${listText(from)} til ${listText(to)}`,
  assigned: (municipalities: readonly string[], to: readonly string[], also: readonly string[]): string =>
    also.length > 0
      ? `${listText(municipalities)} tildelt ${listText(to)} ud over ${listText(also)}`
      : `${listText(municipalities)} tildelt ${listText(to)}`,
  unassigned: (
    municipalities: readonly string[],
    from: readonly string[],
    still: readonly string[],
  ): string =>
    still.length > 0
      ? `${listText(municipalities)} taget ud af ${listText(from)}, men fortsat i ${listText(still)}`
      : `${listText(municipalities)} taget ud af ${listText(from)}`,
  people: (change: number, estimate: boolean, hidden: number): string =>
    `${signedText(change)} ${Math.round(Math.abs(change)) === 1 ? 'borger' : 'borgere'} i målgruppen${besideHidden(hidden)}${estimated(estimate)}`,
  longestWay: (before: number | null, after: number | null, straight: boolean): string =>
    `længste rejse ${before === null ? 'ukendt' : kmText(before)} → ${after === null ? 'ukendt' : kmText(after)} km${straight ? ' i fugleflugt' : ''}`,
  longestMinutes: (before: number, after: number): string =>
    `længste rejse ${Math.round(before)} → ${Math.round(after)} minutter`,
  longestWaySame: (before: number, after: number): boolean => kmText(before) === kmText(after),
  ruleNow: (rule: string, met: boolean, unit: string | null): string =>
    `${rule} nu ${met ? 'opfyldt' : 'brudt'}${unit === null ? '' : ` for ${unit}`}`,
  withTail: (sentence: string, tail: readonly string[]): string =>
    tail.length === 0 ? sentence : `${sentence}: ${tail.join(', ')}`,

  unitAdded: (unit: string, status: FacilityStatus, host: string): string =>
    `${unit} tilføjet (${STATUS[status]}, vært ${host})`,
  unitRemoved: (unit: string): string => `${unit} fjernet`,
  siteAdded: (site: string, kind: SiteKind, status: FacilityStatus, municipality: string): string =>
    `${site} tilføjet (${SITE_KIND[kind]}, ${STATUS[status]}, i ${municipality})`,
  siteRemoved: (site: string, kind: SiteKind, municipality: string): string =>
    `${site} fjernet (${SITE_KIND[kind]} i ${municipality})`,

  renamed: (before: string, after: string): string => `»${before}« omdøbt til »${after}«`,
  newId: (name: string, before: string, after: string, by: 'name' | 'municipalities'): string =>
    `${name} har fået nyt id (»${before}« → »${after}«); genkendt på ${by === 'name' ? 'navnet' : 'kommunerne'}`,
  field: (name: string, field: NamedField, before: string, after: string): string =>
    `${name}: ${FIELD[field]} ${before} → ${after}`,
  fieldOnly: (name: string, field: NamedField, what: 'added' | 'removed' | 'changed'): string =>
    `${name}: ${FIELD[field]} ${{ added: 'tilføjet', removed: 'fjernet', changed: 'ændret' }[what]}`,
  polygonOnly: (name: string, what: 'added' | 'removed' | 'changed'): string =>
    `${name}: ${{ added: 'et tegnet område er tilføjet', removed: 'det tegnede område er fjernet', changed: 'det tegnede område er ændret' }[what]}`,
  status: (name: string, before: FacilityStatus, after: FacilityStatus): string => {
    const counting =
      before === 'candidate' ? ' (tæller nu med)' : after === 'candidate' ? ' (tæller ikke længere med)' : '';
    return `${name}: ${STATUS[before]} → ${STATUS[after]}${counting}`;
  },
  locked: (name: string, locked: boolean): string => `${name} ${locked ? 'låst' : 'låst op'}`,
  groundwork: (name: string): string => `${name}: det udfyldte om koordinering er ændret`,
  extra: (name: string): string => `${name}: oplysninger, som programmet ikke kender, er ændret`,
  host: (unit: string, before: string, after: string): string => `${unit}: vært ${before} → ${after}`,
  baseAdded: (unit: string): string => `${unit} har fået en base`,
  baseRemoved: (unit: string): string => `${unit} har ikke længere en fast base`,
  movedKm: (name: string, km: number): string =>
    `${name} flyttet ${km < 0.05 ? 'under 0,1' : numberText(km, 1)} km`,
  baseMovedKm: (unit: string, km: number): string =>
    `${unit}: basen flyttet ${km < 0.05 ? 'under 0,1' : numberText(km, 1)} km`,
  siteKind: (site: string, before: SiteKind, after: SiteKind): string =>
    `${site} ændret fra ${SITE_KIND[before]} til ${SITE_KIND[after]}`,
  siteMunicipality: (site: string, before: string, after: string): string =>
    `${site}: kommune ${before} → ${after}`,
  serves: (site: string, more: readonly string[], fewer: readonly string[]): string =>
    `${site} betjener ${[
      ...(more.length > 0 ? [`nu også ${listText(more)}`] : []),
      ...(fewer.length > 0 ? [`ikke længere ${listText(fewer)}`] : []),
    ].join(' og ')}`,

  agreementAdded: (unit: string, title: string): string =>
    `${unit} har fået en aftale${title === '' ? '' : `: »${title}«`}`,
  agreementRemoved: (unit: string): string => `${unit} har ikke længere en aftale`,
  agreementTitle: (unit: string, before: string, after: string): string =>
    `${unit}: aftalens titel »${before}« → »${after}«`,
  agreementDate: (unit: string, before: string | null, after: string | null): string =>
    `${unit}: aftalens dato ${before === null ? 'ukendt' : dateText(before)} → ${after === null ? 'ukendt' : dateText(after)}`,
  agreementParties: (unit: string, more: readonly string[], fewer: readonly string[]): string =>
    `${unit}: ${[
      ...(more.length > 0 ? [`${listText(more)} er nu part i aftalen`] : []),
      ...(fewer.length > 0 ? [`${listText(fewer)} er ikke længere part i aftalen`] : []),
    ].join('; ')}`,
  agreementExtra: (unit: string): string =>
    `${unit}: oplysninger i aftalen, som programmet ikke kender, er ændret`,

  settingName: (key: SettingKey): string => SETTING_NAME[key],
  settingValue,
  setting: (key: SettingKey, before: PlanSettings, after: PlanSettings): string =>
    `${SETTING_NAME[key]}: ${settingValue(before, key)} → ${settingValue(after, key)}`,
  settingsExtra: 'Forudsætninger, som programmet ikke kender, er ændret',
  waiverAdded: (rule: string, subject: string, reason: string): string =>
    `${rule} fraveget for ${subject}: »${reason}«`,
  waiverRemoved: (rule: string, subject: string): string => `${rule} er ikke længere fraveget for ${subject}`,
  waiverReason: (rule: string, subject: string, before: string, after: string): string =>
    `Fravigelsen af ${rule} for ${subject}: begrundelsen »${before}« → »${after}«`,
  waiverExtra: (rule: string, subject: string): string =>
    `Fravigelsen af ${rule} for ${subject}: oplysninger, som programmet ikke kender, er ændret`,
  waiverOrder: 'Fravigelserne står i en anden rækkefølge; det ændrer ingen tal',

  planName: (before: string, after: string): string => `Planen omdøbt fra »${before}« til »${after}«`,
  planNote: (what: 'added' | 'removed' | 'changed'): string =>
    `Planens bemærkning ${{ added: 'tilføjet', removed: 'fjernet', changed: 'ændret' }[what]}`,
  planDate: (before: string, after: string): string =>
    `Planens dato: ${dateText(before)} → ${dateText(after)}`,
  planGroundwork:
    'Det udfyldte om kommunernes koordinering eller forudsætningerne for størrelse og pris er ændret',
  planExtra: 'Oplysninger i planen, som programmet ikke kender, er ændret',
  unitOrder: 'Enhederne står i en anden rækkefølge; det kan ændre deres numre på kortet, men ingen tal',
  siteOrder: 'Husene og rummene står i en anden rækkefølge; det ændrer ingen tal',

  nowCovered: (names: readonly string[], people: number, estimate: boolean, hidden: number): string =>
    `Nu dækket: ${listText(names)} (${wholeText(people)} borgere i målgruppen${besideHidden(hidden)}${estimate ? ', estimat' : ''})`,
  noLongerCovered: (names: readonly string[], people: number, estimate: boolean, hidden: number): string =>
    `Ikke længere dækket: ${listText(names)} (${wholeText(people)} borgere i målgruppen${besideHidden(hidden)}${estimate ? ', estimat' : ''})`,
  nowPartly: (name: string, before: number, after: number): string =>
    `${name}: dækket andel ${shareText(before)} → ${shareText(after)}`,
  ruleStatus: (rule: string, before: RuleStatus, after: RuleStatus): string =>
    `${rule}: ${RULE_STATUS[before]} → ${RULE_STATUS[after]}`,
  ruleCome: (rule: string, message: string): string => `${rule}, nyt: ${message}`,
  ruleGone: (rule: string, message: string): string => `${rule}, ikke længere: ${message}`,
  otherDate: (before: string, after: string): string =>
    `De to planer er regnet på hver sin dato: ${dateText(before)} og ${dateText(after)}`,
  otherTargetGroup: 'De to planer er regnet med forskellige tal for målgruppen',
  otherBoundaries: 'De to planer er regnet på forskellige kommunegrænser',
  otherTravel: 'De to planers afstande er målt på hver sin måde og kan ikke sammenlignes',
};

export type ComparisonTexts = typeof danishComparisonTexts;
