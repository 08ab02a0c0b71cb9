import { formatKm, formatWhole, NBSP } from './format.ts';
import type { Tables } from './tables.ts';

const longest = (value: number, measure: 'km' | 'minutes'): string =>
  measure === 'km' ? formatKm(value) : `${formatWhole(value)}${NBSP}min`;

export const enTravelMeasure: Tables['travelMeasure'] = {
  minutesBy: (engine) =>
    engine.startsWith('matrix:')
      ? 'minutes from the file of journeys'
      : /^(osrm|valhalla):/.test(engine)
        ? 'minutes from the routing service'
        : 'minutes',
  value: longest,
  minutesTo: {
    house: (minutes, measure) =>
      `${formatWhole(minutes)}${NBSP}min to the nearest Gadens Hus (median, ${measure})`,
    consumptionRoom: (minutes, measure) =>
      `${formatWhole(minutes)}${NBSP}min to the nearest drug consumption room (median, ${measure})`,
  },
  longest: (before, after, measure) =>
    before === null
      ? `longest journey ${longest(after, measure)}`
      : `longest journey ${longest(before, measure)} → ${longest(after, measure)}`,
  unitRow: 'Minutes from the base',
  unitValue: (median, max) =>
    `median ${formatWhole(median)}${NBSP}min, longest ${formatWhole(max)}${NBSP}min`,
  figureGroup: { base: 'Minutes to the unit’s base', house: 'Minutes to Gadens Hus' },
  minutes: formatWhole,
  measuredBy: (before, after) =>
    before === after
      ? `Journeys are measured as ${before}.`
      : `Journeys are measured as ${before} before and ${after} after.`,
  sensitivityMedian: {
    house: 'Median to Gadens Hus, min',
    unitBase: 'Median to the unit’s base, min',
  },
};
