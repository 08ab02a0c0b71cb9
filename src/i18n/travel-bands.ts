import { daTravelBands } from './da-travel-bands.ts';
import { localised } from './localised.ts';

export const travelBandsWords = localised('travelBands', daTravelBands);
