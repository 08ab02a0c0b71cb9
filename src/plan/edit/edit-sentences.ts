import { textsIn } from '../../domain/language.ts';
import type { EditSentences } from './sentences.ts';
import { danishSentences } from './sentences-da.ts';

/** What is said of edits, in the language in use. */
export const editSentences = textsIn<EditSentences>('editSentences', danishSentences);
