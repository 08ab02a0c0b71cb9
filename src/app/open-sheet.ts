import type { SheetViewStore } from '../plan/sheet-view-store.ts';
import type { NoticeStore } from './notice-store.ts';

/** Opens a text as a saved sheet where it says that it is one; false for any other text. */
export type OpenSheet = (text: string, file: string) => Promise<boolean>;

/** What reads sheets is loaded only for a file that names the format. */
const NAMED = 'daekning-sheet';

export function createSheetOpener(sheetStore: SheetViewStore, noticeStore: NoticeStore): OpenSheet {
  return async (text, file) => {
    if (!text.includes(NAMED)) return false;
    const { isSheetText, readSheetFile } = await import('../plan/sheets/sheet-file.ts');
    if (!isSheetText(text)) return false;
    const outcome = readSheetFile(text, file);
    if (outcome.ok) {
      noticeStore.getState().clear();
      sheetStore.getState().showFrozen({ sheet: outcome.value, file });
    } else noticeStore.getState().show({ kind: 'refused', file, problems: outcome.problems });
    return true;
  };
}
