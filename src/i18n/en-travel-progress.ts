import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

export const enTravelProgress: Tables['travelProgress'] = {
  label: 'Computing journeys',
  computing: 'Computing …',
  ways: (done, all) => `Computing journeys: ${formatWhole(done)} of ${formatWhole(all)} sites`,
  rest: 'The journeys are computed; adding up …',
  stop: 'Stop the computation',
  stopped: 'You stopped the computation.',
  again: 'Compute again',
};
