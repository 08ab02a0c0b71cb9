import type {
  Evaluated,
  KindSection,
  KindStatus,
  Referral,
  Sector,
  ServiceStatus,
} from '../domain/service.ts';
import { formatWhole } from './format.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

/** Services: the panel, the municipality's section, the map's layer. Record keys are values of the data. */
export const daServices = {
  loading: 'Henter tilbud …',
  failed: 'Oversigten over tilbud kunne ikke hentes.',
  retry: 'Prøv igen',

  coverage: (region: string): string => `${region} er kortlagt; øvrige regioner er ikke.`,
  coverageMore:
    'Kortlægningen er ikke en fuld opgørelse. En kommune uden tilbud i oversigten er ikke kortlagt; det betyder ikke, at den ingen har.',
  total: (all: number, own: number): string =>
    `${count(all, 'tilbud', 'tilbud')} i alt${own > 0 ? `, heraf ${formatWhole(own)} af dine egne` : ''}. Et tilbud i flere kommuner tæller én gang her og én gang i hver kommune.`,

  section: {
    heading: 'Tilbud',
    count: (number: number, gone: number): string =>
      `${count(number, 'tilbud', 'tilbud')} i oversigten${gone > 0 ? `, heraf ${formatWhole(gone)} ophørt eller på pause` : ''}`,
    several: 'Et tilbud, som flere kommuner er fælles om, tæller med i hver af dem.',
    mapped: 'Kortlagt, men ikke en fuld opgørelse.',
    silent: (region: string): string =>
      `Ikke kortlagt her: kortlægningen af ${region} har ingen indsats fra kommunen, og den er ikke en fuld opgørelse.`,
    unmapped: 'Ikke kortlagt: kommunens region er ikke med i kortlægningen.',
    unmappedSome:
      'Ikke kortlagt: kommunens region er ikke med i kortlægningen. Enkelte tilbud kendes fra andre kilder.',
    add: 'Tilføj tilbud i kommunen',
  },

  find: 'Søg i tilbud',
  kindFilter: 'Type',
  allKinds: 'Alle typer',
  shown: (number: number, all: number): string => `Viser ${formatWhole(number)} af ${formatWhole(all)}`,
  none: 'Ingen tilbud i oversigten passer til søgningen.',
  listHeading: 'Tilbud efter type',
  typeCount: (type: string, number: number): string => `${type} (${formatWhole(number)})`,

  catalogue: 'Katalog over typer',
  catalogueLead:
    'De fremskudte indsatser, som Rådet for Socialt Udsatte har samlet, og dem, som udspillet til en værdighedsreform nævner ved siden af.',
  sections: {
    proposed: 'Foreslåede og kommende indsatser',
    law: 'Eksisterende tilbud i serviceloven',
    civil: 'Civilsamfundsindsatser',
    method: 'Metoder',
    reform: 'Nævnt i udspillet til en værdighedsreform',
    inventory: 'Andre typer i oversigten',
  } satisfies Record<KindSection, string>,

  fields: {
    name: 'Navn',
    type: 'Type',
    municipalities: 'Kommuner',
    operator: 'Drives af',
    sector: 'Sektor',
    targetGroup: 'Målgruppe',
    referral: 'Visitation',
    legalBasis: 'Lovgrundlag',
    method: 'Metode',
    runBy: 'Drives af',
    timing: 'Tidspunkt',
    hours: 'Åbningstid',
    staff: 'Bemanding',
    capacity: 'Kapacitet',
    evaluated: 'Evalueret',
    status: 'Status',
    address: 'Adresse',
    place: 'Sted på kortet',
    lon: 'Længdegrad',
    lat: 'Breddegrad',
    year: 'Oplyst for',
    note: 'Bemærkning',
    source: 'Kilde',
    former: 'Er trådt ud',
  },
  unknown: 'ikke oplyst',
  /** What is chosen among, by the data's own words. */
  choices: {
    sector: {
      kommune: 'kommune',
      region: 'region',
      civil: 'civil',
      privat: 'privat',
      fælles: 'fælles',
      ukendt: 'ukendt',
    } satisfies Record<Sector, string>,
    referral: { ja: 'ja', nej: 'nej', delvist: 'delvist', ukendt: 'ukendt' } satisfies Record<
      Referral,
      string
    >,
    evaluated: { ja: 'ja', nej: 'nej', ukendt: 'ukendt' } satisfies Record<Evaluated, string>,
    status: {
      eksisterende: 'eksisterende',
      planlagt: 'planlagt',
      'på pause': 'på pause',
      ophørt: 'ophørt',
      ukendt: 'ukendt',
    } satisfies Record<ServiceStatus, string>,
  },
  referral: {
    ja: 'kræver visitation',
    nej: 'ingen visitation',
    delvist: 'delvist visitation',
    ukendt: 'visitation ukendt',
  } satisfies Record<Referral, string>,
  status: {
    eksisterende: 'eksisterende',
    planlagt: 'planlagt',
    'på pause': 'på pause',
    ophørt: 'ophørt',
    ukendt: 'status ukendt',
  } satisfies Record<ServiceStatus, string>,
  numbered: (number: number): string => `nr. ${number}`,
  kindStatus: { eksisterende: 'eksisterende', foreslået: 'foreslået' } satisfies Record<KindStatus, string>,
  seat: 'hjemsted; området er større',
  noMunicipality: 'kommune ikke oplyst',
  own: 'egen',

  actions: {
    group: 'Egne tilbud og tabeller',
    add: 'Tilføj tilbud',
    import: 'Importér tabel',
    csv: 'Eksportér CSV',
    xlsx: 'Eksportér XLSX',
    ownOnly: 'Eksportér kun egne',
    edit: 'Ret',
    editOf: (name: string): string => `Ret ${name}`,
    remove: 'Slet',
    removeOf: (name: string): string => `Slet ${name}`,
    undo: 'Fortryd seneste ændring',
    onMap: 'Vis på kortet',
    onMapOf: (name: string): string => `Vis ${name} på kortet`,
  },
  keptHere: 'Egne tilbud gemmes i denne browser, ikke i planens fil. Eksportér dem for at tage dem med.',
  notKept: 'Egne tilbud kan ikke gemmes i browseren. Eksportér dem, før siden lukkes.',
  damaged: (number: number): string =>
    `${count(number, 'eget tilbud', 'egne tilbud')} kunne ikke læses og er lagt til side i browseren.`,
  added: (number: number): string => `${count(number, 'tilbud er tilføjet', 'tilbud er tilføjet')}.`,
  changed: (name: string): string => `${name} er rettet.`,
  removed: (name: string): string => `${name} er slettet.`,
  undone: 'Seneste ændring er taget tilbage.',
  exported: (file: string): string => `${file} er gemt.`,

  form: {
    addTitle: 'Tilføj tilbud',
    editTitle: (name: string): string => `Ret ${name}`,
    cancel: 'Annullér',
    save: 'Gem tilbud',
    typeHint: 'Vælg en type fra kataloget, eller skriv din egen.',
    municipalityHint: 'Kommunekoder eller navne med komma imellem, fx 0751, Odder.',
    placeHint: 'Grader i WGS 84, fx 10,2039 og 56,1629. Begge eller ingen.',
    required: 'Navn, type og kommune skal udfyldes.',
    expected: (what: string): string => `Forventer ${what.replace(/; cellen er tom$/, '')}`,
    problems: (number: number): string => count(number, 'felt skal rettes', 'felter skal rettes'),
  },

  importDialog: {
    title: (file: string): string => `Importér tilbud fra ${file}`,
    cancel: 'Annullér',
    reading: 'Læser filen …',
    broken: 'Filen kunne ikke læses.',
    nothingYet: 'Intet er tilføjet endnu.',
    recognised: 'Sådan er filen læst',
    understood: (number: number): string => count(number, 'tilbud er forstået', 'tilbud er forstået'),
    already: (number: number): string =>
      `${count(number, 'tilbud står', 'tilbud står')} i oversigten i forvejen og tilføjes ikke igen`,
    notUnderstood: (number: number): string => `${count(number, 'fejl', 'fejl')}: de rækker tilføjes ikke`,
    problemsList: 'Rækker, der ikke er forstået',
    headers: { place: 'Hvor', found: 'Fandt', expected: 'Forventede' },
    wholeFile: 'hele filen',
    accept: (number: number): string => `Tilføj ${count(number, 'tilbud', 'tilbud')}`,
    nothing: 'Der er intet nyt at tilføje.',
    tooLarge: 'en fil på højst 50 MB',
  },

  map: {
    heading: 'Tilbud med kendt sted',
    note: 'Kun tilbud med koordinater; de øvrige står under kommunen.',
    groups: {
      outreach: 'Opsøgende arbejde',
      mobile: 'Mobilt værested',
      'drop-in': 'Værested og fællesskab',
      shelter: 'Herberg og ophold',
      advice: 'Rådgivning',
      acute: 'Akut hjælp',
      treatment: 'Behandling',
      support: 'Støtte i hverdagen',
      team: 'Team på tværs',
      harm: 'Stofindtagelsesrum og skadesreduktion',
      own: 'Egen type',
    },
    looks: { existing: 'eksisterende', planned: 'planlagt', other: 'ophørt, på pause eller ukendt' },
    entry: (letter: string, group: string, look: string): string => `${letter}: ${group}, ${look}`,
  },
} as const;
