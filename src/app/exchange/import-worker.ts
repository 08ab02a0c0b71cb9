import { type Remote, transfer, wrap } from 'comlink';
import { encodeCoverageData } from '../../coverage/worker/encode-coverage-data.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { ImportWorkerApi } from './import-worker-api.ts';

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
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Does one job in a worker of its own, which is gone afterwards: whatever a file does to it, the page and the
 * next job are untouched.
 */
export async function runInWorker<Answer>(
  data: CoverageData,
  job: (api: Remote<ImportWorkerApi>) => Promise<Answer>,
  makeWorker: () => ExchangeWorker = startWorker,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const worker = makeWorker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failed = new Promise<never>((_, reject) => {
    const fail = (event: Event): void =>
      reject(
        new ExchangeFailure(
          'message' in event && typeof event.message === 'string' ? event.message : event.type,
        ),
      );
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    timer = setTimeout(() => reject(new ExchangeFailure('timeout')), patienceMs);
  });
  const api = wrap<ImportWorkerApi>(worker);
  const encoded = encodeCoverageData(data);
  const work = async (): Promise<Answer> => {
    await api.start(transfer(encoded.data, encoded.transfer));
    return job(api);
  };
  try {
    return await Promise.race([work(), failed]);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
