import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Geodata } from '../../domain/geodata.ts';
import type { DemandControl, DemandState } from '../../panels/demand/demand-control.ts';
import type { OwnDemand } from '../../plan/demand/own-demand.ts';
import { type BrowserStorage, failureOf, within } from '../drafts/browser-storage.ts';
import { forgetDemand, keepDemand, readKeptDemand } from './kept-demand.ts';

/** Longer than any browser takes that answers at all; a page that waits for ever is worse than one without the points. */
const PATIENCE_MS = 5000;

/** Own demand points as the page holds them: with the data that everything is computed from. */
export interface PageDemand extends DemandControl {
  readonly state: StoreApi<DemandState & { readonly geodata: Geodata }>;
  /** Puts the points into other data from now on: own numbers have come or gone. */
  readonly rebase: (geodata: Geodata) => Promise<void>;
}

/** Begins with the points that the browser kept, where it kept any. */
export async function createPageDemand(given: {
  readonly geodata: Geodata;
  readonly storage: BrowserStorage;
  /** Called when the data have changed. */
  readonly onChange: () => void;
}): Promise<PageDemand> {
  const { storage } = given;
  let { geodata } = given;
  const { coverage } = geodata;
  const kept = await within(PATIENCE_MS, readKeptDemand(storage, coverage.municipalities)).catch(() => null);
  const own = kept === 'damaged' ? null : kept;
  const state = createStore<DemandState & { readonly geodata: Geodata }>(() => ({
    own,
    keeping: 'kept',
    wasDamaged: kept === 'damaged',
    geodata,
  }));
  if (own) state.setState({ geodata: { ...geodata, coverage: await coverageWith(coverage, own) } });
  /** Counts changes, so that one that took longer does not stand over a later one. */
  let changes = 0;

  return {
    state,
    builtIn: coverage,
    read: async (file, watch) => {
      const { readDemandInWorker } = await import('./read-demand-in-worker.ts');
      return readDemandInWorker(file, coverage, watch);
    },
    rebase: async (next) => {
      geodata = next;
      const { own: points } = state.getState();
      changes += 1;
      const change = changes;
      const changed = points ? { ...next, coverage: await coverageWith(next.coverage, points) } : next;
      if (change === changes) state.setState({ geodata: changed });
    },
    use: async (next, mayKeep) => {
      changes += 1;
      const change = changes;
      const changed = { ...geodata, coverage: await coverageWith(geodata.coverage, next) };
      if (change !== changes) return;
      state.setState({ own: next, geodata: changed, keeping: 'notAsked', wasDamaged: false });
      given.onChange();
      try {
        if (mayKeep) await keepDemand(storage, next);
        else await forgetDemand(storage);
        if (state.getState().own === next) state.setState({ keeping: mayKeep ? 'kept' : 'notAsked' });
      } catch (error) {
        const keeping = failureOf(error) === 'full' ? 'full' : 'broken';
        if (state.getState().own === next) state.setState({ keeping });
      }
    },
    drop: async () => {
      changes += 1;
      state.setState({ own: null, geodata, keeping: 'kept', wasDamaged: false });
      given.onChange();
      return forgetDemand(storage).then(
        () => true,
        () => false,
      );
    },
  };
}

/** The code that does it comes only to those who have points of their own. */
async function coverageWith(coverage: CoverageData, { points, use, file }: OwnDemand): Promise<CoverageData> {
  const [{ applyDemand }, { demandWords }] = await Promise.all([
    import('../../plan/demand/apply-demand.ts'),
    import('../../i18n/demand.ts'),
  ]);
  return applyDemand(coverage, points, use, demandWords.source(file));
}
