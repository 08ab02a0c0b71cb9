import { lazy, type ReactElement, Suspense, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../domain/plan.ts';
import { compareWords } from '../i18n/compare.ts';
import { formatDate } from '../i18n/format.ts';
import { mergeWords } from '../i18n/merge.ts';
import { texts } from '../i18n/texts.ts';
import type { PlanSourceGroup } from '../panels/compare/plan-sources.ts';
import { usePlanning } from '../panels/planning-context.tsx';
import type { TaskId, ViewStore } from '../plan/view-store.ts';
import type { PlanVersion } from './drafts/kept-versions.ts';
import { createServiceFiles } from './services/service-files.ts';
import type { Session } from './session.ts';

const ComparePanel = lazy(async () => ({
  default: (await import('../panels/compare/compare-panel.tsx')).ComparePanel,
}));
const MergePanel = lazy(async () => ({
  default: (await import('../panels/merge/merge-panel.tsx')).MergePanel,
}));

const ServicesPanel = lazy(async () => ({
  default: (await import('../panels/services/services-panel.tsx')).ServicesPanel,
}));

const WORDS = { compare: compareWords, merge: mergeWords, services: texts.layers.services } as const;

/** Comparing or merging plans, or services, in place of the tabs, with a heading that takes the focus and a way back. */
export function TaskPanel({
  task,
  session,
}: {
  readonly task: TaskId;
  readonly session: Session;
}): ReactElement {
  const { viewStore } = usePlanning();
  const versions = useStore(session.drafts.shelf.state, (state) => state.versions);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, close } = WORDS[task];
  const serviceFiles = useMemo(() => createServiceFiles(session), [session]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each task is a new heading
  useEffect(() => heading.current?.focus(), [task]);
  useEffect(() => {
    if (task === 'compare') void session.drafts.shelf.refresh();
  }, [task, session]);

  return (
    <>
      <div className="task-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="button"
          onClick={() => goToTab(viewStore, tabAfter(task, viewStore))}
        >
          {close}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard */}
      <section className="tab-panel" aria-label={title} tabIndex={0}>
        <Suspense fallback={<p className="panel-empty">{texts.shell.loading.computing}</p>}>
          {task === 'compare' && <ComparePanel groups={sourceGroups(session, versions)} />}
          {task === 'merge' && <MergePanel onOpen={(plan) => openMerged(session, plan)} />}
          {task === 'services' && <ServicesPanel files={serviceFiles} />}
        </Suspense>
      </section>
    </>
  );
}

/** Plans were compared or merged; services are looked at from a municipality or from the whole country. */
function tabAfter(task: TaskId, viewStore: ViewStore): 'overview' | 'plan' | 'municipality' {
  if (task !== 'services') return 'plan';
  return viewStore.getState().selected === null ? 'overview' : 'municipality';
}

/** Lets the tabs come back, with the focus on one of them. */
function goToTab(viewStore: ViewStore, tab: 'overview' | 'plan' | 'municipality'): void {
  viewStore.getState().showPanel(tab);
  // They are there again only after this has been drawn.
  requestAnimationFrame(() => document.getElementById(`tab-${tab}`)?.focus());
}

/** What the open plan can be compared with besides files. */
function sourceGroups(
  { examples, readExample, drafts }: Session,
  versions: readonly PlanVersion[],
): readonly PlanSourceGroup[] {
  const kept = versions.map((version) => ({
    id: version.id,
    title: version.name,
    detail: formatDate(version.keptAt.slice(0, 10)),
    read: async () => drafts.shelf.readVersion(version),
  }));
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
  return [
    { heading: compareWords.versions, sources: kept },
    { heading: compareWords.examples, sources },
  ];
}

/** Opens a plan that stands in no file; the open one is kept beside it, or asked about where that cannot be. */
async function openMerged(session: Session, plan: Plan): Promise<boolean> {
  const { drafts, files, openExample, planStore, viewStore } = session;
  if (!(await drafts.openBeside(plan))) {
    if (!(await files.mayLeavePlan())) return false;
    planStore.getState().openPlan(plan, null, false);
  }
  files.forgetFile();
  openExample.setState({ id: null });
  goToTab(viewStore, 'overview');
  return true;
}
