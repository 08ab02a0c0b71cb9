import { lazy, type ReactElement, Suspense, useEffect, useRef } from 'react';
import type { Plan } from '../domain/plan.ts';
import { texts } from '../i18n/da.ts';
import { daCompare } from '../i18n/da-compare.ts';
import { daMerge } from '../i18n/da-merge.ts';
import type { PlanSourceGroup } from '../panels/compare/plan-sources.ts';
import { usePlanning } from '../panels/planning-context.tsx';
import type { TaskId } from '../plan/view-store.ts';
import type { Session } from './session.ts';

const ComparePanel = lazy(async () => ({
  default: (await import('../panels/compare/compare-panel.tsx')).ComparePanel,
}));
const MergePanel = lazy(async () => ({
  default: (await import('../panels/merge/merge-panel.tsx')).MergePanel,
}));

const WORDS = { compare: daCompare, merge: daMerge } as const;

/** Comparing or merging plans, in place of the tabs, with a heading that takes the focus and a way back. */
export function TaskPanel({
  task,
  session,
}: {
  readonly task: TaskId;
  readonly session: Session;
}): ReactElement {
  const { viewStore } = usePlanning();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, close } = WORDS[task];

  // biome-ignore lint/correctness/useExhaustiveDependencies: each task is a new heading
  useEffect(() => heading.current?.focus(), [task]);

  const goBack = (): void => {
    viewStore.getState().showPanel('plan');
    // The tabs are there again only after this has been drawn.
    requestAnimationFrame(() => document.getElementById('tab-plan')?.focus());
  };
  return (
    <>
      <div className="task-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button" onClick={goBack}>
          {close}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard */}
      <section className="tab-panel" aria-label={title} tabIndex={0}>
        <Suspense fallback={<p className="panel-empty">{texts.shell.loading.computing}</p>}>
          {task === 'compare' ? (
            <ComparePanel groups={sourceGroups(session)} />
          ) : (
            <MergePanel onOpen={(plan) => openMerged(session, plan)} />
          )}
        </Suspense>
      </section>
    </>
  );
}

/** What the open plan can be compared with besides files. */
function sourceGroups({ examples, readExample }: Session): readonly PlanSourceGroup[] {
  const sources = examples.map((example) => ({
    id: example.id,
    title: example.title,
    detail: example.description,
    read: async () => {
      const outcome = await readExample(example);
      if (!outcome) throw new Error(`sourceGroups: ${example.file} could not be fetched`);
      return outcome;
    },
  }));
  return [{ heading: daCompare.examples, sources }];
}

/** Opens a plan that stands in no file; the open one is kept beside it, or asked about where that cannot be. */
async function openMerged(session: Session, plan: Plan): Promise<boolean> {
  const { drafts, files, openExample, planStore } = session;
  if (!(await drafts.openBeside(plan))) {
    if (!(await files.mayLeavePlan())) return false;
    planStore.getState().openPlan(plan, null, false);
  }
  files.forgetFile();
  openExample.setState({ id: null });
  return true;
}
