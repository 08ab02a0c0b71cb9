import type { CoverageData } from '../../domain/coverage-data.ts';
import { type Language, speak } from '../../domain/language.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import type { TravelEngine } from '../../travel/travel-engine.ts';
import { createTravelEngine, DEFAULT_TRAVEL_SOURCE, type TravelSource } from '../../travel/travel-source.ts';
import {
  type CoverageEngine,
  createCoverageEngine,
  type EvaluateOptions,
  measureSensitivity,
  type TargetGroupSensitivity,
} from '../index.ts';
import { createResultSender, type ResultChanges } from './result-changes.ts';
import { createTravelAnalyser, type TravelAnalyser } from './travel-analyser.ts';

/** What the worker answers to. */
export interface CoverageWorkerApi {
  /** Takes over the data, and the language to speak; once, before anything else. */
  start(data: CoverageData, network: RoadNetwork, spoken: Language): void;
  /** Measures travel in another way from the next evaluation on. */
  setTravel(source: TravelSource): void;
  /** Called with the name an evaluation was asked by, and how many of the ways that it must measure are measured. */
  onProgress(listener: (asked: number, done: number, all: number) => void): void;
  /** @param asked a name for `onProgress`; left out where nobody follows it */
  evaluate(plan: Plan, options?: EvaluateOptions, asked?: number): Promise<CoverageResult>;
  /** The same, as what differs from the answer to the last call of this. */
  evaluateChanges(plan: Plan, options?: EvaluateOptions, asked?: number): Promise<ResultChanges>;
  measureSensitivity(plan: Plan, share: number, options?: EvaluateOptions): TargetGroupSensitivity;
  /** What is under way is rejected as soon as it next looks up; what is asked later is answered. */
  stopEvaluating(): void;
  describeTravel: TravelAnalyser['describeTravel'];
  traceBands: TravelAnalyser['traceBands'];
  sweep: TravelAnalyser['sweep'];
  stopSweep(): void;
}

/** So many facilities are measured at once, in some 50 ms; between more there are pauses in which a stop is heard. */
const FACILITIES_BETWEEN_PAUSES = 8;

/** The engine behind the worker's door; measures travel by road until told otherwise. */
export function createCoverageWorkerApi(): CoverageWorkerApi {
  let given: { readonly data: CoverageData; readonly network: RoadNetwork } | null = null;
  let engine: CoverageEngine | null = null;
  let travel: TravelEngine | null = null;
  let stops = 0;
  let tell: Parameters<CoverageWorkerApi['onProgress']>[0] | null = null;
  let analyser: TravelAnalyser | null = null;
  const analysing = (): TravelAnalyser => {
    if (!analyser) throw new Error('CoverageWorkerApi: asked before start');
    return analyser;
  };
  const measureBy = (source: TravelSource): void => {
    if (!given) throw new Error('CoverageWorkerApi: setTravel was called before start');
    travel = createTravelEngine(source, given.data, given.network);
    engine = createCoverageEngine(given.data, travel);
    analyser?.stopSweep();
    analyser = createTravelAnalyser(given.data, travel);
  };
  const send = createResultSender();
  const evaluate: CoverageWorkerApi['evaluate'] = async (plan, options, asked) => {
    if (!engine) throw new Error('CoverageWorkerApi: evaluate was called before start');
    const own = engine;
    const stopsBefore = stops;
    const unmeasured = own.listUnmeasured(plan);
    if (unmeasured.length > FACILITIES_BETWEEN_PAUSES) {
      for (const [index, facility] of unmeasured.entries()) {
        if (index % FACILITIES_BETWEEN_PAUSES === 0) await new Promise((resolve) => setTimeout(resolve, 0));
        if (stops !== stopsBefore) throw new Error('CoverageWorkerApi: evaluate was stopped');
        own.measure(facility, plan.settings);
        if (asked !== undefined) tell?.(asked, index + 1, unmeasured.length);
      }
    }
    return own.evaluate(plan, options);
  };
  return {
    start(data, network, spoken) {
      speak(spoken);
      given = { data, network };
      measureBy(DEFAULT_TRAVEL_SOURCE);
    },
    measureSensitivity(plan, share, options) {
      if (!given || !travel) throw new Error('CoverageWorkerApi: measureSensitivity was called before start');
      return measureSensitivity(given.data, travel, plan, share, options);
    },
    setTravel: measureBy,
    onProgress(listener) {
      tell = listener;
    },
    evaluate,
    evaluateChanges: async (plan, options, asked) => send(await evaluate(plan, options, asked)),
    stopEvaluating() {
      stops += 1;
    },
    describeTravel: async (plan, subject) => analysing().describeTravel(plan, subject),
    traceBands: async (plan, origin) => analysing().traceBands(plan, origin),
    sweep: async (plan, onProgress) => analysing().sweep(plan, onProgress),
    stopSweep: () => analyser?.stopSweep(),
  };
}
