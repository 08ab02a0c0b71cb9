import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, DUNBY, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { PlanPolygon } from '../domain/plan.ts';
import { type DraftState, decodeDraft, encodeDraft } from './draft-codec.ts';
import { MOST_LOG_ENTRIES } from './edit/change-log.ts';
import { createEditContext } from './edit/edit-context.ts';
import { MOST_STEPS } from './edit/edit-history.ts';
import type { PlanCommand } from './edit/plan-command.ts';
import { createPlanStore, type PlanStore } from './plan-store.ts';

const country = inventedCountry();
const context = createEditContext(country);

function storeOf(): PlanStore {
  return createPlanStore({
    plan: planOf({ serviceAreas: [unit('mue-1', [ANKERUP, BIRKUM]), unit('mue-2', [CEDERBY])] }),
    fileName: 'plan.daekning.json',
    evaluate: () => new Promise(() => {}),
    editContext: () => context,
  });
}

function edited(): PlanStore {
  const store = storeOf();
  const { execute, undo } = store.getState();
  execute({ type: 'assign', codes: [DUNBY], unit: 'mue-1' });
  execute({ type: 'changeUnit', id: 'mue-2', fields: { capacity: 20 } });
  execute({ type: 'deleteUnit', id: 'mue-2' });
  execute({ type: 'changePlan', fields: { name: 'Ny' } });
  execute({ type: 'assign', codes: [ANKERUP], unit: null });
  undo();
  return store;
}

const decode = (text: string) => decodeDraft(text, country.municipalities);

function decoded(text: string): { readonly draft: DraftState; readonly warnings: readonly string[] } {
  const outcome = decode(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { draft: outcome.value, warnings: outcome.warnings };
}

/** The draft's JSON with something in it changed. */
function damaged(change: (raw: Record<string, never>) => void): string {
  const raw = JSON.parse(encodeDraft(edited().getState().exportDraft()));
  change(raw);
  return JSON.stringify(raw);
}

describe('a draft', () => {
  it('is read as it was written, undone steps included', () => {
    const draft = edited().getState().exportDraft();
    expect(draft.history.past).toHaveLength(4);
    expect(draft.history.future).toHaveLength(1);
    expect(decoded(encodeDraft(draft))).toEqual({ draft, warnings: [] });
  });

  it('of a stroke under way has what was drawn, as a step', () => {
    const store = storeOf();
    const { beginStroke, execute } = store.getState();
    beginStroke();
    execute({ type: 'assign', codes: [DUNBY], unit: 'mue-1' });
    execute({ type: 'assign', codes: [CEDERBY], unit: 'mue-1' });
    const { draft } = decoded(encodeDraft(store.getState().exportDraft()));
    const other = storeOf();
    other.getState().openDraft(draft);
    expect(other.getState().plan).toEqual(store.getState().plan);
    expect(other.getState()).toMatchObject({ canUndo: true, changedSinceSave: true });
    other.getState().undo();
    expect(other.getState().plan).toEqual(storeOf().getState().plan);
  });

  it('keeps a drawn area once, however often its unit is changed', () => {
    const corners = Array.from({ length: 200 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 200;
      return [10.3 + 0.2 * Math.cos(angle), 56.1 + 0.1 * Math.sin(angle)];
    });
    const polygon: PlanPolygon = { type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] };
    const store = storeOf();
    store.getState().execute({ type: 'changeUnit', id: 'mue-1', fields: { polygon } });
    const before = encodeDraft(store.getState().exportDraft()).length;
    for (let capacity = 1; capacity <= 30; capacity += 1) {
      store.getState().execute({ type: 'changeUnit', id: 'mue-1', fields: { capacity } });
    }
    const draft = store.getState().exportDraft();
    expect(encodeDraft(draft).length - before).toBeLessThan(30 * 500);
    expect(decoded(encodeDraft(draft)).draft).toEqual(draft);
  });
});

