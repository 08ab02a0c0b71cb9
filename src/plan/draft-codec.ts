import * as v from 'valibot';
import type { Outcome, Problem } from '../domain/failure.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Plan } from '../domain/plan.ts';
import { describeValue } from './describe-value.ts';
import { LOG_KINDS, type LogEntry, MOST_LOG_ENTRIES } from './edit/change-log.ts';
import { type EditHistory, MOST_STEPS } from './edit/edit-history.ts';
import { createPlanGuards } from './edit/plan-guards.ts';
import { rebuildFuture, rebuildPast } from './edit/rebuild-steps.ts';
import { encodeStep, keptStepSchema } from './edit/step-codec.ts';
import { parsePlan } from './parse-plan.ts';
import { problemTexts } from './problem-texts.ts';
import { writePlan } from './write-plan.ts';

/** Everything that must survive the page: the plan with its history and log. */
export interface DraftState {
  readonly plan: Plan;
  readonly fileName: string | null;
  readonly history: EditHistory;
  readonly log: readonly LogEntry[];
}

const DRAFT_VERSION = 1;

/** A draft as JSON, for the browser to keep. Steps that were written before are not worked out again. */
export function encodeDraft({ plan, fileName, history, log }: DraftState): string {
  const fields = [
    '"format":"daekning-draft"',
    `"version":${DRAFT_VERSION}`,
    `"fileName":${JSON.stringify(fileName)}`,
    `"plan":${JSON.stringify(writePlan(plan))}`,
    `"saved":${history.saved}`,
    `"past":[${history.past.map(encodeStep).join(',')}]`,
    `"future":[${history.future.map(encodeStep).join(',')}]`,
    `"log":${JSON.stringify(log)}`,
  ];
  return `{${fields.join(',')}}`;
}

const frameSchema = v.object({
  format: v.literal('daekning-draft'),
  version: v.number(),
  fileName: v.optional(v.unknown()),
  plan: v.string(),
  saved: v.optional(v.unknown()),
  past: v.optional(v.unknown()),
  future: v.optional(v.unknown()),
  log: v.optional(v.unknown()),
});

const stepsSchema = v.array(keptStepSchema);
const logEntrySchema = v.object({ at: v.string(), sentence: v.string(), kind: v.picklist(LOG_KINDS) });

/**
 * Reads a draft. The plan must be right in every detail, as a file's; of the history and the log, what
 * is damaged is left out and named in a warning, for the plan is what must not be lost.
 */
export function decodeDraft(text: string, municipalities: readonly Municipality[]): Outcome<DraftState> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse({
      path: '',
      found: describeValue(text.slice(0, 40)),
      expected: problemTexts().draft.validJson,
    });
  }
  const frame = v.safeParse(frameSchema, raw);
  if (!frame.success) {
    const [issue] = frame.issues;
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
    return refuse({ path, found: describeValue(issue.input), expected: problemTexts().draft.saved });
  }
  const { version, plan: planText, fileName } = frame.output;
  if (version !== DRAFT_VERSION) {
    const expected = problemTexts().draft.otherVersion(DRAFT_VERSION);
    return refuse({ path: 'version', found: String(version), expected });
  }
  const plan = parsePlan(planText, { file: problemTexts().draft.file, municipalities });
  if (!plan.ok) return plan;

  const warnings: string[] = [];
  const history = readHistory(plan.value, frame.output, municipalities, warnings);
  const log = readLog(frame.output.log, warnings);
  const state = {
    plan: plan.value,
    fileName: typeof fileName === 'string' ? fileName : null,
    history,
    log,
  };
  return { ok: true, value: state, warnings };
}

function refuse(problem: Omit<Problem, 'file'>): Outcome<DraftState> {
  return { ok: false, problems: [{ file: problemTexts().draft.file, ...problem }] };
}

function readHistory(
  plan: Plan,
  frame: v.InferOutput<typeof frameSchema>,
  municipalities: readonly Municipality[],
  warnings: string[],
): EditHistory {
  const past = v.safeParse(stepsSchema, frame.past);
  const future = v.safeParse(stepsSchema, frame.future);
  const guards = createPlanGuards(municipalities);
  const back = past.success ? rebuildPast(plan, past.output.slice(-MOST_STEPS), guards) : null;
  const on = future.success ? rebuildFuture(plan, future.output.slice(0, MOST_STEPS), guards) : null;
  if (!back || back.lost > 0) {
    const count = back?.steps.length ?? 0;
    warnings.push(problemTexts().draft.lostPast(count));
  }
  if (!on || on.lost > 0) {
    const count = on?.steps.length ?? 0;
    warnings.push(problemTexts().draft.lostFuture(count));
  }
  const steps = { past: back?.steps ?? [], future: on?.steps ?? [] };
  const dropped = (past.success ? past.output.length : 0) - steps.past.length;
  return { ...steps, saved: back ? readSaved(frame.saved, dropped, steps) : null };
}

/** The saved step's place, `dropped` fewer steps behind the plan; null where it is none that can be reached. */
function readSaved(
  saved: unknown,
  dropped: number,
  { past, future }: Pick<EditHistory, 'past' | 'future'>,
): number | null {
  if (typeof saved !== 'number' || !Number.isInteger(saved)) return null;
  const place = saved - dropped;
  return place >= 0 && place <= past.length + future.length ? place : null;
}

function readLog(value: unknown, warnings: string[]): readonly LogEntry[] {
  const read = v.safeParse(v.array(logEntrySchema), value);
  if (read.success) return read.output.slice(-MOST_LOG_ENTRIES);
  warnings.push(problemTexts().draft.lostLog);
  return [];
}
