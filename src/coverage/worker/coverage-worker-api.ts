import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { createTravelEngine, DEFAULT_TRAVEL_SOURCE, type TravelSource } from '../../travel/travel-source.ts';
import { type CoverageEngine, createCoverageEngine, type EvaluateOptions } from '../index.ts';

/** What the worker answers to. */
export interface CoverageWorkerApi {
  /** Takes over the data; once, before anything else. */
  start(data: CoverageData): void;
  /** Measures travel in another way from the next evaluation on. */
  setTravel(source: TravelSource): void;
  evaluate(plan: Plan, options?: EvaluateOptions): CoverageResult;
}

/** The engine behind the worker's door. */
export function createCoverageWorkerApi(): CoverageWorkerApi {
  let engine: CoverageEngine | null = null;
  let data: CoverageData | null = null;
  const measureBy = (source: TravelSource): void => {
    if (!data) throw new Error('CoverageWorkerApi: setTravel was called before start');
    engine = createCoverageEngine(data, createTravelEngine(source, data));
  };
  return {
    start(given) {
      data = given;
      measureBy(DEFAULT_TRAVEL_SOURCE);
    },
    setTravel: measureBy,
    evaluate(plan, options) {
      if (!engine) throw new Error('CoverageWorkerApi: evaluate was called before start');
      return engine.evaluate(plan, options);
    },
  };
}
