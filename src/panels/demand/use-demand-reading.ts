import { useEffect, useState } from 'react';
import type { DemandReading } from '../../plan/demand/demand-rows.ts';
import type { DemandControl } from './demand-control.ts';

export type ReadingStage =
  | { readonly kind: 'reading'; readonly rows: number; readonly share: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly reading: DemandReading };

const BEGUN: ReadingStage = { kind: 'reading', rows: 0, share: 0 };

/** Reads a file as long as somebody looks; going away stops it. */
export function useDemandReading(file: File, demand: DemandControl): ReadingStage {
  const [stage, setStage] = useState<ReadingStage>(BEGUN);
  useEffect(() => {
    const stop = new AbortController();
    setStage(BEGUN);
    const onProgress = (rows: number, share: number): void => {
      if (!stop.signal.aborted) setStage({ kind: 'reading', rows, share });
    };
    demand.read(file, { onProgress, signal: stop.signal }).then(
      (reading) => !stop.signal.aborted && setStage({ kind: 'read', reading }),
      () => !stop.signal.aborted && setStage({ kind: 'failed' }),
    );
    return () => stop.abort();
  }, [file, demand]);
  return stage;
}
