import type { UnknownKeys } from '../domain/plan.ts';
import { GROUNDWORK_KEY, isRecord } from './groundwork.ts';

/**
 * Unknown keys with their values, the groundwork's taken apart: each field of a municipality and each assumption is
 * a value by itself, so that plans of different regions can be put together. A key is the path as JSON.
 */
export function listValues(extra: UnknownKeys): readonly (readonly [key: string, value: unknown])[] {
  return Object.entries(extra).flatMap(([key, value]) =>
    key === GROUNDWORK_KEY ? valuesBelow([key], value) : [[JSON.stringify([key]), value] as const],
  );
}

/** How deep a value is taken apart, by the groundwork's own keys; others are values as they are. */
const DEPTHS: Readonly<Record<string, number>> = { municipalities: 4, assumptions: 3 };

function valuesBelow(path: readonly string[], value: unknown): readonly (readonly [string, unknown])[] {
  const isDeep = path.length < 2 || path.length < (DEPTHS[path[1] ?? ''] ?? 2);
  if (!isDeep || !isRecord(value)) return [[JSON.stringify(path), value]];
  return Object.entries(value).flatMap(([key, inner]) => valuesBelow([...path, key], inner));
}

/** The keys under which a value of `listValues` stands. */
export function pathOf(key: string): readonly string[] {
  const path: unknown = JSON.parse(key);
  return Array.isArray(path) ? path.map(String) : [];
}

export function isInGroundwork(key: string): boolean {
  return pathOf(key)[0] === GROUNDWORK_KEY;
}

/** Puts together what `listValues` took apart; where a value stands in another's way, the later one is kept. */
export function joinValues(values: readonly (readonly [key: string, value: unknown])[]): UnknownKeys {
  let joined: UnknownKeys = {};
  for (const [key, value] of values) joined = withValueAt(joined, pathOf(key), value);
  return joined;
}

function withValueAt(record: UnknownKeys, [key, ...rest]: readonly string[], value: unknown): UnknownKeys {
  if (key === undefined) return record;
  const before = Object.hasOwn(record, key) ? record[key] : null;
  const inner = rest.length === 0 ? value : withValueAt(isRecord(before) ? before : {}, rest, value);
  // Not by a spread alone: `__proto__` is a key like any other.
  return Object.fromEntries([...Object.entries(record).filter(([other]) => other !== key), [key, inner]]);
}
