import { textsIn } from '../domain/language.ts';
import { danishLinkTexts } from './link-texts-da.ts';

/** What is wrong with the link of a plan, in the language in use. */
export const linkTexts = textsIn('linkTexts', danishLinkTexts);
