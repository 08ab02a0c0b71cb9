import type { Outcome, Problem } from '../../domain/failure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Plan } from '../../domain/plan.ts';
import type { DraftState } from '../../plan/draft-codec.ts';
import { writePlan } from '../../plan/write-plan.ts';
import type { DraftPlace } from './draft-keeper.ts';
import { type DraftRecord, draftKey } from './draft-record.ts';
import { type KeptDrafts, openRecord } from './kept-drafts.ts';

/** What the page begins with. */
export type StartPlan =
  | { readonly kind: 'link'; readonly plan: Plan; readonly warnings: readonly string[] }
  | {
      readonly kind: 'draft';
      readonly record: DraftRecord;
      readonly draft: DraftState;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'example' };

export interface StartChoice {
  readonly start: StartPlan;
  readonly place: DraftPlace;
  /** Why the link in the address was not opened; empty where there was none, or it was. */
  readonly linkProblems: readonly Problem[];
  /** A draft with changes in it that lies in the browser and was not opened, since the address names another plan. */
  readonly leftDraft: DraftRecord | null;
  /** What could not be read and must be set aside before anything is written. */
  readonly damaged: KeptDrafts['damaged'];
}

/** The draft of every tab that begins without one: two tabs that begin alike notice each other. */
const FIRST_DRAFT = 'kladde';
const LINK = /^#plan=(.*)$/s;

/** The link in an address's hash; null where there is none. */
export function linkInHash(hash: string): string | null {
  return LINK.exec(hash)?.[1] ?? null;
}

/**
 * What the page opens: the plan of a link, else the tab's own draft, else the latest; the example where the
 * address names another one than the draft began as, or where there is no draft.
 */
export function chooseStart(given: {
  /** What the link in the address holds; null for none. */
  readonly link: Outcome<Plan> | null;
  /** The example that the address names; null for none. */
  readonly example: string | null;
  /** The draft that this tab worked on before it was loaded again; null for none. */
  readonly tabDraft: string | null;
  readonly kept: KeptDrafts;
  readonly municipalities: readonly Municipality[];
  readonly newId: () => string;
}): StartChoice {
  const { kept, municipalities, newId } = given;
  const record = kept.drafts.find(({ id }) => id === given.tabDraft) ?? kept.drafts[0] ?? null;
  const opened = record && openRecord(record, municipalities);
  const damaged =
    record && !opened?.ok ? [...kept.damaged, { key: draftKey(record.id), value: record }] : kept.damaged;
  const draft: StartPlan | null =
    record && opened?.ok ? { kind: 'draft', record, draft: opened.value, warnings: opened.warnings } : null;
  const own = (id: string): DraftPlace => ({ id, revision: 0, line: newId() });
  const leftDraft = draft && hasWork(draft) ? draft.record : null;

  const { link } = given;
  const linkProblems = link && !link.ok ? link.problems : [];
  const isSame = link?.ok && draft && writePlan(draft.draft.plan) === writePlan(link.value);
  if (link?.ok && !isSame) {
    const start = { kind: 'link', plan: link.value, warnings: link.warnings } as const;
    return { start, place: own(draft ? newId() : FIRST_DRAFT), linkProblems, leftDraft, damaged };
  }
  if (draft && (isSame || given.example === null || given.example === draft.record.example)) {
    return { start: draft, place: draft.record, linkProblems, leftDraft: null, damaged };
  }
  return {
    start: { kind: 'example' },
    place: own(draft ? newId() : FIRST_DRAFT),
    linkProblems,
    leftDraft,
    damaged,
  };
}

function hasWork({ record, draft }: Extract<StartPlan, { kind: 'draft' }>): boolean {
  return record.changedSinceSave || draft.history.past.length + draft.history.future.length > 0;
}
