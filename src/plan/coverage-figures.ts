import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { CoverageResult, MunicipalityResult } from '../domain/result.ts';

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
}

/** The site that is nearest for a municipality's people. */
export interface NearestSite {
  readonly kind: 'house' | 'consumptionRoom';
  readonly id: string;
  /** Median, in kilometres. */
  readonly km: number;
}

/** A municipality that is not covered in full. */
export interface CoverageGap {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly status: 'none' | 'partly';
  readonly coveredShare: number;
  /** People outside all cover, a whole number. */
  readonly people: number;
  /** The nearest site of either kind; null in a plan without sites, or where nobody has a route. */
  readonly nearest: NearestSite | null;
}

/** Whether the people of a result are an estimate, and must be called so. */
export function isEstimate(result: CoverageResult): boolean {
  const { quality } = result.data.targetGroup;
  return quality === 'estimate' || quality === 'assumption';
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
  };
}

/** The municipalities without full cover: those with the most people outside it first, then by code. */
export function coverageGaps(result: CoverageResult): readonly CoverageGap[] {
  const gaps: CoverageGap[] = [];
  for (const row of result.municipalities) {
    const { status, code, name, coveredShare } = row;
    if (status !== 'none' && status !== 'partly') continue;
    const people = Math.round(row.targetGroup * (1 - coveredShare));
    gaps.push({ code, name, status, coveredShare, people, nearest: nearestSite(row) });
  }
  return gaps.sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
}

function nearestSite({ travel }: MunicipalityResult): NearestSite | null {
  let nearest: NearestSite | null = null;
  for (const kind of ['house', 'consumptionRoom'] as const) {
    const figures = travel[kind];
    if (!figures?.km || figures.nearest === null) continue;
    if (!nearest || figures.km.median < nearest.km) {
      nearest = { kind, id: figures.nearest, km: figures.km.median };
    }
  }
  return nearest;
}
