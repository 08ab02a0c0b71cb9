import { formatDate, formatKm, formatWhole } from './format.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

/** A unit, one by one on a region’s sheet; parts of it stand on a municipality’s sheet too. */
export const daSheetsUnit = {
  facts: 'Enheden',
  status: 'Status',
  host: 'Værtskommune',
  base: 'Base',
  hasBase: 'kendt, vist på kortet',
  noBase: 'ikke oplyst; afstande kendes ikke',
  people: 'Målgruppe, der dækkes',
  region: 'Region',
  crosses: (regions: readonly string[]): string => `${regions.join(' og ')} (på tværs af regioner)`,
  councils: 'Sundhedsråd',
  wholeCouncil: (name: string): string => `${name} (helt)`,
  partOfCouncil: (name: string): string => `${name} (en del)`,
  agreement: 'Samarbejdsaftale',
  noAgreement: 'ikke oplyst',
  agreementDated: (title: string, date: string): string => `${title}, ${formatDate(date)}`,
  map: (name: string): string => `Området for ${name}`,
  describeMap: (name: string, municipalities: readonly string[], host: string): string =>
    `Kort over ${name}: ${municipalities.join(', ')}. Værtskommune: ${host}.`,
  travel: (measure: string): string => `Fra basen til de borgere, enheden dækker, ${measure}`,
  fromBase: 'Fra basen',
  municipalities: (measure: string): string =>
    `Midte og rand: kommunerne efter vej fra basen, median i ${measure}; afstand vises, hvor flest har kortest til denne base`,
  km: 'Km (median)',
  minutes: 'Minutter (median)',
  role: 'Rolle',
  isHost: 'vært',
  isListed: 'med i enheden',
  isReached: 'nås af tegnet område',
  centreRim: (centre: string, rim: string): string => `Midte: ${centre}. Rand: ${rim}.`,
  centreRimUnknown: 'Midte og rand kendes ikke: det kræver en base og en vej til mindst to kommuner.',
  at: (name: string, way: string): string => `${name} (${way})`,
  spread: 'Andel af enhedens borgere efter minutter fra basen',
  bin: (from: number, below: number | null): string =>
    below === null
      ? `${formatWhole(from)} min. og derover`
      : `${formatWhole(from)}–${formatWhole(below)} min.`,
  noRoute: 'uden rute',
  longest: 'Længste veje fra basen',
  trip: (place: string, municipality: string, minutes: number, km: number, ferry: boolean): string =>
    `${place} (${municipality}): ${formatWhole(minutes)} min., ${formatKm(km)}${ferry ? ', med færge' : ''}`,
  sizing: 'Størrelse, plads og pris',
  sizingNote:
    'Regnet med forudsætningerne sidst i arket. Priser er forudsætninger fra de nævnte kilder, ikke bevillinger.',
  staff: 'Bemanding i planen',
  profession: 'Faglighed',
  fullTime: 'Årsværk',
  hasCitizens: 'Har egne borgere',
  yes: 'ja',
  no: 'nej',
  noStaff: 'Bemanding er ikke oplyst i planen.',
  otherStaff: 'Planens fil har bemandingen i en form, der ikke kan læses her.',
  stops: 'Stop',
  neighbours: 'Naboer',
  nextUnits: 'Enheder ved siden af',
  nextGaps: 'Kommuner ved siden af uden fuld dækning',
  nextCities: 'Store byers opland',
  nextCity: (city: string, borders: number, shared: readonly string[]): string =>
    `${city}: ${count(borders, 'fælles grænse', 'fælles grænser')}${shared.length > 0 ? `, deler ${shared.join(', ')}` : ''}`,
  nobody: 'ingen',
  agreementsCaption: (agreed: number, all: number): string =>
    `Hvem værtskommunen skal have aftaler med: ${formatWhole(agreed)} af ${formatWhole(all)} er indgået`,
  party: 'Part',
  partyKind: 'Art',
  partyKinds: { municipality: 'kommune', region: 'region', organisation: 'organisation' },
  agreed: 'Aftalt',
  open: 'åben',
  forum: 'Samarbejdsforum',
  forumCaption: 'Aftale og forum',
  rules: 'Regler, der berører enheden',
  noRules: 'Ingen brudte, uafgjorte eller fravegne regler nævner enheden.',
  ruleLine: (title: string, status: string, message: string): string => `${title} (${status}): ${message}`,
} as const;
