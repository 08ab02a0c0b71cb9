import { formatWhole } from './format.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

/** The ministry’s sheet: is the whole country covered? */
export const daSheetsCountry = {
  verdict: 'Konklusion',
  figures: 'Hovedtal',
  figureNames: {
    covered: 'Kommuner dækket fuldt ud',
    partly: 'Kommuner delvist dækket',
    uncovered: 'Kommuner uden dækning',
    inSeveralUnits: 'Kommuner med borgere i flere enheder',
    targetGroup: 'Målgruppe i alt',
    targetGroupCovered: 'Målgruppe dækket',
    peopleWithoutCover: 'Målgruppe uden dækning',
    houses: 'Gadens Huse',
    units: 'Mobile udsatte-enheder',
    consumptionRooms: 'Stofindtagelsesrum',
  },
  facilityCount: (open: number, planned: number, candidates: number): string =>
    `${formatWhole(open)} åbne, ${formatWhole(planned)} planlagte${candidates > 0 ? `, ${formatWhole(candidates)} kandidater (tæller ikke med)` : ''}`,
  municipalities: 'kommuner',
  citizens: 'borgere',
  places: 'steder',
  notDecided:
    'Antallet af huse og enheder, deres steder og puljernes størrelse er ikke kendt fra offentlige kilder. Planens tal er planens egne.',
  map: 'Dækning i landet',
  rules: 'Regler',
  rulesCaption: 'Planen mod de ti regler',
  rule: 'Regel',
  level: 'Niveau',
  basis: 'Grundlag',
  concerned: 'Berørte',
  waived: (reason: string): string => `Fraveget: ${reason}`,
  gaps: 'Huller',
  gapsCaption: (measure: string): string =>
    `Kommuner uden fuld dækning; nærmeste Gadens Hus eller stofindtagelsesrum, median i ${measure}`,
  noGaps: 'Ingen. Hver kommune er dækket fuldt ud.',
  withoutCover: 'Uden dækning (borgere)',
  nearest: 'Nærmeste sted',
  room: (name: string): string => (/stofindtagelsesrum/i.test(name) ? name : `Stofindtagelsesrum ${name}`),
  km: 'Km',
  closing: 'Hvad der kan lukke hvert hul',
  closingLead:
    'Ét skridt: en eksisterende enhed ved siden af tager kommunen, uden at krav, region, sundhedsråd eller sammenhæng brydes mere end nu. Et nyt hus eller en ny enhed kan altid lukke et hul og er ikke regnet med.',
  closingCaption: 'Enheder, der kan tage kommunen; borgere og længste vej fra basen før og efter',
  takenBy: 'Enhed',
  peopleChange: 'Enhedens borgere',
  longestChange: 'Længste vej',
  breaks: 'Nye brud',
  noneCloses: 'Ingen af hullerne kan lukkes af en enhed ved siden af.',
  noRepair: (names: readonly string[]): string =>
    `Kræver et nyt hus eller en ny enhed, da ingen enhed ved siden af kan tage kommunen: ${names.join(', ')}.`,
  notSearched: (names: readonly string[]): string => `Ikke undersøgt: ${names.join(', ')}.`,
  noBreaks: 'ingen',
  arrow: (before: string, after: string): string => `${before} → ${after}`,
  overlaps: 'Overlap',
  overlapsCaption: 'Kommuner, som flere dækker en del af',
  severalUnits: 'Flere enheder',
  houseAndUnit: 'Hus og enhed',
  severalHouses: 'Flere huse',
  noOverlaps: 'Ingen kommune er dækket af mere end ét hus eller én enhed.',
  inSeveral: (number: number): string =>
    `${count(number, 'kommune har', 'kommuner har')} mindst ét sted, som to enheder begge dækker.`,
  by: 'Dækket af',
  kind: 'Art',
  travel: 'Borgernes vej',
  travelCaption: (measure: string): string => `Hele landet: fra målgruppen til nærmeste sted, ${measure}`,
  groups: 'Vej og dækning efter kommunegruppe',
  groupsCaption: (measure: string): string =>
    `Danmarks Statistiks fem kommunegrupper (Kommunegrupper, version 1:2018); gennemsnit vægtet med målgruppen, ${measure}`,
  groupsSource:
    'Gruppernes kommuner: Danmarks Statistiks nomenklatur Kommunegrupper v1:2018 (24, 3, 16, 24 og 31 kommuner), taget fra en offentliggjort afskrift og holdt op mod størrelsen af kommunernes største by.',
  group: 'Kommunegruppe',
  groupNames: {
    capital: 'Hovedstadskommuner',
    largeCity: 'Storbykommuner',
    provincial: 'Provinsbykommuner',
    commuter: 'Oplandskommuner',
    rural: 'Landkommuner',
  },
  inGroup: 'Kommuner',
  fullyCovered: 'Heraf dækket',
  meanHouse: 'Middel til Gadens Hus (km)',
  meanRoom: 'Middel til stofindtagelsesrum (km)',
  longestHouse: 'Længste til Gadens Hus (km)',
  minutesHouse: 'Middel til Gadens Hus (minutter)',
  within: (minutes: string): string => `Inden for ${minutes} min. til Gadens Hus`,
  groupChart: 'Gennemsnitlig vej til nærmeste Gadens Hus, km',
  groupChartWithin: 'Andel af målgruppen inden for 30 minutter af et Gadens Hus',
  noHouse: 'Planen har intet Gadens Hus.',
} as const;
