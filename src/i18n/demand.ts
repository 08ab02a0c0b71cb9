import { daDemand } from './da-demand.ts';
import { localised } from './localised.ts';

export const demandWords = localised('demand', daDemand);
