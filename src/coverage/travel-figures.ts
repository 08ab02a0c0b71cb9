import { type TravelFigures, WITHIN_MINUTES } from '../domain/result.ts';
import { type NearestDestinations, NO_ROUTE, NOT_SERVED } from './nearest-facility.ts';
import { createWeightedValues, distributionOf, type WeightedValues } from './weighted-distribution.ts';

/** Room for the values of one set of figures at a time. */
export interface FigureRoom {
  readonly km: WeightedValues;
  readonly minutes: WeightedValues;
}

export function createFigureRoom(points: number): FigureRoom {
  return { km: createWeightedValues(points), minutes: createWeightedValues(points) };
}

/**
 * How far it is to the nearest destination for the people at the points `from` up to, not including, `to`.
 * Points without people do not count. null where nobody is served.
 * @param weight people at each point, on any scale
 * @param isExact whether sums of the weights are exact
 */
export function travelFigures(
  nearest: NearestDestinations,
  weight: Float64Array,
  isExact: boolean,
  from: number,
  to: number,
  room: FigureRoom,
): TravelFigures | null {
  const { chosen, ids, km, minutes, ferry } = nearest;
  const byDestination = new Float64Array(ids.length);
  room.km.count = 0;
  room.minutes.count = 0;
  let all = 0;
  let withRoute = 0;
  let withoutRoute = 0;
  let byFerry = 0;
  for (let p = from; p < to; p += 1) {
    const people = weight[p] ?? 0;
    const index = chosen[p] ?? NOT_SERVED;
    if (people === 0 || index === NOT_SERVED) continue;
    all += people;
    if (index === NO_ROUTE) {
      withoutRoute += people;
      continue;
    }
    byDestination[index] = (byDestination[index] ?? 0) + people;
    withRoute += people;
    // Not a number where only minutes are known.
    if ((km[p] ?? 0) >= 0) push(room.km, km[p] ?? 0, people);
    if (minutes) push(room.minutes, minutes[p] ?? 0, people);
    if (ferry?.[p] === 1) byFerry += people;
  }
  if (all === 0) return null;
  const hasRoute = withRoute > 0;
  const within = minutes ? sharesWithin(room.minutes, all) : null;
  return {
    nearest: hasRoute ? (ids[indexOfLargest(byDestination)] ?? null) : null,
    km: distributionOf(room.km, isExact),
    minutes: minutes ? distributionOf(room.minutes, isExact) : null,
    unreachableShare: hasRoute ? withoutRoute / all : 1,
    ferryShare: ferry && hasRoute ? byFerry / all : null,
    ...(within && { withinMinutes: within }),
  };
}

function push(values: WeightedValues, value: number, weight: number): void {
  values.value[values.count] = value;
  values.weight[values.count] = weight;
  values.count += 1;
}

/** The first of the largest: ids are sorted, so the smaller id wins a tie. */
function indexOfLargest(values: Float64Array): number {
  let largest = 0;
  for (let i = 1; i < values.length; i += 1) if ((values[i] ?? 0) > (values[largest] ?? 0)) largest = i;
  return largest;
}

/** Shares of `all`, those without a route among them. */
export function sharesWithin(minutes: WeightedValues, all: number): Readonly<Record<string, number>> {
  const shares: Record<string, number> = {};
  for (const limit of WITHIN_MINUTES) {
    let within = 0;
    for (let i = 0; i < minutes.count; i += 1) {
      if ((minutes.value[i] ?? 0) <= limit) within += minutes.weight[i] ?? 0;
    }
    shares[String(limit)] = Math.min(1, within / all);
  }
  return shares;
}
