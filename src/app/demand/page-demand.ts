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
}

/** Begins with the points that the browser kept, where it kept any. */
export async function createPageDemand(given: {
  readonly geodata: Geodata;
  readonly storage: BrowserStorage;
  /** Called when the data have changed. */
  readonly onChange: () => void;
}): Promise<PageDemand> {
  const { geodata, storage } = given;
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

  return {
    state,
    builtIn: coverage,
    read: async (file, watch) => {
      const { readDemandInWorker } = await import('./read-demand-in-worker.ts');
      return readDemandInWorker(file, coverage, watch);
    },
    use: async (next, mayKeep) => {
      const changed = { ...geodata, coverage: await coverageWith(coverage, next) };
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
  const [{ applyDemand }, { daDemand }] = await Promise.all([
    import('../../plan/demand/apply-demand.ts'),
    import('../../i18n/da-demand.ts'),
  ]);
  return applyDemand(coverage, points, use, daDemand.source(file));
}
