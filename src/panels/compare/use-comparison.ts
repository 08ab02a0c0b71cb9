import { useStore } from 'zustand';
import {
  type ComparisonCommands,
  type ComparisonState,
  type ComparisonStore,
  createComparisonStore,
} from '../../plan/compare/comparison-store.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import { type Planning, usePlanning } from '../planning-context.tsx';

const stores = new WeakMap<PlanStore, ComparisonStore>();

/** The page's one comparison; made when it is first asked for, and kept while its panel is closed. */
function comparisonOf({ planStore, viewStore, evaluate, geodata }: Planning): ComparisonStore {
  const known = stores.get(planStore);
  if (known) return known;
  const store = createComparisonStore({
    planStore,
    municipalities: geodata.coverage.municipalities,
    evaluate,
  });
  store.subscribe(({ difference, other }) => {
    if (other === null) viewStore.getState().setDifference(null);
    // While a new one is computed the map keeps what it shows.
    else if (difference) {
      const changes = new Map(difference.municipalities.map(({ code, change }) => [code, change]));
      viewStore.getState().setDifference({ from: difference.before.name, changes });
    }
  });
  stores.set(planStore, store);
  return store;
}

export function useComparisonStore(): ComparisonStore {
  return comparisonOf(usePlanning());
}

export function useComparison<Value>(
  selector: (state: ComparisonState & ComparisonCommands) => Value,
): Value {
  return useStore(useComparisonStore(), selector);
}
