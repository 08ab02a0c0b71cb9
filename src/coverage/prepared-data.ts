import type { CoverageData } from '../domain/coverage-data.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';

/** The data with what every evaluation needs of it, worked out once. */
export interface PreparedData {
  readonly data: CoverageData;
  readonly indexByCode: ReadonlyMap<MunicipalityCode, number>;
  readonly weighting: Weighting;
  /** Positive weights within each municipality. */
  readonly countWithPeople: Uint32Array;
  readonly totalWeight: Float64Array;
  /** The whole country's people. */
  readonly people: number;
}

/** How much each demand point counts, within its municipality and within the country. */
export interface Weighting {
  /** As delivered; 1 for every point of a municipality whose weights add up to 0. */
  readonly local: Float64Array;
  /** In proportion to the people at the point. */
  readonly national: Float64Array;
  /** Whether sums of local weights are exact (whole numbers). */
  readonly localIsExact: boolean;
  readonly nationalIsExact: boolean;
}

/** @throws RangeError when the parts of `data` do not fit each other. */
export function prepareData(data: CoverageData): PreparedData {
  const { demand, municipalities, targetGroup, outlines } = data;
  const count = municipalities.length;
  if (demand.start.length !== count + 1 || targetGroup.length !== count || outlines.length !== count) {
    throw new RangeError(
      `prepareData: got ${count} municipalities, ${demand.start.length - 1} runs of points, ` +
        `${targetGroup.length} numbers of people and ${outlines.length} outlines, expected as many of each`,
    );
  }
  const local = demand.weight.slice();
  const totalWeight = new Float64Array(count);
  const countWithPeople = new Uint32Array(count);
  for (let m = 0; m < count; m += 1) {
    const from = demand.start[m] ?? 0;
    const to = demand.start[m + 1] ?? 0;
    let total = sum(local, from, to);
    if (total === 0) {
      local.fill(1, from, to);
      total = to - from;
    }
    totalWeight[m] = total;
    for (let p = from; p < to; p += 1)
      if ((local[p] ?? 0) > 0) countWithPeople[m] = (countWithPeople[m] ?? 0) + 1;
  }
  const indexByCode = new Map<MunicipalityCode, number>();
  for (const [index, municipality] of municipalities.entries()) indexByCode.set(municipality.code, index);
  const localIsExact = local.every(Number.isInteger) && totalWeight.every(Number.isSafeInteger);
  const peopleByMunicipality = targetGroup.map((number) => number.people);
  const people = peopleByMunicipality.reduce((a, b) => a + b, 0);
  const common = localIsExact ? commonDenominator(peopleByMunicipality, totalWeight) : null;
  const national = new Float64Array(local.length);
  for (let m = 0; m < count; m += 1) {
    const to = demand.start[m + 1] ?? 0;
    const total = totalWeight[m] ?? 0;
    const peopleHere = peopleByMunicipality[m] ?? 0;
    for (let p = demand.start[m] ?? 0; p < to; p += 1) {
      const weight = local[p] ?? 0;
      national[p] = common === null ? (peopleHere * weight) / total : peopleHere * (common / total) * weight;
    }
  }
  const weighting = { local, national, localIsExact, nationalIsExact: common !== null };
  return { data, indexByCode, weighting, countWithPeople, totalWeight, people };
}

/** Room for the factor 10 with which a share of nine tenths is compared. */
const LARGEST_EXACT_SUM = Number.MAX_SAFE_INTEGER / 16;

/**
 * The number of which every municipality's total weight is a divisor, so that people can be counted in whole parts
 * and "at least nine tenths" is decided exactly; null where people are not whole or the parts would be too many.
 */
function commonDenominator(people: readonly number[], totals: Float64Array): number | null {
  if (!people.every(Number.isInteger)) return null;
  const all = people.reduce((a, b) => a + b, 0);
  let common = 1;
  for (const total of totals) {
    if (total === 0) continue;
    common = (common / greatestCommonDivisor(common, total)) * total;
    if (!(common * Math.max(1, all) <= LARGEST_EXACT_SUM)) return null;
  }
  return common;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i += 1) total += values[i] ?? 0;
  return total;
}

/** @throws RangeError when the code is not among the data's municipalities. */
export function indexOfMunicipality(prepared: PreparedData, code: MunicipalityCode, where: string): number {
  const index = prepared.indexByCode.get(code);
  if (index === undefined) {
    throw new RangeError(`${where}: got "${code}", expected one of the ${prepared.indexByCode.size} codes`);
  }
  return index;
}

/** @throws RangeError when there is no municipality of that index. */
export function municipalityAt(prepared: PreparedData, index: number): Municipality {
  const municipality = prepared.data.municipalities[index];
  if (!municipality) {
    throw new RangeError(
      `municipalityAt: got ${index}, expected 0 to ${prepared.data.municipalities.length - 1}`,
    );
  }
  return municipality;
}

/** People of the target group in a municipality. */
export function peopleOf(prepared: PreparedData, index: number): number {
  return prepared.data.targetGroup[index]?.people ?? 0;
}
