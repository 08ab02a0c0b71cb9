import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outcome } from '../../domain/failure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { BrowserStorage } from './browser-storage.ts';
import { type DraftRecord, draftKey } from './draft-record.ts';
import { readAside, readKeptDrafts } from './kept-drafts.ts';
import {
  type KeepOutcome,
  keepVersion,
  type PlanVersion,
  readVersions,
  removeVersion,
} from './kept-versions.ts';

/** What lies in the browser besides the plan that is open. */
export interface ShelfState {
  readonly versions: readonly PlanVersion[];
  readonly unreadableVersions: number;
  /** All drafts, this tab's own among them. */
  readonly drafts: readonly DraftRecord[];
  /** Damaged drafts as text, by key. */
  readonly aside: ReadonlyMap<string, string>;
  /** Whether the last thing asked of the browser failed. */
  readonly failed: boolean;
}

export interface DraftShelf {
  readonly state: StoreApi<ShelfState>;
  refresh(): Promise<void>;
  /** null where the browser failed. */
  keepVersion(name: string, plan: Plan, verdict: string | null): Promise<KeepOutcome | null>;
  readVersion(version: PlanVersion): Outcome<Plan>;
  removeVersion(id: string): Promise<void>;
  removeDraft(id: string): Promise<void>;
  removeAside(key: string): Promise<void>;
}

/** Versions, other drafts and damaged ones, as they lie in the browser now. */
export function createDraftShelf(given: {
  readonly storage: BrowserStorage;
  readonly newId: () => string;
  readonly now: () => string;
  readonly read: (text: string, file: string) => Outcome<Plan>;
}): DraftShelf {
  const { storage } = given;
  const state = createStore<ShelfState>(() => ({
    versions: [],
    unreadableVersions: 0,
    drafts: [],
    aside: new Map(),
    failed: false,
  }));

  const refresh = async (): Promise<void> => {
    try {
      const [{ versions, unreadable }, { drafts }, aside] = await Promise.all([
        readVersions(storage),
        readKeptDrafts(storage),
        readAside(storage),
      ]);
      state.setState({ versions, unreadableVersions: unreadable, drafts, aside, failed: false });
    } catch {
      state.setState({ failed: true });
    }
  };
  /** Does something and shows what there is then; null where the browser failed. */
  const change = async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    try {
      const value = await work();
      await refresh();
      return value;
    } catch {
      state.setState({ failed: true });
      return null;
    }
  };

  return {
    state,
    refresh,
    keepVersion: (name, plan, verdict) =>
      change(() => keepVersion(storage, { name, plan, verdict, id: given.newId(), keptAt: given.now() })),
    readVersion: ({ text, name }) => given.read(text, name),
    removeVersion: async (id) => {
      await change(() => removeVersion(storage, id));
    },
    removeDraft: async (id) => {
      await change(() => storage.change(new Map(), [draftKey(id)]));
    },
    removeAside: async (key) => {
      await change(() => storage.change(new Map(), [key]));
    },
  };
}
