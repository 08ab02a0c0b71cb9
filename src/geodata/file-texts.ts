import { textsIn } from '../domain/language.ts';
import { danishFileTexts } from './file-texts-da.ts';

/** What is wrong with a file of the built data, in the language in use. */
export const fileTexts = textsIn('fileTexts', danishFileTexts);
