import { addEnglish, textsIn } from '../../src/domain/language.ts';
import { danishCompareTexts } from './compare-texts-da.ts';
import { englishCompareTexts } from './compare-texts-en.ts';
import { danishTexts } from './texts-da.ts';
import { englishTexts } from './texts-en.ts';
import { danishTravelTexts } from './travel-texts-da.ts';
import { englishTravelTexts } from './travel-texts-en.ts';

/** What the command line says, in the language of the call. */
export const texts = textsIn('texts', danishTexts);
export const compareTexts = textsIn('compareTexts', danishCompareTexts);
export const travelTexts = textsIn('travelTexts', danishTravelTexts);

addEnglish({ texts: englishTexts, compareTexts: englishCompareTexts, travelTexts: englishTravelTexts });
