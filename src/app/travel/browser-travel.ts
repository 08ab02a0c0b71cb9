import type { Outcome } from '../../domain/failure.ts';
import type { Geodata } from '../../domain/geodata.ts';
import { createBrowserSender, waitFor } from '../../geodata/send-request.ts';
import { exchangeWords as words } from '../../i18n/exchange.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type { TravelControl } from '../../plan/travel-choice-store.ts';
import type { ReadMatrix } from '../../plan/travel-matrix-table.ts';
import type { EngineHost } from '../engine-host.ts';
import { createJobRunner } from '../exchange/import-worker.ts';
import { createAnswerCache } from './answer-cache.ts';
import { createRoutingAnswers } from './routing-answers.ts';
import { createTravelControl } from './travel-control.ts';

const REQUEST_TIMEOUT_MS = 60_000;
const MOST_FILE_BYTES = 50_000_000;

/** Travel with the browser's network, storage and workers. */
export function createBrowserTravel({
  geodata,
  planStore,
  engine,
}: {
  readonly geodata: Geodata;
  readonly planStore: PlanStore;
  readonly engine: Pick<EngineHost, 'setTravel'>;
}): TravelControl {
  const runner = createJobRunner(geodata.coverage);
  const ports = {
    send: createBrowserSender(REQUEST_TIMEOUT_MS),
    wait: waitFor,
    now: () => Date.now(),
  };
  return createTravelControl({
    data: geodata.coverage,
    planStore,
    setTravel: engine.setTravel,
    answers: createRoutingAnswers(geodata.coverage.demand, ports, createAnswerCache()),
    readMatrix: (bytes, file) => runner.run<Outcome<ReadMatrix>>(async (api) => api.readMatrix(bytes, file)),
    refuseLarge: ({ name, size }) => {
      if (size <= MOST_FILE_BYTES) return null;
      const [found, expected] = [words.fileTooLarge(size / 1e6), words.fileOfAtMost(50)];
      return { ok: false, problems: [{ file: name, path: '', found, expected }] };
    },
  });
}
