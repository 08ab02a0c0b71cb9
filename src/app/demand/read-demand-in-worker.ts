import { proxy, transfer, wrap } from 'comlink';
import type { CoverageData } from '../../domain/coverage-data.ts';
import { language } from '../../domain/language.ts';
import type { ReadingWatch } from '../../panels/demand/demand-control.ts';
import type { DemandReading } from '../../plan/demand/demand-rows.ts';
import { packOutlines } from '../exchange/pack-outlines.ts';
import type { DemandWorkerApi } from './demand-worker-api.ts';

/** What is asked of a worker; a test hands in one of its own. */
export type DemandReadingWorker = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

function startWorker(): DemandReadingWorker {
  return new Worker(new URL('./demand.worker.ts', import.meta.url), { type: 'module', name: language() });
}

/** Reads one file in a worker of its own, which a stop ends wherever it is. */
export async function readDemandInWorker(
  file: File,
  { municipalities, outlines }: Pick<CoverageData, 'municipalities' | 'outlines'>,
  { onProgress, signal }: ReadingWatch,
  makeWorker: () => DemandReadingWorker = startWorker,
): Promise<DemandReading> {
  signal.throwIfAborted();
  const worker = makeWorker();
  try {
    return await new Promise<DemandReading>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => reject(new Error('demand reader: the worker died')));
      worker.addEventListener('messageerror', () => reject(new Error('demand reader: no answer to read')));
      const packed = packOutlines(outlines);
      const job = { file, municipalities, outlines: packed };
      wrap<DemandWorkerApi>(worker)
        .read(transfer(job, [packed.positions.buffer, packed.counts.buffer]), proxy(onProgress))
        .then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}
