import { daSheetsMunicipality } from './da-sheets-municipality.ts';
import { localised } from './localised.ts';

export const sheetsMunicipalityWords = localised('sheetsMunicipality', daSheetsMunicipality);
