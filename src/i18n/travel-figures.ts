import { daTravelFigures } from './da-travel-figures.ts';
import { localised } from './localised.ts';

export const travelFiguresWords = localised('travelFigures', daTravelFigures);
