import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outcome, Problem } from '../../domain/failure.ts';
import type { Service, ServiceInventory } from '../../domain/service.ts';
import type { ServiceDraft } from './read-services-table.ts';

/** Where the user's own services are kept between visits. */
export interface ServiceKeeper {
  /** What is kept; `damaged` entries have been set aside and are not in the list. */
  read(): Promise<{ readonly services: readonly Service[]; readonly damaged: number }>;
  /**
   * Keeps a list. Where another tab has changed what was kept, both tabs' changes are in the list that comes back.
   */
  write(services: readonly Service[]): Promise<readonly Service[]>;
}

export interface ServicesState {
  /** `idle` until somebody asks for services. */
  readonly stage: 'idle' | 'loading' | 'ready' | 'failed';
  /** null until it has been loaded. */
  readonly inventory: ServiceInventory | null;
  /** Why the inventory could not be loaded. */
  readonly problems: readonly Problem[];
  readonly own: readonly Service[];
  /** The inventory's services and the user's own behind them. */
  readonly all: readonly Service[];
  /** Whether the browser has `own` as it is. */
  readonly keeping: 'kept' | 'writing' | 'failed';
  /** Entries that the browser had kept but could not be read. */
  readonly damaged: number;
  /** What `undo` would bring back; null for nothing. */
  readonly undoable: readonly Service[] | null;
}

export interface ServiceCommands {
  /** Loads inventory and own services, once; again after a failure. */
  load(): Promise<void>;
  add(drafts: readonly ServiceDraft[]): void;
  change(id: string, draft: ServiceDraft): void;
  remove(id: string): void;
  /** Takes the last change of the own services back. */
  undo(): void;
}

export type ServiceStore = StoreApi<ServicesState & ServiceCommands>;

const NO_SERVICES: readonly Service[] = [];

export function createServiceStore(outside: {
  readonly load: () => Promise<Outcome<ServiceInventory>>;
  readonly keeper: ServiceKeeper;
  readonly newId: () => string;
}): ServiceStore {
  return createStore((set, get) => {
    let writes: Promise<void> = Promise.resolve();
    const show = (own: readonly Service[]): void =>
      set(({ inventory }) => ({
        own,
        all: own.length > 0 ? [...(inventory?.services ?? []), ...own] : (inventory?.services ?? NO_SERVICES),
      }));
    const keep = (): void => {
      set({ keeping: 'writing' });
      // One after the other: each write is of the list as it is when its turn comes.
      writes = writes.then(async () => {
        const before = get().own;
        try {
          const kept = await outside.keeper.write(before);
          if (get().own !== before) return;
          if (kept !== before) show(kept);
          set({ keeping: 'kept' });
        } catch {
          set({ keeping: 'failed' });
        }
      });
    };
    const replace = (own: readonly Service[]): void => {
      set({ undoable: get().own });
      show(own);
      keep();
    };
    const start = async (): Promise<void> => {
      set({ stage: 'loading', problems: [] });
      const [inventory, kept] = await Promise.all([outside.load(), outside.keeper.read().catch(() => null)]);
      set({
        ...(inventory.ok
          ? { stage: 'ready' as const, inventory: inventory.value }
          : { stage: 'failed' as const, problems: inventory.problems }),
        keeping: kept ? 'kept' : 'failed',
        damaged: kept?.damaged ?? 0,
      });
      show([
        ...(kept?.services ?? []),
        ...get().own.filter(({ id }) => !kept?.services.some((one) => one.id === id)),
      ]);
    };
    return {
      stage: 'idle',
      inventory: null,
      problems: [],
      own: NO_SERVICES,
      all: NO_SERVICES,
      keeping: 'kept',
      damaged: 0,
      undoable: null,
      load: async () => {
        const { stage } = get();
        if (stage === 'idle' || stage === 'failed') await start();
      },
      add: (drafts) =>
        replace([...get().own, ...drafts.map((draft) => ownService(`egen-${outside.newId()}`, draft))]),
      change: (id, draft) => replace(get().own.map((one) => (one.id === id ? ownService(id, draft) : one))),
      remove: (id) => replace(get().own.filter((one) => one.id !== id)),
      undo: () => {
        const { undoable } = get();
        if (!undoable) return;
        set({ undoable: null });
        show(undoable);
        keep();
      },
    };
  });
}

function ownService(id: string, draft: ServiceDraft): Service {
  return { ...draft, id, origin: 'own', number: null, basis: 'named', former: [] };
}
