import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EvaluatePlan } from '../plan/plan-store.ts';

/** An engine that can be stopped. */
export interface RunningEngine {
  readonly evaluate: EvaluatePlan;
  readonly stop: () => void;
}

/** Where plans are computed: in the worker; on the page itself because the worker died; nowhere. */
export type EngineMode = 'worker' | 'page' | 'none';

export interface EngineHost {
  readonly evaluate: EvaluatePlan;
  readonly mode: StoreApi<{ readonly mode: EngineMode }>;
  /** Starts anew, with the data as they are now; the next evaluation uses it. */
  readonly restart: () => void;
}

/**
 * Computes in the worker. When that fails, goes over to the page itself, so that the answer is still
 * there; only when that fails too is the evaluation a failure.
 */
export function createEngineHost(start: {
  readonly worker: () => RunningEngine;
  /** Loaded only when it is needed. */
  readonly page: () => Promise<RunningEngine>;
}): EngineHost {
  const mode = createStore<{ readonly mode: EngineMode }>(() => ({ mode: 'worker' }));
  let worker: RunningEngine | null = null;
  let page: Promise<RunningEngine> | null = null;
  /** Counts restarts, so that a call from before one says nothing of the engine after it. */
  let generation = 0;

  const stopWorker = (): void => {
    worker?.stop();
    worker = null;
  };
  const setMode = (asked: number, next: EngineMode): void => {
    if (asked === generation) mode.setState({ mode: next });
  };

  const evaluate: EvaluatePlan = async (plan, options) => {
    const asked = generation;
    if (mode.getState().mode === 'worker') {
      try {
        worker ??= start.worker();
        return await worker.evaluate(plan, options);
      } catch {
        if (asked === generation) stopWorker();
        setMode(asked, 'page');
      }
    }
    try {
      page ??= start.page();
      const engine = await page;
      const result = await engine.evaluate(plan, options);
      setMode(asked, 'page');
      return result;
    } catch (error) {
      page = null;
      setMode(asked, 'none');
      throw error;
    }
  };

  return {
    evaluate,
    mode,
    restart: () => {
      generation += 1;
      stopWorker();
      page?.then((engine) => engine.stop()).catch(() => undefined);
      page = null;
      mode.setState({ mode: 'worker' });
    },
  };
}
