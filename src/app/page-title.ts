import { texts } from '../i18n/da.ts';
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

/** Keeps the window's title as the plan is. Returns a way to stop. */
export function keepPageTitle(planStore: PlanStore): () => void {
  document.title = pageTitle(planStore.getState());
  return planStore.subscribe((state) => {
    const title = pageTitle(state);
    if (document.title !== title) document.title = title;
  });
}
