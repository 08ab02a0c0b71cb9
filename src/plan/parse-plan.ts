import * as v from 'valibot';
import type { Outcome } from '../domain/failure.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Plan } from '../domain/plan.ts';
import { assemblePlan } from './assemble-plan.ts';
import { migratePlan, PLAN_VERSION } from './migrations.ts';
import { createPlanSchema } from './plan-schema.ts';
import { ProblemList, pathText } from './problem-list.ts';
import { problemTexts } from './problem-texts.ts';
import { createCodeTable } from './read-code.ts';
import { findRepetitions } from './repetitions.ts';
import { scanJson } from './scan-json.ts';

/** A plan file may be this large: 5 MB. */
export const MOST_PLAN_BYTES = 5_000_000;

/**
 * Reads a plan file's text. Whatever section 1 of the format refuses is refused, every mistake with
 * its path, the value found and what was expected (the first 20, and how many there are); nothing is
 * mended. Keys that this version does not know are kept, and named in a warning.
 */
export function parsePlan(
  text: string,
  options: { readonly file: string; readonly municipalities: readonly Municipality[] },
): Outcome<Plan> {
  const problems = new ProblemList(options.file);
  const raw = readJson(text, problems);
  if (problems.count > 0) return { ok: false, problems: problems.list() };

  const version = versionOf(raw);
  if (version !== null && version > PLAN_VERSION) {
    problems.add('version', version, problemTexts().newerPlan(PLAN_VERSION));
    return { ok: false, problems: problems.list() };
  }
  const current = version !== null && isRecord(raw) ? migratePlan(raw, version) : raw;
  const parsed = v.safeParse(createPlanSchema(createCodeTable(options.municipalities)), current);
  for (const issue of parsed.issues ?? []) {
    const path = pathText((issue.path ?? []).map(keyOfItem));
    const isMissing = issue.path?.at(-1)?.origin === 'key';
    if (isMissing) problems.addText(path, problemTexts().missingField, issue.message);
    else problems.add(path, issue.input, issue.message);
  }
  for (const { path, found, expected } of findRepetitions(current)) {
    problems.add(pathText(path), found, expected);
  }
  if (!parsed.success || problems.count > 0) return { ok: false, problems: problems.list() };
  const { plan, warnings } = assemblePlan(parsed.output, current);
  return { ok: true, value: plan, warnings };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOfItem(item: v.IssuePathItem): string | number {
  return typeof item.key === 'number' ? item.key : String(item.key);
}

/** The version where it is a version number at all; the schema has a word on anything else. */
function versionOf(raw: unknown): number | null {
  const version = isRecord(raw) ? raw.version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

function readJson(text: string, problems: ProblemList): unknown {
  const bytes = countUtf8Bytes(text);
  if (bytes > MOST_PLAN_BYTES) {
    problems.addText('', problemTexts().bytes(bytes), problemTexts().planFileOfAtMost(MOST_PLAN_BYTES));
    return null;
  }
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const scan = scanJson(content);
  if (!scan.ok) {
    const { line, column, found, expected } = scan.mistake;
    const foundText = found === '' ? problemTexts().endOfFile : JSON.stringify(found);
    problems.addText(problemTexts().place(line, column), foundText, problemTexts().validJson(expected));
    return null;
  }
  for (const { key, line } of scan.repeatedKeys) {
    problems.add(problemTexts().line(line), key, problemTexts().keyOnce);
  }
  return JSON.parse(content);
}

/** The size of a text as UTF-8, in bytes; three for half of a surrogate pair. */
export function countUtf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // The two halves of a pair are four bytes together.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
