import { daTable } from './da-table.ts';
import { localised } from './localised.ts';

export const tableWords = localised('table', daTable);