describe('a damaged draft', () => {
  it('is refused by name where the plan cannot be read', () => {
    const text = encodeDraft(edited().getState().exportDraft());
    for (const wrong of [
      '',
      'null',
      '[]',
      '{}',
      text.slice(0, text.length / 2),
      '{"format":"daekning-plan"}',
    ]) {
      const outcome = decode(wrong);
      expect(outcome.ok ? null : outcome.problems[0]?.file).toBe('kladden');
    }
    const cut = decode(damaged((raw) => Object.assign(raw, { plan: '{"format":"daekning-plan"}' })));
    expect(cut.ok ? [] : cut.problems.map(({ path }) => path)).toContain('asOf');
  });

  it('is refused where another version wrote it', () => {
    const outcome = decode(damaged((raw) => Object.assign(raw, { version: 2 })));
    expect(outcome.ok ? null : outcome.problems[0]?.path).toBe('version');
  });

  it('keeps the plan where only the history cannot be read, and says so', () => {
    const store = edited();
    for (const past of [
      null,
      'x',
      [1],
      [{ at: '', sentence: '', sites: [], serviceAreas: [{}], head: null }],
    ]) {
      const { draft, warnings } = decoded(damaged((raw) => Object.assign(raw, { past })));
      expect(draft.plan).toEqual(store.getState().plan);
      expect(draft.history).toMatchObject({ past: [], saved: null });
      expect(warnings.join()).toContain('kun de seneste 0 trin kan fortrydes');
    }
    const { draft, warnings } = decoded(damaged((raw) => Object.assign(raw, { log: [{}] })));
    expect([draft.log, warnings]).toEqual([[], ['Kladdens ændringslog er beskadiget og er udeladt']]);
  });

  it('keeps the latest steps up to one that does not fit', () => {
    const text = damaged((raw: { past?: { serviceAreas: { after: { capacity: number } }[] }[] }) => {
      const change = raw.past?.[1]?.serviceAreas[0];
      if (!change) throw new Error('expected a change of a unit');
      change.after.capacity = 21;
    });
    const { draft, warnings } = decoded(text);
    expect(draft.history.past).toHaveLength(2);
    expect(warnings).toEqual(['Kladdens historik er beskadiget; kun de seneste 2 trin kan fortrydes']);
    const store = storeOf();
    store.getState().openDraft(draft);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().plan.serviceAreas.map(({ id }) => id)).toEqual(['mue-1', 'mue-2']);
  });

  it('never brings a unit into the plan that no file could hold', () => {
    const text = damaged((raw: { past?: { serviceAreas: { before: Record<string, unknown> }[] }[] }) => {
      const change = raw.past?.[2]?.serviceAreas[0];
      if (!change) throw new Error('expected a unit that was deleted');
      change.before.municipalities = ['0411'];
    });
    expect(decoded(text).draft.history.past).toHaveLength(1);
  });
});

describe('10,000 commands', () => {
  it('leave a bounded history, log and draft, and at least 1,000 steps to take back', () => {
    const store = storeOf();
    const { execute, undo } = store.getState();
    const units = ['mue-1', 'mue-2', null] as const;
    for (let i = 0; i < 10_000; i += 1) {
      const command: PlanCommand = { type: 'assign', codes: [DUNBY], unit: units[i % 3] ?? null };
      expect(execute(command)).toBe(true);
      if (i % 100 === 99) undo();
    }
    const { history, log } = store.getState().exportDraft();
    expect(history.past.length + history.future.length).toBe(MOST_STEPS);
    expect(log).toHaveLength(MOST_LOG_ENTRIES);
    expect(encodeDraft(store.getState().exportDraft()).length).toBeLessThan(2_000_000);
    expect(store.getState().changedSinceSave).toBe(true);
    for (let i = 0; i < 1000; i += 1) undo();
    expect(store.getState().canUndo).toBe(true);
  });
});
