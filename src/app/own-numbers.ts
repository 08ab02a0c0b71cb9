import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Geodata } from '../domain/geodata.ts';
import { applyTargetGroup } from '../plan/suppression/apply-target-group.ts';
import type { OwnNumbers, OwnNumbersControl } from '../plan/suppression/own-numbers.ts';
import type { BrowserStorage } from './drafts/browser-storage.ts';
import { forgetOwnNumbers, keepOwnNumbers } from './drafts/kept-own-numbers.ts';

/** Own numbers as the page holds them: with the data that everything is computed from. */
export interface PageNumbers extends OwnNumbersControl {
  readonly state: StoreApi<{ readonly own: OwnNumbers | null; readonly geodata: Geodata }>;
}

export function createPageNumbers(given: {
  readonly geodata: Geodata;
  /** What the browser had when the page was opened; null for none. */
  readonly kept: OwnNumbers | null;
  readonly storage: BrowserStorage;
  /** Called when the data have changed. */
  readonly onChange: () => void;
}): PageNumbers {
  const { geodata, storage } = given;
  const dataWith = (own: OwnNumbers | null): Geodata =>
    own ? { ...geodata, coverage: applyTargetGroup(geodata.coverage, own.published) } : geodata;
  const state = createStore<{ readonly own: OwnNumbers | null; readonly geodata: Geodata }>(() => ({
    own: given.kept,
    geodata: dataWith(given.kept),
  }));
  const change = (own: OwnNumbers | null): void => {
    state.setState({ own, geodata: dataWith(own) });
    given.onChange();
  };
  const isDone = async (work: Promise<void>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );
  return {
    state,
    builtIn: geodata.coverage,
    use: (own) => {
      change(own);
      return isDone(keepOwnNumbers(storage, own));
    },
    drop: () => {
      change(null);
      return isDone(forgetOwnNumbers(storage));
    },
  };
}
