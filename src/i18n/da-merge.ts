import { formatWhole } from './format.ts';

/** The panel Saml planer. */
export const daMerge = {
  title: 'Saml planer',
  open: 'Saml flere planer til én',
  close: 'Luk',
  lead: 'Læg regionernes planer sammen til én plan. Det, planerne ikke er enige om, afgør du; resten tages over, som det står.',
  step1: '1. Planer',
  step2: '2. Afgør',
  step3: '3. Den samlede plan',
  chooseFiles: 'Vælg filer',
  filesField: 'Planer, der skal samles',
  drop: 'eller træk dem hertil',
  addOpen: 'Tilføj den åbne plan',
  openPlan: 'den åbne plan',
  noFiles: 'Der er ikke valgt nogen planer endnu.',
  oneMore: 'Vælg mindst én plan til.',
  remove: 'Fjern',
  removeFile: (file: string): string => `Fjern ${file}`,
  fileSummary: (units: number, sites: number): string =>
    `${units === 1 ? '1 enhed' : `${formatWhole(units)} enheder`}, ${sites === 1 ? '1 sted' : `${formatWhole(sites)} steder`}`,
  refused: (file: string): string => `${file} kunne ikke læses som en plan`,
  readFailed: (file: string): string => `${file} kunne ikke læses`,
  moreProblems: (count: number): string => `og ${formatWhole(count)} fejl mere`,

  allAgree: 'Planerne er enige: der er intet at afgøre.',
  progress: (decided: number, all: number): string =>
    decided === all
      ? `Alt er afgjort (${formatWhole(all)})`
      : `${formatWhole(all - decided)} af ${formatWhole(all)} er ikke afgjort`,
  undecided: 'ikke afgjort',
  show: 'Vis på kortet',
  showPlace: (message: string): string => `Vis på kortet: ${message}`,
  next: 'Gå til den næste',
  gaps: (count: number): string => `Kommuner, som ingen har (${formatWhole(count)})`,
  gapsLead:
    'Ingen enhed og intet hus i planerne har dem. De står uden dækning, hvis du ikke giver dem til en enhed.',
  noUnitNear: 'I deres region er der ingen enhed at give dem til:',
  notes: (count: number): string => `Det, der er gjort uden at spørge (${formatWhole(count)})`,

  waiting: 'Planen kan åbnes, når alt er afgjort.',
  failed: 'Den samlede plan kunne ikke beregnes, men den kan åbnes.',
  computing: 'Beregner …',
  units: 'Mobile enheder',
  houses: 'Gadens Huse',
  rooms: 'Stofindtagelsesrum',
  covered: 'Dækkede kommuner',
  people: 'Målgruppe dækket (estimat)',
  peopleKnown: 'Målgruppe dækket',
  broken: 'Brudte regler',
  openMerged: 'Åbn som ny plan',
  opened: (name: string): string => `Planen »${name}« er åbnet.`,
};
