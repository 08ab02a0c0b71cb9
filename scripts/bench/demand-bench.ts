import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCoverageEngine } from '../../src/coverage/index.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { applyDemand } from '../../src/plan/demand/apply-demand.ts';
import { createBuiltInTravel } from '../../src/travel/travel-choice.ts';
import { readDemandFile } from '../cli/read-demand-file.ts';
import { writeDemandFile } from './demand-file.ts';
import { anyPlace, nationalPlan, siteAt } from './national-plan.ts';
import { createRandom } from './seeded-random.ts';
import { timed } from './timing.ts';

const SIZES = [10_000, 100_000, 1_000_000, 2_700_000] as const;
const SITES = 100;
/** Read before anything is timed, so that the first file does not pay for compiling. */
const WARM_ROWS = 20_000;

/** What it takes to use a file of so many rows. */
interface DemandTimes {
  readonly rows: number;
  readonly points: number;
  readonly megabytes: number;
  readonly readMs: number;
  /** Of processors, waiting for other programs not counted. */
  readonly readCpuMs: number;
  readonly evaluateMs: number;
  readonly moveMs: number;
  /** All memory of the process, at its highest while the file was read, and while it was evaluated. */
  readonly readMb: number;
  readonly evaluateMb: number;
}

/**
 * Reads files of 10,000 to 2.7 million rows as the command line does, and evaluates 100 sites on them by road.
 * @returns lines to print
 * @throws Error when anybody is lost on the way
 */
export async function benchDemand(geodata: Geodata, seed: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daekning-bench-'));
  const times: DemandTimes[] = [];
  try {
    await benchSize(geodata, seed, WARM_ROWS, join(folder, 'warm.csv'));
    for (const rows of SIZES) times.push(await benchSize(geodata, seed, rows, join(folder, `${rows}.csv`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return linesOf(times);
}

async function benchSize(geodata: Geodata, seed: number, rows: number, file: string): Promise<DemandTimes> {
  const { coverage } = geodata;
  const random = createRandom(seed);
  const written = await writeDemandFile(file, rows, coverage, random);
  const memory = watchMemory();
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  const outcome = await readDemandFile({ file, data: coverage });
  if (!outcome.ok) throw new Error(`demand bench: ${JSON.stringify(outcome.problems.slice(0, 3))}`);
  const own = outcome.value;
  const readMs = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  const readMb = memory.mostMb();
  const people = own.people.reduce((sum, here) => sum + here, 0);
  if (people !== written) throw new Error(`demand bench: ${written} people written, ${people} read`);

  const data = applyDemand(coverage, own, 'pointsAndNumber', file);
  const plan = planOfSites(geodata, seed);
  const engine = createCoverageEngine(data, createBuiltInTravel('network', data, geodata.network));
  const first = timed(() => engine.evaluate(plan));
  if (first.value.summary.targetGroup !== people) {
    const counted = first.value.summary.targetGroup;
    throw new Error(`demand bench: ${people} people read, ${counted} evaluated`);
  }
  const [moved, ...others] = plan.sites;
  const place = anyPlace(coverage, random);
  const after = { ...plan, sites: moved ? [{ ...moved, lonLat: place.position }, ...others] : others };
  const again = timed(() => engine.evaluate(after));
  const evaluateMb = memory.mostMb();
  memory.stop();
  return {
    rows,
    points: own.people.length,
    megabytes: statSync(file).size / 1e6,
    readMs,
    readCpuMs: (user + system) / 1000,
    evaluateMs: first.time.ms,
    moveMs: again.time.ms,
    readMb,
    evaluateMb,
  };
}

function planOfSites({ coverage }: Geodata, seed: number): Plan {
  const random = createRandom(seed + 1);
  const sites = Array.from({ length: SITES }, (_, i) => {
    const { position, code } = anyPlace(coverage, random);
    return siteAt(`gh-${i}`, i % 2 === 0 ? 'house' : 'consumptionRoom', position, code);
  });
  return { ...nationalPlan(coverage, random), sites, serviceAreas: [] };
}

/** Looks at the process's memory now and then, and whenever it is asked. */
function watchMemory() {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss() / 1e6);
  };
  const timer = setInterval(look, 20);
  return {
    mostMb: () => {
      look();
      return most;
    },
    stop: () => clearInterval(timer),
  };
}

function linesOf(times: readonly DemandTimes[]): readonly string[] {
  const [first] = times;
  const perRow = (one: DemandTimes): number => (one.readCpuMs / one.rows) * 1000;
  return times.map((one) => {
    const ratio = first ? perRow(one) / perRow(first) : 1;
    return (
      `  ${one.rows} rows, ${one.megabytes.toFixed(1)} MB: read in ${one.readMs.toFixed(0)} ms, ` +
      `${one.readCpuMs.toFixed(0)} ms of processor (${perRow(one).toFixed(2)} µs a row, ${ratio.toFixed(2)} times the ` +
      `first file's), up to ${one.readMb.toFixed(0)} MB; ${one.points} points; ${SITES} sites by road ` +
      `${one.evaluateMs.toFixed(0)} ms (${((one.evaluateMs / one.points) * 1000).toFixed(0)} µs a point), ` +
      `one moved ${one.moveMs.toFixed(0)} ms, up to ${one.evaluateMb.toFixed(0)} MB`
    );
  });
}
