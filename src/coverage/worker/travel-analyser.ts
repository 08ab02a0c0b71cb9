import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Plan } from '../../domain/plan.ts';
import type {
  BandOrigin,
  SweepReport,
  TravelBands,
  TravelDetail,
  TravelSubject,
} from '../../domain/travel-analysis.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import type { TravelEngine } from '../../travel/travel-engine.ts';
import { createCoverageEngine } from '../index.ts';

/** What the worker works out beside evaluations; its code is fetched when it is first asked for. */
export interface TravelAnalyser {
  describeTravel(plan: Plan, subject: TravelSubject): Promise<TravelDetail>;
  traceBands(plan: Plan, origin: BandOrigin): Promise<TravelBands>;
  /** Rejects as soon as it next looks up after `stopSweep`. */
  sweep(plan: Plan, onProgress?: (done: number, all: number) => void): Promise<SweepReport>;
  stopSweep(): void;
}

/** Engines of its own, so that what is kept for the open plan stays; ways once measured are shared. */
export function createTravelAnalyser(data: CoverageData, travel: TravelEngine): TravelAnalyser {
  const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
    let made: Promise<T> | null = null;
    return () => {
      made ??= make();
      return made;
    };
  };
  const describer = once(async () =>
    (await import('../travel-detail.ts')).createTravelDescriber(data, travel),
  );
  const tracer = once(async () => (await import('../travel-bands.ts')).createBandTracer(data, travel));
  let stops = 0;
  return {
    describeTravel: async (plan, subject) => (await describer())(plan, subject),
    traceBands: async (plan, origin) => (await tracer())(plan, origin),
    async sweep(plan, onProgress) {
      const asked = stops;
      const { sweepAssumptions } = await import('../assumption-sweep.ts');
      const engineOf = (way: TravelEngine) => {
        const engine = createCoverageEngine(data, way);
        return { engine: way.id, evaluate: async (tried: Plan) => engine.evaluate(tried) };
      };
      const engines = { travel: engineOf(travel), straight: engineOf(createStraightLineTravel(data.demand)) };
      return sweepAssumptions(plan, engines, {
        ...(onProgress ? { onProgress } : {}),
        pause: async () => {
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (stops !== asked) throw new Error('TravelAnalyser: sweep was stopped');
        },
      });
    },
    stopSweep() {
      stops += 1;
    },
  };
}
