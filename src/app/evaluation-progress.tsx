import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { travelProgressWords as words } from '../i18n/travel-progress.ts';
import { usePlanning } from '../panels/planning-context.tsx';
import type { EngineHost } from './engine-host.ts';

/** How far a long evaluation is, with a way to stop it; after a stop, the way to go on. */
export function EvaluationProgress({
  engine,
  stopped,
}: {
  readonly engine: EngineHost;
  readonly stopped: boolean;
}): ReactElement {
  const { planStore, announce } = usePlanning();
  const ways = useStore(engine.measured, (state) => state.ways);
  const isMeasured = ways !== null && ways.done === ways.all;
  useEffect(() => {
    announce(stopped ? words.stopped : words.computing);
  }, [announce, stopped]);
  if (stopped) {
    return (
      <p className="verdict-note evaluation-progress">
        {words.stopped}{' '}
        <button type="button" className="button" onClick={() => planStore.getState().evaluateAgain()}>
          {words.again}
        </button>
      </p>
    );
  }
  return (
    <p className="verdict-note evaluation-progress">
      {ways === null || isMeasured ? (
        <progress aria-label={words.label} />
      ) : (
        <progress aria-label={words.label} max={ways.all} value={ways.done} />
      )}{' '}
      <span>
        {ways === null ? words.computing : isMeasured ? words.rest : words.ways(ways.done, ways.all)}
      </span>{' '}
      <button type="button" className="button" onClick={engine.stopEvaluating}>
        {words.stop}
      </button>
    </p>
  );
}
