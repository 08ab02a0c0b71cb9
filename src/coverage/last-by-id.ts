import { isSameContent } from './same-content.ts';

/**
 * Remembers for each id the last value and what it was made of, so that an edit remakes only what it touches.
 * Holds no more than the ids of the last round.
 */
export interface LastById<Value> {
  /** The last value of `id` where its ingredients are the same as then, else what `make` gives. */
  get(id: string, ingredients: readonly unknown[], make: () => Value): Value;
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
  return {
    get(id, ingredients, make) {
      const last = asked.get(id) ?? kept.get(id);
      const entry =
        last && isSameContent(last.ingredients, ingredients) ? last : { ingredients, value: make() };
      asked.set(id, entry);
      return entry.value;
    },
    endRound() {
      kept = asked;
      asked = new Map();
    },
  };
}
