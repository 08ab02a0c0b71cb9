import { inWords } from '../../domain/built-texts.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { DemandPoints, TargetGroupNumber } from '../../domain/demand.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { describeSources } from '../replace-data.ts';
import { tableTexts } from '../table-texts.ts';
import { type OwnPoints, sumPeople } from './own-points.ts';

/** What own points replace: points and number of their municipalities, or only how the number is split. */
export type DemandUse = 'pointsAndNumber' | 'split';

/**
 * The same data with the demand points of every municipality that has a row replaced by its rows, and, unless only the
 * split is asked for, its number of people too; the others keep theirs. A municipality whose rows are all 0 has nobody,
 * at those points, and as a split tells nothing: then it keeps its points. So does one whose number is hidden: the
 * file's number, or shares and points that only so many people can be split into, would give it or another away.
 * @param source what is shown as the origin
 * @param builtIn the data without any numbers of the user's: they are named one by one beside its source
 */
export function applyDemand(
  data: CoverageData,
  own: OwnPoints,
  use: DemandUse,
  source: string,
  builtIn: CoverageData = data,
): CoverageData {
  const people = sumPeople(own);
  const sums = new Map(own.codes.map((code, at) => [code, people[at] ?? 0]));
  const sumOf = data.municipalities.map(({ code }) => sums.get(code));
  const isReplaced = sumOf.map(
    (sum, index) => sum !== undefined && !isHidden(data, index) && (use === 'pointsAndNumber' || sum > 0),
  );
  const { demand, pointIds } = replacePoints(data, own, isReplaced);
  const count = isReplaced.filter(Boolean).length;
  if (use === 'split') {
    const { targetGroupProvenance: provenance } = data;
    const split = tableTexts().demand.dividedBy(source, count, isReplaced.length);
    return {
      ...data,
      demand,
      pointIds,
      targetGroupProvenance: { ...provenance, source: `${inWords(provenance.source)}; ${split}` },
    };
  }
  const targetGroup = data.targetGroup.map((number, index): TargetGroupNumber => {
    const sum = sumOf[index];
    return sum === undefined || !isReplaced[index]
      ? number
      : { people: sum, quality: 'imported', source, year: null };
  });
  return {
    ...data,
    demand,
    pointIds,
    targetGroup,
    targetGroupProvenance: { ...data.targetGroupProvenance, ...describeSources(builtIn, targetGroup) },
  };
}

/** What of own points is in use, and the municipalities with rows whose points are not, as their numbers are hidden. */
export function demandInUse(
  data: Pick<CoverageData, 'municipalities' | 'targetGroup'>,
  own: OwnPoints,
): {
  readonly points: number;
  readonly municipalities: number;
  readonly people: number;
  readonly hidden: readonly MunicipalityCode[];
} {
  const indexOf = new Map(data.municipalities.map(({ code }, index) => [code, index]));
  const sums = sumPeople(own);
  const hidden: MunicipalityCode[] = [];
  let [points, people] = [0, 0];
  for (const [at, code] of own.codes.entries()) {
    if (isHidden(data, indexOf.get(code) ?? -1)) {
      hidden.push(code);
      continue;
    }
    points += (own.start[at + 1] ?? 0) - (own.start[at] ?? 0);
    people += sums[at] ?? 0;
  }
  return { points, municipalities: own.codes.length - hidden.length, people, hidden };
}

function isHidden({ targetGroup }: Pick<CoverageData, 'targetGroup'>, index: number): boolean {
  return targetGroup[index]?.suppressed !== undefined;
}

function replacePoints(
  data: CoverageData,
  own: OwnPoints,
  isReplaced: readonly boolean[],
): { readonly demand: DemandPoints; readonly pointIds: ReadonlyMap<string, number> } {
  const { demand, municipalities } = data;
  const rangeOf = new Map(own.codes.map((code, at) => [code, [own.start[at] ?? 0, own.start[at + 1] ?? 0]]));
  const ranges = municipalities.map(({ code }, index) => {
    const [from = 0, to = 0] = (isReplaced[index] && rangeOf.get(code)) || [];
    return isReplaced[index]
      ? { of: { lon: own.lon, lat: own.lat, weight: own.people }, from, to }
      : { of: demand, from: demand.start[index] ?? 0, to: demand.start[index + 1] ?? 0 };
  });
  const start = new Uint32Array(ranges.length + 1);
  for (const [index, { from, to }] of ranges.entries()) start[index + 1] = (start[index] ?? 0) + to - from;
  const count = start.at(-1) ?? 0;
  const points = {
    count,
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    municipality: new Uint8Array(count),
    weight: new Float64Array(count),
    start,
  };
  const pointIds = new Map<string, number>();
  for (const [index, { of, from, to }] of ranges.entries()) {
    const first = start[index] ?? 0;
    points.municipality.fill(index, first, start[index + 1]);
    for (const key of ['lon', 'lat', 'weight'] as const) points[key].set(of[key].subarray(from, to), first);
    for (let p = from; isReplaced[index] && own.ids && p < to; p += 1) {
      const id = own.ids[p];
      if (id) pointIds.set(id, first + p - from);
    }
  }
  for (const [id, point] of data.pointIds ?? []) {
    const index = demand.municipality[point] ?? 0;
    if (isReplaced[index] || pointIds.has(id)) continue;
    pointIds.set(id, point - (demand.start[index] ?? 0) + (start[index] ?? 0));
  }
  return { demand: points, pointIds };
}
