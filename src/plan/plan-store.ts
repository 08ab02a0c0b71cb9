import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TargetGroupSensitivity } from '../coverage/index.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import type { DraftState } from './draft-codec.ts';
import { addLogEntry, type LogEntry, type LogKind } from './edit/change-log.ts';
import { describeStroke } from './edit/describe-stroke.ts';
import { type EditContext, EMPTY_EDIT_CONTEXT } from './edit/edit-context.ts';
import {
  addStep,
  type EditHistory,
  isChanged,
  markSaved,
  newHistory,
  stepBack,
  stepForward,
} from './edit/edit-history.ts';
import { isEmptyPatch, patchBetween } from './edit/patch-between.ts';
import type { PlanCommand } from './edit/plan-command.ts';
import { applyPatch, invertPatch } from './edit/plan-patch.ts';
import { reuseUnchanged } from './edit/reuse-unchanged.ts';
import { runCommand } from './edit/run-command.ts';
import { settleHosts } from './edit/settle-hosts.ts';
import { createEvaluationQueue } from './evaluation-queue.ts';
import { EvaluationStopped } from './evaluation-stopped.ts';

/** The engine as the store sees it: in a worker in the browser, on the same thread in tests and Node. */
export type EvaluatePlan = (plan: Plan, options: { readonly asOf?: IsoDate }) => Promise<CoverageResult>;

/** What the answer hangs on, as the engine tells it. */
export type MeasureSensitivity = (
  plan: Plan,
  share: number,
  options: { readonly asOf?: IsoDate },
) => Promise<TargetGroupSensitivity>;

/** `stopped` by the user: what is shown is the previous result. */
export type Evaluation = 'running' | 'done' | 'failed' | 'stopped';

/** The last sentence for the live region; each has a new token. */
export interface EditMessage {
  readonly token: number;
  readonly text: string;
  readonly kind: 'done' | 'refused';
}

export interface PlanState {
  readonly plan: Plan;
  /** The name of the file or example the plan was read from; null for a plan without one. */
  readonly fileName: string | null;
  /** A date chosen in the interface instead of the plan's own; null for the plan's own. */
  readonly asOfOverride: IsoDate | null;
  /** Of exactly this plan on this date; null until it is there, so that a stale one never passes for current. */
  readonly result: CoverageResult | null;
  /** The latest result of any earlier state, for a view that keeps its figures in place while it waits. */
  readonly previousResult: CoverageResult | null;
  readonly evaluation: Evaluation;
  /** Why the evaluation failed; null unless `evaluation` is `failed`. */
  readonly failure: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The sentence of the step that undo takes back; null where there is none. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** What was done, oldest first. */
  readonly log: readonly LogEntry[];
  /** Whether the plan differs from its file, or was never written to one. */
  readonly changedSinceSave: boolean;
  /** Whether a stroke is under way: what its commands say is told once, by the stroke. */
  readonly isDrawing: boolean;
  /** What the last command did or why it was refused; null until there has been one. */
  readonly message: EditMessage | null;
  /** Counts the plans opened, so that a view can tell another plan from an edited one. */
  readonly opened: number;
}

export interface PlanCommands {
  /**
   * Replaces the plan and begins a new history; the date chosen in the interface is given up for the plan's own.
   * @param isSaved false for a plan that stands in no file, such as one from a link
   */
  openPlan(plan: Plan, fileName: string | null, isSaved?: boolean): void;
  /** Looks at the plan on another date; null for the plan's own. */
  setAsOf(date: IsoDate | null): void;
  /** Computes once more, as after a failure. */
  evaluateAgain(): void;
  /** Does one thing to the plan, as one step; false when it was refused, and `message` says why. */
  execute(command: PlanCommand): boolean;
  undo(): void;
  redo(): void;
  /** Until `endStroke`, everything done is one step. */
  beginStroke(): void;
  endStroke(): void;
  /** Takes back everything done since `beginStroke`, as if it had not been: no step, nothing in the log. */
  cancelStroke(): void;
  /** Says that the plan as it is now stands in a file. */
  markSaved(fileName?: string): void;
  /** What to keep so that nothing done is lost; a stroke under way is a step in it. */
  exportDraft(): DraftState;
  /** Returns to a draft, with its history and log. */
  openDraft(draft: DraftState): void;
}

