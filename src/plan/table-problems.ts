import type { Problem } from '../domain/failure.ts';
import { describeValue } from './describe-value.ts';
import { isRefusal, type Refusal } from './read-position.ts';
import { tableTexts } from './table-texts.ts';

/** What is wrong with a table: every row that is not understood, in the order of the lines. */
export class TableProblems {
  readonly #file: string;
  readonly #most: number;
  #count = 0;
  readonly #problems: { readonly line: number; readonly problem: Problem }[] = [];

  /** @param most so many are kept; the others are counted */
  constructor(file: string, most = Number.POSITIVE_INFINITY) {
    this.#file = file;
    this.#most = most;
  }

  get count(): number {
    return this.#count;
  }

  /** Something about the file as a whole. */
  addFile(found: string, expected: string): void {
    this.#count += 1;
    this.#problems.push({ line: 0, problem: { file: this.#file, path: '', found, expected } });
  }

  /** Something about a row, or about one cell of it. */
  addRow(line: number, found: unknown, expected: string, column?: string): void {
    this.#count += 1;
    if (this.#problems.length >= this.#most) return;
    const path = tableTexts().place(line, column ?? null);
    const problem = { file: this.#file, path, found: describeValue(found), expected };
    this.#problems.push({ line, problem });
  }

  /** What `read` makes of a cell's text; null where it refuses it, which is noted. */
  readCell<Value>(
    line: number,
    column: string,
    text: string,
    read: (text: string) => Value | Refusal,
  ): Value | null {
    const value = read(text);
    if (!isRefusal(value)) return value;
    this.addRow(line, text, value.expected, column);
    return null;
  }

  /** Those that are kept, and a last one that stands for the others. */
  list(): readonly Problem[] {
    const kept = this.#problems.toSorted((a, b) => a.line - b.line).map(({ problem }) => problem);
    const standsFor = this.#count - this.#problems.length;
    if (standsFor === 0) return kept;
    const found = tableTexts().more.found(this.#count);
    const expected = tableTexts().more.expected(kept.length);
    return [...kept, { file: this.#file, path: '', found, expected, standsFor }];
  }
}
