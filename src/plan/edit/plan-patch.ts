import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';

/** One thing in a list of the plan that comes, goes or changes; `at` is its place in the list. */
export interface ListChange<Item> {
  readonly at: number;
  /** null where it was not there. */
  readonly before: Item | null;
  /** null where it is taken away. */
  readonly after: Item | null;
}

/** The plan's own fields besides its lists. */
export type PlanHead = Pick<Plan, 'name' | 'note' | 'asOf' | 'settings' | 'waivers' | 'extra'>;

/**
 * What one command does to a plan, so that it can be done and undone exactly.
 * List changes are applied in order; undoing takes them backwards.
 */
export interface PlanPatch {
  readonly sites: readonly ListChange<Site>[];
  readonly serviceAreas: readonly ListChange<ServiceArea>[];
  readonly head: { readonly before: Partial<PlanHead>; readonly after: Partial<PlanHead> } | null;
}

/** @throws Error when the plan is not the one that the patch was made for */
export function applyPatch(plan: Plan, patch: PlanPatch): Plan {
  return {
    ...plan,
    ...patch.head?.after,
    sites: applyChanges(plan.sites, patch.sites),
    serviceAreas: applyChanges(plan.serviceAreas, patch.serviceAreas),
  };
}

/** The patch that takes `patch` back. */
export function invertPatch(patch: PlanPatch): PlanPatch {
  return {
    sites: invertChanges(patch.sites),
    serviceAreas: invertChanges(patch.serviceAreas),
    head: patch.head && { before: patch.head.after, after: patch.head.before },
  };
}

function invertChanges<Item>(changes: readonly ListChange<Item>[]): readonly ListChange<Item>[] {
  return changes.map(({ at, before, after }) => ({ at, before: after, after: before })).reverse();
}

function applyChanges<Item extends { readonly id: string }>(
  items: readonly Item[],
  changes: readonly ListChange<Item>[],
): readonly Item[] {
  if (changes.length === 0) return items;
  const result = [...items];
  for (const { at, before, after } of changes) {
    if (before === null ? at > result.length : result[at]?.id !== before.id) {
      throw new Error(
        `applyPatch: expected ${before?.id ?? 'room'} at ${at}, found ${result[at]?.id ?? 'nothing'}`,
      );
    }
    result.splice(at, before === null ? 0 : 1, ...(after === null ? [] : [after]));
  }
  return result;
}
