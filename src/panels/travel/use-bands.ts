import { useEffect, useState } from 'react';
import type { BandOrigin } from '../../domain/travel-analysis.ts';
import { usePlanning, usePlanState, useViewState } from '../planning-context.tsx';

/** How long a choice of several places must rest before it is drawn. */
const REST_MS = 250;

export type BandStatus = 'working' | 'shown' | 'failed' | 'noPlace' | 'noMinutes';

/** Keeps the bands on the map those of the plan: the old ones stay until the new ones are there. */
export function useBands(): {
  readonly status: BandStatus;
  readonly choose: (origin: BandOrigin | null) => void;
} {
  const { analysis, viewStore } = usePlanning();
  const origin = useViewState((state) => state.bandOrigin);
  const plan = usePlanState((state) => (origin !== null && state.evaluation === 'done' ? state.plan : null));
  const [status, setStatus] = useState<BandStatus>('working');
  useEffect(() => {
    if (origin === null || !plan) return;
    let wanted = true;
    setStatus('working');
    const trace = (): void => {
      analysis.traceBands(plan, origin).then(
        ({ from, bands }) => {
          if (!wanted) return;
          const isShown = bands.length > 0;
          viewStore.getState().setBands(isShown ? { origin, from, bands } : null);
          setStatus(isShown ? 'shown' : from.length === 0 ? 'noPlace' : 'noMinutes');
        },
        () => {
          if (!wanted) return;
          viewStore.getState().setBands(null);
          setStatus('failed');
        },
      );
    };
    // One box after the other may be ticked: what lies between is not drawn.
    const timer = setTimeout(trace, 'facilities' in origin ? REST_MS : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [analysis, viewStore, plan, origin]);
  return { status, choose: viewStore.getState().setBandOrigin };
}
