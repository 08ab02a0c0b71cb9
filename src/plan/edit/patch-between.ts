import type { Plan } from '../../domain/plan.ts';
import type { ListChange, PlanHead, PlanPatch } from './plan-patch.ts';

const HEAD_KEYS = ['name', 'note', 'asOf', 'settings', 'waivers', 'extra'] as const;

/** The patch that turns one plan into another; what is the same object in both is left alone. */
export function patchBetween(before: Plan, after: Plan): PlanPatch {
  const changed = HEAD_KEYS.filter((key) => before[key] !== after[key]);
  const pick = (plan: Plan): Partial<PlanHead> => pickKeys(plan, changed);
  return {
    sites: changesBetween(before.sites, after.sites),
    serviceAreas: changesBetween(before.serviceAreas, after.serviceAreas),
    head: changed.length === 0 ? null : { before: pick(before), after: pick(after) },
  };
}

function pickKeys<Key extends keyof PlanHead>(plan: PlanHead, keys: readonly Key[]): Partial<PlanHead> {
  let picked: Partial<PlanHead> = {};
  for (const key of keys) picked = { ...picked, [key]: plan[key] };
  return picked;
}

/** Whether a patch changes nothing. */
export function isEmptyPatch(patch: PlanPatch): boolean {
  return patch.sites.length === 0 && patch.serviceAreas.length === 0 && patch.head === null;
}

/**
 * Changes in the order they are applied: where the lists differ in their middle, first the items that
 * changed in place, else everything old out (last first) and everything new in.
 */
function changesBetween<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly ListChange<Item>[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && start < after.length && isSameId(before[start], after[start])) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    isSameId(before.at(-1 - end), after.at(-1 - end))
  ) {
    end += 1;
  }
  const changes: ListChange<Item>[] = [];
  const keep = (at: number, old: Item | undefined, now: Item | undefined): void => {
    if (old && now && old !== now) changes.push({ at, before: old, after: now });
  };
  for (let at = 0; at < start; at += 1) keep(at, before[at], after[at]);
  for (let at = before.length - end; at < before.length; at += 1) {
    keep(at, before[at], after[at - before.length + after.length]);
  }
  const gone = before.slice(start, before.length - end);
  for (const [offset, item] of [...gone.entries()].reverse()) {
    changes.push({ at: start + offset, before: item, after: null });
  }
  for (const [offset, item] of after.slice(start, after.length - end).entries()) {
    changes.push({ at: start + offset, before: null, after: item });
  }
  return changes;
}

function isSameId(a: { readonly id: string } | undefined, b: { readonly id: string } | undefined): boolean {
  return a?.id === b?.id;
}
