import { daSheetsRegion } from './da-sheets-region.ts';
import { localised } from './localised.ts';

export const sheetsRegionWords = localised('sheetsRegion', daSheetsRegion);
