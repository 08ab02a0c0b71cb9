import { describe, expect, it } from 'vitest';
import { isoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import { emptyPlan } from './empty-plan.ts';
import { createPlanStore, shownAsOf } from './plan-store.ts';

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
