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
  /** Starts the worker anew; the next evaluation uses it. */
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

  const stopWorker = (): void => {
    worker?.stop();
    worker = null;
  };

  const evaluate: EvaluatePlan = async (plan, options) => {
    if (mode.getState().mode === 'worker') {
      try {
        worker ??= start.worker();
        return await worker.evaluate(plan, options);
      } catch {
        stopWorker();
        mode.setState({ mode: 'page' });
      }
    }
    try {
      page ??= start.page();
      const engine = await page;
      const result = await engine.evaluate(plan, options);
      mode.setState({ mode: 'page' });
      return result;
    } catch (error) {
      page = null;
      mode.setState({ mode: 'none' });
      throw error;
    }
  };

  return {
    evaluate,
    mode,
    restart: () => {
      stopWorker();
      mode.setState({ mode: 'worker' });
    },
  };
}
