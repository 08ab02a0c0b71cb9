import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type FakeStorage,
  fakeChannels,
  fakeStorage,
  quotaError,
} from '../../../tests/fixtures/fake-storage.ts';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { aimAt, anyAction, type UserAction } from '../../../tests/fixtures/plan-commands.ts';
import { createEditContext } from '../../plan/edit/edit-context.ts';
import { emptyPlan } from '../../plan/empty-plan.ts';
import { createPlanStore, type PlanStore } from '../../plan/plan-store.ts';
import { writePlan } from '../../plan/write-plan.ts';
import { createDraftKeeper, type DraftKeeper, type DraftPlace } from './draft-keeper.ts';
import { draftKey } from './draft-record.ts';
import { openRecord, readKeptDrafts } from './kept-drafts.ts';

const country = inventedCountry();
const { municipalities } = country;
const engine = createStraightEngine(country);
const context = createEditContext(country);

/** Lets every promise that is already settled reach its listeners. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Tab {
  readonly store: PlanStore;
  readonly keeper: DraftKeeper;
  rename(name: string): void;
  readonly name: () => string;
}

/** A browser whose tabs share storage and channel. */
function browser(storage: FakeStorage = fakeStorage(), channel = fakeChannels()) {
  let ids = 0;
  let seconds = 0;
  const newId = (): string => `id${ids++}`;
  const now = (): string => {
    seconds += 1;
    return new Date(seconds * 1000).toISOString();
  };
  const openTab = (place: DraftPlace, prepare: (store: PlanStore) => void = () => undefined): Tab => {
    const store = createPlanStore({
      plan: emptyPlan('Start'),
      evaluate: async (plan) => engine.evaluate(plan),
      editContext: () => context,
      now,
    });
    prepare(store);
    const keeper = createDraftKeeper({
      planStore: store,
      storage,
      channel: channel(),
      tab: newId(),
      place,
      example: () => null,
      newId,
      now,
    });
    return {
      store,
      keeper,
      rename: (name) => {
        expect(store.getState().execute({ type: 'changePlan', fields: { name } })).toBe(true);
      },
      name: () => store.getState().plan.name,
    };
  };
  /** A page that is opened anew: it has what is kept, and nothing else. */
  const reopen = async (): Promise<Tab> => {
    const { drafts } = await readKeptDrafts(storage);
    const [latest] = drafts;
    if (!latest) return openTab({ id: 'kladde', revision: 0, line: 'first' });
    return openTab(latest, (store) => open(store, latest));
  };
  return { storage, openTab, reopen };
}

function open(store: PlanStore, record: Parameters<typeof openRecord>[0]): boolean {
  const draft = openRecord(record, municipalities);
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  store.getState().openDraft(draft.value);
  return true;
}

async function keptNames(storage: FakeStorage): Promise<string[]> {
  return (await readKeptDrafts(storage)).drafts.map(({ name }) => name);
}

const FIRST: DraftPlace = { id: 'kladde', revision: 0, line: 'first' };

