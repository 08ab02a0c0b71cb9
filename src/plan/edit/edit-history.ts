import type { HistoryStep } from './history-step.ts';
import { encodeStep } from './step-codec.ts';

/** The steps behind the plan, and those taken back; the step undone last is the first of `future`. */
export interface EditHistory {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
  /**
   * How many steps lay behind the plan when it was last the same as its file;
   * null where no undo or redo leads there.
   */
  readonly saved: number | null;
}

/** So many steps can be taken back; older ones are forgotten. */
export const MOST_STEPS = 2000;
/** Fewer, where they take more characters than this as they are kept: 2,000 ordinary steps take a million. */
export const MOST_STEP_CHARACTERS = 20_000_000;

/** The history of a plan that was just opened. */
export function newHistory(isSaved: boolean): EditHistory {
  return { past: [], future: [], saved: isSaved ? 0 : null };
}

/** Whether the plan differs from its file. */
export function isChanged(history: EditHistory): boolean {
  return history.saved !== history.past.length;
}

/** The history after one more step; what had been taken back is gone. */
export function addStep(history: EditHistory, step: HistoryStep): EditHistory {
  const past = [...history.past, step];
  const saved = history.saved !== null && history.saved > history.past.length ? null : history.saved;
  return forgetOldest({ past, future: [], saved });
}

/** The step to take back, and the history after that; null where there is none. */
export function stepBack(
  history: EditHistory,
): { readonly step: HistoryStep; readonly history: EditHistory } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    step,
    history: { ...history, past: history.past.slice(0, -1), future: [step, ...history.future] },
  };
}

/** The step to do again, and the history after that; null where there is none. */
export function stepForward(
  history: EditHistory,
): { readonly step: HistoryStep; readonly history: EditHistory } | null {
  const [step, ...future] = history.future;
  return step ? { step, history: { ...history, past: [...history.past, step], future } } : null;
}

/** The history of a plan that has just been written to its file. */
export function markSaved(history: EditHistory): EditHistory {
  return { ...history, saved: history.past.length };
}

function forgetOldest(history: EditHistory): EditHistory {
  const gone = countForgotten(history.past);
  if (gone === 0) return history;
  const saved = history.saved === null || history.saved < gone ? null : history.saved - gone;
  return { ...history, past: history.past.slice(gone), saved };
}

/** How many of the oldest steps are too many; never the last one. */
function countForgotten(past: readonly HistoryStep[]): number {
  let characters = 0;
  for (let at = past.length - 1; at >= 0; at -= 1) {
    const step = past[at];
    if (step) characters += encodeStep(step).length;
    const isLast = at === past.length - 1;
    if (!isLast && (past.length - at > MOST_STEPS || characters > MOST_STEP_CHARACTERS)) return at + 1;
  }
  return 0;
}
