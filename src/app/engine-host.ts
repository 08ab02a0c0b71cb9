import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TravelAnalysis } from '../domain/travel-analysis.ts';
import type { EvaluatePlan, MeasureSensitivity } from '../plan/plan-store.ts';
import type { TravelSource } from '../travel/travel-source.ts';

/** An engine that can be stopped. */
export interface RunningEngine {
  readonly evaluate: EvaluatePlan;
  /** Measures travel in another way from the next evaluation on. */
  readonly setTravel: (source: TravelSource) => void;
  readonly measureSensitivity: MeasureSensitivity;
  readonly stop: () => void;
  readonly analysis: TravelAnalysis;
}

/** Where plans are computed: in the worker; on the page itself because the worker died; nowhere. */
export type EngineMode = 'worker' | 'page' | 'none';

export interface EngineHost {
  readonly evaluate: EvaluatePlan;
  /** Asks the engine that is in use. */
  readonly measureSensitivity: MeasureSensitivity;
  readonly mode: StoreApi<{ readonly mode: EngineMode }>;
  /** Asks the engine that is in use; a failure is told to who asked, and met again by the next evaluation. */
  readonly analysis: TravelAnalysis;
  /** Measures travel in another way, also after a restart. */
  readonly setTravel: (source: TravelSource) => void;
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
  /** null while nothing has been chosen. */
  let travel: TravelSource | null = null;
  /** Counts restarts, so that a call from before one says nothing of the engine after it. */
  let generation = 0;

  const stopWorker = (): void => {
    worker?.stop();
    worker = null;
  };
  const setMode = (asked: number, next: EngineMode): void => {
    if (asked === generation) mode.setState({ mode: next });
  };

  const withTravel = (engine: RunningEngine): RunningEngine => {
    if (travel) engine.setTravel(travel);
    return engine;
  };

  const evaluate: EvaluatePlan = async (plan, options) => {
    const asked = generation;
    if (mode.getState().mode === 'worker') {
      try {
        worker ??= withTravel(start.worker());
        return await worker.evaluate(plan, options);
      } catch {
        if (asked === generation) stopWorker();
        setMode(asked, 'page');
      }
    }
    try {
      page ??= start.page().then(withTravel);
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

  const engineInUse = async (): Promise<RunningEngine> => {
    if (mode.getState().mode === 'worker') {
      worker ??= withTravel(start.worker());
      return worker;
    }
    page ??= start.page().then(withTravel);
    return page;
  };

  return {
    evaluate,
    measureSensitivity: async (plan, share, options) =>
      (await engineInUse()).measureSensitivity(plan, share, options),
    mode,
    setTravel: (source) => {
      travel = source;
      worker?.setTravel(source);
      page?.then(
        (engine) => engine.setTravel(source),
        () => undefined,
      );
    },
    analysis: {
      describeTravel: async (plan, subject) => (await engineInUse()).analysis.describeTravel(plan, subject),
      traceBands: async (plan, origin) => (await engineInUse()).analysis.traceBands(plan, origin),
      sweep: async (plan, watch) => (await engineInUse()).analysis.sweep(plan, watch),
    },
    restart: () => {
      generation += 1;
      stopWorker();
      page?.then((engine) => engine.stop()).catch(() => undefined);
      page = null;
      mode.setState({ mode: 'worker' });
    },
  };
}
