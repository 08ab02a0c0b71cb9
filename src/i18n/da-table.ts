import { DASH } from './format.ts';

/** The drawer Tabel. */
export const daTable = {
  title: (count: number): string => `Tabel (${count})`,
  caption: (shown: number, all: number): string =>
    shown === all
      ? `Dækning og afstande for alle ${all} kommuner`
      : `Dækning og afstande for ${shown} af ${all} kommuner`,
  captionNote: (measure: string): string =>
    `Målgruppe er et estimat, hvor intet andet står. Afstande er ${measure} fra målgruppen til nærmeste sted.`,
  scrollRegion: 'Tabel over kommuner, kan rulles',
  filterText: 'Filtrér',
  filterPlaceholder: 'Kommune, region, råd eller enhed',
  filterStatus: 'Status',
  allStatuses: 'Alle',
  statusGroup: {
    covered: 'Dækket',
    partly: 'Delvist dækket',
    none: 'Ikke dækket',
  },
  clearFilter: 'Ryd filter',
  nothing: 'Ingen kommuner passer til filteret.',
  columns: {
    name: 'Kommune',
    code: 'Kode',
    region: 'Region',
    healthCouncil: 'Sundhedsråd',
    population: 'Indbyggere',
    targetGroup: 'Målgruppe',
    status: 'Status',
    coveredShare: 'Dækket',
    by: 'Dækket af',
    houseMedian: 'Gadens Hus',
    houseP90: 'Gadens Hus',
    roomMedian: 'Stofindtagelsesrum',
    baseMedian: 'Enhedens base',
    houseMinutes: 'Minutter til hus',
    houseWithin30: 'Inden for 30 min. af hus',
    roomMinutes: 'Minutter til rum',
    baseMinutes: 'Minutter til base',
  },
  /** What a column counts, under its name. */
  units: {
    coveredShare: '% af målgruppen',
    targetGroup: 'borgere, estimat hvor intet andet står',
    houseMedian: 'median, km',
    houseP90: '90 % inden for, km',
    roomMedian: 'median, km',
    baseMedian: 'median, km',
    houseMinutes: 'median, estimat',
    houseWithin30: '% af alle i målgruppen',
    roomMinutes: 'median, estimat',
    baseMinutes: 'median, estimat',
    population: '1. januar 2026',
  } as Readonly<Record<string, string>>,
  /** In a cell where the number may not be seen; a dash is a number that is not known. */
  suppressed: { primary: 'skjult (lille tal)', secondary: 'skjult (beskytter et lille tal)' },
  /** What a number is that is no estimate. */
  quality: {
    official: 'officielt',
    published: 'offentliggjort',
    imported: 'indlæst',
    assumption: 'antagelse',
  },
  notCurrent: 'Ikke opdateret',
  noValue: DASH,
};
