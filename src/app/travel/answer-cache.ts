import { clear, createStore, delMany, get, getMany, set, setMany } from 'idb-keyval';
import type { MatrixRow } from '../../domain/travel-matrix.ts';

/** A routing server's answer for one place, and when it was given (ISO 8601). */
export interface KeptAnswer {
  readonly row: MatrixRow;
  readonly at: string;
}

/** Answers kept between visits. A browser that keeps nothing only costs asking again: no call fails. */
export interface AnswerCache {
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, KeptAnswer>>;
  readonly write: (answers: ReadonlyMap<string, KeptAnswer>) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** About 280 kB each. */
const MOST_ANSWERS = 400;
const LIST = 'liste';

/** Answers in IndexedDB; the oldest go when there are too many. */
export function createAnswerCache(): AnswerCache {
  const store = createStore('daekning-rejser', 'svar');
  const quietly = async <Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: (keys) =>
      quietly(async () => {
        const found = await getMany<KeptAnswer | undefined>([...keys], store);
        return new Map(
          keys.flatMap((key, i) => {
            const answer = found[i];
            return answer ? [[key, answer] as const] : [];
          }),
        );
      }, new Map<string, KeptAnswer>()),
    write: (answers) =>
      quietly(async () => {
        await setMany([...answers], store);
        const before = (await get<readonly string[]>(LIST, store)) ?? [];
        const list = [...before.filter((key) => !answers.has(key)), ...answers.keys()];
        await delMany(list.slice(0, -MOST_ANSWERS), store);
        await set(LIST, list.slice(-MOST_ANSWERS), store);
      }, undefined),
    clear: () => quietly(() => clear(store), undefined),
  };
}
