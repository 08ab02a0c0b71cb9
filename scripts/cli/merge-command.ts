import { problemSentence } from '../../src/domain/failure.ts';
import type { Geodata } from '../../src/domain/geodata.ts';
import type { Collision, MergedFile, MergeOutcome } from '../../src/plan/compare/merge-outcome.ts';
import { mergePlans } from '../../src/plan/compare/merge-plans.ts';
import { withoutControls } from '../../src/plan/describe-value.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { writePlan } from '../../src/plan/write-plan.ts';
import { EXIT, type ExitCode } from './check-command.ts';
import type { MergeCall } from './cli-arguments.ts';
import { isOneOfFiles } from './is-one-of-files.ts';
import { readPlan } from './load-inputs.ts';
import type { Terminal } from './terminal.ts';
import { compareTexts, texts } from './texts.ts';
import { writeOutputFile } from './write-output-file.ts';

/**
 * `daekning merge`: regions' plans into one. While anything is undecided it is listed with its options, and
 * no file is written.
 */
export async function runMerge(call: MergeCall, geodata: Geodata, terminal: Terminal): Promise<ExitCode> {
  const { municipalities } = geodata.coverage;
  const names = new Map<string, string>(municipalities.map(({ code, name }) => [code, name]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const read = await Promise.all(call.plans.map((file) => readPlan(file, geodata.coverage)));
  const problems = read.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) {
    terminal.complain([texts().refused(problems.length), ...problems.map(problemSentence)]);
    return EXIT.wrong;
  }
  if (await isOneOfFiles(call.out, call.plans)) {
    terminal.complain([texts().outIsInput(call.out)]);
    return EXIT.wrong;
  }
  const files = read.flatMap((outcome, index): readonly MergedFile[] =>
    outcome.ok ? [{ file: call.plans[index] ?? '', plan: outcome.value }] : [],
  );
  const warnings = read.flatMap((outcome, index) =>
    outcome.ok ? outcome.warnings.map((warning) => texts().warning(`${call.plans[index]}: ${warning}`)) : [],
  );
  const outcome = mergePlans(files, geodata.coverage);
  if (outcome.obstacles.length > 0) {
    terminal.complain(outcome.obstacles.map(compareTexts().refused));
    return EXIT.wrong;
  }
  if (!outcome.merged) {
    await terminal.print(
      textOf([...collisionLines(outcome), '', compareTexts().decideInPage, ...restLines(outcome, nameOf)]),
    );
    terminal.complain(warnings);
    return EXIT.broken;
  }
  const text = writePlan(outcome.merged);
  const again = parsePlan(text, { file: call.out, municipalities });
  if (!again.ok) {
    terminal.complain(again.problems.map((problem) => compareTexts().refused(problemSentence(problem))));
    return EXIT.wrong;
  }
  const failure = await writeOutputFile(call.out, text);
  if (failure !== null) {
    terminal.complain([texts().cannotWrite(call.out, failure)]);
    return failure === 'ENOSPC' ? EXIT.failed : EXIT.wrong;
  }
  const { serviceAreas, sites } = outcome.merged;
  const written = compareTexts().written(call.out, files.length, serviceAreas.length, sites.length);
  await terminal.print(textOf([written, ...restLines(outcome, nameOf)]));
  terminal.complain(warnings);
  return EXIT.ok;
}

function textOf(lines: readonly string[]): string {
  return `${lines.map((line) => withoutControls(line).trimEnd()).join('\n')}\n`;
}

function collisionLines({ collisions, undecided }: MergeOutcome): readonly string[] {
  const told = ({ message, options }: Collision): readonly string[] => [
    `  ${message}`,
    ...options.map(({ text }) => `    ${compareTexts().option(text)}`),
  ];
  return [compareTexts().collisions(undecided), ...collisions.flatMap(told)];
}

/** What needs no decision: municipalities that nobody has, and what was done without asking. */
function restLines({ gaps, notes }: MergeOutcome, nameOf: (code: string) => string): readonly string[] {
  return [
    ...(gaps.length === 0 ? [] : ['', compareTexts().gaps(gaps.length)]),
    ...(gaps.length === 0 ? [] : [`  ${gaps.map(({ codes }) => codes.map(nameOf).join('')).join(', ')}`]),
    ...(notes.length === 0 ? [] : ['', compareTexts().notes]),
    ...notes.map((note) => `  ${note}`),
  ];
}