export type PlanStore = StoreApi<PlanState & PlanCommands>;

/** The date that the plan is looked at on. */
export function shownAsOf(state: Pick<PlanState, 'plan' | 'asOfOverride'>): IsoDate {
  return state.asOfOverride ?? state.plan.asOf;
}

function failureMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Stroke {
  readonly from: Plan;
  readonly sentences: readonly string[];
  /** Whether nothing but assignments was done: hosts that follow from them are put right at the end. */
  readonly isDrawn: boolean;
}

interface StrokeEnd {
  readonly plan: Plan;
  readonly history: EditHistory;
  readonly log: readonly LogEntry[];
  readonly sentence: string;
}

/**
 * The one thing in the page that changes: the plan, its history, and what the engine says of it.
 * Evaluates at once and after every change; answers that a later change has overtaken never pass for current.
 */
export function createPlanStore(options: {
  readonly plan: Plan;
  readonly fileName?: string | null;
  readonly asOf?: IsoDate | null;
  readonly evaluate: EvaluatePlan;
  /** Asked at each command, since what may be drawn on changes. */
  readonly editContext?: () => EditContext;
  /** The time now, ISO 8601, UTC. */
  readonly now?: () => string;
}): PlanStore {
  const now = options.now ?? (() => new Date().toISOString());
  const editContext = options.editContext ?? (() => EMPTY_EDIT_CONTEXT);
  let history: EditHistory = newHistory(true);
  let stroke: Stroke | null = null;
  let messageToken = 0;

  const queue = createEvaluationQueue(
    ({ plan, asOf }: { readonly plan: Plan; readonly asOf: IsoDate | null }) =>
      options.evaluate(plan, asOf === null ? {} : { asOf }),
    (result, isLatest) =>
      store.setState(isLatest ? { result, evaluation: 'done' } : { previousResult: result }),
    (error) =>
      store.setState(
        error instanceof EvaluationStopped
          ? { evaluation: 'stopped' }
          : { evaluation: 'failed', failure: failureMessage(error) },
      ),
  );

  const store: PlanStore = createStore((_set, get) => ({
    plan: options.plan,
    fileName: options.fileName ?? null,
    asOfOverride: options.asOf ?? null,
    result: null,
    previousResult: null,
    evaluation: 'running',
    failure: null,
    ...historyState(history),
    log: [],
    isDrawing: false,
    message: null,
    opened: 1,
    openPlan: (plan, fileName, isSaved = true) => {
      stroke = null;
      history = newHistory(isSaved);
      const sentence = editContext().sentences.planOpened(plan.name);
      change(
        { plan, fileName, asOfOverride: null, opened: get().opened + 1, isDrawing: false, message: null },
        ['open', sentence],
      );
    },
    setAsOf: (asOfOverride) => {
      if (asOfOverride !== get().asOfOverride) evaluate({ asOfOverride });
    },
    evaluateAgain: () => {
      queue.abandon();
      evaluate({});
    },
    execute: (command) => {
      const { plan } = get();
      const outcome = runCommand(plan, command, editContext());
      if (!outcome.ok) {
        say('refused', outcome.reason);
        return false;
      }
      const after = applyPatch(plan, outcome.patch);
      if (stroke) {
        stroke = {
          ...stroke,
          sentences: [...stroke.sentences, outcome.sentence],
          isDrawn: stroke.isDrawn && command.type === 'assign',
        };
        change({ plan: after, message: newMessage('done', outcome.sentence) });
        return true;
      }
      history = addStep(history, { patch: outcome.patch, sentence: outcome.sentence, at: now() });
      change({ plan: after, message: newMessage('done', outcome.sentence) }, ['do', outcome.sentence]);
      return true;
    },
    undo: () => {
      get().endStroke();
      const back = stepBack(history);
      if (!back) return say('refused', editContext().sentences.nothingToUndo);
      history = back.history;
      const sentence = editContext().sentences.undone(back.step.sentence);
      const plan = applyPatch(get().plan, invertPatch(back.step.patch));
      change({ plan, message: newMessage('done', sentence) }, ['undo', sentence]);
    },
    redo: () => {
      get().endStroke();
      const forward = stepForward(history);
      if (!forward) return say('refused', editContext().sentences.nothingToRedo);
      history = forward.history;
      const sentence = editContext().sentences.redone(forward.step.sentence);
      const plan = applyPatch(get().plan, forward.step.patch);
      change({ plan, message: newMessage('done', sentence) }, ['redo', sentence]);
    },
    beginStroke: () => {
      get().endStroke();
      stroke = { from: get().plan, sentences: [], isDrawn: true };
      store.setState({ isDrawing: true });
    },
    endStroke: () => {
      if (!stroke) return;
      const { from } = stroke;
      const ended = closeStroke(stroke);
      stroke = null;
      if (ended) history = ended.history;
      const state = ended
        ? {
            ...historyState(history),
            log: ended.log,
            isDrawing: false,
            message: newMessage('done', ended.sentence),
          }
        : { ...historyState(history), isDrawing: false };
      // A stroke without a step ends where it began: a host that changed on its way there must not stay.
      const after = ended?.plan ?? from;
      if (after === get().plan) store.setState(state);
      else evaluate({ ...state, plan: after });
    },
    cancelStroke: () => {
      if (!stroke) return;
      const { from } = stroke;
      stroke = null;
      if (from === get().plan) store.setState({ ...historyState(history), isDrawing: false });
      else evaluate({ ...historyState(history), plan: from, isDrawing: false, message: null });
    },
    markSaved: (fileName) => {
      get().endStroke();
      history = markSaved(history);
      store.setState({ ...historyState(history), fileName: fileName ?? get().fileName });
    },
    exportDraft: () => {
      const { plan, fileName, log } = get();
      const ended = stroke && closeStroke(stroke);
      return {
        plan: ended?.plan ?? stroke?.from ?? plan,
        fileName,
        history: ended?.history ?? history,
        log: ended?.log ?? log,
      };
    },
    openDraft: (draft) => {
      stroke = null;
      history = draft.history;
      evaluate({
        plan: draft.plan,
        fileName: draft.fileName,
        asOfOverride: null,
        opened: get().opened + 1,
        isDrawing: false,
        message: null,
        log: draft.log,
        ...historyState(history),
      });
    },
  }));

  /** What the stroke comes to when it ends now; null where it changed nothing. */
  function closeStroke({ from, sentences, isDrawn }: Stroke): StrokeEnd | null {
    const { plan: drawn, log } = store.getState();
    const plan = reuseUnchanged(from, isDrawn ? settleHosts(from, drawn) : drawn);
    const patch = patchBetween(from, plan);
    if (isEmptyPatch(patch)) return null;
    const sentence = describeStroke(from, plan, sentences, editContext());
    const at = now();
    return {
      plan,
      history: addStep(history, { patch, sentence, at }),
      log: addLogEntry(log, { at, sentence, kind: 'do' }),
      sentence,
    };
  }

  function newMessage(kind: EditMessage['kind'], text: string): EditMessage {
    messageToken += 1;
    return { token: messageToken, text, kind };
  }

  function say(kind: EditMessage['kind'], text: string): void {
    store.setState({ message: newMessage(kind, text) });
  }

  function change(state: Partial<PlanState>, line?: readonly [LogKind, string]): void {
    const { log } = store.getState();
    evaluate({
      ...historyState(history),
      ...(stroke ? { changedSinceSave: true } : {}),
      ...state,
      ...(line ? { log: addLogEntry(log, { at: now(), sentence: line[1], kind: line[0] }) } : {}),
    });
  }

  function evaluate(state: Partial<PlanState>): void {
    const { plan, asOfOverride } = { ...store.getState(), ...state };
    // Before the views hear of it: the engine works while they draw.
    queue.put({ plan, asOf: asOfOverride });
    store.setState((before) => ({
      ...state,
      result: null,
      previousResult: before.result ?? before.previousResult,
      evaluation: 'running',
      failure: null,
    }));
  }

  // What the page begins with may be replaced by a draft at once.
  queue.putSoon({ plan: options.plan, asOf: options.asOf ?? null });
  return store;
}

function historyState(
  history: EditHistory,
): Pick<PlanState, 'canUndo' | 'canRedo' | 'undoLabel' | 'redoLabel' | 'changedSinceSave'> {
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undoLabel: history.past.at(-1)?.sentence ?? null,
    redoLabel: history.future[0]?.sentence ?? null,
    changedSinceSave: isChanged(history),
  };
}
