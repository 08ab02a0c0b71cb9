import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSED, comboboxAfterKey } from './combobox-state.ts';

const at = (active: number | null) => ({ open: true, active });
const state = (active: number | null) => ({ kind: 'state', state: { open: true, active } });

describe('the keys of the search field', () => {
  it('open the list at its ends', () => {
    expect(comboboxAfterKey('ArrowDown', CLOSED, 3)).toEqual(state(0));
    expect(comboboxAfterKey('ArrowUp', CLOSED, 3)).toEqual(state(2));
  });

  it('move and wrap', () => {
    expect(comboboxAfterKey('ArrowDown', at(0), 3)).toEqual(state(1));
    expect(comboboxAfterKey('ArrowDown', at(2), 3)).toEqual(state(0));
    expect(comboboxAfterKey('ArrowUp', at(0), 3)).toEqual(state(2));
  });

  it('choose the active option, or the best one when none is', () => {
    expect(comboboxAfterKey('Enter', at(2), 3)).toEqual({ kind: 'choose', index: 2 });
    expect(comboboxAfterKey('Enter', at(null), 3)).toEqual({ kind: 'choose', index: 0 });
    expect(comboboxAfterKey('Enter', at(null), 0)).toBeNull();
    expect(comboboxAfterKey('Enter', CLOSED, 3)).toBeNull();
  });

  it('close the list first and clear the field after', () => {
    expect(comboboxAfterKey('Escape', at(1), 3)).toEqual({ kind: 'state', state: CLOSED });
    expect(comboboxAfterKey('Escape', CLOSED, 3)).toEqual({ kind: 'clear' });
  });

  it('never point outside the list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowDown', 'ArrowUp'),
        fc.boolean(),
        fc.nat(97),
        fc.integer({ min: 0, max: 98 }),
        (key, open, active, count) => {
          const outcome = comboboxAfterKey(key, { open, active: active < count ? active : null }, count);
          if (outcome?.kind !== 'state') throw new Error(`got ${outcome?.kind}, expected a state`);
          const next = outcome.state.active;
          if (count === 0) expect(next).toBeNull();
          else expect(next).toSatisfy((index: number) => index >= 0 && index < count);
        },
      ),
    );
  });
});
