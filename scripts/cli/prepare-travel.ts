import type { CoverageData } from '../../src/domain/coverage-data.ts';
import type { Outcome } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { createRequestSender, waitFor } from '../../src/geodata/send-request.ts';
import { readMatrixFile } from '../../src/plan/exchange/read-matrix-file.ts';
import { MOST_TABLE_BYTES } from '../../src/plan/read-table.ts';
import { unknownFacilities } from '../../src/plan/travel-matrix-table.ts';
import { createMatrixTravel } from '../../src/travel/matrix-travel.ts';
import { fetchTable } from '../../src/travel/routing/fetch-table.ts';
import { countRequests, DEFAULT_LIMITS } from '../../src/travel/routing/plan-blocks.ts';
import { routingMatrix, rowsOfTable } from '../../src/travel/routing/routing-matrix.ts';
import { demandPlaces, facilityPlaces } from '../../src/travel/routing/routing-places.ts';
import type { RoutingServer } from '../../src/travel/routing/routing-server.ts';
import { createBuiltInTravel } from '../../src/travel/travel-choice.ts';
import type { TravelEngine } from '../../src/travel/travel-engine.ts';
import { readInputFile } from './read-input-file.ts';
import type { Terminal } from './terminal.ts';
import { travelTexts as texts } from './texts.ts';
import type { TravelChoice } from './travel-choice.ts';

const REQUEST_TIMEOUT_MS = 60_000;
const REQUESTS_AT_A_TIME = 2;
const MOST_NAMED = 10;

/**
 * The travel engine that a call asks for, over the data as the call has them. The warnings are what must be said of
 * it; what could not be read or fetched in full is a failure.
 */
export async function prepareTravel(
  choice: TravelChoice,
  { coverage: data, network }: Pick<Geodata, 'coverage' | 'network'>,
  plans: readonly Plan[],
  terminal: Terminal,
): Promise<Outcome<TravelEngine>> {
  switch (choice.kind) {
    case 'network':
    case 'straight':
      return { ok: true, value: createBuiltInTravel(choice.kind, data, network), warnings: [] };
    case 'matrix':
      return readMatrix(choice.file, data, plans);
    case 'server':
      return askServer(choice.server, data, plans, terminal);
  }
}

async function readMatrix(
  file: string,
  data: CoverageData,
  plans: readonly Plan[],
): Promise<Outcome<TravelEngine>> {
  const bytes = await readInputFile(file, MOST_TABLE_BYTES);
  if (!bytes.ok) return bytes;
  const read = await readMatrixFile(bytes.value, file, data);
  if (!read.ok) return read;
  const known = new Set(
    plans.flatMap(({ sites, serviceAreas }) => [...sites, ...serviceAreas].map(({ id }) => id)),
  );
  const unknown = unknownFacilities(read.value, known);
  const warnings = [
    ...read.warnings.map((note) => `${file}: ${note}`),
    ...(unknown.length > 0
      ? [texts().unknownFacilities(file, unknown.slice(0, MOST_NAMED), unknown.length)]
      : []),
  ];
  return { ok: true, value: createMatrixTravel(read.value.matrix, data.demand), warnings };
}

async function askServer(
  { kind, base }: Pick<RoutingServer, 'kind' | 'base'>,
  data: CoverageData,
  plans: readonly Plan[],
  terminal: Terminal,
): Promise<Outcome<TravelEngine>> {
  const targets = demandPlaces(data.demand);
  const name = `${kind}:${base}`;
  const engines = new Map<string, TravelEngine>();
  const warnings: string[] = [];
  for (const mode of new Set(plans.map(({ settings }) => settings.mode))) {
    const own = plans.filter(({ settings }) => settings.mode === mode);
    const sources = facilityPlaces({
      sites: own.flatMap(({ sites }) => sites),
      serviceAreas: own.flatMap(({ serviceAreas }) => serviceAreas),
    });
    const limits = DEFAULT_LIMITS[kind];
    const requests = countRequests(sources.length, targets.length, limits);
    terminal.progress(texts().asking(name, sources.length, targets.length, requests));
    const server: RoutingServer = { kind, base, mode };
    const table = await fetchTable(server, { sources, targets }, nodePorts(), {
      limits,
      atATime: REQUESTS_AT_A_TIME,
      onProgress: (progress) => terminal.progress(texts().progress(progress)),
    });
    terminal.progress(null);
    const unknown = table.failures.reduce((sum, { pairs }) => sum + pairs, 0);
    if (unknown > 0) {
      const all = sources.length * targets.length;
      const found = unknown === all ? texts().nothing : texts().partly(unknown, all);
      const problems = table.failures.flatMap(({ failure }) =>
        failure === 'stopped'
          ? []
          : [{ file: name, path: '', found, expected: texts().expectedAnswers(failure) }],
      );
      return { ok: false, problems };
    }
    const rows = rowsOfTable(table, sources.length).flatMap((row, i) => {
      const position = sources[i];
      return position ? [{ position, row }] : [];
    });
    engines.set(mode, createMatrixTravel(routingMatrix(server, rows), data.demand));
    if (table.requests > 0) warnings.push(texts().askedAbout(table.requests));
    if (table.targetsMovedFar > 0) warnings.push(texts().movedFar(table.targetsMovedFar));
    if (!table.knowsKm && sources.length > 0) warnings.push(texts().noKm);
  }
  return { ok: true, value: byMode(engines), warnings };
}

/** One engine that answers for each mode of travel with that mode's own. */
function byMode(engines: ReadonlyMap<string, TravelEngine>): TravelEngine {
  const [first] = engines.values();
  if (!first) throw new RangeError('byMode: got no engine, expected one at least');
  const of = (mode: string): TravelEngine => engines.get(mode) ?? first;
  return {
    id: first.id,
    knowsMinutes: first.knowsMinutes,
    settingsKey: (settings) => of(settings.mode).settingsKey(settings),
    fieldFrom: (position, id, settings) => of(settings.mode).fieldFrom(position, id, settings),
    notesOn: (facilities, settings) => of(settings.mode).notesOn?.(facilities, settings) ?? [],
  };
}

function nodePorts() {
  const send = createRequestSender(fetch, { contentType: 'application/json', timeoutMs: REQUEST_TIMEOUT_MS });
  return { send, wait: waitFor, now: () => Date.now() };
}
