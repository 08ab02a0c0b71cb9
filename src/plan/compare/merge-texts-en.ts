import { countWords, dateWords, listWords, shareWords } from '../../domain/phrases-en.ts';
import type { MergeTexts } from './merge-texts-da.ts';

const MOST_NAMES = 12;
const list = (names: readonly string[]): string => listWords(names, MOST_NAMES);

const FIELD: Readonly<Record<string, string>> = {
  kind: 'kind',
  name: 'name',
  note: 'note',
  lonLat: 'position',
  municipality: 'municipality',
  serves: 'municipalities served',
  capacity: 'capacity',
  places: 'places',
  openingHours: 'opening hours',
  staff: 'staff',
  weeklyHours: 'hours per week',
  status: 'status',
  colour: 'colour',
  locked: 'lock',
  host: 'host',
  base: 'base',
  municipalities: 'municipalities',
  polygon: 'drawn area',
  agreement: 'agreement',
  stops: 'stops',
  extra: 'information that the program does not know',
};

/** The sentences of a merge in English, without a full stop. */
export const englishMergeTexts: MergeTexts = {
  numbered: (file, number) => `${file} (${number})`,

  sameFacility: (name, files, fields) =>
    `${name} is not the same in ${list(files)} (difference: ${list(fields.map((field) => FIELD[field] ?? field))})`,
  asIn: (files) => `As in ${list(files)}`,
  keepAllVersions: 'Keep all versions apart',

  claimedTwice: (municipality, units) => `${municipality} is in ${list(units)}`,
  unitIn: (unit, files) => `${unit} (${list(files)})`,
  claimant: (unit, files, region, isHost) =>
    `${unit} (${list(files)}), ${region}${isHost ? '; is the unit’s host' : ''}`,
  keepInAll: 'Keep it in all of them: its citizens then belong to several units (R5)',

  foreign: (municipality, region, unit, files, home) =>
    `${municipality} is in ${region}, but belongs to ${unit} (${list(files)}), which is of ${home}`,
  keepForeign: (unit) => `Keep it in ${unit}`,
  removeForeign: (unit) => `Take it out of ${unit}`,

  foreignArea: (unit, files, places, home) =>
    `The drawn area of ${unit} (${list(files)}) reaches into ${list(places)}, but the unit is of ${home}`,
  keepArea: (unit) => `Keep the drawn area of ${unit}`,
  removeArea: (unit) => `Remove the drawn area of ${unit}`,

  overlap: (units, municipalities) =>
    `A drawn area overlaps: ${list(units)} cover the same citizens in ${list(municipalities)}`,
  yields: (unit, municipalities, isDrawn) => {
    const taken = municipalities.length === 0 ? [] : [`Take ${list(municipalities)} out of ${unit}`];
    const area = isDrawn ? [`${taken.length === 0 ? 'Remove' : 'remove'} the drawn area of ${unit}`] : [];
    return [...taken, ...area].join(', and ');
  },
  keepOverlap: 'Keep both as they are: the citizens then belong to both units (R5)',
  drawnInPart: (municipalities) =>
    `Only partly covered, by drawn areas: ${list(municipalities.map(([name, share]) => `${name} (${shareWords(share)})`))}`,

  gap: (municipality, region) => `${municipality} (${region})`,
  leaveGap: 'Leave it uncovered',
  giveGap: (unit) => `Give it to ${unit}`,

  date: (count) => `The plans have ${count} different dates`,
  dateOption: (date, files) => `${dateWords(date)} (${list(files)})`,
  setting: (text) => `The assumption is not the same: ${text}`,
  settingOption: (value, files) => `${value} (${list(files)})`,
  groundwork: (key) => `What is filled in about coordination, “${key}”, is not the same`,
  extra: (key) => `The information “${key}”, which the program does not know, is not the same`,
  waiver: (rule, subject) => `The waiver of ${rule} for ${subject} does not have the same reason`,
  waiverOption: (reason, files) => `“${reason}” (${list(files)})`,

  takenOnce: (names) =>
    names.length === 1
      ? `${names.join('')} is the same in several files and is taken once`
      : `${names.length} houses, rooms and units are the same in several files and are taken once: ${list(names)}`,
  renamedId: (name, before, after) =>
    `${name} was given the id “${after}”, because “${before}” is used for something else already`,
  planName: (count) => `Joint plan of ${countWords(count, 'plan')}`,
  noteOf: (file, note) => `${file}: ${note}`,
  named: (name) => `The plan is called “${name}”; the name can be changed afterwards`,
  tooManySites: (count, most) =>
    `The joint plan would have ${countWords(count, 'place')}; a plan can have ${most} at most`,
  tooManyUnits: (count, most) =>
    `The joint plan would have ${countWords(count, 'unit')}; a plan can have ${most} at most`,
};
