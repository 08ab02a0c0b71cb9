import type { SheetViewStore } from '../plan/sheet-view-store.ts';
import { isSheetText, readSheetFile } from '../plan/sheets/sheet-file.ts';
import type { NoticeStore } from './notice-store.ts';

/** Opens a text as a saved sheet where it says that it is one; false for any other text. */
export function openSheet(
  text: string,
  file: string,
  { sheetStore, noticeStore }: { readonly sheetStore: SheetViewStore; readonly noticeStore: NoticeStore },
): boolean {
  if (!isSheetText(text)) return false;
  const outcome = readSheetFile(text, file);
  if (outcome.ok) {
    noticeStore.getState().clear();
    sheetStore.getState().showFrozen({ sheet: outcome.value, file });
  } else noticeStore.getState().show({ kind: 'refused', file, problems: outcome.problems });
  return true;
}
