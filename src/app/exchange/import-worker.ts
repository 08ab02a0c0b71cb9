import { type Remote, transfer, wrap } from 'comlink';
import { encodeCoverageData } from '../../coverage/worker/encode-coverage-data.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import { language } from '../../domain/language.ts';
import type { ImportWorkerApi } from './import-worker-api.ts';
import { packOutlines } from './pack-outlines.ts';

/** Longer than any file that is allowed takes. */
const PATIENCE_MS = 60_000;

/** What is asked of a worker; a test hands in one of its own. */
export type ExchangeWorker = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

/** Why there is no answer: the worker died, or took too long and was stopped. */
export class ExchangeFailure extends Error {
  override readonly name = 'ExchangeFailure';
}

function startWorker(): ExchangeWorker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: language() });
}

/** Does jobs away from the page's thread. */
export interface JobRunner {
  /** Rejects with an `ExchangeFailure` when the worker died or took too long. */
  run<Answer>(job: (api: Remote<ImportWorkerApi>) => Promise<Answer>): Promise<Answer>;
}

/**
 * Runs jobs in one worker, started for the first of them. A job that it dies of or that takes too long ends
 * it; the next job has a new one, so that no file spoils the reading of another.
 */
export function createJobRunner(
  data: CoverageData,
  makeWorker: () => ExchangeWorker = startWorker,
  patienceMs = PATIENCE_MS,
): JobRunner {
  let running: {
    readonly worker: ExchangeWorker;
    readonly api: Remote<ImportWorkerApi>;
    readonly started: Promise<void>;
  } | null = null;
  const start = (): NonNullable<typeof running> => {
    const worker = makeWorker();
    const api = wrap<ImportWorkerApi>(worker);
    const { outlines, ...rest } = data;
    const encoded = encodeCoverageData({ ...rest, outlines: [] });
    const packed = packOutlines(outlines);
    const buffers = [...encoded.transfer, packed.positions.buffer, packed.counts.buffer];
    const started = api.start(transfer({ data: encoded.data, outlines: packed }, buffers));
    running = { worker, api, started };
    return running;
  };
  return {
    run: async (job) => {
      const own = running ?? start();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let stopWaiting = (): void => undefined;
      const failed = new Promise<never>((_, reject) => {
        const fail = (event: Event): void => {
          const message =
            'message' in event && typeof event.message === 'string' ? event.message : event.type;
          end(message);
        };
        const end = (reason: string): void => {
          own.worker.terminate();
          if (running === own) running = null;
          reject(new ExchangeFailure(reason));
        };
        own.worker.addEventListener('error', fail);
        own.worker.addEventListener('messageerror', fail);
        timer = setTimeout(() => end('timeout'), patienceMs);
        stopWaiting = () => {
          clearTimeout(timer);
          own.worker.removeEventListener('error', fail);
          own.worker.removeEventListener('messageerror', fail);
        };
      });
      try {
        return await Promise.race([own.started.then(() => job(own.api)), failed]);
      } finally {
        stopWaiting();
      }
    },
  };
}
