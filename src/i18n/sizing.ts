import { daSizing } from './da-sizing.ts';
import { localised } from './localised.ts';

export const sizingWords = localised('sizing', daSizing);
