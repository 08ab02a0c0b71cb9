import { formatNumber, formatShare, formatWhole } from './format.ts';

const rowsText = (count: number): string => `${formatWhole(count)} ${count === 1 ? 'række' : 'rækker'}`;
const municipalitiesText = (count: number): string =>
  `${formatWhole(count)} ${count === 1 ? 'kommune' : 'kommuner'}`;
const pointsText = (count: number): string => `${formatWhole(count)} ${count === 1 ? 'punkt' : 'punkter'}`;
const peopleText = (people: number): string =>
  Number.isInteger(people) ? formatWhole(people) : formatNumber(people, 1);

/** Own demand points: reading, looking and letting go. */
export const daDemand = {
  /** Stands in results and exports as the origin of numbers and points. */
  source: (file: string): string => `indlæst fra ${file}`,

  heading: 'Egne behovspunkter',
  lead: 'Har I selv kortlagt, hvor borgerne opholder sig, kan punkterne bruges i stedet for de beregnede.',
  choose: 'Hent egne punkter …',
  chooseOther: 'Hent andre punkter …',
  hint: 'CSV eller XLSX med lon;lat;antal (WGS 84) eller x;y;antal (EPSG:25832), evt. kommunekode. Vises først.',
  privacy: 'Filen læses på din computer og sendes ikke nogen steder hen.',
  inUse: (file: string, date: string): string => `I brug: ${file}, hentet ${date}`,
  covers: (points: number, municipalities: number, people: number): string =>
    `${pointsText(points)} i ${municipalitiesText(municipalities)}, i alt ${peopleText(people)} personer. De andre kommuner har deres beregnede punkter.`,
  hidden: (names: string): string =>
    `Punkterne i ${names} bruges ikke: antallet dér er skjult, og filens antal eller fordeling kunne røbe det. Kommunen beholder de beregnede punkter.`,
  use: {
    pointsAndNumber: 'Både steder og antal er fra filen (kvalitet: indlæst).',
    split: 'Kun fordelingen er fra filen; kommunernes antal er uændret.',
  },
  keeping: {
    kept: 'Gemt i denne browser.',
    notAsked: 'Gælder kun, til siden lukkes eller genindlæses.',
    full: 'For stor til browserens lager: gælder kun, til siden lukkes eller genindlæses.',
    broken: 'Kunne ikke gemmes i browseren: gælder kun, til siden lukkes eller genindlæses.',
  },
  damaged: 'Egne punkter i denne browser kunne ikke læses og bruges ikke. Hent dem igen.',
  drop: 'Fjern egne punkter',
  dropped: 'Egne punkter er fjernet; de beregnede bruges igen',
  notForgotten:
    'Egne punkter er fjernet her, men browseren kunne ikke slette dem. De er der igen ved genindlæsning.',

  title: (file: string): string => `Egne punkter: ${file}`,
  cancel: 'Annullér',
  reading: 'Læser filen …',
  progressLabel: 'Så meget af filen er læst',
  progress: (rows: number, share: number): string => `${rowsText(rows)} læst, ${formatShare(share)}`,
  stop: 'Stop',
  failed: 'Filen kunne ikke læses: læsningen gik i stå. Intet er ændret.',
  refused: 'Filen kan ikke bruges. Intet er ændret.',
  nothingYet: 'Intet er ændret endnu.',
  recognised: 'Sådan er filen læst',
  understood: (rows: number, municipalities: number, people: number): string =>
    `${rowsText(rows)} er forstået: ${peopleText(people)} personer i ${municipalitiesText(municipalities)}`,
  small: (count: number, threshold: number): string =>
    `I ${municipalitiesText(count)} er antallet under ${threshold}. Egne punkter skjules ikke: antallet kan ses i tal og eksport. Skal det skjules, så hent det som tal for målgruppen i stedet.`,
  notUnderstood: (count: number): string => `${rowsText(count)} med fejl bruges ikke`,
  municipalities: 'Kommuner i filen',
  columns: { municipality: 'Kommune', points: 'Punkter', people: 'Antal i filen', now: 'Antal uden filen' },
  people: peopleText,
  useLegend: 'Det bruges fra filen',
  useChoice: {
    pointsAndNumber: 'Steder og antal: kommunens antal bliver summen i filen',
    split: 'Kun fordelingen: kommunens antal beholdes og deles ud efter filen',
  },
  keep: 'Gem punkterne i denne browser, så de er her næste gang',
  keepHint: 'Lad være på en computer, som andre bruger.',
  accept: 'Brug punkterne',
  acceptSome: 'Brug de rækker, der er forstået',
  accepted: (file: string): string => `Punkterne fra ${file} er i brug`,
};
