import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, DUNBY, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import { createEditContext } from './edit/edit-context.ts';
import { emptyPlan } from './empty-plan.ts';
import { createPlanStore, type EvaluatePlan, type PlanStore, shownAsOf } from './plan-store.ts';

interface Call {
  readonly plan: Plan;
  readonly asOf: string | undefined;
  readonly answer: (result: CoverageResult) => void;
  readonly fail: (error: unknown) => void;
}

function resultOf(plan: Plan): CoverageResult {
  return {
    format: 'daekning-result',
    version: 1,
    plan: { name: plan.name, fingerprint: 'sha256:0' },
    asOf: plan.asOf,
    data: {
      boundaries: { source: '', date: '', quality: 'official' },
      targetGroup: { source: '', year: 2022, quality: 'estimate' },
      travel: { engine: 'straight' },
    },
    summary: {
      municipalities: 98,
      covered: 0,
      partly: 0,
      uncovered: 98,
      inSeveralUnits: 0,
      targetGroup: 0,
      targetGroupCovered: 0,
      travel: { house: null, consumptionRoom: null, unitBase: null },
    },
    municipalities: [],
    serviceAreas: [],
    rules: [],
    warnings: [],
  };
}

function heldEngine() {
  const calls: Call[] = [];
  const evaluate = (plan: Plan, options: { asOf?: string }): Promise<CoverageResult> =>
    new Promise((answer, fail) => calls.push({ plan, asOf: options.asOf, answer, fail }));
  const callAt = (index: number): Call => {
    const call = calls[index];
    if (!call) throw new Error(`no call number ${index}`);
    return call;
  };
  return { evaluate, calls, callAt };
}

