import type { FacilityStatus, SiteKind } from '../../domain/plan.ts';
import { date, leftOut, list, municipalities, number, subject, withNames } from './phrases-da.ts';
import { danishRefusals } from './refusals-da.ts';
import type { EditSentences, FieldChange, Move } from './sentences.ts';

/** So many units are named one by one where municipalities come from them. */
const MOST_ORIGINS = 3;

const STATUS: Readonly<Record<FacilityStatus, string>> = {
  open: 'åben',
  planned: 'planlagt',
  candidate: 'kandidat',
};

const SITE: Readonly<Record<SiteKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Stofindtagelsesrum',
};

const SETTING: Readonly<Record<string, string>> = {
  houseCover: 'måden, huse dækker på',
  houseCutoffMinutes: 'husenes rækkevidde i minutter',
  houseCutoffKm: 'husenes rækkevidde i km',
  unitLimitMinutes: 'grænsen for enhedernes køretid i minutter',
  contactShare: 'andelen, der forventes kontakt med',
  cityInhabitants: 'indbyggere i en større by',
  detour: 'omvejsfaktoren',
  ferryWaitShare: 'ventetiden på færger',
  mode: 'transportformen',
};

const HOUSE_COVER: Readonly<Record<string, string>> = {
  serves: 'de kommuner, de er valgt til',
  cutoff: 'alt inden for rækkevidden',
  either: 'valgte kommuner og alt inden for rækkevidden',
};

function move({ municipalities: names, from, to }: Move): string {
  const { text, tail } = subject(names);
  if (to === null) return `${text} taget ud af ${list(from)}${tail}`;
  if (from.length === 0) return `${text} tildelt ${to}${tail}`;
  return `${text} flyttet fra ${list(from)} til ${to}${tail}`;
}

/** Several moves into one unit are one clause, which says what was taken from where. */
function moves(all: readonly Move[]): string {
  const [target, ...others] = new Set(all.map(({ to }) => to));
  if (all.length < 2 || others.length > 0 || target === undefined) return all.map(move).join('; ');
  const names = all.flatMap(({ municipalities: own }) => own);
  if (target === null) {
    const from = [...new Set(all.flatMap((one) => one.from))];
    return `${municipalities(names.length)} taget ud af ${list(from)}: ${list(names)}`;
  }
  const taken = all.filter(({ from }) => from.length > 0);
  return `${municipalities(names.length)} tildelt ${target}: ${list(names)}${originText(taken)}`;
}

/** Where municipalities were taken from, each by name while they are few. */
function originText(taken: readonly Move[]): string {
  if (taken.length === 0) return '';
  if (taken.length <= MOST_ORIGINS) {
    return ` (${taken.map(({ municipalities: own, from }) => `${list(own)} fra ${list(from)}`).join('; ')})`;
  }
  const count = taken.reduce((sum, { municipalities: own }) => sum + own.length, 0);
  const units = new Set(taken.flatMap(({ from }) => from));
  return ` (${municipalities(count)} kom fra ${units.size} andre enheder)`;
}

function clause(change: FieldChange): string {
  switch (change.field) {
    case 'name':
      return `hedder nu ${change.to}`;
    case 'host':
      return `værtskommunen er nu ${change.to}`;
    case 'base':
      return change.to === null ? 'basen ligger nu uden for kommunerne' : `basen ligger nu i ${change.to}`;
    case 'noBase':
      return 'basen er fjernet';
    case 'capacity':
      return change.to === null
        ? 'kapaciteten er ikke oplyst'
        : `kapaciteten er nu ${number(change.to)} borgere`;
    case 'places':
      return change.to === null
        ? 'antallet af pladser er ikke oplyst'
        : `har nu ${number(change.to)} pladser`;
    case 'status':
      return `status er nu ${STATUS[change.to]}`;
    case 'polygon':
      return change.drawn ? 'det tegnede område er ændret' : 'det tegnede område er fjernet';
    case 'agreement':
      return `samarbejdsaftalen har nu ${change.parties === 1 ? '1 part' : `${change.parties} parter`}`;
    case 'noAgreement':
      return 'samarbejdsaftalen er fjernet';
    case 'position':
      if (change.to === null) return 'er flyttet til et sted uden for kommunerne';
      return change.to === change.from ? `er flyttet inden for ${change.to}` : `er flyttet til ${change.to}`;
    case 'municipality':
      return `ligger nu i ${change.to}`;
    case 'serves':
      return change.to.length === 0 ? 'dækker nu ingen kommuner' : `dækker nu ${withNames(change.to)}`;
    case 'note':
      return 'noten er ændret';
    case 'colour':
      return 'farven er ændret';
    case 'staff':
      return 'bemandingen er ændret';
    case 'weeklyHours':
      return 'timetallet er ændret';
    case 'stops':
      return 'stoppestederne er ændret';
    case 'openingHours':
      return 'åbningstiden er ændret';
    case 'groundwork':
      return 'det udfyldte om koordinering er ændret';
  }
}

