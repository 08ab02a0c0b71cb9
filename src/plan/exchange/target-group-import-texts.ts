import { textsIn } from '../../domain/language.ts';
import { danishTargetGroupImportTexts } from './target-group-import-texts-da.ts';

/** What is said of a table of the target group that is taken in, in the language in use. */
export const targetGroupImportTexts = textsIn('targetGroupImportTexts', danishTargetGroupImportTexts);
