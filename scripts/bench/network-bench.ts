import { createCoverageEngine } from '../../src/coverage/index.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { DEFAULT_SETTINGS, type Plan } from '../../src/domain/plan.ts';
import { decodeNetwork } from '../../src/geodata/network-file.ts';
import { createNetworkTravel } from '../../src/travel/network/network-travel.ts';
import { createStraightLineTravel } from '../../src/travel/straight-line.ts';
import type { TravelEngine } from '../../src/travel/travel-engine.ts';
import { encodeNetwork } from '../geodata/encode-network.ts';
import { nationalPlan } from './national-plan.ts';
import { createRandom } from './seeded-random.ts';
import { quantileOf, type Time, timed } from './timing.ts';

const SITES = 60;
const MOVES = 30;

/** Times of the network: making it ready, 60 fields, and one site moved in a plan of the whole country. */
export function benchNetwork({ network, coverage }: Geodata, seed: number): readonly string[] {
  const { demand, crossings } = coverage;
  const bytes = encodeNetwork(network);
  const decode = timed(() => decodeNetwork(bytes)).time;
  const positions = sitesOf(coverage, seed);
  const memoryBefore = process.memoryUsage();
  const travel = createNetworkTravel({ network, crossings, points: demand });
  const fields = (engine: TravelEngine, from: number, to: number) =>
    timed(() => {
      for (const position of positions.slice(from, to)) engine.fieldFrom(position, '', DEFAULT_SETTINGS);
    }).time;
  const first = fields(travel, 0, 1);
  const others = fields(travel, 1, SITES);
  const memoryAfter = process.memoryUsage();
  const megabytes =
    (memoryAfter.heapUsed + memoryAfter.arrayBuffers - memoryBefore.heapUsed - memoryBefore.arrayBuffers) /
    1e6;
  const straight = fields(createStraightLineTravel(demand), 0, SITES);
  const moves = moveTimes(travel, coverage, seed);
  return [
    `  decoded in ${decode.ms.toFixed(0)} ms (${decode.cpuMs.toFixed(0)} of processor) (${(bytes.length / 1000).toFixed(0)} kB); the first field, with what all share: ${first.ms.toFixed(0)} ms (${first.cpuMs.toFixed(0)} of processor)`,
    `  ${SITES} fields of ${demand.count} points: ${(first.ms + others.ms).toFixed(0)} ms (aim: 2,000; ${(first.cpuMs + others.cpuMs).toFixed(0)} of processor), ` +
      `${(others.ms / (SITES - 1)).toFixed(1)} ms each; ${((first.cpuMs + others.cpuMs) / straight.cpuMs).toFixed(0)} times the straight line`,
    `  memory of engine and fields: ${megabytes.toFixed(0)} MB (aim: 200)`,
    `  a house moved, new figures (aim: 50 ms): ${tell(moves, ({ ms }) => ms)} by the clock, ` +
      `${tell(moves, ({ cpuMs }) => cpuMs)} of processor`,
  ];
}

function tell(times: readonly Time[], read: (time: Time) => number): string {
  const values = times.map(read);
  return `median ${quantileOf(values, 0.5).toFixed(1)} ms, p95 ${quantileOf(values, 0.95).toFixed(1)} ms`;
}

function sitesOf({ demand }: Geodata['coverage'], seed: number) {
  const random = createRandom(seed);
  return Array.from({ length: SITES }, () => positionOf(demand, random));
}

function positionOf(demand: Geodata['coverage']['demand'], random: ReturnType<typeof createRandom>) {
  const point = Math.floor(random() * demand.count);
  return lonLat(demand.lon[point] ?? 10, demand.lat[point] ?? 56);
}

function moveTimes(travel: TravelEngine, coverage: Geodata['coverage'], seed: number): readonly Time[] {
  const random = createRandom(seed);
  let plan: Plan = nationalPlan(coverage, random);
  const engine = createCoverageEngine(coverage, travel);
  engine.evaluate(plan);
  return Array.from({ length: MOVES }, () => {
    const position = positionOf(coverage.demand, random);
    plan = { ...plan, sites: plan.sites.map((site, i) => (i === 0 ? { ...site, lonLat: position } : site)) };
    return timed(() => engine.evaluate(plan)).time;
  });
}
