import { formatWhole, NBSP } from './format.ts';
import type { Tables } from './tables.ts';

export const enTravelMinutes: Tables['travelMinutes'] = {
  to: {
    house: (minutes, measure) =>
      `${formatWhole(minutes)}${NBSP}min to the nearest Gadens Hus (median, ${measure})`,
    consumptionRoom: (minutes, measure) =>
      `${formatWhole(minutes)}${NBSP}min to the nearest drug consumption room (median, ${measure})`,
  },
  longest: (before, after) =>
    `longest journey ${before === null ? '' : `${formatWhole(before)}${NBSP}min → `}${formatWhole(after)}${NBSP}min`,
  unitRow: 'Minutes from the base',
  unitValue: (median, max) =>
    `median ${formatWhole(median)}${NBSP}min, longest ${formatWhole(max)}${NBSP}min`,
  figureGroup: { base: 'Minutes to the unit’s base', house: 'Minutes to Gadens Hus' },
  write: formatWhole,
  measuredBy: (before, after) =>
    before === after
      ? `Journeys are measured as ${before}.`
      : `Journeys are measured as ${before} before and ${after} after.`,
  sensitivityMedian: {
    house: 'Minutes to Gadens Hus (median)',
    unitBase: 'Minutes to the unit’s base (median)',
  },
};
