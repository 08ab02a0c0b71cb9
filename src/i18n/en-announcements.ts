import type { Tables } from './tables.ts';

export const enAnnouncements: Tables['announcements'] = {
  planOpened: (name, verdict) => `The plan ${name} is open. ${verdict}.`,
  dateChanged: (date, verdict) => `The plan is seen as of ${date}. ${verdict}.`,
  computed: (verdict) => `${verdict}.`,
  // Gadens Hus keeps its capital.
  insideSentence: (label) =>
    label.startsWith('Gadens') ? label : label.charAt(0).toLowerCase() + label.slice(1),
  selected: (name, status) => (status === null ? `${name} is chosen.` : `${name} is chosen: ${status}.`),
  cleared: 'No municipality is chosen.',
  layerOn: (layer) => `${layer}: shown on the map.`,
  layerOff: (layer) => `${layer}: hidden on the map.`,
  colouredBy: (choropleth) => `The municipalities are coloured by: ${choropleth}.`,
  notColoured: 'The municipalities are not coloured by numbers.',
  tableOpened: 'The table is shown.',
  tableClosed: 'The table is hidden.',
  sorted: (column, descending) =>
    `The table is sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
  filtered: (count) =>
    count === 1 ? 'The table shows 1 municipality.' : `The table shows ${count} municipalities.`,
  failed: (message) => `Error: ${message}`,
};
