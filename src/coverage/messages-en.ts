import { listWords as list, numberWords as number } from '../domain/phrases-en.ts';
import type { TravelNote } from '../domain/travel-matrix.ts';
import type { CoverageMessages, NamedGroup } from './messages.ts';

/** A source keeps its own title, with what it is in English. */
const NOTE_1 =
  'Rådet for Socialt Udsatte (the Council for Socially Marginalised People), input til værdighedsreformen, note 1';

/** The engine's sentences in English. */
export const englishMessages: CoverageMessages = {
  sources: {
    R1: NOTE_1,
    R2: NOTE_1,
    R3: NOTE_1,
    R4: 'Our own rule: a unit that drives out must be able to reach its municipalities without leaving them',
    R5: `Our own rule, in line with the wish for no parallel efforts (${NOTE_1})`,
    R6: `${NOTE_1} (no uneven cover between centre and rim); the limits are our own`,
    R7: `Our own rule, in line with the wish to size by need (${NOTE_1})`,
    R8: 'Værdighedsreformen, the Government’s proposal (Gadens Huse in the larger towns); the limit for inhabitants is our own',
    R9: `${NOTE_1} (the municipality where the unit is organised owns the project); the demand on the base is our own reading`,
    R10: `${NOTE_1} (cooperation with all the municipalities that the unit covers); one agreement with all as parties is our own reading`,
  },
  uncovered: (municipality) => `${municipality} is not covered`,
  partlyCovered: (municipality, share) => `${municipality} is only partly covered (${percent(share)})`,
  inSeveralRegions: (unit, regions) => `${unit} lies in ${regions.length} regions: ${groups(regions)}`,
  councilsNotYet: (unit) =>
    `${unit}: cannot be decided, because the health councils do not begin until 1 January 2027`,
  wholeCouncil: (unit, council) => `${unit} is the whole health council ${council}`,
  partOfCouncil: (unit, council, missing) =>
    `${unit} is part of the health council ${council} (without ${list(missing)})`,
  acrossCouncils: (unit, councils) => `${unit} spans ${councils.length} health councils: ${groups(councils)}`,
  fallsApart: (unit, parts) =>
    `${unit} is not connected; it consists of ${parts.length} parts: ${parts.map((part) => list(part)).join('; ')}`,
  heldByFerries: (unit, ferries) =>
    `${unit} is connected only by ferry: ${list(ferries.map(({ name, seasonal }) => (seasonal ? `${name} (in season only)` : name)))}`,
  inSeveralUnits: (municipality, units) =>
    `${municipality} has citizens in the areas of several units: ${list(units)}`,
  minutesUnknown: (unit) =>
    `${unit}: cannot be decided, because travel times in minutes are not known (a straight line gives kilometres only)`,
  baseUnknown: (unit) => `${unit}: cannot be decided, because the unit has no base`,
  tooFewWithin: (unit, share, limit) =>
    `${unit} reaches only ${percent(share)} of its citizens within ${number(limit)} minutes of the base (at least 90%)`,
  farFromBase: (unit, municipality, median, unitMedian) =>
    `${unit}: ${municipality} lies far from the base (median ${number(median, 0)} minutes against the unit’s ${number(unitMedian, 0)})`,
  overCapacity: (facility, people, capacity, isEstimate, isApproximate) =>
    `${facility} covers ${isEstimate || isApproximate ? 'about ' : ''}${number(Math.ceil(people * 10 - 1e-6) / 10, 1)} citizens in the target group` +
    `${isEstimate ? ' (estimate)' : ''}, but has room for ${number(capacity)}`,
  capacityUnknown: (facility) => `${facility}: cannot be decided, because its capacity is not given`,
  townTooSmall: (house, municipality, town, inhabitants, needed) =>
    `${house} lies in ${municipality}, whose largest town (${town}) has ${number(inhabitants)} inhabitants (GeoNames, of older date); the limit is ${number(needed)}`,
  townUnknown: (house, municipality) =>
    `${house}: cannot be decided, because the size of the largest town in ${municipality} is not known`,
  withoutMunicipalities: (unit) => `${unit} has no municipalities, and so no host municipality among them`,
  hostNotMember: (unit, host) =>
    `${unit} has ${host} as its host municipality, but ${host} is not among its municipalities`,
  baseInOther: (unit, other, host) =>
    `${unit} has its base in ${other}, not in the host municipality ${host}`,
  baseOutside: (unit, host, km) =>
    `${unit} has its base ${kilometres(km)} outside the host municipality ${host}`,
  baseNearBorder: (unit, host, km) =>
    `${unit}: cannot be decided, because the base lies ${kilometres(km)} from the border of ${host}, and the borders are only approximate`,
  agreementUnknown: (unit) => `${unit}: cannot be decided, because no cooperation agreement is given`,
  agreementLacks: (unit, missing) =>
    `${unit} lacks ${list(missing)} as ${missing.length === 1 ? 'a party' : 'parties'} to the cooperation agreement`,
  waived: (message, reason) => `${message} (waived: ${reason})`,
  siteOutside: (site, municipality, km) =>
    `${site} lies ${kilometres(km)} outside ${municipality}, where it is said to lie`,
  movedToNetwork: (facility, km) =>
    `${facility} lies ${kilometres(km)} from the nearest land on the road network; journeys are measured from there`,
  travelNote,
};

function travelNote(note: TravelNote): string {
  switch (note.kind) {
    case 'noRow':
      return `${note.facility} has no rows in the file of travel times and counts as a place without a route`;
    case 'notAsked':
      return `The routing service has not been asked about journeys from ${note.facility}, which therefore counts as a place without a route`;
    case 'unanswered':
      return `The routing service has not answered for ${percent(note.share)} of the demand points from ${note.facility}; they count as without a route to it, but that is not known`;
    case 'tooFar':
      return `${percent(note.share)} of the demand points lie farther from ${note.facility} than the routing service reckons; they count as without a route to it`;
    case 'moved':
      return `${note.facility} lies ${kilometres(note.km)} from the road that the routing service measures from`;
    case 'leftOut':
      return note.measure === 'minutes'
        ? 'Some journeys have no minutes; therefore all are measured in kilometres'
        : 'Some journeys have no kilometres; therefore no kilometres are shown';
  }
}

function groups(named: readonly NamedGroup[]): string {
  return list(named.map(({ name, members }) => `${name} (${list(members)})`));
}

/** A share strictly between 0 and 1 never reads as 0% or 100%. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'under 1%';
  if (rounded === 100 && share < 1) return 'over 99%';
  return `${rounded}%`;
}

function kilometres(km: number): string {
  return `${number(km, 1)} km`;
}
