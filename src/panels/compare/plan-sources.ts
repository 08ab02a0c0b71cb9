import type { Outcome } from '../../domain/failure.ts';
import type { Plan } from '../../domain/plan.ts';

/** A plan that can be read besides the user's own files: an example, or a version kept in the browser. */
export interface PlanSource {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Rejects where it cannot be fetched. */
  readonly read: () => Promise<Outcome<Plan>>;
}

export interface PlanSourceGroup {
  readonly heading: string;
  readonly sources: readonly PlanSource[];
}
