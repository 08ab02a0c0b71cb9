import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { EvaluatePlan, PlanStore } from '../plan-store.ts';
import { comparePlans } from './compare-plans.ts';
import type { PlanDifference } from './plan-difference.ts';

/** The plan that the open one is compared with, and where it came from. */
export interface OtherPlan {
  readonly plan: Plan;
  /** The name of its file, example or version. */
  readonly source: string;
}

export interface ComparisonState {
  readonly other: OtherPlan | null;
  /** Whether the other plan stands before the open one, so that the open one is what is new. */
  readonly otherIsBefore: boolean;
  /** The latest known difference; null until there is one. */
  readonly difference: PlanDifference | null;
  /** Whether `difference` is of the plans as they are now. */
  readonly current: boolean;
  /** Why the other plan could not be computed; null where it could. */
  readonly failure: string | null;
}

export interface ComparisonCommands {
  compareWith(other: OtherPlan): void;
  /** Lets before and after change places. */
  swap(): void;
  /** Ends the comparison. */
  clear(): void;
}

export type ComparisonStore = StoreApi<ComparisonState & ComparisonCommands>;

/**
 * The open plan beside another one: follows every edit as soon as its result is there. The other plan is
 * computed on its own date, or on the date that is chosen in the page for the open one.
 */
export function createComparisonStore(options: {
  readonly planStore: PlanStore;
  readonly municipalities: readonly Municipality[];
  readonly evaluate: EvaluatePlan;
}): ComparisonStore {
  const { planStore, municipalities, evaluate } = options;
  let ticket = 0;
  let otherResult: CoverageResult | null = null;

  const store: ComparisonStore = createStore((set, get) => ({
    other: null,
    otherIsBefore: true,
    difference: null,
    current: false,
    failure: null,
    compareWith: (other) => {
      set({ other, difference: null, current: false, failure: null });
      evaluateOther();
    },
    swap: () => {
      set({ otherIsBefore: !get().otherIsBefore, difference: null });
      compare();
    },
    clear: () => {
      ticket += 1;
      otherResult = null;
      set({ other: null, otherIsBefore: true, difference: null, current: false, failure: null });
    },
  }));

  function evaluateOther(): void {
    const { other } = store.getState();
    if (!other) return;
    const asked = ++ticket;
    otherResult = null;
    const { asOfOverride } = planStore.getState();
    Promise.resolve()
      .then(() => evaluate(other.plan, asOfOverride === null ? {} : { asOf: asOfOverride }))
      .then(
        (result) => {
          if (asked !== ticket) return;
          otherResult = result;
          compare();
        },
        (error: unknown) => {
          const failure = error instanceof Error ? error.message : String(error);
          if (asked === ticket) store.setState({ failure, current: false });
        },
      );
  }

  function compare(): void {
    const { other, otherIsBefore } = store.getState();
    const { plan, result } = planStore.getState();
    if (!other || !otherResult || !result) {
      store.setState({ current: false });
      return;
    }
    const theirs = { plan: other.plan, result: otherResult };
    const ours = { plan, result };
    const difference = otherIsBefore
      ? comparePlans(theirs, ours, municipalities)
      : comparePlans(ours, theirs, municipalities);
    store.setState({ difference, current: true, failure: null });
  }

  planStore.subscribe((now, before) => {
    if (!store.getState().other) return;
    if (now.asOfOverride !== before.asOfOverride) evaluateOther();
    if (now.result !== before.result || now.plan !== before.plan) compare();
  });
  return store;
}
