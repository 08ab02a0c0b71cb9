import { daGroundwork } from './da-groundwork.ts';
import { localised } from './localised.ts';

export const groundworkWords = localised('groundwork', daGroundwork);
