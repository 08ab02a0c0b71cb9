import { daTravelMinutes } from './da-travel-minutes.ts';
import { localised } from './localised.ts';

export const travelMinutesWords = localised('travelMinutes', daTravelMinutes);
