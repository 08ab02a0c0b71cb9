import { textsIn } from '../../domain/language.ts';
import { danishMergeTexts } from './merge-texts-da.ts';

/** The sentences of a merge, without a full stop, in the language in use. */
export const mergeTexts = textsIn('mergeTexts', danishMergeTexts);
