import { proxy, transfer, wrap } from 'comlink';
import type { CoverageData } from '../../domain/coverage-data.ts';
import { language } from '../../domain/language.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import { type AsyncCoverageEngine, EngineFailure } from './async-engine.ts';
import type { CoverageWorkerApi } from './coverage-worker-api.ts';
import { encodeCoverageData } from './encode-coverage-data.ts';
import { encodeTravelSource } from './encode-travel-source.ts';
import { createEvaluationFollowers } from './evaluation-followers.ts';
import { createResultReceiver } from './result-changes.ts';

/** What is asked of a worker; a test hands in one of its own. */
export type EngineWorker = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

function startWorker(): EngineWorker {
  return new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
}

/** Runs the engine in a worker. The data goes over once; when the worker dies, every call is rejected from then on. */
export function createWorkerEngine(
  data: CoverageData,
  network: RoadNetwork,
  makeWorker: () => EngineWorker = startWorker,
): AsyncCoverageEngine {
  /** How to reject each call under way: comlink leaves it waiting for ever when the worker is gone. */
  const underWay = new Set<(failure: EngineFailure) => void>();
  let failure: EngineFailure | null = null;
  let worker: EngineWorker | null = null;

  const fail = (reason: EngineFailure['reason'], detail: string) => {
    if (failure) return;
    failure = new EngineFailure(reason, detail);
    worker?.terminate();
    for (const reject of underWay) reject(failure);
    underWay.clear();
  };

  try {
    worker = makeWorker();
  } catch (error) {
    fail('not-started', String(error));
  }
  if (!worker) {
    const refuse = (): Promise<never> => Promise.reject(failure);
    return {
      evaluate: refuse,
      measureSensitivity: refuse,
      setTravel: () => undefined,
      stop: () => undefined,
      analysis: { describeTravel: refuse, traceBands: refuse, sweep: refuse },
    };
  }

  worker.addEventListener('error', (event) => fail('crashed', messageOf(event)));
  worker.addEventListener('messageerror', () => fail('crashed', 'an answer could not be read'));
  const remote = wrap<CoverageWorkerApi>(worker);
  const encoded = encodeCoverageData(data);
  const started = remote.start(transfer(encoded.data, encoded.transfer), network, language());
  let hasStarted = false;
  started.then(
    () => {
      hasStarted = true;
    },
    (error: unknown) => fail('not-started', String(error)),
  );
  const receive = createResultReceiver();
  const followers = createEvaluationFollowers();
  // Without it nobody hears how far an evaluation is; the answer comes all the same.
  remote.onProgress(proxy(followers.tell)).catch(() => undefined);

  const stopEvaluating = () => void remote.stopEvaluating();
  const stopSweep = () => void remote.stopSweep();

  /** At once when the worker has started; calls reach it in the order they are made in. */
  const onceStarted = async <T>(call: () => Promise<T>): Promise<T> => {
    if (!hasStarted) await started;
    return call();
  };

  /** Asks once the worker has started; rejects when it dies, and hands a stop on. */
  const ask = <T>(call: () => Promise<T>, signal?: AbortSignal, onAbort?: () => void): Promise<T> => {
    if (failure) return Promise.reject(failure);
    return new Promise((resolve, reject) => {
      underWay.add(reject);
      onceStarted(() => {
        signal?.throwIfAborted();
        if (onAbort) signal?.addEventListener('abort', onAbort);
        return call();
      })
        .then(resolve, reject)
        .finally(() => {
          if (onAbort) signal?.removeEventListener('abort', onAbort);
          underWay.delete(reject);
        });
    });
  };

  return {
    evaluate(plan, options, { onProgress, signal } = {}) {
      const asked = followers.add(onProgress);
      // Put together as it comes, wanted or not: each is told by what differs from the one before.
      const answer = (): Promise<CoverageResult> =>
        remote.evaluateChanges(plan, options, asked).then(receive);
      return ask(answer, signal, stopEvaluating).finally(() => followers.remove(asked));
    },
    measureSensitivity: (plan, share, options) => ask(() => remote.measureSensitivity(plan, share, options)),
    setTravel(source) {
      if (failure) return;
      const { source: copy, transfer: buffers } = encodeTravelSource(source);
      // Messages arrive in order, so that what is evaluated next is measured so.
      onceStarted(() => remote.setTravel(transfer(copy, buffers))).catch((error: unknown) =>
        fail('crashed', String(error)),
      );
    },
    analysis: {
      describeTravel: (plan, subject) => ask(() => remote.describeTravel(plan, subject)),
      traceBands: (plan, origin) => ask(() => remote.traceBands(plan, origin)),
      sweep: (plan, { onProgress, signal } = {}) =>
        ask(() => remote.sweep(plan, onProgress && proxy(onProgress)), signal, stopSweep),
    },
    stop: () => fail('stopped', 'it was told to'),
  };
}

function messageOf(event: Event): string {
  return 'message' in event && typeof event.message === 'string' ? event.message : 'no reason given';
}
