import type { Suppression } from '../../domain/demand.ts';

/** Thresholds that may be chosen: numbers from 1 up to, not including, it are hidden. */
export const DEFAULT_THRESHOLD = 5;
export const LEAST_THRESHOLD = 3;
export const MOST_THRESHOLD = 100;

/** One municipality's number before anything is hidden. */
export interface Cell {
  readonly people: number;
  /** Whether it is to be protected: the user's own. The built-in estimate is public and never is. */
  readonly isOwn: boolean;
  /** What everybody knows of the municipality: the built-in estimate. */
  readonly estimate: number;
}

/** The same number as it is let out. */
export interface PublishedCell {
  /** The number; where it is hidden, what stands in for it. */
  readonly people: number;
  readonly suppressed: Suppression | null;
}

export interface PublishedCells {
  readonly cells: readonly PublishedCell[];
  /** Whether the sum of all `people` is the true sum. */
  readonly totalIsTrue: boolean;
}

/**
 * Hides small numbers of people, and others so that they cannot be worked out.
 *
 * What comes out depends on four things only: the numbers that are shown, which ones are hidden and why, the
 * threshold, and (where `totalIsTrue`) the sum of all. Everything else is computed from `people` here, so no
 * figure of any plan can tell more than these four. Numbers are hidden so that these four leave every value
 * below the threshold possible for each small number, also for one who knows this rule:
 *
 * - Own numbers above 0 and below the threshold are hidden (`primary`). 0 is shown.
 * - Then, in an order that does not depend on the numbers (the smallest estimate first), other own numbers
 *   above 0 are hidden (`secondary`), at least one, until the hidden sum would be large enough if one small
 *   number were as large as it may be and one more than that, all others as small as they may be. "One more"
 *   keeps the step from telling: that one hidden number was not enough is then no news of any small number.
 * - Where all own numbers do not suffice, all above 0 are hidden, and the sum is not the true one either.
 *
 * @param cells in the order of the municipalities
 * @throws RangeError for a threshold below 3
 */
export function suppressSmallNumbers(cells: readonly Cell[], threshold: number): PublishedCells {
  if (!(Number.isInteger(threshold) && threshold >= LEAST_THRESHOLD)) {
    throw new RangeError(`suppressSmallNumbers: got the threshold ${threshold}, expected at least 3`);
  }
  const indexes = cells.map((_, index) => index);
  const primary = indexes.filter((index) => isSmall(cells[index], threshold));
  if (primary.length === 0) return { cells: cells.map(shown), totalIsTrue: true };
  const others = indexes
    .filter((index) => isOwnAbove(cells[index], threshold))
    .sort((a, b) => estimateAt(cells, a) - estimateAt(cells, b) || a - b);
  const secondary: number[] = [];
  let hiddenSum = sumOf(cells, primary);
  const suffices = (): boolean =>
    secondary.length > 0 && hiddenSum >= leastHiddenSum(primary.length, secondary.length, threshold);
  for (const index of others) {
    if (suffices()) break;
    secondary.push(index);
    hiddenSum += cells[index]?.people ?? 0;
  }
  const totalIsTrue = suffices();
  const standIns = totalIsTrue
    ? spreadHiddenSum(cells, primary, secondary, hiddenSum, threshold)
    : guessFromEstimates(cells, primary, secondary, threshold);
  const isPrimary = new Set(primary);
  const published = cells.map((cell, index): PublishedCell => {
    const people = standIns.get(index);
    if (people === undefined) return shown(cell);
    return { people, suppressed: isPrimary.has(index) ? 'primary' : 'secondary' };
  });
  return { cells: published, totalIsTrue };
}

function shown({ people }: Cell): PublishedCell {
  return { people, suppressed: null };
}

function isSmall(cell: Cell | undefined, threshold: number): boolean {
  return cell?.isOwn === true && cell.people > 0 && cell.people < threshold;
}

function isOwnAbove(cell: Cell | undefined, threshold: number): boolean {
  return cell?.isOwn === true && cell.people >= threshold;
}

function estimateAt(cells: readonly Cell[], index: number): number {
  return cells[index]?.estimate ?? 0;
}

function sumOf(cells: readonly Cell[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (cells[index]?.people ?? 0), 0);
}

/**
 * The hidden sum from which on each small number may be anything below the threshold: one as large as may be,
 * the other small ones 1, the rest at the threshold, and one more.
 */
function leastHiddenSum(primary: number, secondary: number, threshold: number): number {
  return threshold - 1 + (primary - 1) + secondary * threshold + 1;
}

const QUARTERS = 4;

/** Down to a quarter of a person, which sums keep exactly. */
function downToQuarter(people: number): number {
  return Math.floor(people * QUARTERS) / QUARTERS;
}

/** A small number's stand-in: just below the middle, and no whole number, so that nobody takes it for a count. */
function middleBelow(threshold: number): number {
  return threshold / 2 - 1 / QUARTERS;
}

/** Shares the hidden sum out: near the middle for each small number, the rest over the others by their estimates. */
function spreadHiddenSum(
  cells: readonly Cell[],
  primary: readonly number[],
  secondary: readonly number[],
  hiddenSum: number,
  threshold: number,
): ReadonlyMap<number, number> {
  const people = new Map<number, number>();
  const spare = hiddenSum - primary.length - secondary.length * threshold;
  const small = Math.min(middleBelow(threshold), downToQuarter(1 + spare / (2 * primary.length)));
  for (const index of primary) people.set(index, small);
  const weightOf = (index: number): number => Math.max(1, estimateAt(cells, index) - threshold);
  const weights = secondary.reduce((sum, index) => sum + weightOf(index), 0);
  const toShare = hiddenSum - small * primary.length - secondary.length * threshold;
  let left = hiddenSum - small * primary.length;
  for (const [place, index] of secondary.entries()) {
    const isLast = place === secondary.length - 1;
    const own = isLast ? left : threshold + downToQuarter((toShare * weightOf(index)) / weights);
    people.set(index, own);
    left -= own;
  }
  return people;
}

/** Stand-ins that no hidden number is part of. */
function guessFromEstimates(
  cells: readonly Cell[],
  primary: readonly number[],
  secondary: readonly number[],
  threshold: number,
): ReadonlyMap<number, number> {
  return new Map([
    ...primary.map((index) => [index, middleBelow(threshold)] as const),
    ...secondary.map((index) => [index, Math.max(threshold, estimateAt(cells, index))] as const),
  ]);
}
