import type { RoutingReason } from '../domain/travel-matrix.ts';
import { formatDate, formatNumber, formatWhole } from './format.ts';

const reasons: Readonly<Record<RoutingReason, string>> = {
  unreachable: 'tjenesten svarer ikke',
  slow: 'tjenesten svarede ikke i tide',
  busy: 'tjenesten har for travlt',
  serverError: 'tjenesten melder fejl hos sig selv',
  refused: 'tjenesten afviste spørgsmålet',
  notRouting: 'svaret er ikke fra en rutetjeneste af den slags',
  wrongSize: 'svaret passer ikke til spørgsmålet',
  stopped: 'du stoppede',
};

function sites(count: number): string {
  return count === 1 ? '1 sted' : `${formatWhole(count)} steder`;
}

function share(part: number, all: number): string {
  const percent = (100 * part) / all;
  return percent > 0 && percent < 0.1
    ? 'under 0,1 %'
    : `${formatNumber(Math.min(percent, part < all ? 99.9 : 100), 1)} %`;
}

/** Choosing what travel is measured with. */
export const daTravelChoice = {
  heading: 'Rejser',
  loading: 'Henter valg af rejser …',
  loadFailed: 'Valg af rejser kunne ikke hentes. Genindlæs siden.',
  legend: 'Hvordan rejser måles',
  choices: {
    network: 'Vejnet',
    straight: 'Fugleflugt',
    matrix: 'Matrix fra fil',
    server: 'Rutetjeneste',
  },
  hints: {
    network: 'Km og minutter ad vej, bro og færge. Et estimat, der regnes i din browser.',
    straight: 'Km i lige linje, uden minutter. Vand tæller som vej.',
    matrix: 'Rejsetider og afstande, der er beregnet i et andet program, fx til kollektiv trafik.',
    server: 'OSRM eller Valhalla. Koordinater sendes til tjenesten.',
  },
  inUse: {
    network: 'Der måles på det indbyggede vejnet.',
    straight: 'Der måles i fugleflugt.',
    matrix: (file: string): string => `Der måles efter ${file}.`,
    server: (base: string): string => `Der måles efter svar fra ${base}.`,
  },

  matrixText:
    'Kolonner: kommunekode eller et punkts id, sted (stedets eller enhedens id), minutter og km; én af dem er nok. En kommunes række gælder alle dens borgere. Et par, der mangler, har ingen rute.',
  matrixMoved:
    'Rejserne gælder stederne, som de lå, da filen blev lavet: flyttes et sted på kortet, følger rejserne ikke med.',
  chooseFile: 'Vælg fil …',
  writePoints: 'Hent punkterne som CSV',
  pointsFile: 'behovspunkter.csv',
  pointsWritten: 'behovspunkter.csv er hentet til din computer',
  previewTitle: (file: string): string => `Rejser fra ${file}`,
  cancel: 'Annullér',
  nothingYet: 'Intet er ændret endnu.',
  refused: 'Filen kan ikke bruges. Der måles som før.',
  readFailed: 'Filen kunne ikke læses: læsningen gik i stå. Der måles som før.',
  recognised: 'Sådan er filen læst',
  routes: (routes: number, without: number): string =>
    `${formatWhole(routes)} rejser er forstået${without > 0 ? `, og ${formatWhole(without)} par er uden rute` : ''}.`,
  missing: (count: number): string => `${sites(count)} i planen har ingen rækker og regnes som uden rute`,
  unknown: (count: number): string => `${sites(count)} i filen er ikke i planen og bruges ikke`,
  use: 'Mål efter filen',
  problems: 'Fejl i filen',
  problemHeaders: { place: 'Sted i filen', found: 'Fundet', expected: 'Forventet' },
  wholeFile: 'hele filen',
  more: (count: number): string => `og ${formatWhole(count)} mere`,

  server: 'Tjeneste',
  kind: 'Slags',
  kinds: { osrm: 'OSRM', valhalla: 'Valhalla' },
  sends: (base: string, count: number, points: number): string =>
    `Der sendes koordinater for ${sites(count)} og ${formatWhole(points)} behovspunkter til ${base}. Navne, antal borgere og resten af planen sendes ikke. Tjenesten kan se, hvilke steder der overvejes.`,
  requests: (requests: number): string =>
    requests === 1 ? 'Det er 1 forespørgsel.' : `Det er ca. ${formatWhole(requests)} forespørgsler.`,
  known: (known: number, all: number): string =>
    `${formatWhole(known)} af ${sites(all)} er besvaret før, og svarene er gemt i browseren.`,
  follows:
    'Flyttes et sted bagefter, eller kommer der et til, sendes dets koordinater af sig selv, til en anden plan åbnes.',
  nothingToAsk: 'Alle planens steder er besvaret; der sendes intet.',
  noSites: 'Planen har ingen steder at måle fra.',
  ask: 'Send koordinater og hent rejser',
  useKept: 'Mål efter de gemte svar',
  counting: 'Tæller op …',
  progress: ({ pairs, allPairs, requests }: { pairs: number; allPairs: number; requests: number }): string =>
    `${share(pairs, allPairs)} af rejserne er hentet; ${formatWhole(requests)} forespørgsler`,
  waiting: (reason: RoutingReason): string => `Prøver igen: ${reasons[reason]}`,
  progressLabel: 'Hentning af rejser',
  stop: 'Stop',
  nothingGot: 'Der kom ingen svar, så der måles som før.',
  shortfall: (pairs: number, all: number): string =>
    `${share(pairs, all)} af rejserne er ikke besvaret. De regnes som uden rute, men det vides ikke.`,
  reason: (reason: RoutingReason, detail: string): string =>
    `Årsag: ${reasons[reason]}${detail === '' ? '' : ` (${detail})`}`,
  askRest: 'Hent resten',
  lacking: (count: number): string => `${sites(count)} i planen er ikke besvaret i fuldt omfang.`,
  answered: (date: string): string => `Ældste svar er fra ${formatDate(date.slice(0, 10))}.`,
  forget: 'Slet gemte svar',
  forgotten: 'De gemte svar er slettet',
};
