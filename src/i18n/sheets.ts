import { daSheets } from './da-sheets.ts';
import { localised } from './localised.ts';

export const sheetsWords = localised('sheets', daSheets);
