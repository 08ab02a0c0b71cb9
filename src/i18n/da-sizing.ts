import { formatNumber, formatShare, formatWhole } from './format.ts';

const MOST_DECIMALS = 1;
const number = (value: number): string =>
  Number.isInteger(value) ? formatWhole(value) : formatNumber(value, MOST_DECIMALS);

/** Size and cost of a unit or house. */
export const daSizing = {
  undecided:
    'Antal huse og enheder, steder og penge er ikke besluttet. Tallene her er planens egne og bygger på forudsætningerne nedenfor.',
  unknown: 'ukendt',
  estimate: 'estimat',
  estimated: (text: string): string => `${text} (estimat)`,

  staff: {
    heading: 'Bemanding',
    none: 'Ikke oplyst.',
    profession: 'Faglighed',
    fullTime: 'Årsværk',
    hasCitizens: 'Har egne borgere',
    row: (index: number): string => `Bemanding ${index}`,
    of: (label: string, index: number): string => `${label} ${index}`,
    newProfession: 'Ny faglighed',
    remove: (name: string): string => `Fjern ${name}`,
    other:
      'Planens fil har bemandingen i en anden form. Den er bevaret; tilføjes en faglighed, erstattes den.',
    professions: [
      'Socialrådgiver',
      'Sygeplejerske',
      'Psykiater',
      'Psykolog',
      'Socialpædagog',
      'Rusmiddelbehandler',
      'Beskæftigelseskonsulent',
      'Peer-medarbejder',
      'Leder',
    ],
    wrong: 'Skriv et tal på mindst 0, eller lad feltet være tomt.',
    nameMissing: 'Skriv en faglighed.',
  },
  hours: {
    label: { unit: 'Ugentlige timer hos borgerne', house: 'Åbningstid, timer om ugen' },
    hint: { unit: 'Tom: stoppenes timer lægges sammen.', house: 'Tom: ukendt.' },
    wrong: 'Skriv et antal timer, mindst 0.',
  },
  stops: {
    heading: 'Stop',
    none: 'Ingen stop. Køretiden regnes til hver kommune i enheden.',
    name: 'Sted',
    municipality: 'Kommune',
    noMunicipality: 'Ikke oplyst',
    hours: 'Timer pr. gang',
    perWeek: 'Gange om ugen',
    of: (label: string, index: number): string => `${label}, stop ${index}`,
    row: (index: number): string => `Stop ${index}`,
    newStop: 'Nyt stop',
    remove: (name: string): string => `Fjern ${name}`,
    other: 'Planens fil har stoppene i en anden form. De er bevaret; tilføjes et stop, erstattes de.',
    nameMissing: 'Skriv et sted.',
  },

  figures: {
    caption: 'Behov, plads og tid',
    subject: 'Emne',
    value: 'Værdi',
    people: 'Borgere i målgruppen, der dækkes',
    contactShare: 'Andel, der forventes kontakt med',
    contacts: 'Borgere i kontakt',
    capacity: 'Kapacitet i planen',
    room: 'Kapacitet minus behov',
    fullTimeNeeded: 'Årsværk, behovet kræver',
    fullTime: 'Årsværk i planen',
    staffCapacity: 'Plads ud fra bemandingen',
    staffRoom: 'Bemandingens plads minus behov',
    staffHours: 'Bemandingens timer om ugen',
    serviceHours: 'Timer hos borgerne om ugen',
    openingHours: 'Åbningstid om ugen',
    serviceHoursPer100: 'Timer pr. 100 borgere i målgruppen',
    places: 'Steder, der køres til',
    drivingHours: 'Køretid om ugen',
    drivingShare: 'Køretid af køretid og timer i alt',
    costPerYear: 'Pris om året for borgere i kontakt',
    costOfComplexNeeds: 'Til sammenligning: samme antal med de mest komplekse problemer koster i dag',
  },
  people: (value: number): string => `${number(value)} borgere`,
  wholePeople: (value: number): string => `${formatWhole(Math.round(value))} borgere`,
  posts: (value: number): string => `${number(value)} årsværk`,
  hoursValue: (value: number): string => `${number(value)} timer`,
  share: formatShare,
  kr: (value: number): string => `${formatWhole(Math.round(value))} kr.`,
  signed: (value: number): string => `${value > 0 ? '+' : ''}${number(value)} borgere`,
  drivingNote:
    'Køretid: medianen fra basen til målgruppen i stoppets kommune, ud og hjem hver gang. En rute med flere stop kører mindre.',
  waysUnknown: (places: number): string =>
    `Vejen er ukendt for ${formatWhole(places)} ${places === 1 ? 'sted' : 'steder'}; det kræver en base og køretider.`,
  housePeople: 'Husets borgere kendes kun, når huse dækker de kommuner, de er valgt til.',
  costNote:
    'De 340.000 kr. er borgerens samlede udgifter, delt nogenlunde lige mellem region og kommune; ikke en besparelse.',

  rule: {
    heading: 'Kapacitet (R7)',
    met: 'Kapaciteten rækker.',
    broken: 'Kapaciteten rækker ikke.',
    undecided: 'Kan ikke afgøres: kapaciteten er ikke oplyst.',
    waived: 'Kapaciteten rækker ikke; det er fraveget med en begrundelse.',
    notCounted: 'En kandidat tæller ikke med i regler.',
    noResult: 'Beregnes …',
    take: (people: number): string => `Brug ${formatWhole(people)} fra bemandingen som kapacitet`,
  },

  assumptions: {
    heading: 'Forudsætninger',
    lead: 'Gælder hele planen. Et tomt felt giver standarden tilbage.',
    names: {
      caseload: 'Borgere pr. årsværk (caseload)',
      costPerCitizen: 'Pris for et ACT-forløb, kr. pr. borger om året',
      costOfComplexNeeds: 'Udgift til en borger med de mest komplekse problemer, kr. om året',
      fullTimeHours: 'Timer i en fuldtidsuge',
      tripsPerPlace: 'Ture om ugen til et sted uden eget tal',
    },
    standard: (value: number, source: string | null, year: number | null): string =>
      `Standard ${number(value)}, ${source === null ? 'vores egen antagelse' : `ca. Kilde: ${source}${year === null ? '' : `, ${year}`}`}.`,
    source: (name: string): string => `Kilde og år: ${name}`,
    sourceMissing: 'Åben: skriv, hvor tallet kommer fra.',
    wrong: 'Skriv et tal, der kan regnes med.',
    ownSource: 'egen kilde ikke oplyst',
    builtIn: 'vores egen antagelse',
  },

  municipality: {
    lead: 'Kommunens del af behovet, med planens forudsætninger.',
    facilities: 'Dækkes af',
    none: 'Kommunen er ikke dækket.',
    open: (name: string): string => `Vis ${name}`,
  },

  exportCsv: 'Eksportér CSV',
  exportXlsx: 'Eksportér XLSX',
  exported: (file: string): string => `${file} er gemt.`,
  notExported: 'Filen kunne ikke skrives.',
  fileName: 'stoerrelse-og-pris',
  sheet: {
    title: 'Størrelse og pris',
    subject: 'emne',
    value: 'værdi',
    unit: 'enhed',
    basis: 'grundlag',
    facility: 'sted eller enhed',
  },
  units: {
    people: 'borgere',
    posts: 'årsværk',
    hours: 'timer om ugen',
    share: 'andel',
    kr: 'kr. om året',
    trips: 'ture om ugen',
    number: 'antal',
  },
} as const;
