import type { CoverageData } from '../../domain/coverage-data.ts';
import { type Language, speak } from '../../domain/language.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import type { FieldRequest, TravelEngine } from '../../travel/travel-engine.ts';
import { createTravelEngine, DEFAULT_TRAVEL_SOURCE, type TravelSource } from '../../travel/travel-source.ts';
import {
  type CoverageEngine,
  createCoverageEngine,
  type EvaluateOptions,
  measureSensitivity,
  type TargetGroupSensitivity,
} from '../index.ts';
import { createTravelAnalyser, type TravelAnalyser } from './travel-analyser.ts';

/** What the worker answers to. */
export interface CoverageWorkerApi {
  /** Takes over the data, and the language to speak; once, before anything else. */
  start(data: CoverageData, network: RoadNetwork, spoken: Language): void;
  /** Measures travel in another way from the next evaluation on. */
  setTravel(source: TravelSource): void;
  /** @param onProgress how many of the facilities' ways are measured */
  evaluate(
    plan: Plan,
    options?: EvaluateOptions,
    onProgress?: (done: number, all: number) => void,
  ): Promise<CoverageResult>;
  measureSensitivity(plan: Plan, share: number, options?: EvaluateOptions): TargetGroupSensitivity;
  /** What is under way is rejected as soon as it next looks up; what is asked later is answered. */
  stopEvaluating(): void;
  describeTravel: TravelAnalyser['describeTravel'];
  traceBands: TravelAnalyser['traceBands'];
  sweep: TravelAnalyser['sweep'];
  stopSweep(): void;
}

/** So many facilities are measured at once; more are measured with pauses in which a stop is heard. */
const FEW_FACILITIES = 8;

/** The engine behind the worker's door; measures travel by road until told otherwise. */
export function createCoverageWorkerApi(): CoverageWorkerApi {
  let given: { readonly data: CoverageData; readonly network: RoadNetwork } | null = null;
  let engine: CoverageEngine | null = null;
  let travel: TravelEngine | null = null;
  let stops = 0;
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
    async evaluate(plan, options, onProgress) {
      if (!engine || !travel) throw new Error('CoverageWorkerApi: evaluate was called before start');
      const asked = stops;
      const own = engine;
      const facilities = facilitiesOf(plan);
      if (travel.prepareFields && facilities.length > FEW_FACILITIES) {
        const isReady = await travel.prepareFields(facilities, plan.settings, {
          ...(onProgress ? { onProgress } : {}),
          isStopped: () => stops !== asked,
          pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
        });
        if (!isReady) throw new Error('CoverageWorkerApi: evaluate was stopped');
      }
      return own.evaluate(plan, options);
    },
    stopEvaluating() {
      stops += 1;
    },
    describeTravel: async (plan, subject) => analysing().describeTravel(plan, subject),
    traceBands: async (plan, origin) => analysing().traceBands(plan, origin),
    sweep: async (plan, onProgress) => analysing().sweep(plan, onProgress),
    stopSweep: () => analyser?.stopSweep(),
  };
}

/** Whatever a plan travels to. */
function facilitiesOf({ sites, serviceAreas }: Plan): readonly FieldRequest[] {
  return [
    ...sites.filter(counts).map(({ id, lonLat }) => ({ id, position: lonLat })),
    ...serviceAreas.filter(counts).flatMap(({ id, base }) => (base ? [{ id, position: base }] : [])),
  ];
}
