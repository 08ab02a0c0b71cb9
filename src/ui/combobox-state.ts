/** What a search field shows: whether its list is open, and which of `count` options the arrow keys are on. */
export interface ComboboxState {
  readonly open: boolean;
  /** null before the arrow keys are used. */
  readonly active: number | null;
}

export const CLOSED: ComboboxState = { open: false, active: null };

export type ComboboxOutcome =
  | { readonly kind: 'state'; readonly state: ComboboxState }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'clear' };

/**
 * What a key does, by the ARIA combobox pattern with a list: arrows move and wrap, Enter chooses the active
 * option or the best one, Escape closes the list and then clears the field. null for a key that is the field's own.
 */
export function comboboxAfterKey(key: string, state: ComboboxState, count: number): ComboboxOutcome | null {
  const opened = (active: number | null): ComboboxOutcome => ({
    kind: 'state',
    state: { open: true, active },
  });
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return opened(null);
      return opened(state.active === null || !state.open ? 0 : (state.active + 1) % count);
    case 'ArrowUp':
      if (count === 0) return opened(null);
      return opened(state.active === null || !state.open ? count - 1 : (state.active - 1 + count) % count);
    case 'Enter':
      if (!state.open || count === 0) return null;
      return { kind: 'choose', index: state.active ?? 0 };
    case 'Escape':
      return state.open ? { kind: 'state', state: CLOSED } : { kind: 'clear' };
    case 'Tab':
      return state.open ? { kind: 'state', state: CLOSED } : null;
    default:
      return null;
  }
}
