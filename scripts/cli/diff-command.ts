import { createCoverageEngine } from '../../src/coverage/index.ts';
import { problemSentence } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import { comparePlans } from '../../src/plan/compare/compare-plans.ts';
import { EXIT, type ExitCode } from './check-command.ts';
import type { DiffCall } from './cli-arguments.ts';
import { writeDiffReport } from './diff-report.ts';
import { readPlan } from './load-inputs.ts';
import { prepareTravel } from './prepare-travel.ts';
import type { Terminal } from './terminal.ts';
import { texts } from './texts.ts';

/** `daekning diff`: what differs from one plan to another, in sentences and figures. */
export async function runDiff(call: DiffCall, geodata: Geodata, terminal: Terminal): Promise<ExitCode> {
  const { coverage } = geodata;
  const before = await readPlan(call.before, coverage);
  const after = await readPlan(call.after, coverage);
  const travel =
    before.ok && after.ok
      ? await prepareTravel(call.travel, geodata, [before.value, after.value], terminal)
      : null;
  if (!before.ok || !after.ok || !travel?.ok) {
    const problems = [before, after, travel].flatMap((outcome) =>
      outcome && !outcome.ok ? outcome.problems : [],
    );
    terminal.complain([texts().refused(problems.length), ...problems.map(problemSentence)]);
    return EXIT.wrong;
  }
  const engine = createCoverageEngine(coverage, travel.value);
  const evaluate = (plan: typeof before.value) =>
    engine.evaluate(plan, call.asOf === null ? {} : { asOf: call.asOf });
  const one = { file: call.before, plan: before.value, result: evaluate(before.value) };
  const other = { file: call.after, plan: after.value, result: evaluate(after.value) };
  const difference = comparePlans(one, other, coverage.municipalities);
  await terminal.print(writeDiffReport(one, other, difference));
  terminal.complain([
    ...travel.warnings,
    ...(coverage.boundaryProvenance.kind === 'approximation' ? [texts().approximate] : []),
    ...before.warnings.map((warning) => texts().warning(`${call.before}: ${warning}`)),
    ...after.warnings.map((warning) => texts().warning(`${call.after}: ${warning}`)),
  ]);
  return EXIT.ok;
}
