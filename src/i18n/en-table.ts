import { DASH } from './format.ts';
import type { Tables } from './tables.ts';

export const enTable: Tables['table'] = {
  title: (count) => `Table (${count})`,
  caption: (shown, all) =>
    shown === all
      ? `Coverage and distances for all ${all} municipalities`
      : `Coverage and distances for ${shown} of ${all} municipalities`,
  captionNote: (measure) =>
    `The target group is an estimate where nothing else is said. Distances are ${measure} from the target group to the nearest site.`,
  scrollRegion: 'Table of municipalities, scrollable',
  filterText: 'Filter',
  filterPlaceholder: 'Municipality, region, council or unit',
  filterStatus: 'Status',
  allStatuses: 'All',
  statusGroup: { covered: 'Covered', partly: 'Partly covered', none: 'Not covered' },
  clearFilter: 'Clear filter',
  nothing: 'No municipality matches the filter.',
  columns: {
    name: 'Municipality',
    code: 'Code',
    region: 'Region',
    healthCouncil: 'Health council',
    population: 'Inhabitants',
    targetGroup: 'Target group',
    status: 'Status',
    coveredShare: 'Covered',
    by: 'Covered by',
    houseMedian: 'Gadens Hus',
    houseP90: 'Gadens Hus',
    roomMedian: 'Consumption room',
    baseMedian: 'Base of the unit',
    houseMinutes: 'Minutes to house',
    houseWithin30: 'Within 30 min of house',
    roomMinutes: 'Minutes to room',
    baseMinutes: 'Minutes to base',
  },
  units: {
    coveredShare: '% of the target group',
    targetGroup: 'citizens, estimate where nothing else is said',
    houseMedian: 'median, km',
    houseP90: '90% within, km',
    roomMedian: 'median, km',
    baseMedian: 'median, km',
    houseMinutes: 'median, estimate',
    houseWithin30: '% of all in the target group',
    roomMinutes: 'median, estimate',
    baseMinutes: 'median, estimate',
    population: '1 January 2026',
  },
  suppressed: { primary: 'hidden (small number)', secondary: 'hidden (protects a small number)' },
  quality: { official: 'official', published: 'published', imported: 'imported', assumption: 'assumption' },
  notCurrent: 'Not up to date',
  noValue: DASH,
};
