import { textsIn } from '../../domain/language.ts';
import { danishSheetTexts } from './sheet-texts-da.ts';

/** What the reader of sheet files says. */
export const sheetTexts = textsIn('sheetTexts', danishSheetTexts);
