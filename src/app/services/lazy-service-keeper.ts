import type { Municipality } from '../../domain/municipality.ts';
import type { ServiceKeeper } from '../../plan/services/service-store.ts';
import type { BrowserStorage } from '../drafts/browser-storage.ts';

/** The keeper, whose code is fetched when services are first asked for. */
export function lazyServiceKeeper(
  storage: BrowserStorage,
  municipalities: readonly Municipality[],
  newId: () => string,
): ServiceKeeper {
  let made: Promise<ServiceKeeper> | null = null;
  const keeper = (): Promise<ServiceKeeper> => {
    made ??= import('./service-keeper.ts').then(({ createServiceKeeper }) =>
      createServiceKeeper(storage, new Set(municipalities.map(({ code }) => code)), newId),
    );
    made.catch(() => {
      made = null;
    });
    return made;
  };
  return {
    read: async () => (await keeper()).read(),
    write: async (services) => (await keeper()).write(services),
  };
}
