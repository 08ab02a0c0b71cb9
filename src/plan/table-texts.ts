import { textsIn } from '../domain/language.ts';
import { danishTableTexts } from './table-texts-da.ts';

/** What is said of tables that are read, in the language in use. */
export const tableTexts = textsIn('tableTexts', danishTableTexts);
