import type { Problem } from '../domain/failure.ts';
import { describeValue } from './describe-value.ts';
import { problemTexts } from './problem-texts.ts';

/** All mistakes of a file are listed, up to this many. */
export const MOST_PROBLEMS = 20;

/** `['sites', 3, 'lonLat']` as `sites[3].lonLat`. */
export function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${describeValue(part)}]`;
  }
  return text;
}

/** Problems of one file in the order they are found; only the first 20 are kept, and how many there were. */
export class ProblemList {
  readonly #file: string;
  readonly #problems: Problem[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get count(): number {
    return this.#count;
  }

  /** `found` is a value of the file; text that is not one goes in `foundText`. */
  add(where: string, found: unknown, expected: string): void {
    if (this.#count < MOST_PROBLEMS) this.addText(where, describeValue(found), expected);
    else this.#count += 1;
  }

  addText(where: string, foundText: string, expected: string): void {
    this.#count += 1;
    if (this.#count > MOST_PROBLEMS) return;
    this.#problems.push({ file: this.#file, path: where, found: foundText, expected });
  }

  /** The problems, and a last one that says so where there were more. */
  list(): readonly Problem[] {
    if (this.#count <= MOST_PROBLEMS) return this.#problems;
    const rest = {
      file: this.#file,
      path: '',
      found: problemTexts().more.found(this.#count),
      expected: problemTexts().more.expected(MOST_PROBLEMS),
      standsFor: this.#count - MOST_PROBLEMS,
    };
    return [...this.#problems, rest];
  }
}
