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

/** Sheets by role: the ministry's, a region's and a municipality's, on screen, on paper and as tables. */
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

  country: {
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
  },

  region: {
    heading: 'Regionen i tal',
    figures: 'Hovedtal',
    municipalities: 'Kommuner',
    covered: 'Heraf dækket fuldt ud',
    partly: 'Heraf delvist dækket',
    uncovered: 'Heraf uden dækning',
    people: 'Målgruppe',
    units: 'Mobile udsatte-enheder med kommuner i regionen',
    houses: 'Gadens Huse i regionen',
    map: 'Regionens enheder',
    mapUnits: 'Tallet er enhedens nummer i planen; H er et Gadens Hus.',
    describeMap: (units: readonly string[], gaps: readonly string[]): string =>
      [
        units.length > 0
          ? `Kort over regionens enheder. ${units.join('. ')}.`
          : 'Kort over regionen. Planen har ingen enheder her.',
        gaps.length > 0 ? `Ikke dækket eller kun delvist: ${gaps.join(', ')}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    unitNames: (number: number, name: string, municipalities: readonly string[]): string =>
      `${number}, ${name}: ${municipalities.join(', ')}`,
    councils: 'Sundhedsråd',
    councilsCaption: 'Sundhedsråd i regionen og enheder, der har kommuner i dem',
    councilsNote: 'De 17 sundhedsråd begynder 1. januar 2027.',
    unitsHere: 'Enheder',
    none: 'ingen',
    unitHeading: (number: number, name: string): string => `Enhed ${formatWhole(number)}: ${name}`,
    servicesUnread:
      'Oversigten over tilbud kunne ikke hentes, da arket blev lavet: civile og private parter mangler under aftaler.',
    noUnits: 'Planen har ingen enheder med kommuner i regionen.',
    housesHeading: 'Gadens Huse',
    housesCaption: 'Huse i regionen',
    house: 'Hus',
    serves: 'Kommuner, huset er valgt til',
    capacity: 'Kapacitet',
  },

  unit: {
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
  },

  municipality: {
    summary: 'Dækning og målgruppe',
    facts: 'Kommunen i tal',
    status: 'Dækning',
    coveredShare: 'Andel af målgruppen, der er dækket',
    by: 'Dækket af',
    byNobody: 'hverken hus eller enhed',
    people: 'Målgruppens antal',
    peopleSource: 'Tallets kilde',
    per1000: 'Målgruppe pr. 1.000 indbyggere',
    population: 'Indbyggere 1. januar 2026',
    adults: 'Voksne, 18 år og over (groft tal, ca. 5 % usikkert)',
    area: 'Areal, km²',
    density: 'Indbyggere pr. km²',
    town: 'Største by',
    townValue: (name: string, inhabitants: number): string =>
      `${name}, ${formatWhole(inhabitants)} indbyggere (GeoNames, ældre tal)`,
    townUnknown: 'størrelse ukendt',
    group: 'Kommunegruppe (Danmarks Statistik)',
    region: 'Region',
    council: 'Sundhedsråd (fra 1. januar 2027)',
    neighbours: 'Naboer ad land',
    byLink: 'Naboer over vand',
    map: (name: string): string => `${name} og naboer`,
    describeMap: (name: string, status: string, neighbours: readonly string[]): string =>
      `Kort over ${name} (${status}) og naboerne: ${neighbours.join(', ')}.`,
    gap: 'Kommunens hul',
    noGap: 'Kommunen er dækket fuldt ud af planen.',
    gapIs: (people: string): string => `${people} i målgruppen er uden dækning.`,
    gapHidden: 'Hvor mange det er, er skjult.',
    travel: 'Afstande',
    travelCaption: (name: string, measure: string): string =>
      `Fra målgruppen i ${name} til nærmeste sted, ${measure}`,
    spread: (to: string): string => `Andel af målgruppen efter minutter til ${to}`,
    spreadTo: {
      house: 'nærmeste Gadens Hus',
      consumptionRoom: 'nærmeste stofindtagelsesrum',
      unitBase: 'enhedens base',
    },
    lives: 'Hvor målgruppen bor og opholder sig',
    concentration: (share: string, km: number, place: string | null): string =>
      `${share} af målgruppen er i beregningen fordelt inden for ${formatWhole(km)} km af ${place ?? 'det tætteste sted'}.`,
    livesNote:
      'Fordelingen følger, hvor den almindelige befolkning bor. Den er ikke en kortlægning af, hvor udsatte borgere bor eller opholder sig.',
    livesOwn: (file: string): string =>
      `Planen er regnet med egne behovspunkter fra ${file}. Punkterne selv vises ikke på arket.`,
    livesUnknown: 'Arket har intet om, hvor i kommunen målgruppen bor eller opholder sig.',
    covering: 'Hvem der dækker kommunen',
    coveringCaption: 'Huse og enheder, der dækker kommunen',
    facility: 'Hus eller enhed',
    host: 'Vært',
    alsoCovers: 'Dækker',
    staffed: 'Årsværk',
    capacity: 'Kapacitet',
    agreements: 'Aftaler',
    agreementCount: (agreed: number, all: number): string => `${formatWhole(agreed)} af ${formatWhole(all)}`,
    forum: 'Forum',
    openForum: 'åbent',
    notCovered: 'Ingen.',
    services: 'Tilbud, der findes',
    servicesCaption: (count: number): string => `Tilbud i oversigten: ${formatWhole(count)}`,
    service: 'Tilbud',
    type: 'Type',
    operator: 'Hvem',
    targetGroup: 'Målgruppe',
    referral: 'Visitation',
    noServices: 'Oversigten har ingen tilbud i kommunen.',
    mapping: {
      byUser: 'Kommunen har selv angivet, at alle tilbud er kortlagt.',
      mapped: 'Kortlagt, men ikke en fuld opgørelse.',
      silent: 'Ikke kortlagt her: kortlægningen af regionen har ingen indsats fra kommunen.',
      unmapped:
        'Ikke kortlagt: kommunens region er ikke med i kortlægningen. Det betyder ikke, at der ingen tilbud er.',
      unknown: 'Oversigten over tilbud kunne ikke læses, da arket blev lavet.',
    },
    shared: 'flere kommuner',
    matrix: 'Typer af indsatser i kommunen',
    matrixNote:
      '»Mangler« betyder, at typen hverken er i planen eller i oversigten i en kommune, der er kortlagt.',
    kind: 'Type',
    state: 'I kommunen',
    notMapped: (number: number): string =>
      `${count(number, 'type er', 'typer er')} ikke kortlagt i kommunen og står ikke i tabellen.`,
    parallel: 'Parallelle tilbud',
    noParallel: 'Ingen fundet i oversigten. Den er ikke en fuld opgørelse.',
    coordination: 'Koordinering',
    contactCaption: 'Kontakt og ansvar',
    open: 'åbent',
    cities: 'Store byer ved siden af, hvor borgere kan opholde sig uden for deres handlekommune',
    city: (unit: string, city: string): string => `${unit} ved siden af ${city}`,
    rules: 'Regler, der berører kommunen eller dem, der dækker den',
    noRules: 'Ingen brudte, uafgjorte eller fravegne regler.',
    points: 'Hvad en ansøger bør vise',
    pointsCaption:
      'Rådet for Socialt Udsattes punkter (Input til værdighedsreformen, notat 1), og hvad data svarer på',
    pointsNote: 'Puljens endelige kriterier er ikke kendt fra offentlige kilder.',
    point: 'Punkt',
    answer: 'Svar i data',
    where: 'Hvad arket har',
    answers: { answered: 'besvaret', partly: 'delvist', no: 'nej' },
    pointNames: {
      number: 'Hvor mange der er i målgruppen',
      whereLives: 'Hvor de bor og opholder sig',
      demography: 'Målgruppens demografi',
      servicesUsed: 'Hvilke tilbud de bruger',
      usesNone: 'Hvem der ingen eller få tilbud bruger',
      existingServices: 'Tilbud, der findes (kommune, region, civilsamfund)',
      coordination: 'Hvordan indsatsen koordineres',
      staffing: 'Fagligheder og bemanding',
      agreements: 'Aftaler med andre',
    },
    has: {
      number: {
        answered: 'Et talt eller indlæst antal, med kilde.',
        partly: 'Et estimat, ikke en optælling.',
        no: 'Tallet er skjult, fordi det eller et andet er lille.',
      },
      whereLives: {
        answered: 'Egen kortlægning er brugt i beregningen.',
        partly: 'En beregnet fordeling efter, hvor befolkningen bor; ingen kortlægning af ophold.',
        no: 'Intet.',
      },
      demography: { answered: '', partly: '', no: 'Intet: findes ikke i data.' },
      servicesUsed: { answered: '', partly: '', no: 'Intet: brug af tilbud findes ikke i data.' },
      usesNone: { answered: '', partly: '', no: 'Intet: brug af tilbud findes ikke i data.' },
      existingServices: {
        answered: 'Oversigten; kommunen har angivet, at den er fuld.',
        partly: 'Oversigten, som ikke er en fuld opgørelse.',
        no: 'Intet: kommunen er ikke kortlagt.',
      },
      coordination: {
        answered: 'Alle felter om kontakt og ansvar er udfyldt.',
        partly: 'Nogle felter om kontakt og ansvar er udfyldt.',
        no: 'Intet: felterne er åbne.',
      },
      staffing: {
        answered: 'Bemanding for alle, der dækker kommunen.',
        partly: 'Bemanding for nogle af dem, der dækker kommunen.',
        no: 'Intet: bemanding er ikke oplyst.',
      },
      agreements: {
        answered: 'Alle aftaler og fora er på plads.',
        partly: 'Nogle aftaler eller fora er på plads.',
        no: 'Intet: ingen aftaler er oplyst.',
      },
    },
    byHand: 'Det skal stadig skrives',
    byHandTitle: 'Skrives i hånden, før arket vedlægges (efter Rådets input)',
    check: { done: 'oplyst på arket', open: 'mangler' },
    byHandItems: {
      demography: 'Målgruppens demografi, for eksempel alder, køn og livssituation',
      servicesUsed: 'Hvilke kommunale, regionale og civile tilbud målgruppen bruger i dag',
      usesNone: 'Hvem og hvor mange der ikke eller kun lidt bruger de tilbud, der findes',
      whereStays: 'Kommunens egen kortlægning af, hvor borgerne bor og opholder sig',
      finding: 'Hvordan borgere i målgruppen løbende findes, også når de flytter sig',
      content: 'Hvilke indsatser huset eller enheden tilbyder',
      professions:
        'Hvorfor bemandingen passer til antallet af borgere, og hvilke faglige retningslinjer der følges',
      recovery: 'Hvordan indsatsen er recovery-orienteret, og hvordan målene viser det',
      parallel:
        'Hvordan der bygges bro til psykiatri, sundhed, bolig og andet opsøgende arbejde uden parallelle indsatser',
      otherMunicipalities: 'Hvem der har ansvaret for borgere med en anden handlekommune',
      equalCover: 'Hvordan værten sikrer ligeværdigt samarbejde og lige god dækning i midte og rand',
      followUp: 'Hvem der overtager og følger op, når indsatsen ophører',
      dataAccess: 'Hvordan der arbejdes uden adgang til andre myndigheders it-systemer',
      research: 'Hvordan indsatsen måles og følges, og hvordan borgerne høres',
    },
  },

  travel: {
    to: 'Til',
    mean: 'Middel',
    median: 'Median',
    p90: '90 % inden for',
    max: 'Længste',
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
