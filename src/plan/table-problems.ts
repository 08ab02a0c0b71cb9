import type { Problem } from '../domain/failure.ts';
import { describeValue } from './describe-value.ts';
import { isRefusal, type Refusal } from './read-position.ts';

/** What is wrong with a table: every row that is not understood, in the order of the lines. */
export class TableProblems {
  readonly #file: string;
  readonly #problems: { readonly line: number; readonly problem: Problem }[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  get count(): number {
    return this.#problems.length;
  }

  /** Something about the file as a whole. */
  addFile(found: string, expected: string): void {
    this.#problems.push({ line: 0, problem: { file: this.#file, path: '', found, expected } });
  }

  /** Something about a row, or about one cell of it. */
  addRow(line: number, found: unknown, expected: string, column?: string): void {
    const path = column === undefined ? `linje ${line}` : `linje ${line}, ${column}`;
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

  list(): readonly Problem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line).map(({ problem }) => problem);
  }
}
