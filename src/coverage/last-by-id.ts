import { isSameContent } from './same-content.ts';

/**
 * Remembers for each id the last value and what it was made of, so that an edit remakes only what it touches.
 * Holds no more than the ids of the last round.
 */
export interface LastById<Value> {
  /** The last value of `id` where its ingredients are the same as then, else what `make` gives. */
  get(id: string, ingredients: readonly unknown[], make: () => Value): Value;
  /** Whether `get` would make nothing. */
  has(id: string, ingredients: readonly unknown[]): boolean;
  /** Forgets every id that was not asked for since the last call. */
  endRound(): void;
}

export function createLastById<Value>(): LastById<Value> {
  interface Entry {
    readonly ingredients: readonly unknown[];
    readonly value: Value;
  }
  let kept = new Map<string, Entry>();
  let asked = new Map<string, Entry>();
  const find = (id: string, ingredients: readonly unknown[]): Entry | null => {
    const last = asked.get(id) ?? kept.get(id);
    return last && isSameContent(last.ingredients, ingredients) ? last : null;
  };
  return {
    has: (id, ingredients) => find(id, ingredients) !== null,
    get(id, ingredients, make) {
      const entry = find(id, ingredients) ?? { ingredients, value: make() };
      asked.set(id, entry);
      return entry.value;
    },
    endRound() {
      kept = asked;
      asked = new Map();
    },
  };
}
