import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { aimAt, anyAction, type UserAction } from '../../tests/fixtures/plan-commands.ts';
import { anyPlan } from '../../tests/fixtures/plan-edits.ts';
import { createCoverageEngine, evaluatePlan } from '../coverage/index.ts';
import type { Plan } from '../domain/plan.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { type DraftState, decodeDraft, encodeDraft } from './draft-codec.ts';
import { createEditContext } from './edit/edit-context.ts';
import { applyPatch, invertPatch } from './edit/plan-patch.ts';
import { parsePlan } from './parse-plan.ts';
import { createPlanStore, type PlanStore } from './plan-store.ts';
import { writePlan } from './write-plan.ts';

const country = inventedCountry();
const { municipalities } = country;
const travel = createStraightLineTravel(country.demand);
const context = createEditContext(country);

/** As a file gives it: `anyPlan` may hold waivers that no file may. */
const startPlan = anyPlan.map((plan): Plan => {
  const waivers = plan.waivers.filter(({ rule, reason }) => rule !== 'R1' && reason !== '');
  const read = parsePlan(writePlan({ ...plan, waivers }), { file: 'plan', municipalities });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
});

const anyActions = fc.array(fc.tuple(anyAction, fc.nat()), { minLength: 4, maxLength: 30, size: 'max' });

function storeOf(plan: Plan, evaluate = (given: Plan) => evaluatePlan(country, travel, given)): PlanStore {
  let seconds = 0;
  return createPlanStore({
    plan,
    fileName: 'plan.daekning.json',
    evaluate: async (given) => evaluate(given),
    editContext: () => context,
    now: () => {
      seconds += 1;
      return new Date(seconds * 1000).toISOString();
    },
  });
}

function act(store: PlanStore, action: UserAction, pick: number): void {
  const state = store.getState();
  const execute = (command: Parameters<typeof state.execute>[0]): void => {
    const { plan, log } = store.getState();
    const isDone = state.execute(aimAt(plan, command, pick));
    const after = store.getState();
    expect(after.message?.kind).toBe(isDone ? 'done' : 'refused');
    if (!isDone) expect([after.plan, after.log]).toEqual([plan, log]);
  };
  if (action.kind === 'command') execute(action.command);
  else if (action.kind === 'undo') state.undo();
  else if (action.kind === 'redo') state.redo();
  else if (action.kind === 'save') state.markSaved();
  else {
    state.beginStroke();
    for (const command of action.commands) execute(command);
    state.endStroke();
  }
}

/** The plan that the kept patches lead to, back from the present one to the start and on again. */
function replay({ plan, history }: DraftState): { readonly start: Plan; readonly again: Plan } {
  const start = history.past.reduceRight((now, step) => applyPatch(now, invertPatch(step.patch)), plan);
  return { start, again: history.past.reduce((now, step) => applyPatch(now, step.patch), start) };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('any sequence of commands, strokes, undo and redo', () => {
  it('gives the plan that replaying its patches gives, and all undone the plan it began with', () => {
    let steps = 0;
    fc.assert(
      fc.property(startPlan, anyActions, (plan, actions) => {
        const store = storeOf(plan);
        for (const [action, pick] of actions) act(store, action, pick);
        const draft = store.getState().exportDraft();
        const { start, again } = replay(draft);
        expect(start).toEqual(plan);
        expect(again).toEqual(draft.plan);
        const end = store.getState().plan;
        const { past } = draft.history;
        steps += past.length;
        for (const _ of past) store.getState().undo();
        expect(store.getState().plan).toEqual(plan);
        expect(store.getState().canUndo).toBe(false);
        for (const _ of past) store.getState().redo();
        expect(store.getState().plan).toEqual(end);
      }),
      { numRuns: 150 },
    );
    expect(steps).toBeGreaterThan(250);
  });

  it('is kept by a draft and gone on with as if nothing had happened', () => {
    fc.assert(
      fc.property(startPlan, anyActions, anyActions, (plan, before, after) => {
        const store = storeOf(plan);
        for (const [action, pick] of before) act(store, action, pick);
        const draft = store.getState().exportDraft();
        const decoded = decodeDraft(encodeDraft(draft), municipalities);
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
        expect(decoded.warnings).toEqual([]);
        expect(decoded.value).toEqual(draft);
        const other = storeOf(plan);
        other.getState().openDraft(decoded.value);
        for (const [action, pick] of after) {
          act(store, action, pick);
          act(other, action, pick);
        }
        const [one, two] = [store.getState(), other.getState()];
        expect(two.plan).toEqual(one.plan);
        expect([two.canUndo, two.canRedo, two.undoLabel, two.redoLabel, two.changedSinceSave]).toEqual([
          one.canUndo,
          one.canRedo,
          one.undoLabel,
          one.redoLabel,
          one.changedSinceSave,
        ]);
        expect(two.log.map(({ sentence }) => sentence)).toEqual(one.log.map(({ sentence }) => sentence));
      }),
      { numRuns: 150 },
    );
  });

  it('never says that the plan is as in its file when it is not', () => {
    fc.assert(
      fc.property(startPlan, anyActions, (plan, actions) => {
        const store = storeOf(plan);
        let saved = plan;
        for (const [action, pick] of actions) {
          act(store, action, pick);
          if (action.kind === 'save') saved = store.getState().plan;
          // Going another way to the same plan may be called a change; a change is never called none.
          if (!store.getState().changedSinceSave) expect(store.getState().plan).toEqual(saved);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the figures of the plan evaluated from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(startPlan, anyActions, async (plan, actions) => {
        const engine = createCoverageEngine(country, travel);
        const store = storeOf(plan, (given) => engine.evaluate(given));
        for (const [action, pick] of actions) {
          act(store, action, pick);
          if (pick % 2 === 0) await settle();
        }
        while (store.getState().evaluation === 'running') await settle();
        const { plan: end, result, evaluation } = store.getState();
        expect(evaluation).toBe('done');
        expect(result).toEqual(evaluatePlan(country, travel, end));
      }),
      { numRuns: 60 },
    );
  });
});
