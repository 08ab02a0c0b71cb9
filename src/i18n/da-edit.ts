import { signed } from './da-edit-effect.ts';
import { formatKm, formatLonLat, formatShare, formatWhole, joinNames } from './format.ts';

const people = (count: number): string => `${formatWhole(count)} ${count === 1 ? 'borger' : 'borgere'}`;
const municipalities = (count: number): string =>
  count === 1 ? '1 kommune' : `${formatWhole(count)} kommuner`;

/** Editing the plan's units, and what all editing shares. */
export const daEdit = {
  municipalities,
  peopleWord: (count: number): string => (Math.round(count) === 1 ? 'borger' : 'borgere'),
  cancel: 'Annullér',

  plan: {
    edit: 'Ret navn og note',
    name: 'Planens navn',
    note: 'Planens note',
    settings: 'Ret forudsætninger',
    settingsLead: 'Hvert tal er standard, indtil det ændres. Tomt felt giver standard igen.',
    standard: (value: string): string => `Standard: ${value}`,
    notANumber: 'Skriv et tal, fx 25 eller 0,5.',
  },

  units: {
    heading: (count: number): string => `Mobile udsatte-enheder (${count})`,
    lead: (mean: number): string =>
      `I gennemsnit ca. ${people(mean)} pr. enhed (estimat). Bjælken viser borgere, tallet afvigelsen fra gennemsnittet.`,
    none: 'Planen har ingen mobile enheder endnu. Opret én for hvert sundhedsråd, eller begynd med én.',
    add: 'Ny enhed',
    addByCouncil: 'Én enhed pr. sundhedsråd',
    addByCouncilIn: (region: string): string => `Én enhed pr. sundhedsråd i ${region}`,
    onlyRegion: 'Tegn kun i',
    wholeCountry: 'Hele landet',
    onlyRegionNote: (region: string): string => `Kun kommuner i ${region} kan ændres.`,
    lockAll: 'Lås alle',
    unlockAll: 'Lås alle op',
    list: 'Enheder',
    activate: (name: string): string => `${name}: tegn i denne enhed`,
    edit: (name: string): string => `Ret ${name}`,
    lock: (name: string): string => `Lås ${name}`,
    unlock: (name: string): string => `Lås ${name} op`,
    locked: 'låst',
    active: 'tegnes',
    candidate: 'kandidat',
    noFigures: 'ingen tal',
    deviation: (share: number, difference: number): string =>
      `${signed(Math.round(difference))} (${share > 0 ? '+' : share < 0 ? '−' : ''}${formatShare(Math.abs(share))})`,
    deviationShort: (share: number): string =>
      Math.abs(share) < 0.0005 ? '0 %' : `${share > 0 ? '+' : '−'}${formatShare(Math.abs(share))}`,
    peopleShort: (count: number): string => `ca. ${formatWhole(count)}`,
    fromMean: 'fra gennemsnittet',
  },

  unit: {
    back: 'Alle enheder',
    region: (name: string): string => `Enheden ${name}`,
    show: 'Vis på kortet',
    lock: 'Lås',
    unlock: 'Lås op',
    duplicate: 'Kopiér',
    delete: 'Slet',
    lockedNote: 'Enheden er låst. Lås den op for at rette i den.',
    name: 'Navn',
    note: 'Note',
    colour: 'Farve',
    colourAuto: 'Automatisk',
    colourNumber: (number: number): string => `Farve ${number}`,
    host: 'Værtskommune',
    hostOutside: (name: string): string => `${name} (ikke i enheden)`,
    hostNote: 'Vælges blandt enhedens kommuner.',
    hostNone: 'Giv enheden en kommune først.',
    base: 'Base',
    noBase: 'Enheden har ingen fast base. Uden base kan vejen fra basen ikke måles.',
    baseRemove: 'Fjern base',
    capacity: 'Kapacitet (borgere)',
    status: 'Status',
    peopleRow: 'Borgere i målgruppen',
    deviationRow: 'Fra gennemsnittet',
    kmRow: 'Vej fra basen',
    kmValue: (median: number, max: number): string => `median ${formatKm(median)}, længste ${formatKm(max)}`,
    notCounted: 'En kandidat tæller ikke med.',
    polygonNote: 'Enheden dækker også et tegnet område.',
    polygonRemove: 'Fjern det tegnede område',
    more: 'Navn, vært og base',
  },

  position: {
    here: (lon: number, lat: number): string => formatLonLat(lon, lat),
    inMunicipality: (name: string): string => `i ${name}`,
    nowhere: 'uden for kommunerne, måske i vandet',
    typed: 'Koordinater',
    typedHint: 'Bredde og længde i grader (WGS 84) eller øst og nord i meter (UTM 32), fx 56,1629 10,2039.',
    use: 'Brug koordinater',
    byMunicipality: (name: string): string => `Sæt i ${name}`,
    byMunicipalityNote: 'Sættes, hvor flest i målgruppen bor tæt (estimat), og kan flyttes bagefter.',
    onMap: 'Sæt på kortet',
    moveOnMap: 'Flyt på kortet',
    noPlace: (name: string): string => `${name} har intet kendt sted at sætte det. Brug koordinater.`,
    fault: {
      empty: 'Skriv koordinater først.',
      numbers: 'Skriv to tal, fx 56,1629 10,2039 eller 574766 6224863.',
      zone: 'Koordinaterne skal være i UTM zone 32.',
      outside: 'Stedet ligger ikke i Danmark. Tjek, at begge tal er rigtige.',
      mixed: 'Det ene tal er i grader og det andet i meter. Brug ét system.',
    },
  },

  picker: {
    heading: (count: number): string => `Kommuner (${count})`,
    search: 'Find kommune i listen',
    already: (name: string): string => `${name} er valgt i forvejen.`,
    searchHint: 'Enter tilføjer, når én passer. Pil ned går til listen.',
    placeholder: 'Navn, kode, sundhedsråd eller region',
    list: 'Kommuner efter region og sundhedsråd',
    nothing: 'Ingen kommuner passer.',
    found: (count: number): string =>
      count === 0 ? 'Ingen kommuner passer' : count === 1 ? '1 kommune passer' : `${count} kommuner passer`,
    nowIn: (unit: string): string => `nu i ${unit}`,
    lockedIn: (unit: string): string => `i ${unit}, som er låst`,
    outside: (region: string): string => `ligger ikke i ${region}`,
    wholeCouncil: 'Hele rådet',
    wholeCouncilOf: (council: string): string => `Hele rådet: ${council}`,
    restOfCouncil: (count: number): string => `Resten (${count})`,
    restOfCouncilOf: (council: string, count: number): string =>
      `Resten (${count}) af ${council}, der ikke er i en enhed`,
    removeCouncil: 'Fjern rådet',
    removeCouncilOf: (council: string): string => `Fjern rådet: ${council}`,
    wholeRegion: 'Hele regionen',
    wholeRegionOf: (region: string): string => `Hele regionen: ${region}`,
    removeRegion: 'Fjern regionen',
    removeRegionOf: (region: string): string => `Fjern regionen: ${region}`,
    inThis: (count: number, all: number): string => `${count} af ${all}`,
    nothingChosen: 'Ingen kommuner er valgt endnu.',
    removeOne: (name: string): string => `Fjern ${name}`,
  },

  agreement: {
    heading: 'Samarbejdsaftale',
    add: 'Opret aftale',
    remove: 'Fjern aftale',
    title: 'Titel',
    newTitle: 'Samarbejdsaftale',
    date: 'Dato (dag.måned.år)',
    dateHint: 'Tom, hvis datoen ikke er kendt.',
    dateWrong: 'Skriv en dato, der findes, fx 1.7.2026.',
    parties: 'Parter',
    all: 'Alle enhedens kommuner',
    none: 'Der er ingen aftale. En enhed med flere kommuner skal have én (R10, anbefalet).',
    outside: (name: string): string => `${name} (ikke i enheden)`,
  },

  municipality: {
    heading: 'Enhed',
    assign: 'Tildel til enhed',
    noUnit: 'Ingen enhed',
    noUnits: 'Planen har ingen enheder.',
    addUnit: (name: string): string => `Ny enhed med ${name}`,
    locked: (unit: string): string => `${unit} er låst. Lås den op for at flytte kommunen.`,
    lockedOption: (unit: string): string => `${unit} (låst)`,
    inSeveral: (units: string): string => `Kommunen er i flere enheder: ${units}.`,
    openUnit: (unit: string): string => `Ret ${unit}`,
    swap: 'Byt med',
    swapPlaceholder: 'Vælg kommune',
    swapButton: 'Byt',
    swapHint: 'De to kommuner bytter enhed.',
    swapFirst: 'Vælg den kommune, der skal byttes med.',
  },

  table: {
    select: (name: string): string => `Markér ${name}`,
    selectAll: 'Markér alle viste kommuner',
    selected: (count: number): string => `${municipalities(count)} markeret`,
    bar: 'Tildel markerede kommuner',
    assignTo: 'Tildel til',
    assign: 'Tildel',
    unassign: 'Tag ud af enhed',
    clear: 'Fjern markering',
    newUnit: 'Ny enhed',
    hint: 'Shift markerer alle imellem.',
  },

  repair: {
    button: 'Løs',
    buttonOf: (name: string): string => `Løs hullet: ${name}`,
    heading: 'Løs hullet',
    searching: 'Regner på naboenhederne …',
    lead: 'Naboenheder, der kan tage kommunen, uden at et krav brydes eller enheden skilles ad:',
    none: 'Ingen naboenhed kan tage kommunen, uden at en regel brydes.',
    failed: 'Forslagene kunne ikke beregnes.',
    give: (unit: string): string => `Giv til ${unit}`,
    people: (before: number, after: number): string =>
      `${formatWhole(before)} → ${formatWhole(after)} borgere`,
    longest: (before: number | null, after: number | null): string =>
      after === null
        ? 'længste rejse kendes ikke uden base'
        : before === null
          ? `længste rejse ${formatKm(after)}`
          : `længste rejse ${formatKm(before)} → ${formatKm(after)}`,
    breaks: (rules: readonly string[]): string =>
      rules.length === 1 ? `Bryder ${rules[0]} (anbefalet)` : `Bryder ${joinNames(rules)} (anbefalede)`,
    newUnit: (name: string): string => `Ny enhed med ${name}`,
  },
};
