import type { ReactElement } from 'react';
import type { RuleResult, RuleStatus } from '../../domain/result.ts';
import { texts } from '../../i18n/texts.ts';
import { NoResult } from '../no-result.tsx';
import { useShownResult } from '../planning-context.tsx';
import { RuleBoard } from './rule-board.tsx';

const { rules: words } = texts;

/** How many rules are in each state. */
export function countStatuses(rules: readonly RuleResult[]): Readonly<Record<RuleStatus, number>> {
  const counts = { met: 0, broken: 0, undecided: 0, waived: 0 };
  for (const { status } of rules) counts[status]++;
  return counts;
}

/** Every rule in full. */
export function RulesPanel(): ReactElement {
  const { result, busy } = useShownResult();
  if (!result) return <NoResult busy={busy} />;
  return (
    <div className="panel" aria-busy={busy}>
      <section className="panel-section">
        <h2>{words.title}</h2>
        <p>
          <strong>{words.summary(countStatuses(result.rules))}</strong>
        </p>
        <p className="small muted">{words.lead}</p>
        <RuleBoard rules={result.rules} folded={false} />
      </section>
    </div>
  );
}
