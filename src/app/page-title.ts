import { texts } from '../i18n/texts.ts';
import { coverageFigures } from '../plan/coverage-figures.ts';
import type { PlanState, PlanStore } from '../plan/plan-store.ts';

const { verdict } = texts;

/** The window's title: the answer, then the plan, so that a tab says it too. */
export function pageTitle(state: Pick<PlanState, 'plan' | 'result' | 'evaluation'>): string {
  const answer =
    state.evaluation === 'failed'
      ? verdict.failed
      : state.result === null
        ? verdict.computing
        : verdict.shortVerdict(coverageFigures(state.result));
  return verdict.title(state.plan.name, answer);
}

/** An edit's figures are there sooner; a title that flickers is heard, and costs the browser much. */
const SOON_MS = 300;

/** Keeps the window's title as the plan is. Returns a way to stop. */
export function keepPageTitle(planStore: PlanStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const title = pageTitle(planStore.getState());
    if (document.title !== title) document.title = title;
  };
  write();
  const stop = planStore.subscribe((state, before) => {
    if (
      state.plan === before.plan &&
      state.result === before.result &&
      state.evaluation === before.evaluation
    )
      return;
    clearTimeout(timer);
    if (state.evaluation === 'running' && state.opened === before.opened) timer = setTimeout(write, SOON_MS);
    else write();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
