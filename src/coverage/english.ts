import { addEnglish } from '../domain/language.ts';
import { englishMessages } from './messages-en.ts';

/** Gives the engine its English; without it, it speaks Danish whatever the language. */
export function addCoverageEnglish(): void {
  addEnglish({
    engineMessages: englishMessages,
  });
}
