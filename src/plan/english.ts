import { comparisonTexts } from './compare/comparison-texts.ts';
import { englishComparisonTexts } from './compare/comparison-texts-en.ts';
import { mergeTexts } from './compare/merge-texts.ts';
import { englishMergeTexts } from './compare/merge-texts-en.ts';
import { editSentences } from './edit/edit-sentences.ts';
import { englishSentences } from './edit/sentences-en.ts';
import { exchangeTexts } from './exchange/exchange-texts.ts';
import { englishExchangeTexts } from './exchange/exchange-texts-en.ts';
import { targetGroupImportTexts } from './exchange/target-group-import-texts.ts';
import { englishTargetGroupImportTexts } from './exchange/target-group-import-texts-en.ts';
import { linkTexts } from './link-texts.ts';
import { englishLinkTexts } from './link-texts-en.ts';
import { problemTexts } from './problem-texts.ts';
import { englishProblemTexts } from './problem-texts-en.ts';
import { tableTexts } from './table-texts.ts';
import { englishTableTexts } from './table-texts-en.ts';

/** Gives what is said of plans and tables its English; without it, they are spoken of in Danish. */
export function addPlanEnglish(): void {
  comparisonTexts.addEnglish(englishComparisonTexts);
  mergeTexts.addEnglish(englishMergeTexts);
  exchangeTexts.addEnglish(englishExchangeTexts);
  targetGroupImportTexts.addEnglish(englishTargetGroupImportTexts);
  editSentences.addEnglish(englishSentences);
  linkTexts.addEnglish(englishLinkTexts);
  problemTexts.addEnglish(englishProblemTexts);
  tableTexts.addEnglish(englishTableTexts);
}
