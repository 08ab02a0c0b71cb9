import { createCoverageEngine } from '../../src/coverage/index.ts';
import { problemSentence } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import { comparePlans } from '../../src/plan/compare/compare-plans.ts';
import { createBuiltInTravel } from '../../src/travel/travel-choice.ts';
import { EXIT, type ExitCode } from './check-command.ts';
import type { DiffCall } from './cli-arguments.ts';
import { writeDiffReport } from './diff-report.ts';
import { readPlan } from './load-inputs.ts';
import type { Terminal } from './terminal.ts';
import { texts } from './texts-da.ts';

/** `daekning diff`: what differs from one plan to another, in sentences and figures. */
export async function runDiff(call: DiffCall, geodata: Geodata, terminal: Terminal): Promise<ExitCode> {
  const { coverage } = geodata;
  const before = await readPlan(call.before, coverage);
  const after = await readPlan(call.after, coverage);
  if (!before.ok || !after.ok) {
    const problems = [before, after].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
    terminal.complain([texts.refused(problems.length), ...problems.map(problemSentence)]);
    return EXIT.wrong;
  }
  const engine = createCoverageEngine(coverage, createBuiltInTravel(call.travel, coverage, geodata.network));
  const evaluate = (plan: typeof before.value) =>
    engine.evaluate(plan, call.asOf === null ? {} : { asOf: call.asOf });
  const one = { file: call.before, plan: before.value, result: evaluate(before.value) };
  const other = { file: call.after, plan: after.value, result: evaluate(after.value) };
  const difference = comparePlans(one, other, coverage.municipalities);
  await terminal.print(writeDiffReport(one, other, difference));
  terminal.complain([
    ...(coverage.boundaryProvenance.kind === 'approximation' ? [texts.approximate] : []),
    ...before.warnings.map((warning) => texts.warning(`${call.before}: ${warning}`)),
    ...after.warnings.map((warning) => texts.warning(`${call.after}: ${warning}`)),
  ]);
  return EXIT.ok;
}
