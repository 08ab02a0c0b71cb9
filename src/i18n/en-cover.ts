import { formatSetting } from './format.ts';
import type { Tables } from './tables.ts';

export const enCover: Tables['cover'] = {
  status: {
    both: 'Covered by house and unit',
    house: 'Covered by Gadens Hus',
    unit: 'Covered by unit',
    partly: 'Partly covered',
    none: 'Not covered',
  },
  siteKind: { house: 'Gadens Hus (street house)', consumptionRoom: 'Drug consumption room' },
  facilityStatus: { open: 'Open', planned: 'Planned', candidate: 'Candidate (not counted)' },
  travelTo: { house: 'Gadens Hus', consumptionRoom: 'Drug consumption room', unitBase: 'Base of the unit' },
  noFacility: {
    house: 'The plan has no Gadens Hus.',
    consumptionRoom: 'The plan has no drug consumption room.',
    unitBase: 'No base',
  },
  quality: {
    official: 'official numbers',
    published: 'published numbers',
    imported: 'imported numbers',
    estimate: 'estimate',
    assumption: 'assumption',
  },
  travelMeasure: (engine, detour) => {
    if (engine === 'network') return 'km by road (estimate)';
    if (engine.startsWith('matrix:')) return 'km as in the file of journeys';
    if (/^(osrm|valhalla):/.test(engine)) return 'km from the routing service';
    if (engine !== 'straight') return 'km by road';
    return detour === 1
      ? 'km in a straight line'
      : `km in a straight line, detour factor ${formatSetting(detour)}`;
  },
  modeWords: (mode) => (mode === 'bicycle' ? 'by bicycle' : 'by car'),
};
