import { addEnglish } from '../domain/language.ts';
import { englishComparisonTexts } from './compare/comparison-texts-en.ts';
import { englishMergeTexts } from './compare/merge-texts-en.ts';
import { englishSentences } from './edit/sentences-en.ts';
import { englishExchangeTexts } from './exchange/exchange-texts-en.ts';
import { englishTargetGroupImportTexts } from './exchange/target-group-import-texts-en.ts';
import { englishLinkTexts } from './link-texts-en.ts';
import { englishProblemTexts } from './problem-texts-en.ts';
import { englishSheetTexts } from './sheets/sheet-texts-en.ts';
import { englishTableTexts } from './table-texts-en.ts';

/** Gives what is said of plans and tables its English; without it, they are spoken of in Danish. */
export function addPlanEnglish(): void {
  addEnglish({
    comparisonTexts: englishComparisonTexts,
    mergeTexts: englishMergeTexts,
    exchangeTexts: englishExchangeTexts,
    targetGroupImportTexts: englishTargetGroupImportTexts,
    editSentences: englishSentences,
    linkTexts: englishLinkTexts,
    problemTexts: englishProblemTexts,
    sheetTexts: englishSheetTexts,
    tableTexts: englishTableTexts,
  });
}
