import { daCompare } from './da-compare.ts';
import { localised } from './localised.ts';

export const compareWords = localised('compare', daCompare);
