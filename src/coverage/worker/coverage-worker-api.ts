import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import { createBuiltInTravel, DEFAULT_TRAVEL } from '../../travel/travel-choice.ts';
import { type CoverageEngine, createCoverageEngine, type EvaluateOptions } from '../index.ts';

/** What the worker answers to. */
export interface CoverageWorkerApi {
  /** Takes over the data; once, before anything else. */
  start(data: CoverageData, network: RoadNetwork): void;
  evaluate(plan: Plan, options?: EvaluateOptions): CoverageResult;
}

/** The engine behind the worker's door; measures travel by road. */
export function createCoverageWorkerApi(): CoverageWorkerApi {
  let engine: CoverageEngine | null = null;
  return {
    start(data, network) {
      engine = createCoverageEngine(data, createBuiltInTravel(DEFAULT_TRAVEL, data, network));
    },
    evaluate(plan, options) {
      if (!engine) throw new Error('CoverageWorkerApi: evaluate was called before start');
      return engine.evaluate(plan, options);
    },
  };
}