/** Lets every promise that is already settled reach its listeners. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the plan store', () => {
  it('evaluates the plan it starts with', async () => {
    const engine = heldEngine();
    const store = createPlanStore({ plan: emptyPlan('Første'), evaluate: engine.evaluate });
    expect(store.getState()).toMatchObject({ evaluation: 'running', result: null, failure: null });
    await settle();
    engine.callAt(0).answer(resultOf(emptyPlan('Første')));
    await settle();
    expect(store.getState().evaluation).toBe('done');
    expect(store.getState().result?.plan.name).toBe('Første');
  });

  it('never takes an answer that a later change has overtaken for the current one', async () => {
    const engine = heldEngine();
    const store = createPlanStore({ plan: emptyPlan('A'), evaluate: engine.evaluate });
    await settle();
    store.getState().openPlan(emptyPlan('B'), 'b.daekning.json');
    await settle();
    engine.callAt(0).answer(resultOf(emptyPlan('A')));
    await settle();
    expect(store.getState()).toMatchObject({ result: null, evaluation: 'running' });
    expect(store.getState().previousResult?.plan.name).toBe('A');
    engine.callAt(1).answer(resultOf(emptyPlan('B')));
    await settle();
    expect(store.getState().result?.plan.name).toBe('B');
    expect(store.getState().fileName).toBe('b.daekning.json');
  });

  it('drops a failure that a later change has overtaken', async () => {
    const engine = heldEngine();
    const store = createPlanStore({ plan: emptyPlan('A'), evaluate: engine.evaluate });
    await settle();
    store.getState().openPlan(emptyPlan('B'), null);
    await settle();
    engine.callAt(0).fail(new Error('stopped'));
    await settle();
    expect(store.getState()).toMatchObject({ evaluation: 'running', failure: null });
  });

  it('never shows a stale result as current', async () => {
    const engine = heldEngine();
    const store = createPlanStore({ plan: emptyPlan('A'), evaluate: engine.evaluate });
    await settle();
    engine.callAt(0).answer(resultOf(emptyPlan('A')));
    await settle();
    store.getState().openPlan(emptyPlan('B'), null);
    expect(store.getState().result).toBeNull();
    expect(store.getState().previousResult?.plan.name).toBe('A');
  });

  it('keeps the message of a failure, and can try again', async () => {
    const engine = heldEngine();
    const store = createPlanStore({ plan: emptyPlan('A'), evaluate: engine.evaluate });
    await settle();
    engine.callAt(0).fail(new Error('Beregneren svarer ikke'));
    await settle();
    expect(store.getState()).toMatchObject({ evaluation: 'failed', failure: 'Beregneren svarer ikke' });
    store.getState().evaluateAgain();
    await settle();
    engine.callAt(1).answer(resultOf(emptyPlan('A')));
    await settle();
    expect(store.getState()).toMatchObject({ evaluation: 'done', failure: null });
  });

  it('takes an engine that throws at once as a failure', async () => {
    const store = createPlanStore({
      plan: emptyPlan(),
      evaluate: () => {
        throw new RangeError('kapot');
      },
    });
    await settle();
    expect(store.getState()).toMatchObject({ evaluation: 'failed', failure: 'kapot' });
  });

  it('looks at the plan on a chosen date, until another plan is opened', async () => {
    const engine = heldEngine();
    const store = createPlanStore({ plan: emptyPlan('A'), evaluate: engine.evaluate });
    await settle();
    engine.callAt(0).answer(resultOf(emptyPlan('A')));
    await settle();
    store.getState().setAsOf(isoDate('2026-12-31'));
    expect(shownAsOf(store.getState())).toBe('2026-12-31');
    await settle();
    engine.callAt(1).answer(resultOf(emptyPlan('A')));
    await settle();
    store.getState().openPlan(emptyPlan('B', isoDate('2028-01-01')), null);
    expect(shownAsOf(store.getState())).toBe('2028-01-01');
    await settle();
    expect(engine.calls.map((call) => call.asOf)).toEqual([undefined, '2026-12-31', undefined]);
  });
});

describe('editing', () => {
  const country = inventedCountry();
  const start = planOf({ name: 'A', serviceAreas: [unit('mue-1', [ANKERUP], { name: 'MUE 1' })] });

  function editor(evaluate: EvaluatePlan = () => new Promise(() => {})): PlanStore {
    const context = createEditContext(country);
    return createPlanStore({ plan: start, fileName: 'a.json', evaluate, editContext: () => context });
  }

  it('does, undoes and redoes one command at a time, and says so', () => {
    const store = editor();
    const { execute, undo, redo } = store.getState();
    expect(execute({ type: 'assign', codes: [BIRKUM], unit: 'mue-1' })).toBe(true);
    expect(store.getState()).toMatchObject({
      canUndo: true,
      canRedo: false,
      undoLabel: 'Birkum tildelt MUE 1',
      changedSinceSave: true,
      message: { kind: 'done', text: 'Birkum tildelt MUE 1' },
    });
    undo();
    expect(store.getState().plan).toEqual(start);
    expect(store.getState()).toMatchObject({
      canUndo: false,
      redoLabel: 'Birkum tildelt MUE 1',
      changedSinceSave: false,
      message: { text: 'Fortrød: Birkum tildelt MUE 1' },
    });
    redo();
    expect(store.getState().message?.text).toBe('Gentog: Birkum tildelt MUE 1');
    expect(store.getState().log.map(({ kind }) => kind)).toEqual(['do', 'undo', 'redo']);
    redo();
    expect(store.getState().message).toMatchObject({ kind: 'refused', text: 'Der er ikke mere at gentage' });
  });

  it('changes nothing when a command is refused, and each message has its own token', () => {
    const store = editor();
    const before = store.getState();
    const tokens = [1, 2].map(() => {
      expect(before.execute({ type: 'assign', codes: [ANKERUP], unit: 'mue-1' })).toBe(false);
      return store.getState().message?.token;
    });
    expect(tokens[0]).not.toBe(tokens[1]);
    expect({ ...store.getState(), message: null }).toEqual(before);
  });

  it('takes a stroke as one step, told by where municipalities went in the end', () => {
    const store = editor();
    const { execute, beginStroke, endStroke, undo } = store.getState();
    execute({ type: 'addUnit' });
    beginStroke();
    for (const code of [BIRKUM, CEDERBY, ANKERUP]) execute({ type: 'assign', codes: [code], unit: 'mue-2' });
    execute({ type: 'assign', codes: [CEDERBY], unit: 'mue-1' });
    execute({ type: 'assign', codes: [CEDERBY], unit: 'mue-2' });
    expect(store.getState().log).toHaveLength(1);
    endStroke();
    const sentence =
      '3 kommuner tildelt MUE 2: Ankerup, Birkum og Cederby (Ankerup fra MUE 1); ' +
      'MUE 1 har ikke længere sin værtskommune Ankerup med';
    // Cederby passed through the emptied MUE 1, and Birkum was first in MUE 2: neither is host for that.
    expect(store.getState().plan.serviceAreas.map(({ host }) => host)).toEqual([ANKERUP, ANKERUP]);
    expect(store.getState()).toMatchObject({ undoLabel: sentence, message: { text: sentence } });
    undo();
    expect(store.getState().plan.serviceAreas.map(({ municipalities }) => municipalities)).toEqual([
      [ANKERUP],
      [],
    ]);
    undo();
    expect(store.getState().plan).toEqual(start);
  });

  it('knows no stroke that changed nothing in the end', () => {
    const store = editor();
    const { execute, beginStroke, endStroke } = store.getState();
    beginStroke();
    execute({ type: 'assign', codes: [BIRKUM], unit: 'mue-1' });
    expect(store.getState().changedSinceSave).toBe(true);
    execute({ type: 'assign', codes: [BIRKUM], unit: null });
    endStroke();
    expect(store.getState()).toMatchObject({ plan: start, canUndo: false, changedSinceSave: false, log: [] });
  });

  it('leaves an unfilled unit its host when a stroke gives it a municipality and takes it away again', async () => {
    const plan = { ...start, serviceAreas: [{ ...unit('a', [ANKERUP]), municipalities: [] }] };
    const context = createEditContext(inventedCountry());
    const evaluate = async (given: Plan) => resultOf(given);
    const store = createPlanStore({ plan, fileName: 'a.json', evaluate, editContext: () => context });
    const { execute, beginStroke, endStroke, exportDraft } = store.getState();
    await settle();
    beginStroke();
    execute({ type: 'assign', codes: [BIRKUM], unit: 'a' });
    execute({ type: 'assign', codes: [BIRKUM], unit: null });
    expect(store.getState().plan.serviceAreas[0]?.host).toBe(BIRKUM);
    expect(exportDraft()).toMatchObject({ plan, history: { past: [] }, log: [] });
    endStroke();
    expect(store.getState()).toMatchObject({ plan, canUndo: false, changedSinceSave: false, log: [] });
    await settle();
    expect(store.getState()).toMatchObject({ evaluation: 'done', result: resultOf(plan) });
  });

  it('evaluates during a stroke, one at a time, and shows the figures on the way as earlier ones', async () => {
    const engine = heldEngine();
    const store = editor(engine.evaluate);
    await settle();
    engine.callAt(0).answer(resultOf(start));
    await settle();
    store.getState().beginStroke();
    for (const code of [BIRKUM, CEDERBY, DUNBY]) {
      store.getState().execute({ type: 'assign', codes: [code], unit: 'mue-1' });
      await settle();
    }
    expect(engine.calls).toHaveLength(2);
    engine.callAt(1).answer(resultOf(engine.callAt(1).plan));
    await settle();
    expect(store.getState().result).toBeNull();
    expect(store.getState().previousResult).toEqual(resultOf(engine.callAt(1).plan));
    expect(engine.callAt(2).plan).toEqual(store.getState().plan);
    engine.callAt(2).answer(resultOf(engine.callAt(2).plan));
    await settle();
    store.getState().endStroke();
    expect(store.getState()).toMatchObject({ evaluation: 'done' });
    expect(engine.calls).toHaveLength(3);
  });

  it('begins anew with another plan, which counts as saved only when it stands in a file', () => {
    const store = editor();
    store.getState().execute({ type: 'assign', codes: [BIRKUM], unit: 'mue-1' });
    store.getState().openPlan(emptyPlan('B'), 'b.json');
    expect(store.getState()).toMatchObject({ canUndo: false, changedSinceSave: false, opened: 2 });
    expect(store.getState().log.at(-1)).toMatchObject({ kind: 'open', sentence: 'Planen B åbnet' });
    store.getState().openPlan(emptyPlan('C'), null, false);
    expect(store.getState().changedSinceSave).toBe(true);
    store.getState().markSaved('c.json');
    expect(store.getState()).toMatchObject({ changedSinceSave: false, fileName: 'c.json' });
  });
});