function changed(facility: string, changes: readonly FieldChange[]): string {
  const [first, ...others] = changes;
  if (first?.field === 'name' && others.length === 0) return `${facility} omdøbt til ${first.to}`;
  return `${facility}: ${list(changes.map(clause))}`;
}

function waivers(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? '1 fravigelse fulgte med' : `${count} fravigelser fulgte med`];
}

function settingText({ key, value }: { readonly key: string; readonly value: unknown }): string {
  const shown = typeof value === 'number' ? number(value, 3) : (HOUSE_COVER[String(value)] ?? String(value));
  return `${SETTING[key] ?? key} er nu ${shown}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The sentences in Danish. */
export const danishSentences: EditSentences = {
  planOpened: (plan) => `Planen ${plan} åbnet`,
  undone: (sentence) => `Fortrød: ${sentence}`,
  redone: (sentence) => `Gentog: ${sentence}`,
  nothingToUndo: 'Der er ikke mere at fortryde',
  nothingToRedo: 'Der er ikke mere at gentage',
  unitAdded: (unit, names, left) => {
    const added = names.length === 0 ? `${unit} oprettet` : `${unit} oprettet med ${withNames(names)}`;
    return [added, ...leftOut(left)].join('; ');
  },
  unitDeleted: (unit, count, waiverCount) =>
    [
      `${unit} slettet`,
      ...(count === 0 ? [] : [`${municipalities(count)} var i enheden`]),
      ...waivers(waiverCount),
    ].join('; '),
  copyName: (unit) => `${unit} (kopi)`,
  unitCopied: (unit, copy) => `${unit} kopieret til kandidaten ${copy}, som ikke tæller med`,
  councilUnitsAdded: (units, count, kept, outside) =>
    [
      units.length === 1
        ? `${units.join()} oprettet med ${municipalities(count)} fra sit sundhedsråd`
        : `${units.length} enheder oprettet efter sundhedsråd med i alt ${municipalities(count)}: ${list(units)}`,
      ...(kept === 0 ? [] : [`${municipalities(kept)} blev i den enhed, de var i`]),
      ...(outside === 0 ? [] : [`${municipalities(outside)} uden for den region, der tegnes i, er ikke med`]),
    ].join('; '),
  moved: (all, left) => [moves(all), ...leftOut(left)].join('; '),
  swapped: (first, second, unitOfFirst, unitOfSecond) =>
    `${first} og ${second} byttet: ${first} er nu i ${unitOfSecond}, ${second} i ${unitOfFirst}`,
  withHost: (sentence, unit, host) => `${sentence}; ${host} er nu værtskommune for ${unit}`,
  withoutHost: (sentence, hosts) =>
    hosts.length > MOST_ORIGINS
      ? `${sentence}; ${hosts.length} enheder har ikke længere deres værtskommune med: ${list(hosts.map(({ unit }) => unit))}`
      : [
          sentence,
          ...hosts.map(({ unit, host }) => `${unit} har ikke længere sin værtskommune ${host} med`),
        ].join('; '),
  locked: (names) => `${list(names)} låst`,
  unlocked: (names) => `${list(names)} låst op`,
  changed,
  siteAdded: (site, municipality) => `${site} placeret i ${municipality}`,
  siteDeleted: (site, waiverCount) => [`${site} slettet`, ...waivers(waiverCount)].join('; '),
  siteName: (kind, municipality) => `${SITE[kind]} ${municipality}`,
  waived: (rule, name, reason) => `${rule} fraveget for ${name}: ${reason}`,
  unwaived: (rule, name) => `${rule} gælder igen for ${name}`,
  planRenamed: (name) => `Planen hedder nu ${name}`,
  assumptionChanged: 'En forudsætning for størrelse og pris er ændret',
  planNoteChanged: 'Planens note er ændret',
  asOfChanged: (iso) => `Planen gælder nu pr. ${date(iso)}`,
  settingsChanged: (settings) => capitalised(list(settings.map(settingText))),
  several: (sentences) => sentences.join('; '),
  refuse: danishRefusals,
};
