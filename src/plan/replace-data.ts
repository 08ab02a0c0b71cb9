import type { CoverageData } from '../domain/coverage-data.ts';
import type { DemandPoints, TargetGroupNumber } from '../domain/demand.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { type TargetGroupProvenance, weakestQuality } from '../domain/provenance.ts';
import type { DemandRow } from './demand-table.ts';
import type { TargetGroupRow } from './target-group-table.ts';

/** What stands for the origin of numbers that do not say it. */
export const NO_SOURCE = 'indlæst tabel uden angivet kilde';

/**
 * The same data with the people of some municipalities replaced; the others keep theirs, and all keep
 * their demand points.
 */
export function replaceTargetGroup(data: CoverageData, rows: readonly TargetGroupRow[]): CoverageData {
  const rowOf = new Map(rows.map((row) => [row.code, row]));
  const targetGroup = data.municipalities.map(({ code }, index): TargetGroupNumber => {
    const row = rowOf.get(code);
    if (!row) return numberAt(data, index);
    return { people: row.people, quality: 'imported', source: row.source ?? NO_SOURCE, year: row.year };
  });
  return { ...data, targetGroup, targetGroupProvenance: describeSources(data, targetGroup) };
}

/**
 * The same data with both the demand points and the people of every municipality that has a row replaced
 * by its rows; the others keep theirs. A municipality whose rows are all 0 has nobody, at those points.
 * @param source what is shown as the origin of the numbers
 */
export function replaceDemand(data: CoverageData, rows: readonly DemandRow[], source: string): CoverageData {
  const rowsOf = new Map<MunicipalityCode, DemandRow[]>();
  for (const row of rows) {
    const own = rowsOf.get(row.code);
    if (own) own.push(row);
    else rowsOf.set(row.code, [row]);
  }
  const targetGroup = data.municipalities.map(({ code }, index): TargetGroupNumber => {
    const own = rowsOf.get(code);
    if (!own) return numberAt(data, index);
    const people = own.reduce((sum, row) => sum + row.people, 0);
    return { people, quality: 'imported', source, year: null };
  });
  return {
    ...data,
    demand: replacePoints(data, rowsOf),
    pointIds: idsOfPoints(data, rowsOf),
    targetGroup,
    targetGroupProvenance: {
      ...describeSources(data, targetGroup),
      ...(data.targetGroupProvenance.suppression && {
        suppression: data.targetGroupProvenance.suppression,
      }),
    },
  };
}

function numberAt(data: CoverageData, index: number): TargetGroupNumber {
  const number = data.targetGroup[index];
  if (!number) throw new RangeError(`replaceTargetGroup: no number for municipality ${index}`);
  return number;
}

function replacePoints(
  { demand, municipalities }: CoverageData,
  rowsOf: ReadonlyMap<MunicipalityCode, readonly DemandRow[]>,
): DemandPoints {
  const start = new Uint32Array(municipalities.length + 1);
  for (const [index, { code }] of municipalities.entries()) {
    const kept = (demand.start[index + 1] ?? 0) - (demand.start[index] ?? 0);
    start[index + 1] = (start[index] ?? 0) + (rowsOf.get(code)?.length ?? kept);
  }
  const count = start.at(-1) ?? 0;
  const points = {
    count,
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    municipality: new Uint8Array(count),
    weight: new Float64Array(count),
    start,
  };
  for (const [index, { code }] of municipalities.entries()) {
    const [first = 0, end = 0] = [start[index], start[index + 1]];
    points.municipality.fill(index, first, end);
    const own = rowsOf.get(code);
    if (own) {
      for (const [offset, { position, people }] of own.entries()) {
        [points.lon[first + offset], points.lat[first + offset]] = position;
        points.weight[first + offset] = people;
      }
      continue;
    }
    for (const key of ['lon', 'lat', 'weight'] as const) {
      points[key].set(demand[key].subarray(demand.start[index], demand.start[index + 1]), first);
    }
  }
  return points;
}

/** The rows' ids by the index that their points have now; those of points that are replaced are gone. */
function idsOfPoints(
  { demand, municipalities, pointIds }: CoverageData,
  rowsOf: ReadonlyMap<MunicipalityCode, readonly DemandRow[]>,
): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const shift: (number | null)[] = [];
  let next = 0;
  for (const [index, { code }] of municipalities.entries()) {
    const own = rowsOf.get(code);
    const first = demand.start[index] ?? 0;
    shift.push(own ? null : next - first);
    for (const [offset, { id }] of (own ?? []).entries()) if (id !== undefined) ids.set(id, next + offset);
    next += own?.length ?? (demand.start[index + 1] ?? 0) - first;
  }
  for (const [id, point] of pointIds ?? []) {
    const by = shift[demand.municipality[point] ?? 0];
    if (typeof by === 'number' && !ids.has(id)) ids.set(id, point + by);
  }
  return ids;
}

/** One line for all the sources in use, each with its year and how many municipalities it stands for. */
export function describeSources(
  data: CoverageData,
  numbers: readonly TargetGroupNumber[],
): TargetGroupProvenance {
  const { source: builtIn, year: builtInYear } = data.targetGroupProvenance;
  const counts = new Map<string, number>();
  for (const [index, number] of numbers.entries()) {
    const { source, year } = number;
    const isImported = number !== data.targetGroup[index];
    const dated = isImported ? year : builtInYear;
    const text = `${isImported ? source : builtIn}${dated === null ? '' : `, ${dated}`}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [onlyYear = null, ...otherYears] = new Set(numbers.map((number) => number.year));
  return {
    source: [...counts].map(([text, count]) => `${text} (${count} af ${numbers.length} kommuner)`).join('; '),
    year: otherYears.length === 0 ? onlyYear : null,
    quality: weakestQuality(numbers.map((number) => number.quality)),
  };
}
