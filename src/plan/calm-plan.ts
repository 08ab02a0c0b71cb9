import type { PlanCommands, PlanState, PlanStore } from './plan-store.ts';

/** The plan store to read from. */
export type ReadonlyPlanStore = Pick<PlanStore, 'getState' | 'getInitialState' | 'subscribe'>;

/** How long a plan may wait for its figures before it is shown without. */
const HELD_MS = 12;

/**
 * The plan as map and panels show it. Within a stroke it changes together with its figures, which are a moment away:
 * a municipality painted is then drawn, rendered and laid out once, in one of the page's frames.
 */
export function createCalmPlan(planStore: ReadonlyPlanStore): ReadonlyPlanStore {
  type State = PlanState & PlanCommands;
  const listeners = new Set<(state: State, before: State) => void>();
  let shown = planStore.getState();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const show = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const before = shown;
    shown = planStore.getState();
    if (shown !== before) for (const listener of listeners) listener(shown, before);
  };
  /** An answer to an earlier question is shown too: the pointer may go on for long. */
  const isAnswered = ({ result, previousResult }: State): boolean =>
    result !== null || previousResult !== (shown.result ?? shown.previousResult);
  planStore.subscribe((state) => {
    const isHeld = state.isDrawing && state.evaluation === 'running' && !isAnswered(state);
    if (!isHeld) show();
    else timer ??= setTimeout(show, HELD_MS);
  });

  return {
    getState: () => shown,
    getInitialState: planStore.getInitialState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
