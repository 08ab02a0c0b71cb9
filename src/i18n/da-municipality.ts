import { asEstimate, formatDate, formatShare, formatWhole } from './format.ts';

/** The panel Kommune. */
export const daMunicipality = {
  title: 'Kommune',
  empty: 'Vælg en kommune på kortet, i tabellen eller her.',
  previous: 'Forrige',
  next: 'Næste',
  previousOf: (name: string): string => `Forrige kommune: ${name}`,
  nextOf: (name: string): string => `Næste kommune: ${name}`,
  show: 'Vis på kortet',
  clear: 'Fjern valg',
  code: (code: string): string => `Kommunekode ${code}`,
  by: 'Dækket af',
  byNobody: 'Hverken hus eller enhed',
  coveredShare: (share: number): string => `${formatShare(share)} af målgruppen er dækket`,
  targetGroup: 'Målgruppe',
  targetGroupValue: (people: number, estimate: boolean): string =>
    `${estimate ? 'ca. ' : ''}${formatWhole(people)} ${people === 1 ? 'borger' : 'borgere'}`,
  targetGroupHidden: {
    primary: 'Skjult, fordi tallet er lille',
    secondary: 'Skjult, så et lille tal i en anden kommune ikke kan regnes ud',
  },
  ownNumber: (source: string, year: number | null): string =>
    `${source}${year === null ? '' : `, ${year}`}. Hentet fra en tabel i stedet for estimatet.`,
  travelHeading: 'Borgernes vej',
  travelCaption: (name: string, measure: string): string =>
    `Fra målgruppen i ${name} til nærmeste sted, ${asEstimate(measure)}`,
  unreachable: (share: number): string => `${formatShare(share)} kan ikke nå frem`,
  factsHeading: 'Fakta',
  region: 'Region',
  regionNote: (date: string): string => `pr. ${formatDate(date)}`,
  healthCouncil: 'Sundhedsråd',
  councilNote: 'fra 1. januar 2027',
  population: 'Indbyggere',
  populationNote: '1. januar 2026',
  adults: 'Voksne (18 år og over)',
  adultsNote: 'groft tal, ca. 5 % usikkert',
  area: 'Areal',
  areaValue: (km2: number): string => `${formatWhole(km2)} km²`,
  largestTown: 'Største by',
  largestTownValue: (name: string, inhabitants: number): string =>
    `${name}, ${formatWhole(inhabitants)} indbyggere`,
  largestTownNote: 'GeoNames, ældre tal',
  neighboursHeading: 'Naboer',
  byLand: 'Ad land',
  byFixedLink: 'Fast forbindelse',
  byFerry: 'Færge',
  ferryNotes: { seasonal: 'kun i sæsonen', noCars: 'uden biler' },
  noNeighbours: 'Ingen kommune grænser op til denne.',
  rulesHeading: 'Regler, der berører kommunen',
  noRules: 'Ingen brudte, uafgjorte eller fravegne regler nævner kommunen.',
  method: (source: string, year: number | null): string =>
    `${source}${year === null ? '' : `, ${year}`}. Beregnet som antal voksne × (1/4 + 3/4 × indeks for hjemløshed) og rundet, så kommunerne tilsammen giver 12.000. Det er et estimat, ikke en optælling.`,
};