describe('a draft', () => {
  it('is in the browser after every command, undo and redo, with its history', async () => {
    const { storage, openTab, reopen } = browser();
    const tab = openTab(FIRST);
    await settle();
    expect(storage.values.size).toBe(0);
    for (const act of [() => tab.rename('A'), () => tab.rename('B'), tab.store.getState().undo]) {
      act();
      expect(tab.keeper.state.getState().status).toBe('keeping');
      await settle();
      expect(tab.keeper.state.getState().status).toBe('kept');
      expect(await keptNames(storage)).toEqual([tab.name()]);
    }
    const again = await reopen();
    expect(again.name()).toBe('A');
    expect(again.store.getState().redoLabel).toBe(tab.store.getState().redoLabel);
    again.store.getState().redo();
    expect(again.name()).toBe('B');
    again.store.getState().undo();
    again.store.getState().undo();
    expect(again.name()).toBe('Start');
  });

  it('does not come back with what was undone', async () => {
    const { openTab, reopen } = browser();
    const tab = openTab(FIRST);
    tab.rename('Fortrudt');
    tab.store.getState().undo();
    await settle();
    expect((await reopen()).name()).toBe('Start');
  });

  it('is written once more when something changed while it was written, however often', async () => {
    const { storage, openTab } = browser();
    let release = (): void => undefined;
    storage.hold = new Promise((resolve) => {
      release = resolve;
    });
    const tab = openTab(FIRST);
    for (let at = 0; at < 100; at += 1) tab.rename(`Plan ${at}`);
    expect(storage.under).toBe(1);
    release();
    await settle();
    expect(storage.writes).toBe(2);
    expect(await keptNames(storage)).toEqual(['Plan 99']);
  });

  it('is written at once before the page goes, though a write is under way', async () => {
    const { storage, openTab } = browser();
    storage.hold = new Promise(() => undefined);
    const tab = openTab(FIRST);
    tab.rename('A');
    tab.rename('B');
    storage.hold = Promise.resolve();
    await tab.keeper.flush();
    expect(await keptNames(storage)).toEqual(['B']);
  });

  it('has the stroke that was under way when the tab was killed, as one step', async () => {
    const { openTab, reopen } = browser();
    const tab = openTab(FIRST);
    tab.store.getState().beginStroke();
    tab.rename('A');
    tab.rename('B');
    await settle();
    const again = await reopen();
    expect(again.name()).toBe('B');
    again.store.getState().undo();
    expect(again.name()).toBe('Start');
    expect(again.store.getState().canUndo).toBe(false);
  });

  it('is what a page finds that is killed at any moment: some state the plan had, and its last one in peace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyAction, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 }),
        async (actions) => {
          const { openTab, reopen } = browser();
          const tab = openTab(FIRST);
          const seen = new Set([writePlan(tab.store.getState().plan)]);
          tab.store.subscribe(({ plan }) => seen.add(writePlan(plan)));
          for (const [action, pick, pause] of actions) {
            act(tab.store, action, pick);
            if (pause) await settle();
            expect(seen).toContain(writePlan((await reopen()).store.getState().plan));
          }
          await settle();
          const draft = tab.store.getState().exportDraft();
          const again = (await reopen()).store.getState().exportDraft();
          if (tab.store.getState().log.length > 0) expect(again).toEqual(draft);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('storage that fails', () => {
  it('is told of while it is slow, and no longer once the draft is kept', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { storage, openTab } = browser();
      let release = (): void => undefined;
      storage.hold = new Promise((resolve) => {
        release = resolve;
      });
      const tab = openTab(FIRST);
      tab.rename('A');
      vi.advanceTimersByTime(6000);
      expect(tab.keeper.state.getState()).toMatchObject({ status: 'failed', failure: 'slow' });
      release();
      await settle();
      expect(tab.keeper.state.getState()).toMatchObject({ status: 'kept', failure: null });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is told at once, by what is wrong, and the draft is kept as soon as it can be', async () => {
    const { storage, openTab, reopen } = browser();
    const tab = openTab(FIRST);
    storage.failure = quotaError();
    tab.rename('A');
    await settle();
    expect(tab.keeper.state.getState()).toMatchObject({ status: 'failed', failure: 'full' });
    storage.failure = new Error('no database');
    tab.rename('B');
    await settle();
    expect(tab.keeper.state.getState()).toMatchObject({ status: 'failed', failure: 'broken' });
    expect(tab.name()).toBe('B');
    storage.failure = null;
    await tab.keeper.flush();
    expect(tab.keeper.state.getState()).toMatchObject({ status: 'kept', failure: null });
    expect((await reopen()).name()).toBe('B');
  });

  it('leaves what was kept before as it was', async () => {
    const { storage, openTab, reopen } = browser();
    const tab = openTab(FIRST);
    tab.rename('A');
    await settle();
    storage.failure = quotaError();
    tab.rename('B');
    await settle();
    storage.failure = null;
    expect((await reopen()).name()).toBe('A');
  });
});

describe('two tabs on the same draft', () => {
  async function twoTabs() {
    const shared = browser();
    const first = shared.openTab(FIRST);
    first.rename('Fælles');
    await settle();
    const second = await shared.reopen();
    await settle();
    return { ...shared, first, second };
  }

  it('know of each other, until one goes', async () => {
    const { first, second } = await twoTabs();
    expect(first.keeper.state.getState().otherTabs).toHaveLength(1);
    expect(second.keeper.state.getState().otherTabs).toHaveLength(1);
    second.keeper.stop();
    await settle();
    expect(first.keeper.state.getState().otherTabs).toEqual([]);
  });

  it('are asked when one has changed it, and the other has nothing of its own to lose', async () => {
    const { storage, first, second } = await twoTabs();
    first.rename('Første');
    await settle();
    expect(first.keeper.state.getState().conflict).toBeNull();
    expect(second.keeper.state.getState().conflict).toMatchObject({
      hasOwn: false,
      other: { name: 'Første' },
    });
    await second.keeper.choose('other', (record) => open(second.store, record));
    expect(second.name()).toBe('Første');
    expect(second.keeper.state.getState()).toMatchObject({ status: 'kept', conflict: null });
    second.rename('Anden');
    await settle();
    expect(first.keeper.state.getState().conflict).toMatchObject({ other: { name: 'Anden' } });
    expect(await keptNames(storage)).toEqual(['Anden']);
  });

  /** Both have changed the draft, and neither has heard the other. */
  async function collision() {
    const storage = fakeStorage();
    const shared = browser(storage, () => ({ post: () => undefined, listen: () => () => undefined }));
    const first = shared.openTab(FIRST);
    first.rename('Fælles');
    await settle();
    const second = await shared.reopen();
    first.rename('Første');
    await settle();
    second.rename('Anden');
    await settle();
    expect(second.keeper.state.getState().conflict).toMatchObject({
      hasOwn: true,
      other: { name: 'Første' },
    });
    return { ...shared, first, second };
  }

  it('never write over each other: both plans lie in the browser while the question stands', async () => {
    const { storage } = await collision();
    expect((await keptNames(storage)).sort()).toEqual(['Anden', 'Første']);
  });

  it('use this: it takes the other’s place, and the other tab is asked in its turn', async () => {
    const { storage, first, second } = await collision();
    await second.keeper.choose('this', () => false);
    expect(await keptNames(storage)).toEqual(['Anden']);
    await first.keeper.lookForOthers();
    expect(first.keeper.state.getState().conflict).toMatchObject({ hasOwn: true, other: { name: 'Anden' } });
    expect((await keptNames(storage)).sort()).toEqual(['Anden', 'Første']);
    await first.keeper.choose('other', (record) => open(first.store, record));
    expect(first.name()).toBe('Anden');
    expect(await keptNames(storage)).toEqual(['Anden']);
  });

  it('use that: it comes into this tab, and this one’s own is gone as chosen', async () => {
    const { storage, second } = await collision();
    await second.keeper.choose('other', (record) => open(second.store, record));
    expect(second.name()).toBe('Første');
    expect(await keptNames(storage)).toEqual(['Første']);
    second.rename('Videre');
    await settle();
    expect(await keptNames(storage)).toEqual(['Videre']);
  });

  it('keep both: each goes on with its own', async () => {
    const { storage, first, second } = await collision();
    await second.keeper.choose('both', () => false);
    second.rename('Anden videre');
    first.rename('Første videre');
    await settle();
    expect(first.keeper.state.getState().conflict).toBeNull();
    expect(second.keeper.state.getState().conflict).toBeNull();
    expect((await keptNames(storage)).sort()).toEqual(['Anden videre', 'Første videre']);
  });

  it('ask again when the other has gone on since', async () => {
    const { storage, first, second } = await collision();
    first.rename('Første igen');
    await settle();
    await second.keeper.choose('this', () => false);
    expect(second.keeper.state.getState().conflict).toMatchObject({ other: { name: 'Første igen' } });
    expect((await keptNames(storage)).sort()).toEqual(['Anden', 'Første igen']);
    await second.keeper.choose('this', () => false);
    expect(await keptNames(storage)).toEqual(['Anden']);
  });

  it('that both begin without a draft do not write over each other either', async () => {
    const { storage, openTab } = browser();
    const [first, second] = [openTab(FIRST), openTab(FIRST)];
    first.rename('Første');
    await settle();
    expect(second.keeper.state.getState().conflict).toMatchObject({ other: { name: 'Første' } });
    expect(await keptNames(storage)).toEqual(['Første']);
  });
});

describe('going to another draft', () => {
  it('leaves the one before as it is kept, and writes nothing by itself', async () => {
    const { storage, openTab } = browser();
    const tab = openTab(FIRST);
    tab.rename('Gammel');
    await settle();
    tab.keeper.startNew();
    tab.store.getState().openPlan(emptyPlan('Ny'), null, false);
    await settle();
    expect((await keptNames(storage)).sort()).toEqual(['Gammel', 'Ny']);
    const { writes } = storage;
    const old = (await readKeptDrafts(storage)).drafts.find(({ name }) => name === 'Gammel');
    if (!old) throw new Error('the old draft is gone');
    tab.keeper.goTo(old, () => open(tab.store, old));
    await settle();
    expect(tab.name()).toBe('Gammel');
    expect(storage.writes).toBe(writes);
    expect(storage.values.has(draftKey('kladde'))).toBe(true);
  });
});

function act(store: PlanStore, action: UserAction, pick: number): void {
  const state = store.getState();
  const execute = (command: Parameters<typeof state.execute>[0]): void => {
    state.execute(aimAt(store.getState().plan, command, pick));
  };
  if (action.kind === 'command') execute(action.command);
  else if (action.kind === 'undo') state.undo();
  else if (action.kind === 'redo') state.redo();
  else if (action.kind === 'save') state.markSaved();
  else {
    state.beginStroke();
    for (const command of action.commands) execute(command);
    state.endStroke();
  }
}
