import type { PlanPatch } from './plan-patch.ts';

/** One action of the user, or one stroke: what it did and how it is told. */
export interface HistoryStep {
  readonly patch: PlanPatch;
  readonly sentence: string;
  /** When it was done: ISO 8601 with time, UTC. */
  readonly at: string;
}
