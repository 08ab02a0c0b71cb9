import type { FerryChoice, HouseCover } from '../domain/plan.ts';
import {
  formatDate,
  formatKm,
  formatMoment,
  formatNumber,
  formatSetting,
  formatShare,
  formatWhole,
} from './format.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

const houseCover: Readonly<Record<HouseCover, string>> = {
  serves: 'et hus dækker de kommuner, det er valgt til',
  cutoff: 'et hus dækker borgere inden for grænsen',
  either: 'et hus dækker både de kommuner, det er valgt til, og borgere inden for grænsen',
};

const ferries: Readonly<Record<FerryChoice, string>> = {
  all: 'alle færger bruges',
  onlyWithoutFixedLink: 'færger bruges kun, hvor der ikke er fast forbindelse',
};

/** Sheets by role, on screen, on paper and as tables: what all of them say. */
export const daSheets = {
  view: {
    heading: 'Ark',
    lead: 'Et ark samler planens tal til den, der skal bruge dem. Det kan udskrives, gemmes som PDF eller tages med som tabel.',
    close: 'Tilbage til planen',
    role: 'Ark til',
    roles: { country: 'Ministerium', region: 'Region', municipality: 'Kommune' },
    roleHints: {
      country: 'Landstjek: er hele landet dækket?',
      region: 'Regionens enheder, én for én',
      municipality: 'Bilag til en ansøgning',
    },
    region: 'Region',
    municipality: 'Kommune',
    actions: 'Brug arket',
    print: 'Udskriv eller gem som PDF',
    xlsx: 'Eksportér XLSX',
    csv: 'Eksportér CSV',
    save: 'Gem arket',
    saveHint: 'Et gemt ark åbnes igen med »Åbn fil« og viser de tal, det blev lavet med.',
    saved: (file: string): string => `${file} er gemt.`,
    notSaved: 'Filen kunne ikke skrives.',
    preview: 'Arket',
    computing: 'Arket laves …',
    searching: (done: number, all: number): string =>
      `Arket laves: ${formatWhole(done)} af ${formatWhole(all)} undersøgelser …`,
    ready: (title: string): string => `${title} er klar.`,
    failed: 'Dækningen kunne ikke beregnes, så arket kan ikke laves.',
    fileNames: { country: 'ark-ministerium', region: 'ark-region', municipality: 'ark-kommune' },
  },

  frozen: {
    heading: (file: string): string => `Gemt ark: ${file}`,
    lead: (moment: string): string =>
      `Arket viser de tal, det blev lavet med ${formatMoment(moment)}. Kun kortets omrids er fra de data, der er åbne nu.`,
    same: 'Plan og data er de samme i dag: et nyt ark ville vise de samme tal.',
    waiting: 'Sammenholdes med planen, der er åben …',
    changed: (changes: number): string =>
      `Siden da er ${count(changes, 'ting blevet anderledes', 'ting blevet anderledes')}. Et nyt ark kan vise andre tal.`,
    kinds: {
      planName: 'Planens navn',
      fingerprint: 'Planen (fingeraftryk)',
      groundwork: 'Det udfyldte om koordinering, størrelse og pris',
      names: 'Navne på huse, rum og enheder',
      asOf: 'Datoen, der ses på',
      engine: 'Måden, rejser måles på',
      data: 'De indbyggede data',
      numbers: 'Tallene for målgruppen',
      demand: 'Behovspunkterne',
      services: 'Oversigten over tilbud',
    },
    fromTo: (before: string, now: string): string => `før ${before}, nu ${now}`,
    builtInPoints: 'programmets egne',
    other: 'anderledes end i dag',
    backToLive: 'Lav arket på ny',
  },

  head: {
    titles: {
      country: 'Landstjek',
      region: (name: string): string => `Enheder i ${name}`,
      municipality: (name: string): string => `${name} Kommune`,
    },
    plan: 'Plan',
    asOf: 'Set pr.',
    made: 'Arket er lavet',
    fingerprint: 'Planens fingeraftryk',
    moment: formatMoment,
    date: (date: string): string => formatDate(date),
    footer: (plan: string, asOf: string, fingerprint: string): string =>
      `Dækning · ${plan} · ${formatDate(asOf)} · ${fingerprint.slice(0, 19)}`,
    untitled: 'Plan uden navn',
  },

  people: {
    unknown: 'ukendt',
    notMeasured: '–',
    hidden: 'skjult',
    hiddenWhy: {
      primary: 'skjult, fordi tallet er lille',
      secondary: 'skjult, så et lille tal ikke kan regnes ud',
    },
    approx: (text: string): string => `ca. ${text}`,
    of: (value: number): string => count(value, 'borger', 'borgere'),
    hiddenNote: (hidden: number, threshold: number, totalIsTrue: boolean): string =>
      `${count(hidden, 'kommunes tal er skjult', 'kommuners tal er skjult')} for at beskytte tal under ${formatWhole(threshold)}. ${
        totalIsTrue
          ? 'Landets sum er den rigtige; andre summer, de indgår i, er omtrentlige (ca.).'
          : 'Summer bruger estimatet i stedet og er omtrentlige (ca.).'
      }`,
  },

  columns: {
    code: 'Kode',
    municipality: 'Kommune',
    region: 'Region',
    healthCouncil: 'Sundhedsråd',
    status: 'Status',
    covered: 'Dækket',
    people: 'Målgruppe (borgere)',
    quality: 'Tallets art',
    subject: 'Emne',
    value: 'Værdi',
    unit: 'Enhed',
    source: 'Kilde',
  },

  travel: {
    to: 'Til',
    mean: 'Middel',
    median: 'Median',
    p90: '90 % inden for',
    max: 'Længste',
    inMinutes: (figure: string): string => `${figure} (min.)`,
    nearest: 'Nærmest for flest',
    within: (minutes: string): string => `≤ ${minutes} min.`,
    unreachable: 'Uden rute',
    ferry: 'Med færge',
    value: (km: number | null, minutes: number | null): string =>
      [
        ...(km === null ? [] : [formatKm(km)]),
        ...(minutes === null ? [] : [`${formatWhole(minutes)} min.`]),
      ].join(' / '),
    km: (value: number): string => formatKm(value),
    kmNumber: (value: number): string => formatNumber(value, 1),
    minutes: (value: number): string => formatWhole(value),
    nobody: 'ingen kan nå frem',
  },

  map: {
    legend: 'Signaturer',
    places: { house: 'H: Gadens Hus', consumptionRoom: 'R: stofindtagelsesrum', base: 'B: enhedens base' },
    letters: { house: 'H', consumptionRoom: 'R', base: 'B' },
    others: 'Andre kommuner',
    describeCountry: (covered: number, partly: readonly string[], uncovered: readonly string[]): string =>
      [
        `Kort over Danmarks kommuner. ${formatWhole(covered)} er dækket fuldt ud.`,
        partly.length > 0 ? `Delvist dækket: ${partly.join(', ')}.` : '',
        uncovered.length > 0 ? `Ikke dækket: ${uncovered.join(', ')}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },

  bars: {
    value: (label: string, shown: string): string => `${label}: ${shown}`,
  },

  method: {
    heading: 'Metode, forudsætninger og kilder',
    people:
      'Målgruppen: Regeringens udspil til en værdighedsreform opgør de mest udsatte til ca. 12.000 personer på 18 år og derover (registerdata 2022). Der findes ingen offentlige tal pr. kommune; hvor intet andet står, er kommunens tal et estimat: antal voksne × (1/4 + 3/4 × indeks for hjemløshed). Det er ikke en optælling.',
    engines: {
      network:
        'Rejser er målt på programmets eget vejnet (felter på 2 km, landevejs- og byfart, motorveje, broer og færger). Km og minutter er estimater; mod kendte afstande er den typiske fejl 3-5 procent.',
      straight:
        'Rejser er målt i km i fugleflugt ganget med planens omvejsfaktor. Den virkelige vej er længere, og minutter kendes ikke.',
      other: (engine: string): string => `Rejser er målt med »${engine}«, som brugeren har valgt.`,
    },
    points:
      'Vejen måles fra punkter på land, hvor kommunens borgere bor. Punkterne følger den almindelige befolkning, ikke hvor udsatte borgere faktisk opholder sig. Median: mindst halvdelen har højst så langt.',
    ownPoints: (file: string): string =>
      `Vejen måles fra egne behovspunkter (${file}) i de kommuner, filen har.`,
    settingsCaption: 'Planens indstillinger (med i fingeraftrykket)',
    assumptionsCaption: 'Størrelse og pris (ikke med i fingeraftrykket)',
    setting: 'Indstilling',
    settingNames: {
      houseCover: 'Hvad et hus dækker',
      houseCutoffMinutes: 'Grænse for et hus, minutter',
      houseCutoffKm: 'Grænse for et hus, km (uden minutter)',
      unitLimitMinutes: 'Grænse for en enhed, minutter',
      contactShare: 'Andel, der forventes kontakt med',
      cityInhabitants: 'Større by, indbyggere',
      detour: 'Omvejsfaktor (kun fugleflugt)',
      ferryWaitShare: 'Ventetid ved færge, andel af tiden mellem afgange',
      mode: 'Transport',
      ferries: 'Færger',
    },
    houseCover,
    ferries,
    modes: (mode: string): string => (mode === 'bicycle' ? 'cykel' : mode === 'car' ? 'bil' : mode),
    share: formatShare,
    number: formatSetting,
    whole: formatWhole,
    assumptionSource: (source: string | null, year: number | null, isOwn: boolean): string =>
      source === null
        ? isOwn
          ? 'planens eget tal, kilde ikke oplyst'
          : 'programmets egen antagelse'
        : year === null
          ? source
          : `${source}, ${year}`,
    sourcesCaption: 'Kilder til tal og kort',
    data: 'Data',
    date: 'Dato eller år',
    licence: 'Licens',
    quality: 'Art',
    targetGroup: 'Målgruppen',
    boundaries: 'Kommunegrænser',
    year: (year: number | null): string => (year === null ? 'flere år' : String(year)),
    warnings: 'Bemærkninger til beregningen',
    madeWith:
      'Lavet med Dækning. Samme plan og data giver de samme tal i programmet og på kommandolinjen (daekning check).',
  },

  sheet: {
    all: 'Ark',
    section: 'afsnit',
    table: 'tabel',
    row: 'række',
    column: 'kolonne',
    value: 'værdi',
    shown: 'vist som',
  },
} as const;
