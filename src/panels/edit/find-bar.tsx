import { memo, type ReactElement, type RefObject, useDeferredValue, useMemo, useRef } from 'react';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import { brokenRuleFindings, separatedFindings, uncoveredFindings } from '../../plan/edit/find-next.ts';
import type { PlanState } from '../../plan/plan-store.ts';
import { ArrowIcon } from '../../ui/edit-icons.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import type { useFind } from './use-find.ts';

const { find: words } = editToolsWords;

/** Goes through what needs a hand, one by one: uncovered municipalities, broken rules, separated parts. */
export function FindBar({ onFind }: { readonly onFind: ReturnType<typeof useFind> }): ReactElement {
  const counts = useCounts();
  const go = useRef(onFind);
  go.current = onFind;
  return <FindButtons {...counts} go={go} />;
}

/** Rendered anew only for other counts: painting changes few of them. */
const FindButtons = memo(function FindButtons({
  gap,
  rule,
  part,
  go,
}: Counts & { readonly go: RefObject<ReturnType<typeof useFind>> }): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame
    <div className="find-bar" role="group" aria-label={words.region}>
      <span className="find-pair">
        <button
          type="button"
          className="button find-button"
          aria-label={words.previousGap}
          title={words.previousGap}
          aria-disabled={gap === 0}
          onClick={() => go.current('gap', 'previous')}
        >
          <ArrowIcon to="left" />
        </button>
        <FindButton
          long={words.nextGap}
          short={words.gap}
          count={gap}
          onClick={() => go.current('gap', 'next')}
        />
      </span>
      <FindButton
        long={words.nextRule}
        short={words.rule}
        count={rule}
        onClick={() => go.current('rule', 'next')}
      />
      <FindButton
        long={words.nextPart}
        short={words.part}
        count={part}
        onClick={() => go.current('part', 'next')}
      />
    </div>
  );
});

function FindButton({
  long,
  short,
  count,
  onClick,
}: {
  readonly long: string;
  readonly short: string;
  readonly count: number;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="button find-button"
      aria-label={`${long}, ${short} ${count}`}
      title={long}
      aria-disabled={count === 0}
      onClick={onClick}
    >
      {short} <span className="find-count">{count}</span>
      <ArrowIcon to="right" />
    </button>
  );
}

interface Counts {
  readonly gap: number;
  readonly rule: number;
  readonly part: number;
}

/** Of the last plan that there is a result for, after the figures: while a newer one is under way the counts stay. */
function useCounts(): Counts {
  const { coverage } = usePlanning().geodata;
  const settled = useDeferredValue(usePlanState(useMemo(createSettledReader, [])));
  return useMemo(() => {
    if (!settled) return { gap: 0, rule: 0, part: 0 };
    const { plan, result } = settled;
    return {
      gap: uncoveredFindings(result).length,
      rule: brokenRuleFindings(plan, result, coverage.municipalities).length,
      part: separatedFindings(plan, result, coverage).length,
    };
  }, [settled, coverage]);
}

/** A plan and its own result. */
interface Settled {
  readonly plan: Plan;
  readonly result: CoverageResult;
}

/** Reads the plan with its result where there is one, else the last that had. */
function createSettledReader(): (state: Pick<PlanState, 'plan' | 'result'>) => Settled | null {
  let last: Settled | null = null;
  return ({ plan, result }) => {
    if (result && last?.result !== result) last = { plan, result };
    return last;
  };
}
