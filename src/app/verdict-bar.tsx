import type { ReactElement, ReactNode } from 'react';
import { texts } from '../i18n/texts.ts';
import { usePlanState, useShownResult } from '../panels/planning-context.tsx';
import { coverageFigures } from '../plan/coverage-figures.ts';
import { CrossIcon, HalfIcon, TickIcon } from '../ui/icons.tsx';

const { verdict: words } = texts;

/** The answer in one sentence, on every screen. */
export function VerdictBar({ children }: { readonly children?: ReactNode }): ReactElement {
  const { result, busy } = useShownResult();
  const failed = usePlanState((state) => state.evaluation === 'failed');
  const figures = result === null ? null : coverageFigures(result);
  const state =
    figures === null || failed
      ? 'unknown'
      : figures.uncovered > 0
        ? 'none'
        : figures.partly > 0
          ? 'partly'
          : 'covered';
  return (
    <section className={`verdict verdict-${state}`} aria-label={words.region} aria-busy={busy}>
      {state === 'covered' && <TickIcon />}
      {state === 'partly' && <HalfIcon />}
      {state === 'none' && <CrossIcon />}
      <p className="verdict-text">
        {failed ? words.failed : figures === null ? words.computing : words.verdict(figures)}
      </p>
      {failed && result !== null && <p className="verdict-note">{words.stale}</p>}
      {children}
    </section>
  );
}
