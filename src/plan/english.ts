import { editSentences } from './edit/edit-sentences.ts';
import { englishSentences } from './edit/sentences-en.ts';
import { problemTexts } from './problem-texts.ts';
import { englishProblemTexts } from './problem-texts-en.ts';
import { tableTexts } from './table-texts.ts';
import { englishTableTexts } from './table-texts-en.ts';

/** Gives what is said of plans and tables its English; without it, they are spoken of in Danish. */
export function addPlanEnglish(): void {
  editSentences.addEnglish(englishSentences);
  problemTexts.addEnglish(englishProblemTexts);
  tableTexts.addEnglish(englishTableTexts);
}
