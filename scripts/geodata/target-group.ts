import type { HomelessnessCount } from './homelessness.ts';
import { splitByLargestRemainder } from './largest-remainder.ts';

/** What the estimate reads of a municipality. */
export interface TargetGroupInput {
  readonly code: string;
  readonly population: number;
  readonly adults: number;
  /** null where no town's size is known. */
  readonly largestTownInhabitants: number | null;
}

/** Municipalities that gather alike, as far as the counts tell. */
export type TownClass = 'capital' | 'capitalArea' | 'largeTown' | 'town' | 'smallTown' | 'country';

export interface TargetGroupEstimate {
  readonly people: number;
  readonly townClass: TownClass;
  /** Homelessness per adult relative to the country, 1 = as the country, after levelling small counts. */
  readonly index: number;
  /** Year of the municipality's own count; null where only that of its class is known. */
  readonly countYear: number | null;
}

/**
 * How much of the group follows homelessness, the rest following the number of adults. At most half of the 12,000
 * can be homeless at a time (5,789 were counted in 2022). Of the other half it is known only that it lives
 * everywhere and stays above all in the larger cities, so it is put midway between adults and homelessness.
 */
export const HOMELESSNESS_SHARE = 0.75;

/** A municipality's own count weighs as much as its class when this many people would be expected in it. */
export const CLASS_WEIGHT = 20;

const COUNTRY = 'Hele landet';
const CAPITAL_AREA = 'København+Frederiksberg+Københavns omegn';
const CAPITAL = '0101';

export function townClassOf(municipality: TargetGroupInput): TownClass {
  if (municipality.code === CAPITAL) return 'capital';
  // Frederiksberg and the former Københavns Amt, as the counts delimit "Københavns omegn".
  if (municipality.code < '0200') return 'capitalArea';
  const inhabitants = municipality.largestTownInhabitants ?? 0;
  if (inhabitants >= 100_000) return 'largeTown';
  if (inhabitants >= 30_000) return 'town';
  return inhabitants >= 10_000 ? 'smallTown' : 'country';
}

/**
 * Splits `total` people over the municipalities: adults times an index of how the group gathers, whole numbers of at
 * least 1 that add up. `docs/method.md` has the method in words.
 * @throws Error when the counts lack what the method stands on.
 */
export function estimateTargetGroup(
  total: number,
  municipalities: readonly TargetGroupInput[],
  counts: readonly HomelessnessCount[],
): readonly TargetGroupEstimate[] {
  const national = nationalRates(municipalities, counts);
  const own = municipalities.map((municipality) => ownCount(municipality, counts, national));
  const classes = municipalities.map(townClassOf);
  const classIndex = new Map<TownClass, number>();
  for (const townClass of new Set(classes)) {
    const members = own.filter((_, index) => classes[index] === townClass);
    const index =
      townClass === 'capitalArea'
        ? capitalAreaIndex(municipalities, classes, counts, national)
        : ratio(members.flatMap((count) => count ?? []));
    classIndex.set(townClass, index);
  }
  const estimates = municipalities.map((municipality, i) => {
    const townClass = classes[i] ?? 'country';
    const prior = classIndex.get(townClass) ?? 1;
    const count = own[i];
    const index = count ? (count.observed + CLASS_WEIGHT * prior) / (count.expected + CLASS_WEIGHT) : prior;
    const weight = municipality.adults * (1 - HOMELESSNESS_SHARE + HOMELESSNESS_SHARE * index);
    return { townClass, index, weight, countYear: count?.year ?? null };
  });
  const people = splitByLargestRemainder(
    total,
    estimates.map(({ weight }) => weight),
    1,
  );
  return estimates.map(({ townClass, index, countYear }, i) => ({
    people: people[i] ?? 0,
    townClass,
    index,
    countYear,
  }));
}

/** People counted in a municipality, and how many it would have at the country's rate of that year. */
interface OwnCount {
  readonly year: number;
  readonly observed: number;
  readonly expected: number;
}

/** The municipality's latest count. Adults are those of today, in the municipality and in the country alike. */
function ownCount(
  municipality: TargetGroupInput,
  counts: readonly HomelessnessCount[],
  national: ReadonlyMap<number, number>,
): OwnCount | null {
  const latest = counts
    .filter((count) => count.code === municipality.code)
    .reduce<HomelessnessCount | null>(
      (best, count) => (best && best.year >= count.year ? best : count),
      null,
    );
  if (!latest) return null;
  const observed = latest.count ?? ((latest.per1000 ?? 0) * municipality.population) / 1000;
  return { year: latest.year, observed, expected: municipality.adults * rateOf(national, latest.year) };
}

/** Homeless people per adult in the country, by year. */
function nationalRates(
  municipalities: readonly TargetGroupInput[],
  counts: readonly HomelessnessCount[],
): ReadonlyMap<number, number> {
  const adults = municipalities.reduce((sum, municipality) => sum + municipality.adults, 0);
  const rows = counts.filter((count) => count.area === COUNTRY);
  return new Map(rows.map((row) => [row.year, (row.count ?? Number.NaN) / adults]));
}

function rateOf(national: ReadonlyMap<number, number>, year: number): number {
  const rate = national.get(year);
  if (rate === undefined || !(rate > 0))
    throw new Error(`estimateTargetGroup: no national count for ${year}`);
  return rate;
}

/**
 * Frederiksberg and the suburbs together: the count of the whole capital area less København's own, brought to the
 * same year by the country's development. The three suburbs with counts of their own are not like all the others.
 */
function capitalAreaIndex(
  municipalities: readonly TargetGroupInput[],
  classes: readonly TownClass[],
  counts: readonly HomelessnessCount[],
  national: ReadonlyMap<number, number>,
): number {
  const area = counts.find((count) => count.area === CAPITAL_AREA);
  const capital = municipalities.find((municipality) => municipality.code === CAPITAL);
  const capitalCount = capital && ownCount(capital, counts, national);
  if (!area || area.count === null || !capitalCount) {
    throw new Error(`estimateTargetGroup: no count for ${CAPITAL_AREA}`);
  }
  const rate = rateOf(national, area.year);
  const inCapital = capitalCount.observed * (rate / rateOf(national, capitalCount.year));
  const adults = municipalities.reduce(
    (sum, municipality, i) => sum + (classes[i] === 'capitalArea' ? municipality.adults : 0),
    0,
  );
  return (area.count - inCapital) / (adults * rate);
}

function ratio(counts: readonly OwnCount[]): number {
  const expected = counts.reduce((sum, count) => sum + count.expected, 0);
  if (expected === 0) throw new Error('estimateTargetGroup: a class of municipalities without a count');
  return counts.reduce((sum, count) => sum + count.observed, 0) / expected;
}
