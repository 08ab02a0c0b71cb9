import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { Quality } from '../domain/provenance.ts';
import type { CoverageResult, MunicipalityResult } from '../domain/result.ts';
import { type Measure, toldWay } from './known-measure.ts';

/** What the verdict is made of; people are whole numbers. */
export interface CoverageFigures {
  readonly municipalities: number;
  readonly covered: number;
  readonly partly: number;
  readonly uncovered: number;
  readonly targetGroup: number;
  /** People outside all cover. */
  readonly peopleWithoutCover: number;
  /** Whether the people are an estimate, and must be called so. */
  readonly estimate: boolean;
  /** Whether hidden numbers make the people less than exact. */
  readonly approximate: boolean;
}

/** The site that is nearest for a municipality's people. */
export interface NearestSite {
  readonly kind: 'house' | 'consumptionRoom';
  readonly id: string;
  /** What the median is in: minutes where no kilometres are known. */
  readonly measure: Measure;
  readonly median: number;
}

/** A municipality that is not covered in full. */
export interface CoverageGap {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly status: 'none' | 'partly';
  readonly coveredShare: number;
  /** People outside all cover, a whole number; null where the municipality's number is hidden. */
  readonly people: number | null;
  /** Of its number. */
  readonly quality: Quality;
  /** The nearest site of either kind; null in a plan without sites, or where nobody has a route. */
  readonly nearest: NearestSite | null;
  /** Whether the plan has a house or room, so that without a nearest one there is no route. */
  readonly hasSites: boolean;
}

/** Whether the people of a result are an estimate, and must be called so. */
export function isEstimate(result: CoverageResult): boolean {
  const { quality } = result.data.targetGroup;
  return quality === 'estimate' || quality === 'assumption';
}

/** People of some municipalities: the sum of what is shown, and how many are hidden. */
export interface PeopleSum {
  readonly people: number;
  readonly hidden: number;
}

export function sumPeople(rows: readonly Pick<MunicipalityResult, 'targetGroup'>[]): PeopleSum {
  let people = 0;
  let hidden = 0;
  for (const { targetGroup } of rows) {
    if (targetGroup === null) hidden += 1;
    else people += targetGroup;
  }
  return { people, hidden };
}

export function coverageFigures(result: CoverageResult): CoverageFigures {
  const { municipalities, covered, partly, uncovered, targetGroup, targetGroupCovered } = result.summary;
  return {
    municipalities,
    covered,
    partly,
    uncovered,
    targetGroup,
    peopleWithoutCover: Math.round(targetGroup - targetGroupCovered),
    estimate: isEstimate(result),
    approximate: result.summary.targetGroupApproximate === true,
  };
}

/** The municipalities without full cover: those with the most people outside it first, hidden numbers last, then by code. */
export function coverageGaps(result: CoverageResult): readonly CoverageGap[] {
  const gaps: CoverageGap[] = [];
  for (const row of result.municipalities) {
    const { status, code, name, coveredShare } = row;
    if (status !== 'none' && status !== 'partly') continue;
    const people = row.targetGroup === null ? null : Math.round(row.targetGroup * (1 - coveredShare));
    gaps.push({
      code,
      name,
      status,
      coveredShare,
      people,
      quality: row.targetGroupQuality,
      nearest: nearestSite(row),
      hasSites: row.travel.house !== null || row.travel.consumptionRoom !== null,
    });
  }
  return gaps.sort((a, b) => (b.people ?? -1) - (a.people ?? -1) || (a.code < b.code ? -1 : 1));
}

function nearestSite({ travel }: MunicipalityResult): NearestSite | null {
  let nearest: NearestSite | null = null;
  for (const kind of ['house', 'consumptionRoom'] as const) {
    const figures = travel[kind];
    const way = toldWay(figures);
    if (!figures || !way || figures.nearest === null) continue;
    const { median } = way.values;
    if (!nearest || median < nearest.median) {
      nearest = { kind, id: figures.nearest, measure: way.measure, median };
    }
  }
  return nearest;
}
