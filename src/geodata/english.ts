import { builtTexts } from '../domain/built-texts.ts';
import { englishBuiltTexts } from './built-texts-en.ts';
import { fileTexts } from './file-texts.ts';
import { englishFileTexts } from './file-texts-en.ts';

/** Gives the built data, and what is said of them, their English; without it, both are Danish. */
export function addGeodataEnglish(): void {
  builtTexts.addEnglish(englishBuiltTexts);
  fileTexts.addEnglish(englishFileTexts);
}
