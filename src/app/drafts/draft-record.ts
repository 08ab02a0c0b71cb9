import * as v from 'valibot';
import { type DraftState, encodeDraft } from '../../plan/draft-codec.ts';

const DRAFTS = 'kladde/';
const ASIDE = 'beskadiget/';
const FORM = 1;

export const DRAFT_PREFIX = DRAFTS;
export const ASIDE_PREFIX = ASIDE;

export function draftKey(id: string): string {
  return DRAFTS + id;
}

export function asideKey(id: string): string {
  return ASIDE + id;
}

const schema = v.object({
  form: v.literal(FORM),
  id: v.string(),
  /** Counts the writes, from 1. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Changes when one tab's plan is put in the place of another's: what came before is then not part of it. */
  line: v.string(),
  /** The tab that wrote it. */
  writer: v.string(),
  /** ISO 8601 with time, UTC. */
  keptAt: v.string(),
  name: v.string(),
  /** The example that the plan began as; null for any other plan. */
  example: v.nullable(v.string()),
  changedSinceSave: v.boolean(),
  steps: v.number(),
  lastSentence: v.nullable(v.string()),
  text: v.string(),
});

/** A draft as it lies in the browser: the draft's text, and what is said of it without reading that. */
export type DraftRecord = Readonly<v.InferOutput<typeof schema>>;

/** null where it is not a draft's record. */
export function readDraftRecord(value: unknown): DraftRecord | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}

export function makeDraftRecord(
  draft: DraftState,
  marks: Pick<DraftRecord, 'id' | 'revision' | 'line' | 'writer' | 'keptAt' | 'example' | 'changedSinceSave'>,
): DraftRecord {
  return {
    form: FORM,
    ...marks,
    name: draft.plan.name,
    steps: draft.history.past.length,
    lastSentence: draft.log.at(-1)?.sentence ?? null,
    text: encodeDraft(draft),
  };
}
