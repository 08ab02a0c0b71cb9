import { daTravelChoice } from './da-travel-choice.ts';
import { localised } from './localised.ts';

export const travelChoiceWords = localised('travelChoice', daTravelChoice);
