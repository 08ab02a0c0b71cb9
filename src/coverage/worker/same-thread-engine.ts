import type { CoverageData } from '../../domain/coverage-data.ts';
import { language } from '../../domain/language.ts';
import type { RoadNetwork } from '../../domain/road-network.ts';
import { type AsyncCoverageEngine, EngineFailure } from './async-engine.ts';
import { createCoverageWorkerApi } from './coverage-worker-api.ts';
import { createEvaluationFollowers } from './evaluation-followers.ts';

/** The same engine without a worker: for tests, Node, and browsers where no worker starts. */
export function createSameThreadEngine(data: CoverageData, network: RoadNetwork): AsyncCoverageEngine {
  const api = createCoverageWorkerApi();
  api.start(data, network, language());
  const followers = createEvaluationFollowers();
  api.onProgress(followers.tell);
  let isStopped = false;
  return {
    async evaluate(plan, options, { onProgress, signal } = {}) {
      await Promise.resolve();
      if (isStopped) throw new EngineFailure('stopped', 'it was told to');
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => api.stopEvaluating(), { once: true });
      const asked = followers.add(onProgress);
      try {
        return await api.evaluate(plan, options, asked);
      } finally {
        followers.remove(asked);
      }
    },
    setTravel: (source) => api.setTravel(source),
    async measureSensitivity(plan, share, options) {
      await Promise.resolve();
      if (isStopped) throw new EngineFailure('stopped', 'it was told to');
      return api.measureSensitivity(plan, share, options);
    },
    analysis: {
      describeTravel: (plan, subject) => api.describeTravel(plan, subject),
      traceBands: (plan, origin) => api.traceBands(plan, origin),
      sweep(plan, { onProgress, signal } = {}) {
        signal?.addEventListener('abort', () => api.stopSweep(), { once: true });
        return api.sweep(plan, onProgress);
      },
    },
    stop() {
      isStopped = true;
    },
  };
}
