import { createStore, type StoreApi } from 'zustand/vanilla';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';

/** The engine as the store sees it: in a worker in the browser, on the same thread in tests and Node. */
export type EvaluatePlan = (plan: Plan, options: { readonly asOf?: IsoDate }) => Promise<CoverageResult>;

export type Evaluation = 'running' | 'done' | 'failed';

export interface PlanState {
  readonly plan: Plan;
  /** The name of the file or example the plan was read from; null for a plan without one. */
  readonly fileName: string | null;
  /** A date chosen in the interface instead of the plan's own; null for the plan's own. */
  readonly asOfOverride: IsoDate | null;
  /** Of exactly this plan on this date; null until it is there, so that a stale one never passes for current. */
  readonly result: CoverageResult | null;
  /** The latest result of any earlier state, for a view that keeps its figures in place while it waits. */
  readonly previousResult: CoverageResult | null;
  readonly evaluation: Evaluation;
  /** Why the evaluation failed; null unless `evaluation` is `failed`. */
  readonly failure: string | null;
}

export interface PlanCommands {
  /** Replaces the plan; the date chosen in the interface is given up for the plan's own. */
  openPlan(plan: Plan, fileName: string | null): void;
  /** Looks at the plan on another date; null for the plan's own. */
  setAsOf(date: IsoDate | null): void;
  /** Computes once more, as after a failure. */
  evaluateAgain(): void;
}

export type PlanStore = StoreApi<PlanState & PlanCommands>;

/** The date that the plan is looked at on. */
export function shownAsOf(state: Pick<PlanState, 'plan' | 'asOfOverride'>): IsoDate {
  return state.asOfOverride ?? state.plan.asOf;
}

function failureMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The one thing in the page that changes: the plan, and what the engine says of it.
 * Evaluates at once and after every change; answers that a later change has overtaken are dropped.
 */
export function createPlanStore(options: {
  readonly plan: Plan;
  readonly fileName?: string | null;
  readonly asOf?: IsoDate | null;
  readonly evaluate: EvaluatePlan;
}): PlanStore {
  let latest = 0;

  const store: PlanStore = createStore((_set, get) => ({
    plan: options.plan,
    fileName: options.fileName ?? null,
    asOfOverride: options.asOf ?? null,
    result: null,
    previousResult: null,
    evaluation: 'running',
    failure: null,
    openPlan: (plan, fileName) => evaluate({ plan, fileName, asOfOverride: null }),
    setAsOf: (asOfOverride) => {
      if (asOfOverride !== get().asOfOverride) evaluate({ asOfOverride });
    },
    evaluateAgain: () => evaluate({}),
  }));

  function evaluate(change: Partial<Pick<PlanState, 'plan' | 'fileName' | 'asOfOverride'>>): void {
    const ticket = ++latest;
    store.setState((state) => ({
      ...change,
      result: null,
      previousResult: state.result ?? state.previousResult,
      evaluation: 'running',
      failure: null,
    }));
    const { plan, asOfOverride } = store.getState();
    const finish = (outcome: Partial<PlanState>): void => {
      if (ticket === latest) store.setState(outcome);
    };
    // A call that throws before it returns a promise is a failed evaluation too.
    Promise.resolve()
      .then(() => options.evaluate(plan, asOfOverride === null ? {} : { asOf: asOfOverride }))
      .then(
        (result) => finish({ result, evaluation: 'done' }),
        (error: unknown) => finish({ evaluation: 'failed', failure: failureMessage(error) }),
      );
  }

  evaluate({});
  return store;
}
