import { createStore, promisifyRequest } from 'idb-keyval';
import type { BrowserStorage } from './browser-storage.ts';

const DATABASE = 'daekning';
const STORE = 'planer';
/** Sorts after every character that keys are made of. */
const LAST = '\uffff';

/** IndexedDB. Nothing is opened before the first use, and one that failed is tried anew at the next. */
export function createIdbStorage(): BrowserStorage {
  const useStore = createStore(DATABASE, STORE);

  /** Runs what `change` asks for in one transaction, which is given up whole when any of it fails. */
  const inTransaction = async <Value>(
    change: (store: IDBObjectStore) => Value | Promise<Value>,
  ): Promise<Value> =>
    useStore('readwrite', async (store) => {
      const done = promisifyRequest(store.transaction);
      // Heard here too, since a change that throws leaves nobody waiting for it.
      done.catch(() => undefined);
      try {
        const value = await change(store);
        await done;
        return value;
      } catch (error) {
        abort(store.transaction);
        throw error;
      }
    });

  return {
    readAll: async (prefix) => {
      const range = IDBKeyRange.bound(prefix, prefix + LAST);
      const [keys, values] = await useStore('readonly', (store) =>
        Promise.all([
          promisifyRequest(store.getAllKeys(range)),
          promisifyRequest<unknown[]>(store.getAll(range)),
        ]),
      );
      return new Map(keys.map((key, at) => [String(key), values[at]]));
    },
    replace: async (key, value, mayReplace) =>
      inTransaction(async (store) => {
        const old = await promisifyRequest<unknown>(store.get(key));
        if (!mayReplace(old)) return false;
        await promisifyRequest(store.put(value, key));
        return true;
      }),
    change: async (puts, removed) =>
      inTransaction((store) => {
        for (const [key, value] of puts) store.put(value, key);
        for (const key of removed) store.delete(key);
      }),
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}
