import { formatDate, formatWhole } from './format.ts';

/** Header, files, dates, search, loading and failures. */
export const daShell = {
  appName: 'Dækning',
  /** The other language by its own name, on the button that changes to it. */
  otherLanguage: 'English',
  skipLink: 'Gå til indholdet',
  skipToTable: 'Gå til tabellen',
  landmarks: { layers: 'Lag og signatur', map: 'Kort', panels: 'Oplysninger', table: 'Tabel' },

  plan: {
    label: 'Plan:',
    none: 'Ingen plan',
    button: (name: string): string => `Plan: ${name}. Vælg eksempel`,
    exampleHeading: 'Eksempler',
    several: 'Flere planer',
    exampleNote: 'Eksemplerne viser, hvordan en plan kan se ud. De er ikke beslutninger.',
    examplesMissing: 'Eksemplerne kunne ikke hentes. Du kan stadig åbne en plan fra en fil.',
    exampleFailed: (title: string): string => `Eksemplet »${title}« kunne ikke hentes. Prøv igen.`,
  },
  file: {
    open: 'Åbn fil',
    save: 'Gem fil',
    kind: 'Plan fra Dækning',
    saved: (name: string): string => `Planen er gemt som ${name}`,
    saveFailed: 'Planen kunne ikke gemmes. Prøv igen, eller vælg et andet sted.',
    readFailed: 'Filen kunne ikke læses. Ligger den der stadig, og har du adgang til den?',
    refusedTitle: (file: string): string => `${file} blev ikke åbnet`,
    refusedLead: (count: number): string =>
      count === 1
        ? 'Der er en fejl i filen. Planen, du havde åben, er uændret.'
        : `Der er ${formatWhole(count)} fejl i filen. Planen, du havde åben, er uændret.`,
    problemList: 'Fejl i filen',
    problemHeaders: { place: 'Sted i filen', found: 'Fundet', expected: 'Forventet' },
    wholeFile: 'hele filen',
    warningsTitle: (count: number): string =>
      count === 1
        ? 'Planen er åbnet med en bemærkning'
        : `Planen er åbnet med ${formatWhole(count)} bemærkninger`,
    close: 'Luk',
    untitled: 'plan',
  },
  date: {
    label: 'Pr.',
    button: (date: string): string => `Pr. ${date}. Vælg dato`,
    description: 'Se planen pr.',
    planDate: 'planens dato',
    meaning: (beforeReform: boolean): string =>
      beforeReform ? 'fem regioner' : 'fire regioner og 17 sundhedsråd',
    other: 'Anden dato (dag.måned.år)',
    use: 'Brug dato',
    wrong: 'Skriv en dato, der findes, fx 1.7.2026.',
  },
  search: {
    label: 'Find kommune',
    placeholder: 'Navn eller kode',
    choose: 'Vælg kommune',
    results: (count: number): string =>
      count === 0 ? 'Ingen kommuner passer' : count === 1 ? '1 kommune' : `${count} kommuner`,
  },
  tabs: {
    label: 'Oplysninger',
    overview: 'Overblik',
    plan: 'Plan',
    municipality: 'Kommune',
    rules: 'Regler',
    data: 'Data',
  },
  estimate: 'estimat',
  method: 'Metode og kilde',
  source: 'Kilde',
  unknown: 'ikke kendt',
  none: 'ingen',

  loading: {
    data: 'Henter data om de 98 kommuner …',
    map: 'Henter kortet …',
    table: 'Henter tabellen …',
    panel: 'Henter oplysningerne …',
    computing: 'Beregner …',
  },
  failure: {
    dataTitle: 'Data kunne ikke indlæses',
    dataLead: 'Kortet og beregningen mangler data og kan ikke vises.',
    dataTableLead: 'Tabellen viser det, der kunne læses om kommunerne, uden dækning og afstande.',
    problem: (file: string, found: string, expected: string): string =>
      `${file}: fandt ${found}, forventede ${expected}`,
    expectedStart: 'at siden kunne starte',
    retry: 'Prøv igen',
    reload: 'Genindlæs siden',
    savePlan: 'Gem planen',
    workerTitle: 'Beregneren er gået i stå',
    workerFallback:
      'Tallene regnes nu på siden selv og er rigtige, men siden kan svare langsommere. Prøv igen for at starte beregneren på ny.',
    workerDead:
      'Dækningen kunne ikke beregnes. Tabellen viser det seneste kendte resultat og er ikke opdateret.',
    workerDeadNoResult: 'Dækningen kunne ikke beregnes, og der er intet tidligere resultat at vise.',
    mapTitle: 'Kortet kan ikke vises',
    mapWayOn: 'Tabellen og oplysningerne til højre viser det samme som kortet.',
    crashTitle: 'Noget gik galt på siden',
    crashLead: 'Planen er ikke tabt. Gem den som en fil, og genindlæs siden.',
    detail: 'Teknisk besked',
  },
  privacy: 'Alt regnes i din browser',
  print: {
    asOf: (date: string): string => `Set pr. ${formatDate(date)}`,
    sources: 'Kilder',
    settings: (list: string): string => `Forudsætninger: ${list}.`,
  },
};
