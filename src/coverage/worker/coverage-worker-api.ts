import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import type { TravelEngine } from '../../travel/travel-engine.ts';
import {
  type CoverageEngine,
  createCoverageEngine,
  type EvaluateOptions,
  measureSensitivity,
  type TargetGroupSensitivity,
} from '../index.ts';

/** What the worker answers to. */
export interface CoverageWorkerApi {
  /** Takes over the data; once, before anything else. */
  start(data: CoverageData): void;
  evaluate(plan: Plan, options?: EvaluateOptions): CoverageResult;
  measureSensitivity(plan: Plan, share: number, options?: EvaluateOptions): TargetGroupSensitivity;
}

/** The engine behind the worker's door; measures travel as the straight line. */
export function createCoverageWorkerApi(): CoverageWorkerApi {
  let engine: CoverageEngine | null = null;
  let given: { readonly data: CoverageData; readonly travel: TravelEngine } | null = null;
  return {
    start(data) {
      given = { data, travel: createStraightLineTravel(data.demand) };
      engine = createCoverageEngine(data, given.travel);
    },
    measureSensitivity(plan, share, options) {
      if (!given) throw new Error('CoverageWorkerApi: measureSensitivity was called before start');
      return measureSensitivity(given.data, given.travel, plan, share, options);
    },
    evaluate(plan, options) {
      if (!engine) throw new Error('CoverageWorkerApi: evaluate was called before start');
      return engine.evaluate(plan, options);
    },
  };
}
