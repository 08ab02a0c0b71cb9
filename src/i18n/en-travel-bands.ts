import { formatWhole, joinNames } from './format.ts';
import type { Tables } from './tables.ts';

const MOST_NAMED = 3;

export const enTravelBands: Tables['travelBands'] = {
  chosen: 'Chosen sites …',
  legend: 'Sites to measure from',
  search: 'Find a site',
  searchHint: 'Name or id',
  filter: 'Kind',
  allKinds: 'All kinds',
  kinds: {
    house: 'Gadens Huse',
    consumptionRoom: 'Drug consumption rooms',
    unitBase: 'Unit bases',
  },
  kind: { house: 'Gadens Hus', consumptionRoom: 'Drug consumption room', unitBase: 'Base' },
  candidate: 'candidate',
  all: 'Choose all shown',
  none: 'Choose none of those shown',
  chosenCount: (chosen, all) =>
    `${formatWhole(chosen)} of ${all === 1 ? '1 site' : `${formatWhole(all)} sites`} chosen`,
  nothingFound: 'No sites match.',
  noPlaces: 'The plan has no sites.',
  nothingChosen: 'Choose at least one site.',
  gone: (count) =>
    count === 1
      ? '1 chosen site is not in the plan and is not counted.'
      : `${formatWhole(count)} chosen sites are not in the plan and are not counted.`,
  places: (names) =>
    names.length <= MOST_NAMED
      ? joinNames(names)
      : joinNames([
          ...names.slice(0, MOST_NAMED - 1),
          `${formatWhole(names.length - MOST_NAMED + 1)} other sites`,
        ]),
};
