import { formatNumber, formatWhole } from './format.ts';

/** Import and export: menus, preview and the map as a picture. */
export const daExchange = {
  button: 'Import/eksport',
  importTitle: 'Hent ind',
  importButton: 'Hent ind fra fil …',
  importHint: 'GeoJSON, eller en tabel (CSV, XLSX) med kommunekode og enhed. Vises først',
  targetGroupButton: 'Hent tal for målgruppen …',
  targetGroupHint: 'Tabel (CSV, XLSX) med kommunekode og antal. Vises først',
  exportTitle: 'Eksportér',
  exportGroups: { plan: 'Planen', result: 'Resultatet', map: 'Kortet' },
  exports: {
    planGeoJson: {
      label: 'Enheder og steder (GeoJSON)',
      note: 'Kan hentes ind igen uden tab',
      suffix: 'plan',
      extension: 'geojson',
    },
    assignmentCsv: {
      label: 'Fordeling (CSV)',
      note: 'kommunekode;enhed, til regneark',
      suffix: 'fordeling',
      extension: 'csv',
    },
    assignmentXlsx: { label: 'Fordeling (XLSX)', note: 'Regneark', suffix: 'fordeling', extension: 'xlsx' },
    resultCsv: {
      label: 'Resultat (CSV)',
      note: 'Dækning og afstande for de 98 kommuner',
      suffix: 'resultat',
      extension: 'csv',
    },
    resultXlsx: {
      label: 'Resultat (XLSX)',
      note: 'Regneark med kilder på eget ark',
      suffix: 'resultat',
      extension: 'xlsx',
    },
    resultGeoJson: {
      label: 'Resultat (GeoJSON)',
      note: 'Kommunerne som flader med tal',
      suffix: 'resultat',
      extension: 'geojson',
    },
    mapPng: {
      label: 'Kortet som billede (PNG)',
      note: 'Med signatur, dato, kilder og målestok',
      suffix: 'kort',
      extension: 'png',
    },
  },
  exporting: 'Laver filen …',
  exported: (file: string): string => `${file} er hentet til din computer`,
  exportFailed: 'Filen kunne ikke laves. Prøv igen.',

  title: (file: string): string => `Hent ind: ${file}`,
  cancel: 'Annullér',
  reading: 'Læser filen …',
  readFailed: 'Filen kunne ikke læses: læsningen gik i stå. Planen er uændret.',
  refused: 'Filen kan ikke bruges. Planen er uændret.',
  nothingYet: 'Intet er ændret endnu.',
  recognised: 'Sådan er filen læst',
  understood: (kind: 'plan' | 'features' | 'assignment', count: number): string => {
    const [one, many] = kind === 'assignment' ? ['række', 'rækker'] : ['objekt', 'objekter'];
    return `${formatWhole(count)} ${count === 1 ? one : many} er forstået og bruges`;
  },
  notUnderstood: (kind: 'plan' | 'features' | 'assignment', count: number): string => {
    const [one, many] = kind === 'assignment' ? ['række', 'rækker'] : ['objekt', 'objekter'];
    return `${formatWhole(count)} ${count === 1 ? one : many} bruges ikke`;
  },
  moreProblems: (count: number): string => `og ${formatWhole(count)} mere`,
  problemsList: 'Det, der ikke bruges',
  problemHeaders: { place: 'Sted i filen', found: 'Fundet', expected: 'Forventet' },
  wholeFile: 'hele filen',
  pointsLegend: 'Punkter, der ikke siger, hvad de er, hentes ind som',
  points: { house: 'Gadens Hus', consumptionRoom: 'Stofindtagelsesrum', none: 'udelades' },
  areas: 'Enheder',
  changes: (count: number): string => `Det ændres (${formatWhole(count)})`,
  consequences: (count: number): string => `Det betyder (${formatWhole(count)})`,
  noChanges: 'Filen siger det samme som planen: der er intet at ændre.',
  comparing: 'Beregner, hvad det betyder …',
  compareFailed: 'Følgerne kunne ikke beregnes. Filen kan hentes ind alligevel.',
  more: (count: number): string => `og ${formatWhole(count)} mere`,
  accept: 'Hent ind i planen',
  undoHint: 'Kan fortrydes i ét trin.',
  reason: (file: string): string => `Hentet ind fra ${file}`,
  changedMeanwhile: 'Planen er ændret, siden filen blev læst. Læs filen igen.',
  readAgain: 'Læs igen',
  fileTooLarge: (megabytes: number): string => `${formatNumber(megabytes, 1)} MB`,
  fileOfAtMost: (megabytes: number): string => `en fil på højst ${megabytes} MB`,

  picture: {
    asOf: (date: string): string => `Set pr. ${date}`,
    made: (date: string): string => `Lavet med Dækning ${date}`,
    distances: (engine: string): string =>
      engine === 'straight' ? 'Afstande: fugleflugt' : `Afstande: ${engine}`,
    people: (quality: string, source: string, year: number | null): string => {
      const dated = `${source}${year === null ? '' : ` (${year})`}`;
      const isSaid = source.toLocaleLowerCase('da').startsWith(quality.toLocaleLowerCase('da'));
      return isSaid ? `Målgruppe: ${dated}` : `Målgruppe: ${quality}. ${dated}`;
    },
    boundaries: (source: string, date: string, licence: string): string =>
      `Kommunegrænser: ${source} (${date}). ${licence}`,
    approximate: 'Kommunegrænserne er tilnærmede, ikke officielle.',
    scale: (km: number): string => `${formatWhole(km)} km`,
    metres: (metres: number): string => `${formatWhole(metres)} m`,
  },
};
