import type { IsoDate } from '../domain/iso-date.ts';
import { regionOn } from '../domain/municipality.ts';
import type {
  CoverageResult,
  CoverageSummary,
  MunicipalityResult,
  RuleResult,
  ServiceAreaResult,
  TravelKind,
} from '../domain/result.ts';
import type { KindTravel } from './kind-travel.ts';
import type { MunicipalityCover } from './municipality-cover.ts';
import type { DescribedUnit } from './plan-units.ts';
import { municipalityAt, type PreparedData, peopleOf } from './prepared-data.ts';

/** Everything a result is put together from. */
export interface ResultParts {
  readonly prepared: PreparedData;
  readonly name: string;
  readonly fingerprint: string;
  readonly asOf: IsoDate;
  readonly travelId: string;
  readonly municipalities: readonly MunicipalityCover[];
  readonly byKind: Readonly<Record<TravelKind, KindTravel>>;
  readonly units: readonly DescribedUnit[];
  readonly rules: readonly RuleResult[];
  readonly warnings: readonly string[];
}

/** Puts the public result together, keys in the order of its documented form. */
export function assembleResult(parts: ResultParts): CoverageResult {
  const { boundaryProvenance, targetGroupProvenance } = parts.prepared.data;
  const { source, date, quality } = boundaryProvenance;
  return {
    format: 'daekning-result',
    version: 1,
    plan: { name: parts.name, fingerprint: parts.fingerprint },
    asOf: parts.asOf,
    data: {
      boundaries: { source, date, quality },
      targetGroup: {
        source: targetGroupProvenance.source,
        year: targetGroupProvenance.year,
        quality: targetGroupProvenance.quality,
        ...(targetGroupProvenance.suppression && { suppression: targetGroupProvenance.suppression }),
      },
      travel: { engine: parts.travelId },
    },
    summary: summarise(parts),
    municipalities: parts.municipalities.map((cover, index) => municipalityResult(parts, cover, index)),
    serviceAreas: parts.units.map((unit) => serviceAreaResult(parts, unit)),
    rules: parts.rules,
    warnings: parts.warnings,
  };
}

function summarise({ prepared, municipalities, byKind }: ResultParts): CoverageSummary {
  let covered = 0;
  let uncovered = 0;
  let inSeveralUnits = 0;
  let targetGroupCovered = 0;
  for (const [index, { share, overlapping }] of municipalities.entries()) {
    if (share === 1) covered += 1;
    if (share === 0) uncovered += 1;
    if (overlapping.length > 0) inSeveralUnits += 1;
    targetGroupCovered += peopleOf(prepared, index) * share;
  }
  return {
    municipalities: municipalities.length,
    covered,
    partly: municipalities.length - covered - uncovered,
    uncovered,
    inSeveralUnits,
    targetGroup: prepared.people,
    ...(restsOnHidden(prepared, (index) => municipalities[index]?.share ?? 0) && {
      targetGroupApproximate: true as const,
    }),
    targetGroupCovered,
    travel: {
      house: byKind.house.country,
      consumptionRoom: byKind.consumptionRoom.country,
      unitBase: byKind.unitBase.country,
    },
  };
}

/**
 * Whether a sum over parts of municipalities rests on what stands in for hidden numbers: on some of them and
 * not all alike, since together they are the true sum.
 */
function restsOnHidden({ data }: PreparedData, shareOf: (municipality: number) => number): boolean {
  const shares = new Set<number>();
  for (const [index, { suppressed }] of data.targetGroup.entries())
    if (suppressed) shares.add(shareOf(index));
  if (shares.size === 0 || (shares.size === 1 && shares.has(0))) return false;
  return shares.size > 1 || data.targetGroupProvenance.suppression?.totalIsTrue !== true;
}

function municipalityResult(
  { prepared, byKind }: ResultParts,
  { status, share, by }: MunicipalityCover,
  index: number,
): MunicipalityResult {
  const { code, name } = municipalityAt(prepared, index);
  const { targetGroup, targetGroupProvenance } = prepared.data;
  const suppressed = targetGroup[index]?.suppressed;
  return {
    code,
    name,
    status,
    coveredShare: share,
    by,
    targetGroup: suppressed ? null : peopleOf(prepared, index),
    ...(suppressed && { suppressed }),
    targetGroupQuality: targetGroup[index]?.quality ?? targetGroupProvenance.quality,
    travel: {
      house: byKind.house.byMunicipality[index] ?? null,
      consumptionRoom: byKind.consumptionRoom.byMunicipality[index] ?? null,
      unitBase: byKind.unitBase.byMunicipality[index] ?? null,
    },
  };
}

function serviceAreaResult(
  { prepared, asOf }: ResultParts,
  { area, cover, travel }: DescribedUnit,
): ServiceAreaResult {
  const members = cover.municipalities.map((index) => municipalityAt(prepared, index));
  const councils = new Set(members.map(({ healthCouncil }) => healthCouncil));
  const [region = null, ...otherRegions] = new Set(members.map((member) => regionOn(member, asOf)));
  return {
    id: area.id,
    municipalities: members.map(({ code }) => code),
    healthCouncils: [...councils].sort(),
    region: otherRegions.length === 0 ? region : null,
    targetGroup: cover.people,
    ...(restsOnHidden(prepared, (index) => cover.share[index] ?? 0) && {
      targetGroupApproximate: true as const,
    }),
    km: null,
    minutes: null,
    ...travel,
  };
}
