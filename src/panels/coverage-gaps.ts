import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { CoverageResult, MunicipalityResult } from '../domain/result.ts';
import type { VerdictFigures } from '../i18n/da-verdict.ts';
import { compareDanish } from '../i18n/format.ts';

/** A municipality that is not covered in full. */
export interface CoverageGap {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly status: 'none' | 'partly';
  readonly coveredShare: number;
  /** People outside all cover, a whole number. */
  readonly people: number;
  /** Id of the house that is nearest for most people; null where the plan has none. */
  readonly nearestHouse: string | null;
  /** Median to the nearest house, in km; null where there is none. */
  readonly km: number | null;
}

function gapOf(municipality: MunicipalityResult): CoverageGap | null {
  const { status, code, name, coveredShare, targetGroup, travel } = municipality;
  if (status !== 'none' && status !== 'partly') return null;
  return {
    code,
    name,
    status,
    coveredShare,
    people: Math.round(targetGroup * (1 - coveredShare)),
    nearestHouse: travel.house?.nearest ?? null,
    km: travel.house?.km?.median ?? null,
  };
}

/** The municipalities without full cover, those with the most people outside it first. */
export function coverageGaps(result: CoverageResult): readonly CoverageGap[] {
  return result.municipalities
    .map(gapOf)
    .filter((gap) => gap !== null)
    .sort((a, b) => b.people - a.people || compareDanish(a.name, b.name));
}

/** Whether the people of a result are an estimate, and must be called so. */
export function isEstimate(result: CoverageResult): boolean {
  const { quality } = result.data.targetGroup;
  return quality === 'estimate' || quality === 'assumption';
}

/** What the verdict is made of. */
export function verdictFigures(result: CoverageResult): VerdictFigures {
  const { municipalities, partly, uncovered, targetGroup, targetGroupCovered } = result.summary;
  return {
    municipalities,
    partly,
    uncovered,
    targetGroup,
    peopleWithoutCover: Math.round(targetGroup - targetGroupCovered),
    estimate: isEstimate(result),
  };
}
