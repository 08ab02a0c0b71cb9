import type { TravelKind } from '../domain/result.ts';
import type { TravelSpread } from '../domain/travel-analysis.ts';

/** Where the bars of the distribution begin, in minutes; the last one has no end. */
const BIN_STARTS = [0, 15, 30, 45, 60, 75, 90, 120] as const;

/**
 * People by minutes, as shares of all whose way is asked for.
 * @param visit calls back with the people at each point and their minutes, NaN without a route
 * @returns null where there is nobody
 */
export function spreadOf(
  to: TravelKind,
  visit: (add: (people: number, minutes: number) => void) => void,
): TravelSpread | null {
  const inBin = new Float64Array(BIN_STARTS.length);
  let [people, withoutRoute] = [0, 0];
  visit((here, minutes) => {
    people += here;
    if (Number.isNaN(minutes)) {
      withoutRoute += here;
      return;
    }
    let bin = BIN_STARTS.length - 1;
    while (bin > 0 && minutes < (BIN_STARTS[bin] ?? 0)) bin -= 1;
    inBin[bin] = (inBin[bin] ?? 0) + here;
  });
  if (people === 0) return null;
  return {
    to,
    people,
    bins: BIN_STARTS.map((from, index) => ({
      from,
      below: BIN_STARTS[index + 1] ?? null,
      share: (inBin[index] ?? 0) / people,
    })),
    unreachableShare: withoutRoute / people,
  };
}
