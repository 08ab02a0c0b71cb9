import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlanState, PlanStore } from '../../plan/plan-store.ts';
import { type BrowserStorage, failureOf, type StorageFailure } from './browser-storage.ts';
import { type DraftRecord, draftKey, makeDraftRecord, readDraftRecord } from './draft-record.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

/** Which draft a tab works on, and the write it knows of. */
export interface DraftPlace {
  readonly id: string;
  /** 0 for a draft that has not been kept yet. */
  readonly revision: number;
  readonly line: string;
}

/** Another tab has changed the draft that this one works on. */
export interface DraftConflict {
  /** As the other tab kept it; null where it cannot be read. */
  readonly other: DraftRecord | null;
  /** Whether this tab's plan has something that the other tab's does not come from. */
  readonly hasOwn: boolean;
}

export type ConflictChoice = 'this' | 'other' | 'both';

export interface KeeperState {
  readonly draft: string;
  /** `kept` when what is in the page is in the browser too. */
  readonly status: 'kept' | 'keeping' | 'failed';
  /** null unless `status` is `failed`. */
  readonly failure: StorageFailure | null;
  /** When something was last kept: ISO 8601 with time, UTC; null for not yet. */
  readonly keptAt: string | null;
  readonly conflict: DraftConflict | null;
  /** The other tabs that have the same draft open. */
  readonly otherTabs: readonly string[];
}

export interface DraftKeeper {
  readonly state: StoreApi<KeeperState>;
  /** Writes what is not written yet, without waiting for a write under way; done when it is. */
  flush(): Promise<void>;
  /** Leaves the draft as it is kept; what comes from now on is a draft of its own. */
  startNew(): void;
  /** Goes over to a kept draft; `open` puts it into the plan store. */
  goTo(place: DraftPlace, open: () => void): void;
  /** Looks whether another tab has written, as when the page comes back into view. */
  lookForOthers(): Promise<void>;
  /** Ends a conflict; `open` puts the other tab's draft into the plan store and says whether it could. */
  choose(choice: ConflictChoice, open: (other: DraftRecord) => boolean): Promise<void>;
  stop(): void;
}

/** A write that takes longer is told as a failure, until it is done. */
const SLOW_MS = 5000;

/**
 * Keeps the plan with its history in the browser, from every change on: a write starts at once, and
 * again after it when something has changed meanwhile. Never writes over what another tab has written.
 */
