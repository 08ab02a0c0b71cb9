/** Numbers from 0 up to, not including, 1: the same row for the same seed (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @throws RangeError when there is nothing to choose from. */
export function chooseOne<Value>(random: Random, values: readonly Value[]): Value {
  const chosen = values[Math.floor(random() * values.length)];
  if (chosen === undefined)
    throw new RangeError(`chooseOne: got ${values.length} values, expected at least 1`);
  return chosen;
}
