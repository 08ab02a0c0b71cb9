import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CoverageResult } from '../../domain/result.ts';
import type { ReachData } from '../drawn-reach.ts';
import type { EvaluatePlan } from '../plan-store.ts';
import type { MergeDecisions, MergedFile, MergeOutcome } from './merge-outcome.ts';
import { mergePlans } from './merge-plans.ts';

export interface MergeState {
  readonly files: readonly MergedFile[];
  readonly decisions: MergeDecisions;
  /** null without files. */
  readonly outcome: MergeOutcome | null;
  /** Of the merged plan as it is decided now; null until there is one. */
  readonly result: CoverageResult | null;
  /** Why the merged plan could not be computed; null where it could. */
  readonly failure: string | null;
}

export interface MergeCommands {
  addFiles(files: readonly MergedFile[]): void;
  removeFile(index: number): void;
  /** Chooses an option of a collision or gap. */
  decide(collision: string, option: string): void;
  /** Forgets files and decisions. */
  clear(): void;
}

export type MergeStore = StoreApi<MergeState & MergeCommands>;

/** The plans that are being merged, what is decided, and the figures of what comes of it. */
export function createMergeStore(options: {
  readonly data: ReachData;
  readonly evaluate: EvaluatePlan;
}): MergeStore {
  let ticket = 0;
  const store: MergeStore = createStore((_set, get) => ({
    files: [],
    decisions: {},
    outcome: null,
    result: null,
    failure: null,
    addFiles: (files) => merge([...get().files, ...files], get().decisions),
    // Refs count files, so that decisions made by them would mean something else.
    removeFile: (index) =>
      merge(
        get().files.filter((_, at) => at !== index),
        {},
      ),
    decide: (collision, option) => merge(get().files, { ...get().decisions, [collision]: option }),
    clear: () => merge([], {}),
  }));

  function merge(files: readonly MergedFile[], decisions: MergeDecisions): void {
    const asked = ++ticket;
    const outcome = files.length === 0 ? null : mergePlans(files, options.data, { decisions });
    store.setState({ files, decisions, outcome, result: null, failure: null });
    const merged = outcome?.merged;
    if (!merged) return;
    Promise.resolve()
      .then(() => options.evaluate(merged, {}))
      .then(
        (result) => {
          if (asked === ticket) store.setState({ result });
        },
        (error: unknown) => {
          const failure = error instanceof Error ? error.message : String(error);
          if (asked === ticket) store.setState({ failure });
        },
      );
  }
  return store;
}
