import { createCoverageEngine } from '../../src/coverage/index.ts';
import { countProblems, problemSentence } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { CoverageResult } from '../../src/domain/result.ts';
import { writeResultGeoJson } from '../../src/plan/exchange/result-geojson.ts';
import { writeResultCsv } from '../../src/plan/exchange/result-table.ts';
import { createBuiltInTravel } from '../../src/travel/travel-choice.ts';
import type { CheckCall } from './cli-arguments.ts';
import { isOneOfFiles } from './is-one-of-files.ts';
import { loadInputs } from './load-inputs.ts';
import type { Terminal } from './terminal.ts';
import { writeTextReport } from './text-report.ts';
import { texts } from './texts-da.ts';
import { writeOutputFile } from './write-output-file.ts';

/** No required rule is broken; one is; the input or the call is wrong; the program failed. */
export const EXIT = { ok: 0, broken: 1, wrong: 2, failed: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** `daekning check`: reads, evaluates and reports. Nothing is written before everything is known. */
export async function runCheck(call: CheckCall, geodata: Geodata, terminal: Terminal): Promise<ExitCode> {
  const inputs = await loadInputs(call, geodata.coverage, (rows) => terminal.progress(texts.rowsRead(rows)));
  terminal.progress(null);
  if (!inputs.ok) {
    terminal.complain([
      texts.refused(countProblems(inputs.problems)),
      ...inputs.problems.map(problemSentence),
    ]);
    return EXIT.wrong;
  }
  const { plan, planWarnings, data, notes } = inputs.value;
  if (call.out !== null && (await isOneOfFiles(call.out, [call.plan, call.targetGroup, call.demand]))) {
    terminal.complain([texts.outIsInput(call.out)]);
    return EXIT.wrong;
  }

  const engine = createCoverageEngine(data, createBuiltInTravel(call.travel, data, geodata.network));
  const evaluated = engine.evaluate(plan, call.asOf === null ? {} : { asOf: call.asOf });
  const result = { ...evaluated, warnings: [...planWarnings, ...evaluated.warnings] };
  const report = writeReport(call, plan, { ...geodata, coverage: data }, result);

  if (call.out === null) await terminal.print(report);
  else {
    const failure = await writeOutputFile(call.out, report);
    if (failure !== null) {
      terminal.complain([texts.cannotWrite(call.out, failure)]);
      return failure === 'ENOSPC' ? EXIT.failed : EXIT.wrong;
    }
  }
  terminal.complain([
    ...notes,
    ...(data.boundaryProvenance.kind === 'approximation' ? [texts.approximate] : []),
    ...result.warnings.map(texts.warning),
    ...undecidedLines(result),
  ]);
  return isBroken(result) ? EXIT.broken : EXIT.ok;
}

function writeReport(call: CheckCall, plan: Plan, geodata: Geodata, result: CoverageResult): string {
  switch (call.format) {
    case 'text':
      return writeTextReport(plan, result, geodata.coverage.boundaryProvenance);
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv':
      return writeResultCsv(geodata.coverage.municipalities, plan, result);
    case 'geojson':
      return writeResultGeoJson(plan, geodata, result);
  }
}

function isBroken({ rules }: CoverageResult): boolean {
  return rules.some((rule) => rule.level === 'required' && rule.status === 'broken');
}

function undecidedLines({ rules }: CoverageResult): readonly string[] {
  return rules
    .filter((rule) => rule.level === 'required' && rule.status === 'undecided')
    .flatMap((rule) => [
      texts.undecidedRequired(rule.id, texts.ruleTitle(rule.id)),
      ...rule.subjects.map((subject) => `  ${subject.message}`),
    ]);
}