export function createDraftKeeper(options: {
  readonly planStore: PlanStore;
  readonly storage: BrowserStorage;
  readonly channel: TabChannel;
  /** This page's own name among the tabs. */
  readonly tab: string;
  readonly place: DraftPlace;
  /** The example that the plan began as. */
  readonly example: () => string | null;
  readonly newId: () => string;
  readonly now: () => string;
  /**
   * Waits before the next write, given how long this one held the page up: with a long history that is
   * several milliseconds, which drawing must not pay at every move. Without it there is no wait.
   */
  readonly rest?: (heldUpMs: number) => Promise<void>;
  /** Told which draft the tab works on, from its first write on. */
  readonly onPlace?: (id: string) => void;
}): DraftKeeper {
  const { planStore, storage, channel, tab, newId, now } = options;
  let place = placeOf(options.place);
  /** Counts the changes, so that a write knows whether it has the latest. */
  let changes = 0;
  let keptChanges = 0;
  let isWriting = false;
  let heldUpMs = 0;
  let isQuiet = false;
  /** Where this tab's own plan is kept while a conflict is open; null for nowhere. */
  let fork: OwnPlace | null = null;

  const state = createStore<KeeperState>(() => ({
    draft: place.id,
    status: 'kept',
    failure: null,
    keptAt: null,
    conflict: null,
    otherTabs: [],
  }));

  const isOwn =
    (where: OwnPlace) =>
    (there: DraftRecord): boolean =>
      there.writer === tab || there.revision === where.revision;

  const record = (where: OwnPlace, revision: number): DraftRecord =>
    makeDraftRecord(planStore.getState().exportDraft(), {
      id: where.id,
      revision,
      line: where.line,
      writer: tab,
      keptAt: now(),
      example: options.example(),
      changedSinceSave: planStore.getState().changedSinceSave,
    });

  /** One write of the present plan; false where another tab's is there. */
  const write = async (where: OwnPlace, mayReplace = isOwn(where)): Promise<boolean> => {
    const upTo = changes;
    where.started = Math.max(where.started, where.revision) + 1;
    const revision = where.started;
    const slow = setTimeout(() => state.setState({ status: 'failed', failure: 'slow' }), SLOW_MS);
    const begun = performance.now();
    const draft = record(where, revision);
    heldUpMs = performance.now() - begun;
    try {
      const written = await storage.replace(draftKey(where.id), draft, (old) => {
        const there = readDraftRecord(old);
        // What cannot be read was set aside when the page was opened, or is no draft at all.
        return there === null || mayReplace(there);
      });
      if (!written) return false;
      where.revision = Math.max(revision, where.revision);
      keptChanges = Math.max(keptChanges, upTo);
      options.onPlace?.(where.id);
      channel.post({ kind: 'kept', tab, draft: where.id, revision });
      const status = keptChanges === changes ? 'kept' : 'keeping';
      state.setState({ status, failure: null, keptAt: draft.keptAt });
      return true;
    } catch (error) {
      state.setState({ status: 'failed', failure: failureOf(error) });
      throw error;
    } finally {
      clearTimeout(slow);
    }
  };

  const writeOnce = async (): Promise<void> => {
    const where = fork ?? place;
    if (!(await write(where)) && where === place) await meetOther();
  };

  const run = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    try {
      while (keptChanges !== changes) {
        await writeOnce();
        await options.rest?.(heldUpMs);
      }
    } catch {
      // Told by the state; the next change tries again.
    } finally {
      isWriting = false;
    }
  };

  /** Another tab has written: keeps this tab's own plan beside it, and asks. */
  const meetOther = async (): Promise<void> => {
    const found = await storage.readAll(draftKey(place.id));
    const other = readDraftRecord(found.get(draftKey(place.id)));
    const hasOwn = fork !== null || keptChanges !== changes || other?.line !== place.line;
    if (hasOwn && !fork) {
      fork = newPlace(newId);
      if (keptChanges === changes) await write(fork);
    }
    state.setState({ conflict: { other, hasOwn } });
  };

  const hear = (message: TabMessage): void => {
    if (message.tab === tab) return;
    if (message.draft !== place.id) {
      leave(message.tab);
      return;
    }
    const { otherTabs } = state.getState();
    if (message.kind === 'bye') {
      leave(message.tab);
      return;
    }
    if (!otherTabs.includes(message.tab)) state.setState({ otherTabs: [...otherTabs, message.tab] });
    if (message.kind === 'hello') channel.post({ kind: 'here', tab, draft: place.id });
    if (message.kind === 'kept') void lookForOthers();
  };
  const leave = (other: string): void => {
    const { otherTabs } = state.getState();
    if (otherTabs.includes(other)) state.setState({ otherTabs: otherTabs.filter((each) => each !== other) });
  };

  const lookForOthers = async (): Promise<void> => {
    const where = place;
    try {
      const there = readDraftRecord((await storage.readAll(draftKey(where.id))).get(draftKey(where.id)));
      if (where !== place || !there || there.writer === tab || there.revision === place.revision) return;
      await meetOther();
    } catch (error) {
      state.setState({ status: 'failed', failure: failureOf(error) });
    }
  };

  const settle = (next: OwnPlace): void => {
    const before = place;
    place = next;
    fork = null;
    if (next.revision > 0) options.onPlace?.(next.id);
    state.setState({ draft: place.id, conflict: null });
    if (before.id === place.id) return;
    state.setState({ otherTabs: [] });
    channel.post({ kind: 'bye', tab, draft: before.id });
    channel.post({ kind: 'hello', tab, draft: place.id });
  };

  const changed = (after: PlanState, before: PlanState): void => {
    if (isQuiet || !isToBeKept(after, before)) return;
    changes += 1;
    if (state.getState().status === 'kept') state.setState({ status: 'keeping' });
    void run();
  };

  const stops = [planStore.subscribe(changed), channel.listen(hear)];
  channel.post({ kind: 'hello', tab, draft: place.id });

  const quietly = (open: () => void): void => {
    isQuiet = true;
    try {
      open();
    } finally {
      isQuiet = false;
    }
    changes += 1;
    keptChanges = changes;
  };

  const keepBoth = async (): Promise<void> => {
    const separate = fork ?? newPlace(newId);
    settle(separate);
    await write(separate);
  };

  const replaceOther = async ({ other }: DraftConflict): Promise<void> => {
    const own = fork;
    const seen = Math.max(place.revision, other?.revision ?? 0);
    const over = placeOf({ id: place.id, revision: seen, line: newId() });
    // The other tab may have gone on since it was asked about: then the question is asked again.
    if (!(await write(over, (there) => there.writer === tab || there.revision <= seen))) return meetOther();
    settle(over);
    await removeFork(own);
  };

  const takeOther = async (open: (other: DraftRecord) => boolean): Promise<void> => {
    const own = fork;
    const there = readDraftRecord((await storage.readAll(draftKey(place.id))).get(draftKey(place.id)));
    let couldOpen = false;
    quietly(() => {
      couldOpen = there !== null && open(there);
    });
    if (!there || !couldOpen) return;
    settle(placeOf(there));
    state.setState({ status: 'kept', failure: null, keptAt: there.keptAt });
    await removeFork(own);
  };

  const removeFork = async (own: OwnPlace | null): Promise<void> => {
    if (own && own.revision > 0) await storage.change(new Map(), [draftKey(own.id)]);
  };

  return {
    state,
    flush: async () => {
      if (keptChanges === changes) return;
      try {
        await writeOnce();
      } catch {
        // Told by the state.
      }
    },
    startNew: () => settle(newPlace(newId)),
    goTo: (next, open) => {
      settle(placeOf(next));
      quietly(open);
      state.setState({ status: 'kept', failure: null });
    },
    lookForOthers,
    choose: async (choice, open) => {
      const { conflict } = state.getState();
      if (!conflict) return;
      try {
        if (choice === 'both') await keepBoth();
        else if (choice === 'this') await replaceOther(conflict);
        else await takeOther(open);
      } catch (error) {
        state.setState({ status: 'failed', failure: failureOf(error) });
      }
    },
    stop: () => {
      channel.post({ kind: 'bye', tab, draft: place.id });
      for (const stop of stops) stop();
    },
  };
}

/** A place with the revision of the latest write begun, which may still be under way. */
interface OwnPlace {
  readonly id: string;
  readonly line: string;
  revision: number;
  started: number;
}

function placeOf({ id, revision, line }: DraftPlace): OwnPlace {
  return { id, revision, line, started: revision };
}

function newPlace(newId: () => string): OwnPlace {
  return placeOf({ id: newId(), revision: 0, line: newId() });
}

/** Whether a change of the store is of what a draft holds. */
function isToBeKept(after: PlanState, before: PlanState): boolean {
  return (
    after.plan !== before.plan ||
    after.opened !== before.opened ||
    after.log !== before.log ||
    after.fileName !== before.fileName ||
    after.changedSinceSave !== before.changedSinceSave
  );
}
