import type { UnknownKeys } from '../domain/plan.ts';

/**
 * The keys of an object that are not among the known ones, with their values. Also `__proto__`,
 * which an assignment would take for the object's prototype.
 */
export function unknownKeys(value: object, known: readonly string[]): UnknownKeys {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !known.includes(key)));
}
