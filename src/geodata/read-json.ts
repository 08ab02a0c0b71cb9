import * as v from 'valibot';
import type { Outcome, Problem } from '../domain/failure.ts';
import { fileTexts } from './file-texts.ts';

const MOST_PROBLEMS = 20;
const LONGEST_VALUE = 60;

/** Reads a file of ours as JSON of a known form. The schema's messages say what was expected. */
export function readJson<Schema extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
): Outcome<v.InferOutput<Schema>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const found = bytes.length === 0 ? fileTexts().emptyFile : fileTexts().unreadable(bytes.length);
    return { ok: false, problems: [{ file, path: '', found, expected: fileTexts().validJson }] };
  }
  const result = v.safeParse(schema, parsed);
  if (result.success) return { ok: true, value: result.output, warnings: [] };
  return {
    ok: false,
    problems: result.issues.slice(0, MOST_PROBLEMS).map((issue) => problemOf(file, issue)),
  };
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return { file, path, found: shortenValue(issue.input), expected: issue.message };
}

function shortenValue(value: unknown): string {
  if (value === undefined) return fileTexts().nothing;
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
