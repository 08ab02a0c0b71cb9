import { daSheetsEntry } from './da-sheets-entry.ts';
import { localised } from './localised.ts';

export const sheetsEntryWords = localised('sheetsEntry', daSheetsEntry);
