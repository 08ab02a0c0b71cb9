import { formatShare, formatWhole, joinNames } from './format.ts';

const municipalities = (count: number): string =>
  count === 1 ? '1 kommune' : `${formatWhole(count)} kommuner`;

/** The target group: own numbers, hidden numbers, and what hangs on the estimate. */
export const daTargetGroup = {
  title: (file: string): string => `Tal for målgruppen: ${file}`,
  reading: 'Læser filen …',
  readFailed: 'Filen kunne ikke læses: læsningen gik i stå. Intet er ændret.',
  refused: 'Filen kan ikke bruges. Intet er ændret.',
  nothingYet: 'Intet er ændret endnu.',
  recognised: 'Sådan er filen læst',
  understood: (count: number): string => `${municipalities(count)} har et tal, der kan bruges`,
  sheet: 'Ark',
  backToSheet: 'Tilbage til arket med tallene',
  lines: (count: number): string => `Bemærk (${formatWhole(count)})`,
  lineHeaders: { place: 'Sted i filen', found: 'Fundet', expected: 'Forventet', effect: 'Følge' },
  wholeFile: 'hele filen',
  aboutHeading: 'Om tallene',
  source: 'Kilde',
  sourceHint: 'Bruges, hvor tabellen ikke selv har en kilde',
  sourceNeeded: 'Skriv, hvor tallene kommer fra.',
  year: 'År',
  yearHint: 'Kan stå tomt, hvis året er ukendt',
  yearWrong: 'Skriv et årstal med fire cifre, eller lad feltet stå tomt.',
  qualityLegend: 'Tallene er',
  quality: { imported: 'egne tal', official: 'officielle tal, fx fra en offentlig opgørelse' },
  threshold: 'Skjul tal under',
  thresholdHint: (least: number): string => `Mindst ${least}. 0 vises`,
  thresholdWrong: (least: number, most: number): string => `Skriv et helt tal fra ${least} til ${most}.`,
  effectHeading: 'Det sker der',
  replaced: (count: number, rest: number): string =>
    rest === 0
      ? `${municipalities(count)} får tabellens tal i stedet for estimatet`
      : `${municipalities(count)} får tabellens tal i stedet for estimatet; ${municipalities(rest)} beholder estimatet`,
  total: (before: number, after: number): string =>
    `Målgruppen i hele landet: ${formatWhole(before)} → ${formatWhole(after)} borgere. Den regnes som summen af tabellens tal og resten af estimatet`,
  hidden: (primary: number, secondary: number, threshold: number): string => {
    const rest =
      secondary === 0 ? '' : `, og ${formatWhole(secondary)} mere, så de ikke kan regnes ud af en sum`;
    return `${formatWhole(primary)} tal fra 1 til ${threshold - 1} skjules${rest}. Skjulte tal gemmes ikke`;
  },
  nothingHidden: 'Ingen tal er så små, at de skjules',
  totalNotTrue:
    'Tabellen har for få tal til at skjule de små: alle tal over 0 skjules, og summer bruger estimatet i stedet',
  planKept: 'Planen ændres ikke: tallene er data ved siden af den',
  accept: 'Brug tallene',
  cancel: 'Annullér',
  used: (file: string, count: number): string =>
    `Tal for ${municipalities(count)} fra ${file} er taget i brug.`,
  notKept: 'Tallene bruges nu, men browseren kunne ikke gemme dem til næste gang.',

  heading: 'Målgruppen',
  estimateOnly: 'Alle kommuners tal er det indbyggede estimat.',
  own: (file: string, moment: string, count: number): string =>
    `Tal for ${municipalities(count)} er hentet fra ${file} ${moment}; resten er estimat.`,
  ownQuality: { imported: 'De er egne tal.', official: 'De er officielle tal.' },
  hiddenNow: (primary: number, secondary: number, threshold: number): string =>
    `${formatWhole(primary + secondary)} tal er skjult: ${formatWhole(primary)} fra 1 til ${threshold - 1}, og ${formatWhole(secondary)} for at de ikke kan regnes ud. Summer med skjulte tal er omtrentlige; landets sum er den rigtige.`,
  hiddenNowRough: 'Alle hentede tal over 0 er skjult, og summer bruger estimatet.',
  drop: 'Brug estimatet igen',
  dropQuestion: {
    title: 'Brug estimatet igen?',
    text: 'De hentede tal fjernes fra browseren. De kan kun komme tilbage ved at hente filen igen. Planen ændres ikke.',
    yes: 'Brug estimatet',
    no: 'Behold tallene',
  },
  dropped: 'Estimatet bruges igen for alle kommuner.',

  sensitivity: {
    heading: 'Hvis målgruppen er anderledes',
    lead: (share: number): string =>
      `Estimatet kan være forkert. Her er planen regnet med ${formatShare(share)} flere og færre borgere, hvor tallet er et estimat: i alle kommuner på én gang, og i én kommune ad gangen.`,
    compute: 'Beregn',
    computing: 'Beregner …',
    failed: 'Det kunne ikke beregnes. Prøv igen.',
    stale: 'Planen eller tallene er ændret siden. Beregn igen.',
    noEstimate: 'Ingen kommunes tal er et estimat.',
    robust: 'Ingen regel skifter: planens svar afhænger ikke af estimatet inden for denne margen.',
    caption: 'Planen med flere og færre borgere i målgruppen',
    figure: 'Tal',
    less: (share: number): string => `${formatShare(share)} færre`,
    now: 'Nu',
    more: (share: number): string => `${formatShare(share)} flere`,
    targetGroup: 'Borgere i målgruppen',
    covered: 'Heraf dækket',
    share: 'Dækket andel',
    about: (people: string): string => `ca. ${people}`,
    mostInUnit: 'Flest i en enhed',
    median: { house: 'Km til Gadens Hus (median)', unitBase: 'Km til enhedens base (median)' },
    flipsAll: (rule: string, facilities: readonly string[], more: boolean): string =>
      `${rule} skifter for ${joinNames(facilities)}, hvis alle estimater er ${more ? 'for lave' : 'for høje'}.`,
    flipsOne: (
      rule: string,
      facilities: readonly string[],
      names: readonly string[],
      more: boolean,
    ): string =>
      `${rule} skifter for ${joinNames(facilities)}, alene hvis estimatet for ${joinNames(names)} er ${more ? 'for lavt' : 'for højt'}.`,
  },
};
