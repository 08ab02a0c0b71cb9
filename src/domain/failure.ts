import { language } from './language.ts';

/** One mistake in somebody's input: where it stands, what was found and what was expected instead. */
export interface Problem {
  /** The file's name as the user gave it. */
  readonly file: string;
  /** Path inside the file: `serviceAreas[3].municipalities[0]`, or `linje 12` or `line 12` for a table; empty for the whole file. */
  readonly path: string;
  /** The value found, shortened for reading. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** How many mistakes a line stands for that says how many more there are; one where left out. */
  readonly standsFor?: number;
}

/** How many mistakes there are, also where only the first of them are listed. */
export function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((count, { standsFor = 1 }) => count + standsFor, 0);
}

/** Bad data is a returned value with named reasons; a programmer's mistake throws. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A problem as one line, in the language in use: `plan.json: serviceAreas[0].host: fandt "0411", forventede ...`. */
export function problemSentence(problem: Problem): string {
  const where = problem.path === '' ? problem.file : `${problem.file}: ${problem.path}`;
  const [found, expected] = language() === 'en' ? ['found', 'expected'] : ['fandt', 'forventede'];
  return `${where}: ${found} ${problem.found}, ${expected} ${problem.expected}`;
}
