import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { type CoverageEngine, createCoverageEngine, type EvaluateOptions } from '../index.ts';

/** What the worker answers to. */
export interface CoverageWorkerApi {
  /** Takes over the data; once, before anything else. */
  start(data: CoverageData): void;
  evaluate(plan: Plan, options?: EvaluateOptions): CoverageResult;
}

/** The engine behind the worker's door; measures travel as the straight line. */
export function createCoverageWorkerApi(): CoverageWorkerApi {
  let engine: CoverageEngine | null = null;
  return {
    start(data) {
      engine = createCoverageEngine(data, createStraightLineTravel(data.demand));
    },
    evaluate(plan, options) {
      if (!engine) throw new Error('CoverageWorkerApi: evaluate was called before start');
      return engine.evaluate(plan, options);
    },
  };
}
