/** The drawer Tabel. */
export const daTable = {
  title: (count: number): string => `Tabel (${count})`,
  open: 'Vis tabel',
  close: 'Skjul tabel',
  caption: (shown: number, all: number): string =>
    shown === all
      ? `Dækning og afstande for alle ${all} kommuner`
      : `Dækning og afstande for ${shown} af ${all} kommuner`,
  captionNote: (measure: string): string =>
    `Målgruppe er et estimat. Afstande er ${measure} fra målgruppen til nærmeste sted.`,
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
    targetGroup: 'Målgruppe (borgere, estimat)',
    status: 'Status',
    coveredShare: 'Dækket (% af målgruppen)',
    by: 'Dækket af',
    houseMedian: 'Gadens Hus (median, km)',
    houseP90: 'Gadens Hus (90 % inden for, km)',
    roomMedian: 'Stofindtagelsesrum (median, km)',
    baseMedian: 'Enhedens base (median, km)',
  },
  notCurrent: 'Ikke opdateret',
  noValue: '–',
};
export type TableColumnId = keyof typeof daTable.columns;
