import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { TravelAnalysis } from '../../domain/travel-analysis.ts';
import type { TravelSource } from '../../travel/travel-source.ts';
import type { EvaluateOptions, TargetGroupSensitivity } from '../index.ts';

/** How whoever asked follows an evaluation. */
export interface EvaluationWatch {
  /** @param done facilities whose ways are measured, of `all` */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends what is under way, without ending the engine: the promise is then rejected. */
  readonly signal?: AbortSignal;
}

/** An engine that answers later. */
export interface AsyncCoverageEngine {
  /** Rejects with an `EngineFailure` when the engine is gone, and with the engine's own error when a plan is wrong. */
  evaluate(plan: Plan, options?: EvaluateOptions, watch?: EvaluationWatch): Promise<CoverageResult>;
  /** What the answer hangs on; rejects as `evaluate` does. */
  measureSensitivity(plan: Plan, share: number, options?: EvaluateOptions): Promise<TargetGroupSensitivity>;
  /** Measures travel in another way from the next evaluation on. */
  setTravel(source: TravelSource): void;
  /** Ends the engine; what is under way and what is asked later is rejected. */
  stop(): void;
  /** What is worked out only when it is asked for; rejects as `evaluate` does. */
  readonly analysis: TravelAnalysis;
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
