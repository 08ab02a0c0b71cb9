import { isDeepStrictEqual } from 'node:util';
import { createCoverageEngine, evaluatePlan } from '../../src/coverage/index.ts';
import type { CoverageData } from '../../src/domain/coverage-data.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { createStraightLineTravel } from '../../src/travel/straight-line.ts';
import { differencesFromTurf } from '../../tests/fixtures/differences.ts';
import { evaluateWithTurf } from '../../tests/fixtures/turf-evaluation.ts';
import { EDITS, nationalPlan } from './national-plan.ts';
import { createRandom } from './seeded-random.ts';
import { quantileOf, type Time, timed } from './timing.ts';

const SCRATCH_RUNS = 9;
const TURF_RUNS = 3;
const ROUNDS = 40;
const WARM_ROUNDS = 5;

/** What the whole-evaluation benchmark found, in milliseconds. */
export interface EvaluationTimes {
  readonly scratch: readonly Time[];
  readonly turf: readonly Time[];
  readonly edits: Readonly<Record<string, readonly Time[]>>;
}

/**
 * Times a national plan from scratch, after one edit, and with plain Turf, and checks that they agree.
 * Every edited plan is a fresh copy, as it is when it comes to a worker.
 * @throws Error when Turf's figures or an incremental result differ
 */
export function benchEvaluation(data: CoverageData, seed: number): EvaluationTimes {
  const random = createRandom(seed);
  const plan = nationalPlan(data, random);
  const scratch: Time[] = [];
  for (let run = 0; run < SCRATCH_RUNS; run += 1) {
    scratch.push(timed(() => evaluatePlan(data, createStraightLineTravel(data.demand), plan)).time);
  }
  const turf: Time[] = [];
  for (let run = 0; run < TURF_RUNS; run += 1) turf.push(checkAgainstTurf(data, plan));

  const engine = createCoverageEngine(data, createStraightLineTravel(data.demand));
  const edits: Record<string, Time[]> = {};
  let current: Plan = plan;
  engine.evaluate(current);
  for (let round = 0; round < ROUNDS + WARM_ROUNDS; round += 1) {
    for (const [name, edit] of Object.entries(EDITS)) {
      const edited = structuredClone(edit(current, data, random));
      const { time } = timed(() => engine.evaluate(edited));
      if (round >= WARM_ROUNDS) {
        edits[name] ??= [];
        edits[name].push(time);
      }
      current = edited;
    }
    current = structuredClone({ ...plan, settings: { ...plan.settings } });
    engine.evaluate(current);
  }
  const last = Object.values(EDITS).reduce((edited, edit) => edit(edited, data, random), plan);
  const fresh = evaluatePlan(data, createStraightLineTravel(data.demand), last);
  if (!isDeepStrictEqual(engine.evaluate(last), fresh))
    throw new Error('the result after edits differs from scratch');
  checkAgainstTurf(data, last);
  return { scratch, turf, edits };
}

/** Evaluates with Turf, holds the engine against it, and gives Turf's time. */
function checkAgainstTurf(data: CoverageData, plan: Plan): Time {
  const { value: turf, time } = timed(() => evaluateWithTurf(data, plan));
  const result = evaluatePlan(data, createStraightLineTravel(data.demand), plan);
  const differences = differencesFromTurf(result, turf);
  if (differences.length > 0)
    throw new Error(`figures differ from Turf:\n${differences.slice(0, 20).join('\n')}`);
  return time;
}

/** The times of all edits together. */
function allEdits(times: EvaluationTimes): readonly Time[] {
  return Object.values(times.edits).flat();
}

/** Lines to print. */
export function describeEvaluation(times: EvaluationTimes): readonly string[] {
  const all = allEdits(times);
  const turf = clock(times.turf, 0.5);
  const line = (name: string, values: readonly Time[]) =>
    `  ${name.padEnd(38)} median ${ms(clock(values, 0.5))}  p95 ${ms(clock(values, 0.95))}` +
    `   processor ${ms(processor(values, 0.5))}  p95 ${ms(processor(values, 0.95))}  (${values.length})`;
  const ratio = (share: number) =>
    `${(turf / clock(all, share)).toFixed(0)} times by the clock, ` +
    `${(processor(times.turf, 0.5) / processor(all, share)).toFixed(0)} by processor time`;
  return [
    line('Turf, whole evaluation', times.turf),
    line('engine, from scratch', times.scratch),
    line('engine, after one edit (all kinds)', all),
    ...Object.entries(times.edits).map(([name, values]) => line(`- ${name}`, values)),
    `  Turf / from scratch: ${(turf / clock(times.scratch, 0.5)).toFixed(0)} times`,
    `  Turf / median edit: ${ratio(0.5)}`,
    `  Turf / p95 edit: ${ratio(0.95)}`,
  ];
}

function clock(values: readonly Time[], share: number): number {
  return quantileOf(
    values.map((time) => time.ms),
    share,
  );
}

function processor(values: readonly Time[], share: number): number {
  return quantileOf(
    values.map((time) => time.cpuMs),
    share,
  );
}

function ms(value: number): string {
  return `${value.toFixed(2).padStart(8)} ms`;
}
