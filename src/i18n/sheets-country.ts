import { daSheetsCountry } from './da-sheets-country.ts';
import { localised } from './localised.ts';

export const sheetsCountryWords = localised('sheetsCountry', daSheetsCountry);
