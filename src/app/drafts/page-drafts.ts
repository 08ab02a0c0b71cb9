import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outcome } from '../../domain/failure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type { OwnNumbers } from '../../plan/suppression/own-numbers.ts';
import { type BrowserStorage, within } from './browser-storage.ts';
import type { StartChoice } from './choose-start.ts';
import { type ConflictChoice, createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import type { DraftRecord } from './draft-record.ts';
import { createDraftShelf, type DraftShelf } from './draft-shelf.ts';
import { type KeptDrafts, openRecord, readKeptDrafts, setAside } from './kept-drafts.ts';
import { readOwnNumbers } from './kept-own-numbers.ts';
import type { TabChannel } from './tab-channel.ts';

/** What the browser had when the page was opened; `failed` where it could not be asked. */
export interface FoundDrafts {
  readonly kept: KeptDrafts;
  readonly failed: boolean;
}

/** What must be told of drafts besides the keeper's own state. */
export interface DraftNotes {
  /** A draft with work in it that was not opened. */
  readonly left: DraftRecord | null;
  /** Whether a damaged draft was found when the page was opened. */
  readonly damaged: boolean;
  /** Whether drafts could not be read when the page was opened. */
  readonly readFailed: boolean;
}

/** Drafts as the page uses them. */
export interface PageDrafts {
  readonly keeper: DraftKeeper;
  readonly shelf: DraftShelf;
  readonly notes: StoreApi<DraftNotes>;
  /** Leaves the plan kept as a draft of its own and opens another; false where it could not be kept. */
  openBeside(plan: Plan): Promise<boolean>;
  /** Tells of a draft that was left behind with work in it. */
  showLeft(id: string): Promise<void>;
  /** Opens another draft; the one that was open stays. */
  goToDraft(record: DraftRecord): Promise<Outcome<unknown>>;
  choose(choice: ConflictChoice): Promise<void>;
  stop(): void;
}

/** A page is not kept waiting longer for its drafts. */
const PATIENCE_MS = 4000;
const TAB_DRAFT = 'daekning-kladde';

/** What lies in the browser; nothing, and `failed`, where it cannot be read in time. */
export async function findDrafts(storage: BrowserStorage): Promise<FoundDrafts> {
  try {
    return { kept: await within(PATIENCE_MS, readKeptDrafts(storage)), failed: false };
  } catch {
    return { kept: { drafts: [], damaged: [] }, failed: true };
  }
}

/** The user's own numbers; none where they cannot be read in time. */
export async function findOwnNumbers(storage: BrowserStorage): Promise<OwnNumbers | null> {
  try {
    return await within(PATIENCE_MS, readOwnNumbers(storage));
  } catch {
    return null;
  }
}

/** The draft that this tab worked on before it was loaded again; null for none. */
export function readTabDraft(): string | null {
  try {
    return window.sessionStorage.getItem(TAB_DRAFT);
  } catch {
    return null;
  }
}

const SHORT_MS = 4;
const MOST_SHARE = 0.2;

/** Writing takes a fifth of the page's time at most; a short write needs no rest. */
function restFor(heldUpMs: number): Promise<void> {
  const ms = heldUpMs < SHORT_MS ? 0 : heldUpMs / MOST_SHARE - heldUpMs;
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}

function keepTabDraft(id: string): void {
  try {
    window.sessionStorage.setItem(TAB_DRAFT, id);
  } catch {
    // Without it the tab opens the latest draft, which mostly is the same.
  }
}

/** Begins keeping the plan that the page has opened. */
export function startDrafts(given: {
  readonly planStore: PlanStore;
  readonly municipalities: readonly Municipality[];
  readonly storage: BrowserStorage;
  readonly channel: TabChannel;
  readonly choice: StartChoice;
  readonly readFailed: boolean;
  readonly example: () => string | null;
  /** Called before another draft's plan is put into the store. */
  readonly onOther: (record: DraftRecord) => void;
  readonly read: (text: string, file: string) => Outcome<Plan>;
  readonly newId: () => string;
}): PageDrafts {
  const { planStore, municipalities, storage, channel, choice, newId } = given;
  const now = (): string => new Date().toISOString();
  const notes = createStore<DraftNotes>(() => ({
    left: choice.leftDraft,
    damaged: choice.damaged.length > 0,
    readFailed: given.readFailed,
  }));
  const shelf = createDraftShelf({ storage, newId, now, read: given.read });
  const keeper = createDraftKeeper({
    planStore,
    storage,
    channel,
    tab: newId(),
    place: choice.place,
    example: given.example,
    newId,
    now,
    onPlace: keepTabDraft,
    rest: restFor,
  });

  const open = (record: DraftRecord): Outcome<unknown> => {
    const draft = openRecord(record, municipalities);
    if (draft.ok) {
      given.onOther(record);
      planStore.getState().openDraft(draft.value);
    }
    return draft;
  };

  const onHide = (): void => {
    if (document.visibilityState === 'hidden') void keeper.flush();
    else void keeper.lookForOthers();
  };
  const onPageHide = (): void => void keeper.flush();
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void keeper.lookForOthers();
  };
  const onBeforeUnload = (event: BeforeUnloadEvent): void => {
    const isLost = keeper.state.getState().status === 'failed' && planStore.getState().changedSinceSave;
    if (isLost) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', onPageHide);
  window.addEventListener('pageshow', onPageShow);
  window.addEventListener('beforeunload', onBeforeUnload);

  return {
    keeper,
    shelf,
    notes,
    openBeside: async (plan) => {
      await keeper.flush();
      if (keeper.state.getState().status === 'failed') return false;
      keeper.startNew();
      planStore.getState().openPlan(plan, null, false);
      return true;
    },
    showLeft: async (id) => {
      await shelf.refresh();
      const left = shelf.state.getState().drafts.find((record) => record.id === id);
      notes.setState({ left: left && (left.steps > 0 || left.changedSinceSave) ? left : null });
    },
    goToDraft: async (record) => {
      await keeper.flush();
      const draft = openRecord(record, municipalities);
      if (draft.ok) keeper.goTo(record, () => open(record));
      return draft;
    },
    choose: (answer) => keeper.choose(answer, (record) => open(record).ok),
    stop: () => {
      keeper.stop();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('pageshow', onPageShow);
      window.removeEventListener('beforeunload', onBeforeUnload);
    },
  };
}

/** Moves damaged drafts aside; false where the browser could not, and nothing may be written in their place. */
export async function setDamagedAside(
  storage: BrowserStorage,
  damaged: KeptDrafts['damaged'],
  newId: () => string,
): Promise<boolean> {
  try {
    for (const { key, value } of damaged) await within(PATIENCE_MS, setAside(storage, key, value, newId));
    return true;
  } catch {
    return false;
  }
}
