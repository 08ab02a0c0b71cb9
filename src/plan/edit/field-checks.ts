import { refuse } from './command-outcome.ts';
import type { Refusal } from './plan-command.ts';
import type { EditSentences } from './sentences.ts';

export const LONGEST_NAME = 200;

/** Why a name cannot be used; null where it can. */
export function checkName(name: string, sentences: EditSentences): Refusal | null {
  if (name.trim() === '') return refuse(sentences.refuse.nameEmpty);
  if (Array.from(name.trim()).length > LONGEST_NAME)
    return refuse(sentences.refuse.nameTooLong(LONGEST_NAME));
  return null;
}
