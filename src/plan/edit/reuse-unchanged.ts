import type { Plan } from '../../domain/plan.ts';
import { isSameItem, isSameJson } from './record-fields.ts';

/** A plan like `after`, with every part that is alike in `before` taken from there, so that a patch is small. */
export function reuseUnchanged(before: Plan, after: Plan): Plan {
  const parts = {
    sites: reuseItems(before.sites, after.sites),
    serviceAreas: reuseItems(before.serviceAreas, after.serviceAreas),
    waivers: isSameJson(before.waivers, after.waivers) ? before.waivers : after.waivers,
    settings: isSameJson(before.settings, after.settings) ? before.settings : after.settings,
    extra: isSameJson(before.extra, after.extra) ? before.extra : after.extra,
  };
  const isAfter =
    parts.sites === after.sites &&
    parts.serviceAreas === after.serviceAreas &&
    parts.waivers === after.waivers &&
    parts.settings === after.settings &&
    parts.extra === after.extra;
  return isAfter ? after : { ...after, ...parts };
}

function reuseItems<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  const byId = new Map(before.map((item) => [item.id, item]));
  const items = after.map((item) => {
    const old = byId.get(item.id);
    return old && isSameItem(old, item) ? old : item;
  });
  const isList = (list: readonly Item[]): boolean =>
    items.length === list.length && items.every((item, at) => item === list[at]);
  return isList(before) ? before : isList(after) ? after : items;
}
