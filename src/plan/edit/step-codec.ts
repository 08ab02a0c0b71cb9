import * as v from 'valibot';
import type { HistoryStep } from './history-step.ts';
import type { ListChange } from './plan-patch.ts';

const fields = v.record(v.string(), v.unknown());
type Fields = Record<string, unknown>;
const change = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  before: v.nullable(fields),
  after: v.nullable(fields),
});

/** What a kept step looks like; whether it fits a plan is another matter. */
export const keptStepSchema = v.object({
  at: v.string(),
  sentence: v.string(),
  sites: v.array(change),
  serviceAreas: v.array(change),
  head: v.nullable(v.object({ before: fields, after: fields })),
});

/** A step as it is kept. */
export type KeptStep = v.InferOutput<typeof keptStepSchema>;

/**
 * One change of an item as it is kept: what comes or goes in full, of what stays only the fields that
 * differ, so that a drawn area is kept once and not with every step.
 */
export type KeptChange = v.InferOutput<typeof change>;

const texts = new WeakMap<HistoryStep, string>();

/** A step as JSON; worked out once for each step. */
export function encodeStep(step: HistoryStep): string {
  const known = texts.get(step);
  if (known !== undefined) return known;
  const { patch, sentence, at } = step;
  const kept: KeptStep = {
    at,
    sentence,
    sites: patch.sites.map(keepChange),
    serviceAreas: patch.serviceAreas.map(keepChange),
    head: patch.head && { before: { ...patch.head.before }, after: { ...patch.head.after } },
  };
  const text = JSON.stringify(kept);
  texts.set(step, text);
  return text;
}

function keepChange<Item extends object>({ at, before, after }: ListChange<Item>): KeptChange {
  if (before === null || after === null) {
    return { at, before: before && allFields(before), after: after && allFields(after) };
  }
  const keys = Object.keys({ ...before, ...after }).filter(
    (key) => Reflect.get(before, key) !== Reflect.get(after, key),
  );
  return { at, before: pick(before, keys), after: pick(after, keys) };
}

function allFields(item: object): Fields {
  return pick(item, Object.keys(item));
}

function pick(item: object, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(item, key)]));
}
