import { textsIn } from '../domain/language.ts';
import { danishProblemTexts } from './problem-texts-da.ts';

/** What is wrong with a plan, its file, link or draft, in the language in use. */
export const problemTexts = textsIn('problemTexts', danishProblemTexts);
