import type { ReactElement } from 'react';
import type { Plan } from '../../domain/plan.ts';
import { mergeWords as words } from '../../i18n/merge.ts';
import { MergeDecisions } from './merge-decisions.tsx';
import { MergeFiles } from './merge-files.tsx';
import { MergeResult } from './merge-result.tsx';
import { useMerge } from './use-merge.ts';
import '../compare/tasks.css';

/** Saml planer: regions' plans into one, every collision decided by the user. */
export function MergePanel({
  onOpen,
}: {
  /** Opens the merged plan; false where the user would rather stay. */
  readonly onOpen: (plan: Plan) => Promise<boolean>;
}): ReactElement {
  const files = useMerge((state) => state.files);
  const outcome = useMerge((state) => state.outcome);
  return (
    <div className="panel">
      <section className="panel-section" aria-labelledby="merge-files">
        <p>{words.lead}</p>
        <h3 id="merge-files">{words.step1}</h3>
        <MergeFiles />
        {files.length === 1 && <p className="small muted">{words.oneMore}</p>}
      </section>
      {outcome && files.length > 1 && (
        <>
          <section className="panel-section" aria-labelledby="merge-decisions">
            <h3 id="merge-decisions">{words.step2}</h3>
            <MergeDecisions outcome={outcome} />
          </section>
          <section className="panel-section" aria-labelledby="merge-result">
            <h3 id="merge-result">{words.step3}</h3>
            {outcome.obstacles.map((obstacle) => (
              <p key={obstacle} role="alert">
                {obstacle}
              </p>
            ))}
            <MergeResult merged={outcome.merged} onOpen={onOpen} />
          </section>
        </>
      )}
    </div>
  );
}
