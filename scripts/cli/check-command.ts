import { createCoverageEngine } from '../../src/coverage/index.ts';
import { countProblems, type Problem, problemSentence } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { CoverageResult } from '../../src/domain/result.ts';
import type { ServiceInventory } from '../../src/domain/service.ts';
import { writeResultGeoJson } from '../../src/plan/exchange/result-geojson.ts';
import { writeResultCsv } from '../../src/plan/exchange/result-table.ts';
import type { CheckCall } from './cli-arguments.ts';
import { isOneOfFiles } from './is-one-of-files.ts';
import { loadInputs } from './load-inputs.ts';
import { prepareTravel } from './prepare-travel.ts';
import { type ServiceReport, serviceLines } from './service-report.ts';
import type { Terminal } from './terminal.ts';
import { writeTextReport } from './text-report.ts';
import { texts } from './texts.ts';
import { writeOutputFile } from './write-output-file.ts';

/** No required rule is broken; one is; the input or the call is wrong; the program failed. */
export const EXIT = { ok: 0, broken: 1, wrong: 2, failed: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** `daekning check`: reads, evaluates and reports. Nothing is written before everything is known. */
export async function runCheck(
  call: CheckCall,
  geodata: Geodata,
  terminal: Terminal,
  readInventory: () => Promise<ServiceInventory>,
): Promise<ExitCode> {
  const inventory = call.services === null ? null : await readInventory();
  const inputs = await loadInputs(call, geodata.coverage, inventory, (rows) =>
    terminal.progress(texts().rowsRead(rows)),
  );
  terminal.progress(null);
  if (!inputs.ok) return refuse(inputs.problems, terminal);
  const { plan, planWarnings, data, services, notes } = inputs.value;
  if (call.out !== null && (await isOneOfFiles(call.out, inputFiles(call)))) {
    terminal.complain([texts().outIsInput(call.out)]);
    return EXIT.wrong;
  }

  const travel = await prepareTravel(call.travel, { ...geodata, coverage: data }, [plan], terminal);
  if (!travel.ok) return refuse(travel.problems, terminal);
  const engine = createCoverageEngine(data, travel.value);
  const evaluated = engine.evaluate(plan, call.asOf === null ? {} : { asOf: call.asOf });
  const result = { ...evaluated, warnings: [...planWarnings, ...evaluated.warnings] };
  const report = writeReport(call, plan, { ...geodata, coverage: data }, result, services);

  if (call.out === null) await terminal.print(report);
  else {
    const failure = await writeOutputFile(call.out, report);
    if (failure !== null) {
      terminal.complain([texts().cannotWrite(call.out, failure)]);
      return failure === 'ENOSPC' ? EXIT.failed : EXIT.wrong;
    }
  }
  terminal.complain([
    ...notes,
    ...travel.warnings,
    ...(data.boundaryProvenance.kind === 'approximation' ? [texts().approximate] : []),
    ...result.warnings.map(texts().warning),
    ...undecidedLines(result),
  ]);
  return isBroken(result) ? EXIT.broken : EXIT.ok;
}

function inputFiles({ plan, targetGroup, demand, services, travel }: CheckCall): readonly (string | null)[] {
  return [plan, targetGroup, demand, services, travel.kind === 'matrix' ? travel.file : null];
}

function refuse(problems: readonly Problem[], terminal: Terminal): ExitCode {
  terminal.complain([texts().refused(countProblems(problems)), ...problems.map(problemSentence)]);
  return EXIT.wrong;
}

function writeReport(
  call: CheckCall,
  plan: Plan,
  geodata: Geodata,
  result: CoverageResult,
  services: ServiceReport | null,
): string {
  switch (call.format) {
    case 'text':
      return writeTextReport(
        plan,
        result,
        geodata.coverage.boundaryProvenance,
        services && serviceLines(services, geodata.coverage.municipalities),
      );
    case 'json':
      return `${JSON.stringify(services ? { ...result, services } : result, null, 2)}\n`;
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
      texts().undecidedRequired(rule.id, texts().ruleTitle(rule.id)),
      ...rule.subjects.map((subject) => `  ${subject.message}`),
    ]);
}
