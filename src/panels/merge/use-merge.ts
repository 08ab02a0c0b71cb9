import { useStore } from 'zustand';
import {
  createMergeStore,
  type MergeCommands,
  type MergeState,
  type MergeStore,
} from '../../plan/compare/merge-store.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import { type Planning, usePlanning } from '../planning-context.tsx';

const stores = new WeakMap<PlanStore, MergeStore>();

/** The page's one merge; made when it is first asked for, and kept while its panel is closed. */
function mergeOf({ planStore, evaluate, geodata, demand }: Planning): MergeStore {
  const known = stores.get(planStore);
  if (known) return known;
  if (!demand) throw new Error('mergeOf: got no demand points, expected them wherever plans can be merged');
  const store = createMergeStore({ data: { ...geodata.coverage, demand }, evaluate });
  stores.set(planStore, store);
  return store;
}

export function useMergeStore(): MergeStore {
  return mergeOf(usePlanning());
}

export function useMerge<Value>(selector: (state: MergeState & MergeCommands) => Value): Value {
  return useStore(useMergeStore(), selector);
}
