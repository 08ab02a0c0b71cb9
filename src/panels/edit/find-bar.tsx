import { type ReactElement, useMemo } from 'react';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import { brokenRuleFindings, separatedFindings, uncoveredFindings } from '../../plan/edit/find-next.ts';
import { ArrowIcon } from '../../ui/edit-icons.tsx';
import { usePlanning, usePlanState, useShownResult } from '../planning-context.tsx';
import type { useFind } from './use-find.ts';

const { find: words } = editToolsWords;

/** Goes through what needs a hand, one by one: uncovered municipalities, broken rules, separated parts. */
export function FindBar({ onFind }: { readonly onFind: ReturnType<typeof useFind> }): ReactElement {
  const counts = useCounts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame
    <div className="find-bar" role="group" aria-label={words.region}>
      <span className="find-pair">
        <button
          type="button"
          className="button find-button"
          aria-label={words.previousGap}
          title={words.previousGap}
          aria-disabled={counts.gap === 0}
          onClick={() => onFind('gap', 'previous')}
        >
          <ArrowIcon to="left" />
        </button>
        <FindButton
          long={words.nextGap}
          short={words.gap}
          count={counts.gap}
          onClick={() => onFind('gap', 'next')}
        />
      </span>
      <FindButton
        long={words.nextRule}
        short={words.rule}
        count={counts.rule}
        onClick={() => onFind('rule', 'next')}
      />
      <FindButton
        long={words.nextPart}
        short={words.part}
        count={counts.part}
        onClick={() => onFind('part', 'next')}
      />
    </div>
  );
}

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

function useCounts(): { readonly gap: number; readonly rule: number; readonly part: number } {
  const { coverage } = usePlanning().geodata;
  const plan = usePlanState((state) => state.plan);
  const { result } = useShownResult();
  return useMemo(() => {
    if (!result) return { gap: 0, rule: 0, part: 0 };
    return {
      gap: uncoveredFindings(result).length,
      rule: brokenRuleFindings(plan, result, coverage.municipalities).length,
      part: separatedFindings(plan, result, coverage).length,
    };
  }, [plan, result, coverage]);
}
