import { daLanguage } from './da-language.ts';
import { localised } from './localised.ts';

export const languageWords = localised('language', daLanguage);
