import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

export const enSheetsCountry: Tables['sheetsCountry'] = {
  verdict: 'Conclusion',
  figures: 'Key figures',
  figureNames: {
    covered: 'Municipalities fully covered',
    partly: 'Municipalities partly covered',
    uncovered: 'Municipalities not covered',
    inSeveralUnits: 'Municipalities with citizens in several units',
    targetGroup: 'Target group in all',
    targetGroupCovered: 'Target group covered',
    peopleWithoutCover: 'Target group without cover',
    houses: 'Gadens Huse (street houses)',
    units: 'Mobile outreach units',
    consumptionRooms: 'Drug consumption rooms',
  },
  facilityCount: (open, planned, candidates) =>
    `${formatWhole(open)} open, ${formatWhole(planned)} planned${candidates > 0 ? `, ${count(candidates, 'candidate', 'candidates')} (not counted)` : ''}`,
  municipalities: 'municipalities',
  citizens: 'citizens',
  places: 'places',
  notDecided:
    'The number of houses and units, their places and the size of the funds are not known from public sources. The plan’s figures are the plan’s own.',
  map: 'Coverage of the country',
  rules: 'Rules',
  rulesCaption: 'The plan against the ten rules',
  rule: 'Rule',
  level: 'Level',
  basis: 'Basis',
  concerned: 'Concerned',
  waived: (reason) => `Waived: ${reason}`,
  gaps: 'Gaps',
  gapsCaption: (measure) =>
    `Municipalities not fully covered; nearest Gadens Hus or drug consumption room, median in ${measure}`,
  noGaps: 'None. Every municipality is fully covered.',
  withoutCover: 'Without cover (citizens)',
  nearest: 'Nearest place',
  room: (name) =>
    /stofindtagelsesrum|consumption room/i.test(name) ? name : `Drug consumption room ${name}`,
  km: 'Km',
  closing: 'What can close each gap',
  closingLead:
    'One step: an existing unit next to the gap takes the municipality, without breaking requirements, regions, health councils or connection more than now. A new house or a new unit can always close a gap and is not counted here.',
  closingCaption:
    'Units that can take the municipality; citizens and longest way from the base before and after',
  takenBy: 'Unit',
  peopleChange: 'The unit’s citizens',
  longestChange: 'Longest way',
  breaks: 'New breaches',
  noneCloses: 'None of the gaps can be closed by a unit next to it.',
  noRepair: (names) =>
    `Needs a new house or a new unit, since no unit next to it can take the municipality: ${names.join(', ')}.`,
  notSearched: (names) => `Not searched: ${names.join(', ')}.`,
  noBreaks: 'none',
  arrow: (before, after) => `${before} → ${after}`,
  overlaps: 'Overlaps',
  overlapsCaption: 'Municipalities of which several cover a part',
  severalUnits: 'Several units',
  houseAndUnit: 'House and unit',
  severalHouses: 'Several houses',
  noOverlaps: 'No municipality is covered by more than one house or unit.',
  inSeveral: (number) =>
    `${count(number, 'municipality has', 'municipalities have')} at least one place that two units both cover.`,
  by: 'Covered by',
  kind: 'Kind',
  travel: 'How far citizens travel',
  travelCaption: (measure) => `The whole country: from the target group to the nearest place, ${measure}`,
  groups: 'Travel and coverage by municipality group',
  groupsCaption: (measure) =>
    `The five municipality groups of Statistics Denmark (Kommunegrupper, version 1:2018); mean weighted by the target group, ${measure}`,
  groupsSource:
    'The municipalities of the groups: Statistics Denmark’s classification Kommunegrupper v1:2018 (24, 3, 16, 24 and 31 municipalities), taken from a published copy and held against the size of the municipalities’ largest towns.',
  group: 'Municipality group',
  groupNames: {
    capital: 'Capital municipalities',
    largeCity: 'Metropolitan municipalities',
    provincial: 'Provincial municipalities',
    commuter: 'Commuter municipalities',
    rural: 'Rural municipalities',
  },
  inGroup: 'Municipalities',
  fullyCovered: 'Of these, covered',
  meanHouse: 'Mean to Gadens Hus (km)',
  meanRoom: 'Mean to drug consumption room (km)',
  longestHouse: 'Longest to Gadens Hus (km)',
  minutesHouse: 'Mean to Gadens Hus (minutes)',
  within: (minutes) => `Within ${minutes} min of Gadens Hus`,
  groupChart: 'Mean way to the nearest Gadens Hus, km',
  groupChartWithin: 'Share of the target group within 30 minutes of a Gadens Hus',
  noHouse: 'The plan has no Gadens Hus.',
};
