import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { type UnitOption, unitOptions } from './unit-options.ts';

/** A unit beside the mean of all units. */
export interface UnitBalance extends UnitOption {
  /** People more (or fewer, negative) than the mean; null where its people are not known. */
  readonly deviation: number | null;
  /** The deviation as a share of the mean; null also where the mean is 0. */
  readonly deviationShare: number | null;
}

export interface Balance {
  /** People of a unit on average, over the units that count; null without any. */
  readonly mean: number | null;
  /** The largest and the smallest unit's people; null without any. */
  readonly most: number | null;
  readonly fewest: number | null;
  /** In the plan's order. */
  readonly units: readonly UnitBalance[];
}

/** How evenly the people are shared over the units; candidates are listed, and not counted. */
export function balanceUnits(plan: Plan, result: CoverageResult | null): Balance {
  const options = unitOptions(plan, result);
  const counted = options.flatMap(({ people }) => (people === null ? [] : [people]));
  const mean =
    counted.length === 0 ? null : counted.reduce((sum, people) => sum + people, 0) / counted.length;
  const units = options.map((option): UnitBalance => {
    const deviation = option.people === null || mean === null ? null : option.people - mean;
    const deviationShare = deviation === null || !mean ? null : deviation / mean;
    return { ...option, deviation, deviationShare };
  });
  return {
    mean,
    most: counted.length === 0 ? null : Math.max(...counted),
    fewest: counted.length === 0 ? null : Math.min(...counted),
    units,
  };
}
