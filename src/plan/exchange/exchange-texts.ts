import { textsIn } from '../../domain/language.ts';
import { danishExchangeTexts } from './exchange-texts-da.ts';

/** What is said of import and export, in the language in use. */
export const exchangeTexts = textsIn('exchangeTexts', danishExchangeTexts);
