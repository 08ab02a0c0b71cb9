import { addEnglish } from '../domain/language.ts';
import { englishBuiltTexts } from './built-texts-en.ts';
import { englishFileTexts } from './file-texts-en.ts';

/** Gives the built data, and what is said of them, their English; without it, both are Danish. */
export function addGeodataEnglish(): void {
  addEnglish({
    builtTexts: englishBuiltTexts,
    fileTexts: englishFileTexts,
  });
}
