/**
 * Splits a whole number in proportion to weights, into whole numbers that add up to it: everyone gets the share
 * rounded down, and the rest goes one by one to the largest remainders (of equal ones, to the larger
 * weight, which rounding may have levelled, and then to the first).
 * Whoever's share is below `least` gets `least`, at the expense of all others in proportion.
 * @throws RangeError when `total` cannot be split so, or a weight is negative or not finite.
 */
export function splitByLargestRemainder(total: number, weights: readonly number[], least = 0): number[] {
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(least) || least < 0) {
    throw new RangeError(
      `splitByLargestRemainder: got total ${total}, least ${least}, expected whole numbers`,
    );
  }
  for (const weight of weights) {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`splitByLargestRemainder: got weight ${weight}, expected at least 0`);
    }
  }
  if (total < least * weights.length || weights.length === 0) {
    throw new RangeError(`splitByLargestRemainder: cannot split ${total} among ${weights.length}`);
  }
  const isRaised = weights.map(() => false);
  let free = total;
  let freeWeight = sum(weights);
  // Raising one lowers the others' shares, which may bring more of them below `least`.
  for (let raised = true; raised; ) {
    raised = false;
    const perWeight = freeWeight > 0 ? free / freeWeight : 0;
    weights.forEach((weight, index) => {
      if (isRaised[index] || weight * perWeight >= least) return;
      isRaised[index] = true;
      raised = true;
    });
    free = total - least * isRaised.filter(Boolean).length;
    freeWeight = sum(weights.filter((_, index) => !isRaised[index]));
  }
  if (freeWeight === 0) return splitEvenly(total, weights.length);
  const shares = weights.map((weight, index) => (isRaised[index] ? least : (weight / freeWeight) * free));
  const parts = shares.map(Math.floor);
  const order = shares
    .map((share, index) => ({ index, weight: weights[index] ?? 0, remainder: share - Math.floor(share) }))
    .filter(({ index }) => !isRaised[index])
    .sort((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index);
  const rest = total - sum(parts);
  for (const { index } of order.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

function splitEvenly(total: number, count: number): number[] {
  const part = Math.floor(total / count);
  return Array.from({ length: count }, (_, index) => part + (index < total - part * count ? 1 : 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
