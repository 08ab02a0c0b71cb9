import { DASH, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

export const enTravelFigures: Tables['travelFigures'] = {
  heading: 'Travel time in minutes',
  unitCaption: (mode) => `Minutes ${mode} from the base to the citizens the unit covers (estimate)`,
  withinCaption: (mode) =>
    `Share of all citizens in the target group within so many minutes ${mode} (estimate); those without a route are included`,
  fromBase: 'From the base',
  to: { house: 'House', consumptionRoom: 'Room', unitBase: 'Base' },
  columns: { to: 'To', mean: 'Mean', median: 'Median', p90: '90% within', max: 'Longest' },
  within: (minutes) => `${minutes} min`,
  minutes: (value) => formatWhole(value),
  noValue: DASH,
};
