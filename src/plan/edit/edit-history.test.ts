import { describe, expect, it } from 'vitest';
import {
  addStep,
  type EditHistory,
  isChanged,
  MOST_STEP_CHARACTERS,
  MOST_STEPS,
  markSaved,
  newHistory,
  stepBack,
  stepForward,
} from './edit-history.ts';
import type { HistoryStep } from './history-step.ts';

const step = (sentence: string): HistoryStep => ({
  patch: { sites: [], serviceAreas: [], head: null },
  sentence,
  at: '2027-01-01T00:00:00.000Z',
});

function afterSteps(count: number, start = newHistory(true)): EditHistory {
  let history = start;
  for (let i = 0; i < count; i += 1) history = addStep(history, step(`trin ${i}`));
  return history;
}

function back(history: EditHistory): EditHistory {
  const found = stepBack(history);
  if (!found) throw new Error('expected a step to take back');
  return found.history;
}

function forward(history: EditHistory): EditHistory {
  const found = stepForward(history);
  if (!found) throw new Error('expected a step to do again');
  return found.history;
}

describe('the history', () => {
  it('goes back and forth over the same steps', () => {
    const history = afterSteps(3);
    expect(forward(back(history))).toEqual(history);
    expect(forward(forward(back(back(history))))).toEqual(history);
    expect(stepBack(newHistory(true))).toBeNull();
    expect(stepForward(history)).toBeNull();
  });

  it('forgets what was taken back when something else is done', () => {
    const history = addStep(back(afterSteps(2)), step('andet'));
    expect(history.future).toEqual([]);
    expect(history.past.map(({ sentence }) => sentence)).toEqual(['trin 0', 'andet']);
  });

  it('knows when the plan is as it was saved: after undo and redo too, never once that way is cut', () => {
    const saved = markSaved(afterSteps(2));
    expect(isChanged(saved)).toBe(false);
    expect(isChanged(back(saved))).toBe(true);
    expect(isChanged(forward(back(saved)))).toBe(false);
    const other = addStep(back(saved), step('andet'));
    expect(isChanged(other)).toBe(true);
    expect(isChanged(back(other))).toBe(true);
    expect(isChanged(newHistory(false))).toBe(true);
    expect(isChanged(back(afterSteps(1, newHistory(false))))).toBe(true);
  });

  it('keeps the latest steps only, and no longer finds a saved plan before them', () => {
    const history = afterSteps(MOST_STEPS + 10);
    expect(history.past).toHaveLength(MOST_STEPS);
    expect(history.past.at(-1)?.sentence).toBe(`trin ${MOST_STEPS + 9}`);
    expect(history.saved).toBeNull();
    const saved = afterSteps(10, markSaved(afterSteps(MOST_STEPS)));
    expect(saved.past[saved.saved ?? -1]?.sentence).toBe('trin 0');
  });

  it('keeps fewer where they are large, but always the last', () => {
    const large = step('x'.repeat(MOST_STEP_CHARACTERS / 4));
    let history = newHistory(true);
    for (let i = 0; i < 10; i += 1) history = addStep(history, { ...large });
    expect(history.past).toHaveLength(3);
    history = addStep(history, step('x'.repeat(MOST_STEP_CHARACTERS + 1)));
    expect(history.past).toHaveLength(1);
  });
});
