import { daData } from './da-data.ts';
import { localised } from './localised.ts';

export const dataWords = localised('data', daData);
