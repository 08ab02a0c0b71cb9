import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../domain/plan.ts';
import type { SweepReport } from '../../domain/travel-analysis.ts';
import { usePlanning, usePlanState } from '../planning-context.tsx';

export type SweepState =
  | { readonly kind: 'none' | 'stopped' | 'failed' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly report: SweepReport; readonly plan: Plan };

/** A sweep of the plan's assumptions in the worker, with progress and a stop. */
export function useSweep(): {
  readonly state: SweepState;
  /** Whether what is shown is of a plan that has changed since. */
  readonly isStale: boolean;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const { analysis } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const [state, setState] = useState<SweepState>({ kind: 'none' });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const start = (): void => {
    const stop = new AbortController();
    stopper.current = stop;
    // Progress comes by a way of its own and may arrive after the answer.
    let isOver = false;
    const finish = (ended: SweepState): void => {
      isOver = true;
      if (!stop.signal.aborted) setState(ended);
    };
    setState({ kind: 'running', done: 0, all: 0 });
    const onProgress = (done: number, all: number): void => {
      if (!isOver && !stop.signal.aborted) setState({ kind: 'running', done, all });
    };
    analysis.sweep(plan, { onProgress, signal: stop.signal }).then(
      (report) => finish({ kind: 'done', report, plan }),
      () => finish({ kind: 'failed' }),
    );
  };
  const stop = (): void => {
    stopper.current?.abort();
    setState({ kind: 'stopped' });
  };
  return { state, isStale: state.kind === 'done' && state.plan !== plan, start, stop };
}
