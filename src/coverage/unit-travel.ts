import type { TravelDistribution } from '../domain/result.ts';
import { decidingMeasure, type TravelField } from '../travel/travel-engine.ts';
import { coversPoint, type FacilityCover } from './facility-cover.ts';
import type { PreparedData } from './prepared-data.ts';
import { sharesWithin } from './travel-figures.ts';
import {
  createWeightedValues,
  distributionOf,
  isAtLeastShare,
  isPlainlyHalf,
  medianOf,
  type WeightedValues,
} from './weighted-distribution.ts';

/** The way from a unit's base to the people it covers. */
export interface UnitTravel {
  /** null where nobody has a route. */
  readonly km: TravelDistribution | null;
  /** null where the engine knows none, or nobody has a route. */
  readonly minutes: TravelDistribution | null;
  /** Of all the people the unit covers; only where minutes are known. */
  readonly withinMinutes?: Readonly<Record<string, number>>;
  readonly unreachableShare?: number;
  readonly ferryShare?: number | null;
}

/**
 * Measures from a unit's base to the people that the unit covers, whoever else covers them too.
 * @param room for as many values as the unit has demand points; what is in it is written over
 */
export function measureUnitTravel(
  prepared: PreparedData,
  cover: FacilityCover,
  field: TravelField,
  room: WeightedValues = createWeightedValues(countPoints(prepared, cover)),
): UnitTravel {
  const { national, nationalIsExact } = prepared.weighting;
  const { values: deciding } = decidingMeasure(field);
  const collect = (values: Float64Array, factor: number): WeightedValues => {
    const found = room;
    found.count = 0;
    forEachCovered(prepared, cover, (p) => {
      // Kilometres are not a number where only minutes are known.
      if (isReachable(deciding, p) && isReachable(values, p))
        add(found, (values[p] ?? 0) * factor, national[p] ?? 0);
    });
    return found;
  };
  const km = distributionOf(collect(field.km, field.kmFactor), nationalIsExact);
  if (!field.minutes) return { km, minutes: null };
  const reached = collect(field.minutes, 1);
  const minutes = distributionOf(reached, nationalIsExact);
  let [all, withoutRoute, byFerry] = [0, 0, 0];
  forEachCovered(prepared, cover, (p) => {
    const people = national[p] ?? 0;
    all += people;
    if (!isReachable(deciding, p)) withoutRoute += people;
    else if (field.ferry?.[p] === 1) byFerry += people;
  });
  if (all === 0) return { km, minutes };
  return {
    km,
    minutes,
    withinMinutes: sharesWithin(reached, all),
    unreachableShare: minutes ? withoutRoute / all : 1,
    ...(field.ferry && { ferryShare: minutes ? byFerry / all : null }),
  };
}

/** What decides whether a unit covers its rim as it covers its centre. */
export interface RimTravel {
  /** Share of the unit's people within the limit; people without a route are outside it. */
  readonly shareWithin: number;
  /** Whether that is at least nine tenths. */
  readonly isMostWithin: boolean;
  /** The municipalities whose median is far above the unit's, with that median in minutes. */
  readonly farMunicipalities: readonly { readonly municipality: number; readonly median: number }[];
  /** null where nobody has a route. */
  readonly median: number | null;
}

/** A municipality's median is far above its unit's when it is more than this many times as long, ... */
const FAR_TIMES = 2;
/** ... and more than this many minutes longer. */
const FAR_MINUTES = 30;

/**
 * Measures a unit's rim against its centre; null where the unit has nobody to cover.
 * @param minutes from the base to each demand point; NaN without a route
 * @param median of the unit's own people, in minutes; null where nobody has a route
 */
export function measureRim(
  prepared: PreparedData,
  cover: FacilityCover,
  minutes: Float64Array,
  median: number | null,
  limitMinutes: number,
): RimTravel | null {
  const { national, nationalIsExact } = prepared.weighting;
  let all = 0;
  let within = 0;
  forEachCovered(prepared, cover, (p) => {
    const people = national[p] ?? 0;
    all += people;
    if ((minutes[p] ?? Number.NaN) <= limitMinutes) within += people;
  });
  if (all === 0) return null;
  const farMunicipalities: { municipality: number; median: number }[] = [];
  if (median !== null) {
    const far = Math.max(FAR_TIMES * median, median + FAR_MINUTES);
    for (const municipality of cover.municipalities) {
      const medianHere = medianAbove(prepared, cover, municipality, minutes, far);
      if (medianHere !== null) farMunicipalities.push({ municipality, median: medianHere });
    }
  }
  return {
    shareWithin: Math.min(1, within / all),
    isMostWithin: isAtLeastShare(within, all, 9, 10, nationalIsExact),
    farMunicipalities,
    median,
  };
}

/**
 * The median of a municipality's people where it is above `far`, else null. Most medians are plainly not, which is
 * seen without finding them.
 */
function medianAbove(
  prepared: PreparedData,
  cover: FacilityCover,
  municipality: number,
  minutes: Float64Array,
  far: number,
): number | null {
  const { local, national, localIsExact } = prepared.weighting;
  let all = 0;
  let near = 0;
  let count = 0;
  forEachCoveredIn(prepared, cover, municipality, (p) => {
    if (!((national[p] ?? 0) > 0) || !isReachable(minutes, p)) return;
    const people = local[p] ?? 0;
    all += people;
    count += 1;
    if ((minutes[p] ?? 0) <= far) near += people;
  });
  if (isPlainlyHalf(near, all, localIsExact)) return null;
  const here = createWeightedValues(count);
  forEachCoveredIn(prepared, cover, municipality, (p) => {
    if ((national[p] ?? 0) > 0 && isReachable(minutes, p)) add(here, minutes[p] ?? 0, local[p] ?? 0);
  });
  const median = medianOf(here, localIsExact);
  return median !== null && median > far ? median : null;
}

/** Whether there is a way to a point, by the measure that decides. */
function isReachable(deciding: Float64Array, p: number): boolean {
  return (deciding[p] ?? Number.NaN) < Number.POSITIVE_INFINITY;
}

function add(into: WeightedValues, value: number, people: number): void {
  if (people === 0) return;
  into.value[into.count] = value;
  into.weight[into.count] = people;
  into.count += 1;
}

function countPoints(prepared: PreparedData, cover: FacilityCover): number {
  const { start } = prepared.data.demand;
  let count = 0;
  for (const m of cover.municipalities) count += (start[m + 1] ?? 0) - (start[m] ?? 0);
  return count;
}

function forEachCovered(prepared: PreparedData, cover: FacilityCover, visit: (point: number) => void): void {
  for (const m of cover.municipalities) forEachCoveredIn(prepared, cover, m, visit);
}

function forEachCoveredIn(
  prepared: PreparedData,
  cover: FacilityCover,
  municipality: number,
  visit: (point: number) => void,
): void {
  const { start } = prepared.data.demand;
  const to = start[municipality + 1] ?? 0;
  for (let p = start[municipality] ?? 0; p < to; p += 1) {
    if (coversPoint(cover, municipality, p)) visit(p);
  }
}
