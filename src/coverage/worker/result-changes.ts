import type { CoverageResult } from '../../domain/result.ts';
import { isSameContent } from '../same-content.ts';

/** A list as what differs from the one sent before. */
interface ListChanges<Item> {
  readonly length: number;
  /** Each item that differs, with its index; the others are those of the same index before. */
  readonly changed: readonly (readonly [index: number, item: Item])[];
}

const LISTS = ['municipalities', 'serviceAreas', 'rules'] as const;
type ListName = (typeof LISTS)[number];
type Lists = Pick<CoverageResult, ListName>;

/** What of a result differs from the one sent before: most of it is as it was after an edit. */
export type ResultChanges = Omit<CoverageResult, ListName> & {
  readonly [Name in ListName]: ListChanges<Lists[Name][number]>;
};

/** Sends result after result; the receiver must be given every one, in this order. */
export function createResultSender(): (result: CoverageResult) => ResultChanges {
  let last: Lists = { municipalities: [], serviceAreas: [], rules: [] };
  return (result) => {
    const before = last;
    last = result;
    return {
      ...result,
      municipalities: changesOf(before.municipalities, result.municipalities),
      serviceAreas: changesOf(before.serviceAreas, result.serviceAreas),
      rules: changesOf(before.rules, result.rules),
    };
  };
}

/** Puts the results together again; what did not change is the same object as before. */
export function createResultReceiver(): (changes: ResultChanges) => CoverageResult {
  let last: Lists = { municipalities: [], serviceAreas: [], rules: [] };
  return (changes) => {
    const result: CoverageResult = {
      ...changes,
      municipalities: applied(last.municipalities, changes.municipalities),
      serviceAreas: applied(last.serviceAreas, changes.serviceAreas),
      rules: applied(last.rules, changes.rules),
    };
    last = result;
    return result;
  };
}

function changesOf<Item>(before: readonly Item[], after: readonly Item[]): ListChanges<Item> {
  const changed = [...after.entries()].filter(
    ([index, item]) => index >= before.length || !isSameContent(before[index], item),
  );
  return { length: after.length, changed };
}

function applied<Item>(before: readonly Item[], { length, changed }: ListChanges<Item>): readonly Item[] {
  if (changed.length === 0 && length === before.length) return before;
  const after = before.slice(0, length);
  for (const [index, item] of changed) after[index] = item;
  return after;
}
