import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import { createEditViewStore } from '../plan/edit-view-store.ts';
import { createPlanStore } from '../plan/plan-store.ts';
import { currentEditContext, keepEditing, readShortcutsOn } from './edit-session.ts';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const broken = (): never => {
  throw new Error('no storage');
};

function start(keep: () => Pick<Storage, 'getItem' | 'setItem'>) {
  const editViewStore = createEditViewStore({ shortcutsOn: readShortcutsOn(keep) });
  const planStore = createPlanStore({
    plan: planOf({ sites: [house('h', ANKERUP)], serviceAreas: [unit('a', [ANKERUP]), unit('b', [BIRKUM])] }),
    evaluate: () => new Promise(() => undefined),
    editContext: () => context(),
  });
  const context = currentEditContext(inventedCountry(), editViewStore, () => planStore);
  keepEditing(editViewStore, planStore, keep);
  return { editViewStore, planStore };
}

describe('the choice of shortcuts', () => {
  it('is on until it is switched off, and remembered', () => {
    const kept = memory();
    const { editViewStore } = start(() => kept);
    expect(editViewStore.getState().shortcutsOn).toBe(true);
    editViewStore.getState().setShortcutsOn(false);
    expect(start(() => kept).editViewStore.getState().shortcutsOn).toBe(false);
    editViewStore.getState().setShortcutsOn(true);
    expect(readShortcutsOn(() => kept)).toBe(true);
  });

  it('works without anywhere to keep it', () => {
    const { editViewStore } = start(broken);
    editViewStore.getState().setShortcutsOn(false);
    expect(editViewStore.getState().shortcutsOn).toBe(false);
  });
});

describe('what is being edited', () => {
  it('is forgotten when it is no longer in the plan', () => {
    const { editViewStore, planStore } = start(memory);
    editViewStore.getState().setOpenUnit('a');
    editViewStore.getState().setActiveFacility('h');
    planStore.getState().execute({ type: 'deleteUnit', id: 'b' });
    expect(editViewStore.getState()).toMatchObject({ openUnit: 'a', activeUnit: 'a', activeFacility: 'h' });
    planStore.getState().execute({ type: 'deleteUnit', id: 'a' });
    planStore.getState().execute({ type: 'deleteSite', id: 'h' });
    expect(editViewStore.getState()).toMatchObject({
      openUnit: null,
      activeUnit: null,
      activeFacility: null,
    });
  });

  it('is limited to the region chosen, as the regions are on the date shown', () => {
    const { editViewStore, planStore } = start(memory);
    editViewStore.getState().setOnlyRegion('Region Øst');
    expect(planStore.getState().execute({ type: 'assign', codes: [BIRKUM], unit: 'a' })).toBe(false);
    editViewStore.getState().setOnlyRegion(null);
    expect(planStore.getState().execute({ type: 'assign', codes: [BIRKUM], unit: 'a' })).toBe(true);
  });
});
