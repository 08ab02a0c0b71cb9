import type { Plan } from '../../domain/plan.ts';
import type { HistoryStep } from './history-step.ts';
import type { PlanGuards } from './plan-guards.ts';
import { invertPatch, type ListChange, type PlanHead, type PlanPatch } from './plan-patch.ts';
import { isSameJson } from './record-fields.ts';
import type { KeptChange, KeptStep } from './step-codec.ts';

/**
 * Makes steps again from what was kept of them, going back from the plan that they led to.
 * Stops at the first that does not fit: those nearest the plan are the ones that count.
 * @param kept oldest first
 */
export function rebuildPast(
  plan: Plan,
  kept: readonly KeptStep[],
  guards: PlanGuards,
): { readonly steps: readonly HistoryStep[]; readonly lost: number } {
  const steps: HistoryStep[] = [];
  let now = plan;
  for (const step of kept.toReversed()) {
    const back = stepBefore(now, step, guards);
    if (!back) break;
    steps.unshift({ patch: back.patch, sentence: step.sentence, at: step.at });
    now = back.before;
  }
  return { steps, lost: kept.length - steps.length };
}

/** The same for steps that were taken back, going on from the plan; the next to be done again first. */
export function rebuildFuture(
  plan: Plan,
  kept: readonly KeptStep[],
  guards: PlanGuards,
): { readonly steps: readonly HistoryStep[]; readonly lost: number } {
  const steps: HistoryStep[] = [];
  let now = plan;
  for (const step of kept) {
    const on = stepBefore(now, invertKept(step), guards);
    if (!on) break;
    steps.push({ patch: invertPatch(on.patch), sentence: step.sentence, at: step.at });
    now = on.before;
  }
  return { steps, lost: kept.length - steps.length };
}

function invertKept(step: KeptStep): KeptStep {
  const invert = (changes: readonly KeptChange[]): KeptChange[] =>
    changes.map(({ at, before, after }) => ({ at, before: after, after: before })).reverse();
  return {
    ...step,
    sites: invert(step.sites),
    serviceAreas: invert(step.serviceAreas),
    head: step.head && { before: step.head.after, after: step.head.before },
  };
}

/** The plan before a step and the step's patch; null where the step cannot have led to this plan. */
function stepBefore(
  plan: Plan,
  kept: KeptStep,
  guards: PlanGuards,
): { readonly before: Plan; readonly patch: PlanPatch } | null {
  const sites = listBefore(plan.sites, kept.sites, guards.isSite);
  const areas = listBefore(plan.serviceAreas, kept.serviceAreas, guards.isServiceArea);
  if (!sites || !areas) return null;
  const patch = { sites: sites.changes, serviceAreas: areas.changes };
  const before = { ...plan, sites: sites.before, serviceAreas: areas.before };
  if (!kept.head) return { before, patch: { ...patch, head: null } };
  const keys = Object.keys(kept.head.before).filter(isHeadKey);
  if (keys.length !== Object.keys(kept.head.before).length) return null;
  if (keys.length !== Object.keys(kept.head.after).length) return null;
  const old: unknown = { ...before, ...kept.head.before };
  if (!keys.every((key) => isSameJson(plan[key], kept.head?.after[key])) || !guards.isHead(old)) return null;
  const head = { before: pickHead(old, keys), after: pickHead(plan, keys) };
  return { before: { ...before, ...head.before }, patch: { ...patch, head } };
}

function listBefore<Item extends object>(
  items: readonly Item[],
  kept: readonly KeptChange[],
  isItem: (value: unknown) => value is Item,
): { readonly before: readonly Item[]; readonly changes: readonly ListChange<Item>[] } | null {
  if (kept.length === 0) return { before: items, changes: [] };
  const list = [...items];
  const changes: ListChange<Item>[] = [];
  for (const { at, before, after } of kept.toReversed()) {
    const item = after === null ? null : list[at];
    if (item === undefined || (before === null && item === null) || at > list.length) return null;
    if (item !== null && !holdsFields(item, after ?? {})) return null;
    const old: unknown = before === null ? null : item === null ? before : { ...item, ...before };
    if (old !== null && !isItem(old)) return null;
    list.splice(at, item === null ? 0 : 1, ...(old === null ? [] : [old]));
    changes.unshift({ at, before: old, after: item });
  }
  return { before: list, changes };
}

function holdsFields(item: object, fields: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(fields).every(
    ([key, value]) => Object.hasOwn(item, key) && isSameJson(Reflect.get(item, key), value),
  );
}

const HEAD_KEYS = ['name', 'note', 'asOf', 'settings', 'waivers', 'extra'] as const;

function isHeadKey(key: string): key is keyof PlanHead {
  return HEAD_KEYS.some((one) => one === key);
}

function pickHead(head: PlanHead, keys: readonly (keyof PlanHead)[]): Partial<PlanHead> {
  let picked: Partial<PlanHead> = {};
  for (const key of keys) picked = { ...picked, [key]: head[key] };
  return picked;
}
