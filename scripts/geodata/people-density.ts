import { type LandSample, roughDistanceKm } from './land-samples.ts';

/** A place with its municipality; of `geodata/places`. */
export interface NamedPlace {
  readonly name: string;
  /** WGS 84, degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly code: string;
  /** People in the urban area; null where unknown. */
  readonly inhabitants: number | null;
}

/** A place with the number of people that it is taken to hold. */
export interface Town {
  readonly place: NamedPlace;
  readonly people: number;
  /** How far the town reaches from its middle, km; 0 for a village, which is one point. */
  readonly radiusKm: number;
}

/** Towns of this size and more are spread over the lattice; smaller ones are one point. */
const SPREAD_FROM = 5_000;
/** What a place without a known number is taken to be. */
const UNKNOWN_PLACE = 500;
/** Most that the places of a municipality may hold of its people; the rest lives in the country or in between. */
const MOST_IN_PLACES = 0.85;
const RADIUS_KM_PER_ROOT = 0.008;
const LEAST_RADIUS_KM = 0.6;

/** How a municipality's people are divided between its places; `people` adds up to at most 85 % of them. */
export function divideAmongTowns(places: readonly NamedPlace[], population: number): readonly Town[] {
  const sizes = places.map((place) => Math.min(place.inhabitants ?? UNKNOWN_PLACE, population));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const scale = Math.min(1, (population * MOST_IN_PLACES) / Math.max(sum, 1));
  return places.map((place, index) => {
    const people = (sizes[index] ?? 0) * scale;
    const radiusKm = Math.max(LEAST_RADIUS_KM, RADIUS_KM_PER_ROOT * Math.sqrt(people));
    return { place, people, radiusKm: people >= SPREAD_FROM ? radiusKm : 0 };
  });
}

/** People at each land sample: the country evenly, and each spread town as a bell around its middle. */
export function peopleAtSamples(
  samples: readonly LandSample[],
  towns: readonly Town[],
  population: number,
): Float64Array {
  const inTowns = towns.reduce((total, town) => total + town.people, 0);
  const people = new Float64Array(samples.length).fill((population - inTowns) / Math.max(samples.length, 1));
  for (const town of towns) {
    if (town.radiusKm === 0) continue;
    const bell = samples.map((sample) => bellAt(sample, town));
    const sum = bell.reduce((total, value) => total + value, 0);
    if (sum === 0) continue;
    bell.forEach((value, index) => {
      people[index] = (people[index] ?? 0) + (value / sum) * town.people;
    });
  }
  return people;
}

function bellAt(sample: LandSample, town: Town): number {
  const radii = roughDistanceKm(sample, town.place) / town.radiusKm;
  return radii > 2 ? 0 : Math.exp(-radii * radii);
}

/** Inhabitants per km2 from which a whole municipality is town, and from which it is as dense as a city. */
const TOWN_DENSITY = 500;
const CITY_DENSITY = 1_500;
const CITY = 50_000;
const MIDDLE_TOWN = 10_000;

/** How fine demand points stand at a position, in lattice steps of about 0.5 km: 1, 2 or 4. */
export function stepAt(sample: LandSample, towns: readonly Town[], density: number): 1 | 2 | 4 {
  if (density >= CITY_DENSITY) return 1;
  let step: 2 | 4 = density >= TOWN_DENSITY ? 2 : 4;
  for (const town of towns) {
    if (town.people < MIDDLE_TOWN) continue;
    const radii = roughDistanceKm(sample, town.place) / town.radiusKm;
    if (town.people >= CITY && radii <= 1.25) return 1;
    if (radii <= 1.5) step = 2;
  }
  return step;
}
