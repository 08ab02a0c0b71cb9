import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { RoleSheet } from './sheets/sheet-file.ts';

/** Whose sheet it is: the ministry's, a region's or a municipality's. */
export type SheetRole = 'country' | 'region' | 'municipality';

/** A sheet that was opened from a file, and shows what it was made with. */
export interface FrozenSheet {
  readonly sheet: RoleSheet;
  readonly file: string;
}

export interface SheetViewState {
  readonly isOpen: boolean;
  readonly role: SheetRole;
  /** null for the first there is. */
  readonly region: string | null;
  readonly municipality: MunicipalityCode | null;
  /** null while the sheet of the open plan is shown. */
  readonly frozen: FrozenSheet | null;
}

export interface SheetViewCommands {
  open(choice?: Partial<Pick<SheetViewState, 'role' | 'region' | 'municipality'>>): void;
  close(): void;
  showFrozen(frozen: FrozenSheet): void;
}

export type SheetViewStore = StoreApi<SheetViewState & SheetViewCommands>;

/** Which sheet is looked at; nothing in it changes a figure. */
export function createSheetViewStore(): SheetViewStore {
  return createStore((set) => ({
    isOpen: false,
    role: 'country',
    region: null,
    municipality: null,
    frozen: null,
    open: (choice = {}) => set({ ...choice, isOpen: true, frozen: null }),
    close: () => set({ isOpen: false, frozen: null }),
    showFrozen: (frozen) => set({ isOpen: true, frozen }),
  }));
}
