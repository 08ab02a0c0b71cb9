import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { texts } from '../i18n/texts.ts';
import { usePlanState, useShownResult, useStale } from '../panels/planning-context.tsx';
import { coverageFigures } from '../plan/coverage-figures.ts';
import { CrossIcon, HalfIcon, TickIcon } from '../ui/icons.tsx';
import { useLasting } from '../ui/use-lasting.ts';
import type { EngineHost } from './engine-host.ts';

const { verdict: words } = texts;
const EvaluationProgress = lazy(async () => ({
  default: (await import('./evaluation-progress.tsx')).EvaluationProgress,
}));

/** What takes longer is shown to be under way, with a way to stop it. */
const SLOW_MS = 500;

/** The answer in one sentence, on every screen. */
export function VerdictBar({
  engine,
  children,
}: {
  readonly engine: EngineHost;
  readonly children?: ReactNode;
}): ReactElement {
  const { result, busy } = useShownResult();
  const stopped = usePlanState((state) => state.evaluation === 'stopped');
  const isStale = useStale();
  const isSlow = useLasting(busy, SLOW_MS);
  const failed = usePlanState((state) => state.evaluation === 'failed');
  const figures = result === null ? null : coverageFigures(result);
  const state =
    figures === null || failed || stopped
      ? 'unknown'
      : figures.uncovered > 0
        ? 'none'
        : figures.partly > 0
          ? 'partly'
          : 'covered';
  return (
    <section className={`verdict verdict-${state}`} aria-label={words.region} aria-busy={isStale}>
      {state === 'covered' && <TickIcon />}
      {state === 'partly' && <HalfIcon />}
      {state === 'none' && <CrossIcon />}
      <p className="verdict-text">
        {failed
          ? words.failed
          : figures === null
            ? stopped
              ? words.stopped
              : words.computing
            : words.verdict(figures)}
      </p>
      {(failed || stopped) && result !== null && <p className="verdict-note">{words.stale}</p>}
      {(isSlow || stopped) && (
        <Suspense fallback={null}>
          <EvaluationProgress engine={engine} stopped={stopped} />
        </Suspense>
      )}
      {children}
    </section>
  );
}
