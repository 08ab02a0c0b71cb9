import { daTravelMeasure } from './da-travel-measure.ts';
import { localised } from './localised.ts';

export const travelMeasureWords = localised('travelMeasure', daTravelMeasure);
