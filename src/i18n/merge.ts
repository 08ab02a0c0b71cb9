import { daMerge } from './da-merge.ts';
import { localised } from './localised.ts';

export const mergeWords = localised('merge', daMerge);
