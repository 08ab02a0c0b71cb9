type Listener = (done: number, all: number) => void;

/** Who follows which evaluation. Only a number goes to the engine: a function sent along costs a channel each time. */
export interface EvaluationFollowers {
  /** @returns the evaluation's name; undefined where nobody follows it */
  add(listener: Listener | undefined): number | undefined;
  remove(asked: number | undefined): void;
  tell(asked: number, done: number, all: number): void;
}

export function createEvaluationFollowers(): EvaluationFollowers {
  const listeners = new Map<number, Listener>();
  let names = 0;
  return {
    add(listener) {
      if (!listener) return undefined;
      names += 1;
      listeners.set(names, listener);
      return names;
    },
    remove(asked) {
      if (asked !== undefined) listeners.delete(asked);
    },
    tell: (asked, done, all) => listeners.get(asked)?.(done, all),
  };
}
