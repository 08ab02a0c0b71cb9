import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';
import type { CoverageResult, RuleStatus } from '../../domain/result.ts';
import { codesOfSubject } from '../coordination/plan-subject.ts';
import { readAssumptions } from './assumptions.ts';
import { type DrivenPlace, listPlaces, readWeeklyHours, type Sizing, sizeFacility } from './size-facility.ts';
import { readStaff } from './staff-rows.ts';
import { readStops } from './stop-rows.ts';

export interface FacilitySizing extends Sizing {
  readonly people: number | null;
  /** Whether a number of people in it is an estimate. */
  readonly isEstimate: boolean;
  readonly capacity: number | null;
  readonly contactShare: number;
  readonly places: readonly DrivenPlace[];
}

/** The size of a unit or house beside the need, from the plan and its result. */
export function facilitySizing(
  facility: ServiceArea | Site,
  plan: Plan,
  result: CoverageResult | null,
  nameOf: (code: MunicipalityCode) => string,
): FacilitySizing {
  const assumptions = readAssumptions(plan);
  const isUnit = 'host' in facility;
  const stops = isUnit ? readStops(facility.stops).rows : [];
  const people = isUnit ? peopleOfUnit(facility, result) : peopleOfHouse(facility, plan, result);
  const places = isUnit
    ? listPlaces(
        stops,
        codesOfSubject({ kind: 'unit', unit: facility }, result),
        assumptions.tripsPerPlace,
        (code) => minutesFromBase(facility, code, result),
        nameOf,
      )
    : [];
  const { contactShare } = plan.settings;
  const { capacity } = facility;
  const sizing = sizeFacility({
    people,
    contactShare,
    capacity,
    staff: readStaff(facility.staff).rows,
    weeklyHours: readWeeklyHours(facility.weeklyHours),
    stops,
    places,
    assumptions,
  });
  const covered = codesOfSubject(
    isUnit ? { kind: 'unit', unit: facility } : { kind: 'house', site: facility },
    result,
  );
  return { ...sizing, people, isEstimate: isEstimated(covered, result), capacity, contactShare, places };
}

function peopleOfUnit({ id }: ServiceArea, result: CoverageResult | null): number | null {
  return result?.serviceAreas.find((area) => area.id === id)?.targetGroup ?? null;
}

/** Known only where houses cover whole municipalities; null for a candidate. */
function peopleOfHouse(site: Site, plan: Plan, result: CoverageResult | null): number | null {
  if (!result || plan.settings.houseCover !== 'serves' || site.status === 'candidate') return null;
  let sum = 0;
  for (const code of site.serves) {
    const people: number | null = result.municipalities.find((row) => row.code === code)?.targetGroup ?? null;
    if (people === null) return null;
    sum += people;
  }
  return sum;
}

/**
 * One way, minutes: the median from the base to the people of a municipality. null without minutes, without a base,
 * and where most of them are nearer to another unit's base.
 */
function minutesFromBase(
  unit: ServiceArea,
  code: MunicipalityCode,
  result: CoverageResult | null,
): number | null {
  if (!unit.base) return null;
  const way = result?.municipalities.find((row) => row.code === code)?.travel.unitBase;
  return way?.nearest === unit.id ? (way.minutes?.median ?? null) : null;
}

/** How R7 stands for one unit or house; null while there is no result, or for a candidate. */
export function capacityRule(
  facility: ServiceArea | Site,
  { waivers }: Pick<Plan, 'waivers'>,
  result: CoverageResult | null,
): RuleStatus | null {
  const rule = result?.rules.find(({ id }) => id === 'R7');
  if (!rule || facility.status === 'candidate') return null;
  if (facility.capacity === null) return 'undecided';
  if (!rule.subjects.some(({ id }) => id === facility.id)) return 'met';
  const isWaived = waivers.some((waiver) => waiver.rule === 'R7' && waiver.subject === facility.id);
  return isWaived ? 'waived' : 'broken';
}

/** Whether any of these municipalities' numbers is an estimate or an assumption. */
export function isEstimated(codes: readonly MunicipalityCode[], result: CoverageResult | null): boolean {
  return (
    result?.municipalities.some(
      ({ code, targetGroupQuality }) =>
        codes.includes(code) && (targetGroupQuality === 'estimate' || targetGroupQuality === 'assumption'),
    ) ?? false
  );
}
