import { daTravel } from './da-travel.ts';
import { localised } from './localised.ts';

export const travelWords = localised('travel', daTravel);
