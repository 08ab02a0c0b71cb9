import { describe, expect, it, vi } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { createPlanStore, type EvaluatePlan } from '../plan-store.ts';
import { createComparisonStore } from './comparison-store.ts';
import { createMergeStore } from './merge-store.ts';

const data = inventedCountry();
const { municipalities } = data;
const engine = createStraightEngine(data);
const evaluate: EvaluatePlan = async (plan, options) => engine.evaluate(plan, options);

const one = planOf({ name: 'En', serviceAreas: [unit('u', [ANKERUP], { name: 'U' })] });
const two = planOf({ name: 'To', serviceAreas: [unit('u', [ANKERUP, BIRKUM], { name: 'U' })] });

describe('the comparison store', () => {
  function start(other: EvaluatePlan = evaluate) {
    const planStore = createPlanStore({ plan: two, evaluate });
    return { planStore, store: createComparisonStore({ planStore, municipalities, evaluate: other }) };
  }
  const sentencesOf = (store: ReturnType<typeof start>['store']) =>
    store.getState().current ? store.getState().difference?.sentences[0] : undefined;

  it('compares the open plan with another, follows it, swaps and ends', async () => {
    const { planStore, store } = start();
    expect(store.getState().difference).toBeNull();
    store.getState().compareWith({ plan: one, source: 'en.json' });
    await vi.waitFor(() => expect(sentencesOf(store)).toMatch(/^Birkum tildelt U: \+50/));
    store.getState().swap();
    expect(sentencesOf(store)).toMatch(/^Birkum taget ud af U: −50/);
    store.getState().swap();
    planStore.getState().openPlan(planOf({ ...one, name: 'To' }), null);
    expect(store.getState().current).toBe(false);
    await vi.waitFor(() => expect(sentencesOf(store)).toBe('Planen omdøbt fra »En« til »To«'));
    store.getState().clear();
    expect(store.getState()).toMatchObject({ other: null, difference: null });
  });

  it('computes the other plan on the date that is chosen for the open one', async () => {
    const { planStore, store } = start();
    store.getState().compareWith({ plan: one, source: 'en.json' });
    await vi.waitFor(() => expect(store.getState().current).toBe(true));
    planStore.getState().setAsOf(isoDate('2026-06-01'));
    await vi.waitFor(() => {
      const { difference, current } = store.getState();
      expect([current, difference?.before.asOf, difference?.after.asOf]).toEqual([
        true,
        '2026-06-01',
        '2026-06-01',
      ]);
    });
  });

  it('says why the other plan could not be computed, and drops an answer that was overtaken', async () => {
    const { store } = start(async (plan) => {
      if (plan.name === 'En') throw new Error('motoren gik i stå');
      return engine.evaluate(plan);
    });
    store.getState().compareWith({ plan: one, source: 'en.json' });
    await vi.waitFor(() => expect(store.getState().failure).toBe('motoren gik i stå'));
    store.getState().compareWith({ plan: one, source: 'en.json' });
    store.getState().compareWith({ plan: planOf({ name: 'Tre' }), source: 'tre.json' });
    await vi.waitFor(() => expect(store.getState().current).toBe(true));
    expect(store.getState()).toMatchObject({ failure: null, other: { source: 'tre.json' } });
  });
});

describe('the merge store', () => {
  it('merges what is added, waits for decisions, and computes what comes of them', async () => {
    const store = createMergeStore({ data, evaluate });
    const other = planOf({ name: 'Tre', serviceAreas: [unit('w', [BIRKUM, CEDERBY], { name: 'W' })] });
    store.getState().addFiles([{ file: 'to.json', plan: two }]);
    await vi.waitFor(() => expect(store.getState().result?.summary.covered).toBe(2));
    store.getState().addFiles([{ file: 'tre.json', plan: other }]);
    expect(store.getState()).toMatchObject({ outcome: { undecided: 1, merged: null }, result: null });
    store.getState().decide('municipality:0002', 'unit:1:u');
    await vi.waitFor(() => expect(store.getState().result?.summary.covered).toBe(3));
    expect(store.getState().outcome?.merged?.serviceAreas.map(({ municipalities: codes }) => codes)).toEqual([
      [ANKERUP, BIRKUM],
      [CEDERBY],
    ]);
    store.getState().removeFile(0);
    expect(store.getState()).toMatchObject({ decisions: {}, outcome: { undecided: 0 } });
    store.getState().clear();
    expect(store.getState()).toMatchObject({ files: [], outcome: null, result: null });
  });
});
