import type { TravelKind } from '../domain/result.ts';
import { formatWhole, joinNames } from './format.ts';

const MOST_NAMED = 3;

const kind: Readonly<Record<TravelKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Stofindtagelsesrum',
  unitBase: 'Base',
};

/** Bands of travel time around places that are chosen one by one. */
export const daTravelBands = {
  chosen: 'Valgte steder …',
  legend: 'Steder at regne fra',
  search: 'Find sted',
  searchHint: 'Navn eller id',
  filter: 'Slags',
  allKinds: 'Alle slags',
  kinds: {
    house: 'Gadens Huse',
    consumptionRoom: 'Stofindtagelsesrum',
    unitBase: 'Enheders baser',
  } satisfies Readonly<Record<TravelKind, string>>,
  kind,
  candidate: 'kandidat',
  all: 'Vælg alle viste',
  none: 'Fravælg alle viste',
  chosenCount: (chosen: number, all: number): string =>
    `${formatWhole(chosen)} af ${all === 1 ? '1 sted' : `${formatWhole(all)} steder`} er valgt`,
  nothingFound: 'Ingen steder passer.',
  noPlaces: 'Planen har ingen steder.',
  nothingChosen: 'Vælg mindst ét sted.',
  gone: (count: number): string =>
    count === 1
      ? '1 valgt sted er ikke i planen og tæller ikke med.'
      : `${formatWhole(count)} valgte steder er ikke i planen og tæller ikke med.`,
  /** Some places by name, as in "60 minutter af Hus A og Hus B". */
  places: (names: readonly string[]): string =>
    names.length <= MOST_NAMED
      ? joinNames(names)
      : `${joinNames([...names.slice(0, MOST_NAMED - 1), `${formatWhole(names.length - MOST_NAMED + 1)} andre steder`])}`,
};
