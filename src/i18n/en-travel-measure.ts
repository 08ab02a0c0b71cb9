import { formatKm, formatWhole, NBSP } from './format.ts';
import type { Tables } from './tables.ts';

export const enTravelMeasure: Tables['travelMeasure'] = {
  minutesBy: (engine) =>
    engine.startsWith('matrix:')
      ? 'minutes from the file of journeys'
      : /^(osrm|valhalla):/.test(engine)
        ? 'minutes from the routing service'
        : 'minutes',
  minutesIn: (vehicle) => `minutes ${vehicle}`,
  gapNoRoute: 'no route to a house or room',
  value: (value, measure) => (measure === 'km' ? formatKm(value) : `${formatWhole(value)}${NBSP}min`),
};
