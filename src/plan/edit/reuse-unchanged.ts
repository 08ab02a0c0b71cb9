import type { Plan } from '../../domain/plan.ts';
import { isSameJson } from './record-fields.ts';

/** A plan like `after`, with every part that is alike in `before` taken from there, so that a patch is small. */
export function reuseUnchanged(before: Plan, after: Plan): Plan {
  return {
    ...after,
    sites: reuseItems(before.sites, after.sites),
    serviceAreas: reuseItems(before.serviceAreas, after.serviceAreas),
    waivers: isSameJson(before.waivers, after.waivers) ? before.waivers : after.waivers,
    settings: isSameJson(before.settings, after.settings) ? before.settings : after.settings,
    extra: isSameJson(before.extra, after.extra) ? before.extra : after.extra,
  };
}

function reuseItems<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  const byId = new Map(before.map((item) => [item.id, item]));
  const items = after.map((item) => {
    const old = byId.get(item.id);
    return old && isSameJson(old, item) ? old : item;
  });
  return items.length === before.length && items.every((item, at) => item === before[at]) ? before : items;
}
