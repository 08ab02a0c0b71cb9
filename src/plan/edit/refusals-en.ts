import { countWords } from '../../domain/phrases-en.ts';
import { leftOut, list, subject } from './phrases-en.ts';
import type { RefusalSentences } from './sentences.ts';

/** Why something was refused, in English. */
export const englishRefusals: RefusalSentences = {
  unitLocked: (unit) => `${unit} is locked and was not changed`,
  siteLocked: (site) => `${site} is locked and was not changed`,
  unknownUnit: (id) => `The unit ${id} is not in the plan`,
  unknownSite: (id) => `The place ${id} is not in the plan`,
  unknownFacility: (id) => `${id} is not in the plan`,
  unknownMunicipality: (code) => `${code} is not one of the 98 municipalities`,
  unknownRegion: (region) => `${region} is not one of the regions from 2027`,
  nothingToAssign: (unit, names) => {
    if (names.length === 0) return 'No municipality is selected';
    const { text } = subject(names);
    const place = unit === null ? 'not in any unit' : `already in ${unit}`;
    return names.length === 1 ? `${text} is ${place}` : `The ${text} are ${place}`;
  },
  noneFree: (left) => leftOut(left).join('; '),
  outsideRegion: (names) =>
    `${list(names)} ${names.length === 1 ? 'is' : 'are'} outside the region that is drawn in; nothing was changed`,
  nameEmpty: 'The name must not be empty',
  textTooLong: (most) => `The text may have ${most} characters at most`,
  noHost: 'The unit has no host municipality; choose a municipality first',
  hostNotInUnit: (host, unit) =>
    `${host} is not among the municipalities of ${unit} and cannot be its host municipality`,
  tooManyUnits: (most) => `A plan can have ${countWords(most, 'unit')} at most`,
  tooManySites: (most) => `A plan can have ${countWords(most, 'house')} and rooms at most`,
  tooManyWaivers: (most) => `A plan can have ${countWords(most, 'waiver')} at most`,
  notACount: 'Write a whole number, at least 0 and at most 1,000,000, or leave the field empty',
  notAColour: 'A colour is written as # and six characters, such as #1f77b4',
  notAStatus: 'The status is open, planned or candidate',
  notADate: 'The date does not exist',
  notANumber: 'Write a number of at least 0, or leave the field empty',
  notAValue: (field) => `${field}: the value cannot be kept in a plan`,
  position: (expected) => `The position cannot be used; it must be ${expected}`,
  polygon: (expected) => `The drawing cannot be used; it must be ${expected}`,
  notInAMunicipality: 'The place is outside the municipalities; choose a position on land',
  roomServesNobody: (room) => `${room} is a drug consumption room and covers no municipalities`,
  municipalityTwice: (municipality) => `${municipality} stands twice in the list`,
  notSwappable: (municipality, units) =>
    units.length === 0
      ? `${municipality} is in no unit and cannot be swapped`
      : `${municipality} is in several units (${list(units)}) and cannot be swapped`,
  sameUnit: (first, second, unit) => `${first} and ${second} are both in ${unit}`,
  ruleNotWaivable: (rule) =>
    `${rule} cannot be waived; only the recommended rules can: R3, R4, R5, R6, R7, R8 and R10`,
  reasonMissing: 'A waiver must have a reason',
  unknownSubject: (id) => `${id} is neither a municipality nor anything in the plan`,
  notWaived: (rule, name) => `${rule} is not waived for ${name}`,
  noCouncilFree: 'All municipalities are in a unit already',
  nothingChanged: 'Nothing has been changed',
  setting: (key, expected) => `${key} must be ${expected}`,
  planInvalid: (problem) => `The plan cannot be used: ${problem}`,
  planTooLarge: 'The plan would be larger than 5 MB and could not be read again; draw with fewer points',
};
