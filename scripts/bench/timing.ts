/** Runs something once and gives what it gave, with the milliseconds it took. */
export function timed<Value>(run: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

/** The smallest value with at least that share of the values at or below it. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
