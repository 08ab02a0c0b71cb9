import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BIRKUM, CEDERBY, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../tests/fixtures/invented-engine.ts';
import { planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { CoverageResult } from '../domain/result.ts';
import { createCalmPlan } from './calm-plan.ts';
import { createEditContext } from './edit/edit-context.ts';
import { createPlanStore } from './plan-store.ts';

const country = inventedCountry();
const engine = createStraightEngine(country);
const context = createEditContext(country);

/** A store whose engine answers when it is told to, and what its views show. */
function shownStore() {
  const answers: (() => void)[] = [];
  const store = createPlanStore({
    plan: planOf({ serviceAreas: [unit('u', [BIRKUM])] }),
    evaluate: (plan) =>
      new Promise<CoverageResult>((resolve) => answers.push(() => resolve(engine.evaluate(plan)))),
    editContext: () => context,
  });
  const calm = createCalmPlan(store);
  const answer = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(0);
    answers.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  const paint = (...codes: (typeof BIRKUM)[]): void => {
    store.getState().execute({ type: 'assign', unit: 'u', codes });
  };
  const shownCodes = (): readonly string[] =>
    calm.getState().plan.serviceAreas.flatMap(({ municipalities }) => municipalities);
  return { store, calm, answer, paint, shownCodes };
}

describe('the plan as it is shown', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('follows at once outside of a stroke', async () => {
    const { answer, paint, shownCodes } = shownStore();
    await answer();
    paint(CEDERBY);
    expect(shownCodes()).toEqual([BIRKUM, CEDERBY]);
  });

  it('changes together with its figures within a stroke, and tells of it once', async () => {
    const { store, calm, answer, paint, shownCodes } = shownStore();
    await answer();
    let told = 0;
    calm.subscribe(() => {
      told += 1;
    });
    store.getState().beginStroke();
    told = 0;
    paint(CEDERBY);
    expect(shownCodes()).toEqual([BIRKUM]);
    await answer();
    expect(told).toBe(1);
    expect(shownCodes()).toEqual([BIRKUM, CEDERBY]);
    expect(calm.getState().result?.serviceAreas[0]?.municipalities).toEqual([BIRKUM, CEDERBY]);
  });

  it('is shown without its figures where they take longer, and at the latest when the stroke ends', async () => {
    const { store, answer, paint, shownCodes } = shownStore();
    await answer();
    store.getState().beginStroke();
    paint(CEDERBY);
    await vi.advanceTimersByTimeAsync(50);
    expect(shownCodes()).toEqual([BIRKUM, CEDERBY]);
    await answer();
    store.getState().execute({ type: 'assign', unit: null, codes: [CEDERBY] });
    expect(shownCodes()).toEqual([BIRKUM, CEDERBY]);
    store.getState().endStroke();
    expect(shownCodes()).toEqual([BIRKUM]);
  });
});
