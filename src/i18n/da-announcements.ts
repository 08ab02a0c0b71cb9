/** What a screen reader is told when something changes; each is one sentence. */
export const daAnnouncements = {
  planOpened: (name: string, verdict: string): string => `Planen ${name} er åbnet. ${verdict}.`,
  dateChanged: (date: string, verdict: string): string => `Planen ses pr. ${date}. ${verdict}.`,
  computed: (verdict: string): string => `${verdict}.`,
  insideSentence: (label: string): string => label.charAt(0).toLowerCase() + label.slice(1),
  selected: (name: string, status: string | null): string =>
    status === null ? `${name} er valgt.` : `${name} er valgt: ${status}.`,
  cleared: 'Ingen kommune er valgt.',
  layerOn: (layer: string): string => `${layer} vises på kortet.`,
  layerOff: (layer: string): string => `${layer} er skjult på kortet.`,
  colouredBy: (choropleth: string): string => `Kommunerne er farvet efter: ${choropleth}.`,
  notColoured: 'Kommunerne er ikke farvet efter tal.',
  tableOpened: 'Tabellen er vist.',
  tableClosed: 'Tabellen er skjult.',
  sorted: (column: string, descending: boolean): string =>
    `Tabellen er sorteret efter ${column}, ${descending ? 'faldende' : 'stigende'}.`,
  filtered: (count: number): string =>
    count === 1 ? 'Tabellen viser 1 kommune.' : `Tabellen viser ${count} kommuner.`,
  failed: (message: string): string => `Fejl: ${message}`,
};
