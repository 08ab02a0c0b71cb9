import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../domain/failure.ts';

/** What the user must be told about a file or example; the latest replaces the one before. */
export type FileNotice =
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly problems: readonly Problem[];
      /** Instead of what is said of a file. */
      readonly lead?: string;
    }
  | { readonly kind: 'warnings'; readonly warnings: readonly string[] }
  | { readonly kind: 'message'; readonly text: string };

export interface NoticeState {
  readonly notice: FileNotice | null;
  readonly show: (notice: FileNotice) => void;
  readonly clear: () => void;
}

export type NoticeStore = StoreApi<NoticeState>;

export function createNoticeStore(): NoticeStore {
  return createStore((set) => ({
    notice: null,
    show: (notice) => set({ notice }),
    clear: () => set({ notice: null }),
  }));
}
