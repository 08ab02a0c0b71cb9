import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TravelAnalysis } from '../domain/travel-analysis.ts';
import { EvaluationStopped } from '../plan/evaluation-stopped.ts';
import type { EvaluatePlan, MeasureSensitivity } from '../plan/plan-store.ts';
import type { TravelSource } from '../travel/travel-source.ts';

/** How an evaluation is followed, and stopped. */
interface EvaluationWatch {
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** An engine that can be stopped. */
export interface RunningEngine {
  readonly evaluate: (
    ...asked: [...Parameters<EvaluatePlan>, watch?: EvaluationWatch]
  ) => ReturnType<EvaluatePlan>;
  /** Measures travel in another way from the next evaluation on. */
  readonly setTravel: (source: TravelSource) => void;
  readonly measureSensitivity: MeasureSensitivity;
  readonly stop: () => void;
  readonly analysis: TravelAnalysis;
}

/** Where plans are computed: in the worker; on the page itself because the worker died; nowhere. */
export type EngineMode = 'worker' | 'page' | 'none';

/** How many of the places' ways are measured. */
export interface MeasuredWays {
  readonly done: number;
  readonly all: number;
}

/** How long an engine that is told to stop may take to hear it, before it is ended. */
const HEARING_MS = 1000;

export interface EngineHost {
  /** Evaluates any plan. */
  readonly evaluate: EvaluatePlan;
  /** Evaluates the plan that is open: followed by `measured`, and ended by `stopEvaluating`. */
  readonly evaluateOpen: EvaluatePlan;
  /** null while nothing is told of the evaluation that is under way. */
  readonly measured: StoreApi<{ readonly ways: MeasuredWays | null }>;
  /** Ends the evaluation of the plan that is open, at once: it is rejected with `EvaluationStopped`. */
  readonly stopEvaluating: () => void;
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

  const evaluate: RunningEngine['evaluate'] = async (plan, options, watch) => {
    const asked = generation;
    if (mode.getState().mode === 'worker') {
      try {
        worker ??= withTravel(start.worker());
        return await worker.evaluate(plan, options, watch);
      } catch {
        if (watch?.signal?.aborted) throw new EvaluationStopped();
        if (asked === generation) stopWorker();
        setMode(asked, 'page');
      }
    }
    try {
      page ??= start.page().then(withTravel);
      const engine = await page;
      const result = await engine.evaluate(plan, options, watch);
      setMode(asked, 'page');
      return result;
    } catch (error) {
      if (watch?.signal?.aborted) throw new EvaluationStopped();
      page = null;
      setMode(asked, 'none');
      throw error;
    }
  };

  const measured = createStore<{ readonly ways: MeasuredWays | null }>(() => ({ ways: null }));
  let stopper: AbortController | null = null;

  const evaluateOpen: EvaluatePlan = async (plan, options) => {
    const stop = new AbortController();
    stopper = stop;
    if (measured.getState().ways !== null) measured.setState({ ways: null });
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => reject(new EvaluationStopped()), { once: true });
    });
    const asked = generation;
    let isOver = false;
    const answer = evaluate(plan, options, {
      signal: stop.signal,
      onProgress: (done, all) => {
        if (stopper === stop) measured.setState({ ways: { done, all } });
      },
    });
    answer
      .catch(() => undefined)
      .then(() => {
        isOver = true;
      });
    stop.signal.addEventListener('abort', () => {
      // An engine deep in one long step hears nothing: it is ended, and the next evaluation starts another.
      setTimeout(() => {
        if (!isOver && asked === generation) restart();
      }, HEARING_MS);
    });
    try {
      return await Promise.race([answer, stopped]);
    } finally {
      if (stopper === stop) stopper = null;
    }
  };

  const restart = (): void => {
    generation += 1;
    stopWorker();
    page?.then((engine) => engine.stop()).catch(() => undefined);
    page = null;
    mode.setState({ mode: 'worker' });
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
    evaluate: (plan, options) => evaluate(plan, options),
    evaluateOpen,
    measured,
    stopEvaluating: () => stopper?.abort(),
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
    restart,
  };
}
