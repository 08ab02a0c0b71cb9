import type { Brand } from './brand.ts';

/** Length in kilometres, never negative. */
export type Kilometres = Brand<number, 'Kilometres'>;
/** Time in minutes, never negative. */
export type Minutes = Brand<number, 'Minutes'>;

/**
 * Checks and names a length.
 * @throws RangeError when `value` is not a finite number of at least 0.
 */
export function kilometres(value: number): Kilometres {
  if (!Number.isFinite(value) || value < 0)
    throw new RangeError(`kilometres: got ${value}, expected at least 0`);
  return value as Kilometres;
}

/**
 * Checks and names a duration.
 * @throws RangeError when `value` is not a finite number of at least 0.
 */
export function minutes(value: number): Minutes {
  if (!Number.isFinite(value) || value < 0)
    throw new RangeError(`minutes: got ${value}, expected at least 0`);
  return value as Minutes;
}
