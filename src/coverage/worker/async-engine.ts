import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { EvaluateOptions, TargetGroupSensitivity } from '../index.ts';

/** An engine that answers later. */
export interface AsyncCoverageEngine {
  /** Rejects with an `EngineFailure` when the engine is gone, and with the engine's own error when a plan is wrong. */
  evaluate(plan: Plan, options?: EvaluateOptions): Promise<CoverageResult>;
  /** What the answer hangs on; rejects as `evaluate` does. */
  measureSensitivity(plan: Plan, share: number, options?: EvaluateOptions): Promise<TargetGroupSensitivity>;
  /** Ends the engine; what is under way and what is asked later is rejected. */
  stop(): void;
}

export type EngineFailureReason = 'not-started' | 'crashed' | 'stopped';

/** Why an engine answers no more. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
  readonly reason: EngineFailureReason;

  constructor(reason: EngineFailureReason, detail: string) {
    super(`coverage engine ${reason}: ${detail}`);
    this.reason = reason;
  }
}
