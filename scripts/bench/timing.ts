/** How long something took, in milliseconds. */
export interface Time {
  /** By the clock. */
  readonly ms: number;
  /** Of processors, waiting for other programs not counted, the garbage collector's threads counted. */
  readonly cpuMs: number;
}

/** Runs something once and gives what it gave, with the time it took. */
export function timed<Value>(run: () => Value): { readonly value: Value; readonly time: Time } {
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  const value = run();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuStart);
  return { value, time: { ms, cpuMs: (user + system) / 1000 } };
}

/** The smallest value with at least that share of the values at or below it. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
