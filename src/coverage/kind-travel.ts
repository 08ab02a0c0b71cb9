import type { TravelFigures } from '../domain/result.ts';
import {
  changedMunicipalities,
  type Destination,
  findNearest,
  type NearestDestinations,
} from './nearest-facility.ts';
import type { PreparedData } from './prepared-data.ts';
import { createFigureRoom, travelFigures } from './travel-figures.ts';

/** How far it is to one kind of facility: for each municipality, and for the whole country. */
export interface KindTravel {
  readonly byMunicipality: readonly (TravelFigures | null)[];
  readonly country: TravelFigures | null;
}

/** Figures when a kind has facilities but the municipality or country has nobody to travel. */
const NOBODY_TRAVELS: TravelFigures = {
  nearest: null,
  km: null,
  minutes: null,
  unreachableShare: 0,
  ferryShare: null,
};

/**
 * Measures one kind of facility again and again, doing over only the municipalities whose ways changed.
 * @param isForAll whether everybody may use the kind; else where nobody is served the figures are null
 */
export function createKindTravel(prepared: PreparedData, isForAll: boolean) {
  const { start, count } = prepared.data.demand;
  const municipalityCount = start.length - 1;
  const none: KindTravel = { byMunicipality: new Array(municipalityCount).fill(null), country: null };
  const room = createFigureRoom(count);
  const { local, national, localIsExact, nationalIsExact } = prepared.weighting;
  const nobody = isForAll ? NOBODY_TRAVELS : null;
  let lastDestinations: readonly Destination[] = [];
  let lastNearest: NearestDestinations | null = null;
  let last = none;

  /** @param destinations sorted by id */
  return (destinations: readonly Destination[]): KindTravel => {
    if (isSameDestinations(lastDestinations, destinations)) return last;
    lastDestinations = destinations;
    if (destinations.length === 0) {
      lastNearest = null;
      last = none;
      return last;
    }
    const nearest = findNearest(prepared, destinations);
    const changed = changedMunicipalities(prepared, lastNearest, nearest);
    lastNearest = nearest;
    if (!changed.includes(1)) return last;
    const byMunicipality = last.byMunicipality.slice();
    for (let m = 0; m < municipalityCount; m += 1) {
      if (changed[m] !== 1) continue;
      const from = start[m] ?? 0;
      const to = start[m + 1] ?? 0;
      byMunicipality[m] = travelFigures(nearest, local, localIsExact, from, to, room) ?? nobody;
    }
    const country = travelFigures(nearest, national, nationalIsExact, 0, count, room) ?? nobody;
    last = { byMunicipality, country };
    return last;
  };
}

function isSameDestinations(a: readonly Destination[], b: readonly Destination[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return one.id === other?.id && one.field === other.field && one.cover === other.cover;
    })
  );
}
