import type { Geodata } from '../../src/domain/geodata.ts';
import { type LonLat, lonLat } from '../../src/domain/lon-lat.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/plan.ts';
import { createNetworkTravel } from '../../src/travel/network/network-travel.ts';
import { type RoadDistance, readRoadDistances } from '../geodata/roads.ts';
import { quantileOf } from './timing.ts';

/** A known distance with what the network makes of it. */
export interface MeasuredDistance extends RoadDistance {
  readonly measuredKm: number;
  readonly measuredMinutes: number;
  readonly usesFerry: boolean;
}

/** Shares: 0.05 is 5 %. */
export interface ErrorSummary {
  readonly median: number;
  readonly p90: number;
  readonly worst: number;
  /** Mean of the errors with their sign. */
  readonly bias: number;
}

/** Measures every known distance by car. @throws Error when the table cannot be read */
export function measureRoadDistances(
  root: string,
  { network, coverage }: Pick<Geodata, 'network' | 'coverage'>,
): readonly MeasuredDistance[] {
  const table = readRoadDistances(root);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  const pairs = table.value;
  const points = {
    count: pairs.length,
    lon: Float64Array.from(pairs, ({ toLonLat }) => toLonLat[0]),
    lat: Float64Array.from(pairs, ({ toLonLat }) => toLonLat[1]),
  };
  const travel = createNetworkTravel({ network, crossings: coverage.crossings, points });
  return pairs.map((pair, index) => {
    const from: LonLat = lonLat(...pair.fromLonLat);
    const { km, minutes, ferry } = travel.fieldFrom(from, '', DEFAULT_SETTINGS);
    return {
      ...pair,
      measuredKm: km[index] ?? Number.NaN,
      measuredMinutes: minutes?.[index] ?? Number.NaN,
      usesFerry: ferry?.[index] === 1,
    };
  });
}

export function summariseErrors(
  pairs: readonly MeasuredDistance[],
  errorOf: (pair: MeasuredDistance) => number,
): ErrorSummary {
  const errors = pairs.map(errorOf);
  const sizes = errors.map(Math.abs);
  return {
    median: quantileOf(sizes, 0.5),
    p90: quantileOf(sizes, 0.9),
    worst: Math.max(...sizes),
    bias: errors.reduce((sum, error) => sum + error, 0) / errors.length,
  };
}

export const kmError = (pair: MeasuredDistance): number => pair.measuredKm / pair.km - 1;
export const minutesError = (pair: MeasuredDistance): number => pair.measuredMinutes / pair.minutes - 1;

/** Lines to print: every pair, then the errors of those that were calibrated on and those that were not. */
export function describeAccuracy(pairs: readonly MeasuredDistance[]): readonly string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const rows = pairs.map((pair) => {
    const km = `${pair.km} km: ${pair.measuredKm.toFixed(1)} (${percent(kmError(pair))})`;
    const minutes = `${pair.minutes} min: ${pair.measuredMinutes.toFixed(1)} (${percent(minutesError(pair))})`;
    return `  ${pair.use.padEnd(12)}${`${pair.from}-${pair.to}`.padEnd(34)}${km.padEnd(28)}${minutes}${pair.usesFerry ? ' (ferry)' : ''}`;
  });
  const summaries = (['calibration', 'held-out'] as const).flatMap((use) =>
    ([['km', kmError] as const, ['minutes', minutesError] as const] as const).map(([name, errorOf]) => {
      const mine = pairs.filter((pair) => pair.use === use);
      const { median, p90, worst, bias } = summariseErrors(mine, errorOf);
      return `  ${use} (${mine.length} pairs), ${name}: median ${percent(median)}, 90 % within ${percent(p90)}, worst ${percent(worst)}, mean ${percent(bias)}`;
    }),
  );
  return [...rows, ...summaries];
}
