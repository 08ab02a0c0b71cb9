import { asEstimate, formatDate, formatShare, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

export const enMunicipality: Tables['municipality'] = {
  title: 'Municipality',
  empty: 'Choose a municipality on the map, in the table or here.',
  previous: 'Previous',
  next: 'Next',
  previousOf: (name) => `Previous municipality: ${name}`,
  nextOf: (name) => `Next municipality: ${name}`,
  show: 'Show on the map',
  clear: 'Clear choice',
  code: (code) => `Municipality code ${code}`,
  by: 'Covered by',
  byNobody: 'Neither house nor unit',
  coveredShare: (share) => `${formatShare(share)} of the target group is covered`,
  targetGroup: 'Target group',
  targetGroupValue: (people, estimate) =>
    `${estimate ? 'about ' : ''}${formatWhole(people)} ${people === 1 ? 'citizen' : 'citizens'}`,
  targetGroupHidden: {
    primary: 'Hidden because the number is small',
    secondary: 'Hidden so that a small number in another municipality cannot be worked out',
  },
  ownNumber: (source, year) =>
    `${source}${year === null ? '' : `, ${year}`}. Taken from a table instead of the estimate.`,
  travelHeading: 'How far citizens travel',
  travelCaption: (name, measure) =>
    `From the target group in ${name} to the nearest site, ${asEstimate(measure)}`,
  unreachable: (share) => `${formatShare(share)} cannot get there`,
  factsHeading: 'Facts',
  region: 'Region',
  regionNote: (date) => `as of ${formatDate(date)}`,
  healthCouncil: 'Health council (sundhedsråd)',
  councilNote: 'from 1 January 2027',
  population: 'Inhabitants',
  populationNote: '1 January 2026',
  adults: 'Adults (18 and over)',
  adultsNote: 'rough number, about 5% uncertain',
  area: 'Area',
  areaValue: (km2) => `${formatWhole(km2)} km²`,
  largestTown: 'Largest town',
  largestTownValue: (name, inhabitants) => `${name}, ${formatWhole(inhabitants)} inhabitants`,
  largestTownNote: 'GeoNames, older numbers',
  neighboursHeading: 'Neighbours',
  byLand: 'By land',
  byFixedLink: 'Fixed link',
  byFerry: 'Ferry',
  ferryNotes: { seasonal: 'only in season', noCars: 'without cars' },
  noNeighbours: 'No municipality borders on this one.',
  rulesHeading: 'Rules that concern the municipality',
  noRules: 'No broken, undecided or waived rule names the municipality.',
  method: (source, year) =>
    `${source}${year === null ? '' : `, ${year}`}. Computed as number of adults × (1/4 + 3/4 × an index of homelessness), rounded so that the municipalities add up to 12,000. It is an estimate, not a count.`,
};
