import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { inventedGeodata, resultOf } from '../../tests/fixtures/invented-map.ts';
import { planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { createEditContext } from './edit/edit-context.ts';
import { createPlanStore, type PlanStore } from './plan-store.ts';

const result = resultOf(inventedGeodata());

function storeWith(): PlanStore {
  const context = createEditContext(inventedCountry());
  return createPlanStore({
    plan: planOf({ serviceAreas: [unit('a', [ANKERUP]), unit('b', [CEDERBY])] }),
    fileName: 'plan.json',
    evaluate: async () => result,
    editContext: () => context,
  });
}

describe('a stroke that is given up', () => {
  it('leaves plan, history and log as they were', () => {
    const store = storeWith();
    store.getState().execute({ type: 'assign', codes: [BIRKUM], unit: 'a' });
    const { plan, log, undoLabel, changedSinceSave } = store.getState();
    store.getState().beginStroke();
    store.getState().execute({ type: 'assign', codes: [ANKERUP], unit: 'b' });
    store.getState().execute({ type: 'assign', codes: [BIRKUM], unit: 'b' });
    expect(store.getState().plan).not.toEqual(plan);
    store.getState().cancelStroke();
    expect(store.getState()).toMatchObject({ plan, log, undoLabel, changedSinceSave, canRedo: false });
    store.getState().undo();
    expect(store.getState().canUndo).toBe(false);
  });

  it('that changed nothing, or was never begun, changes nothing', () => {
    const store = storeWith();
    const { plan } = store.getState();
    store.getState().cancelStroke();
    store.getState().beginStroke();
    store.getState().cancelStroke();
    expect(store.getState()).toMatchObject({ plan, changedSinceSave: false, canUndo: false, log: [] });
  });
});
