/** What the browser keeps for the page, by key. Every call may fail; a change is done whole or not at all. */
export interface BrowserStorage {
  /** Everything whose key starts so. */
  readAll(prefix: string): Promise<ReadonlyMap<string, unknown>>;
  /**
   * Puts a value where `mayReplace` accepts the one that is there (`undefined` for none), in one step that no
   * other tab comes between.
   * @returns false where it was not accepted, and nothing was changed
   */
  replace(key: string, value: unknown, mayReplace: (old: unknown) => boolean): Promise<boolean>;
  /** Puts and takes away in one step. */
  change(puts: ReadonlyMap<string, unknown>, removed: readonly string[]): Promise<void>;
}

/** Why something could not be kept. */
export type StorageFailure = 'full' | 'broken' | 'slow';

/** Whether a failure is for want of room; the browsers' names for it. */
export function failureOf(error: unknown): StorageFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'broken';
}

/** The answer, or a rejection once it has been too long in coming. */
export function within<Value>(milliseconds: number, answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
