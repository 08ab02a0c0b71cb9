import { textsIn } from '../../domain/language.ts';
import { danishComparisonTexts } from './comparison-texts-da.ts';

/** The sentences of a comparison, without a full stop, in the language in use. */
export const comparisonTexts = textsIn('comparisonTexts', danishComparisonTexts);
