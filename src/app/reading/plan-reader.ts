import type { Outcome } from '../../domain/failure.ts';
import { language } from '../../domain/language.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { ReadPlan } from '../../plan/read-plan.ts';

/** What the worker is sent; it answers with an `Outcome<Plan>`. */
export interface PlanReading {
  readonly text: string;
  readonly file: string;
  readonly municipalities: readonly Municipality[];
}

/** What is asked of a worker; a test hands in one of its own. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Any plan drawn by hand is smaller, and is read in a few milliseconds. */
const MOST_CHARACTERS_AT_ONCE = 100_000;

function startWorker(): ReadingWorker {
  return new Worker(new URL('./plan-reader.worker.ts', import.meta.url), {
    type: 'module',
    name: language(),
  });
}

/**
 * Reads plan files. A large one, which may hold outlines of 100,000 corners, is read by a worker of its own, so
 * that the page can be used meanwhile; on the page itself only where the worker cannot run.
 */
export function createPlanReader(
  municipalities: readonly Municipality[],
  makeWorker: () => ReadingWorker = startWorker,
): ReadPlan {
  const readHere = (text: string, file: string): Outcome<Plan> => parsePlan(text, { file, municipalities });
  return async (text, file) => {
    if (text.length <= MOST_CHARACTERS_AT_ONCE) return readHere(text, file);
    let worker: ReadingWorker | null = null;
    try {
      const own = makeWorker();
      worker = own;
      return await new Promise<Outcome<Plan>>((resolve, reject) => {
        own.addEventListener('message', (event) => {
          if (event instanceof MessageEvent) resolve(event.data);
        });
        own.addEventListener('error', () => reject(new Error('plan reader: the worker died')));
        own.addEventListener('messageerror', () => reject(new Error('plan reader: no answer to read')));
        own.postMessage({ text, file, municipalities } satisfies PlanReading);
      });
    } catch {
      return readHere(text, file);
    } finally {
      worker?.terminate();
    }
  };
}
