import { daSheetsUnit } from './da-sheets-unit.ts';
import { localised } from './localised.ts';

export const sheetsUnitWords = localised('sheetsUnit', daSheetsUnit);
