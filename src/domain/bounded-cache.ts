/** Keeps the `limit` values that were used last, by key; the one used longest ago gives way. */
export interface BoundedCache<Key, Value> {
  /** The value kept for `key`, or else what `make` gives, which is then kept. */
  get(key: Key, make: () => Value): Value;
  readonly size: number;
}

/** @throws RangeError when `limit` is not an integer of at least 1. */
export function createBoundedCache<Key, Value extends object | string | number>(
  limit: number,
): BoundedCache<Key, Value> {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`createBoundedCache: got limit ${limit}, expected an integer of at least 1`);
  }
  const kept = new Map<Key, Value>();
  return {
    get(key, make) {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > limit) {
        for (const oldest of kept.keys()) {
          kept.delete(oldest);
          break;
        }
      }
      return value;
    },
    get size() {
      return kept.size;
    },
  };
}
