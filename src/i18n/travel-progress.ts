import { daTravelProgress } from './da-travel-progress.ts';
import { localised } from './localised.ts';

export const travelProgressWords = localised('travelProgress', daTravelProgress);
