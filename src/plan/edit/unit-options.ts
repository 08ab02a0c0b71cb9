import type { FacilityStatus, Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { nameOfFacility } from './names.ts';

/** A unit as it is picked from a list. */
export interface UnitOption {
  readonly id: string;
  /** From 1, in the order of the plan. */
  readonly number: number;
  readonly name: string;
  readonly status: FacilityStatus;
  readonly locked: boolean;
  /** How many it lists. */
  readonly municipalities: number;
  /** People it covers; null for a candidate, or while there is no result. */
  readonly people: number | null;
}

/** The plan's units for a list, in its order. */
export function unitOptions(plan: Plan, result: CoverageResult | null): readonly UnitOption[] {
  const people = new Map(result?.serviceAreas.map((area) => [area.id, area.targetGroup]));
  return plan.serviceAreas.map((area, index) => ({
    id: area.id,
    number: index + 1,
    name: nameOfFacility(area),
    status: area.status,
    locked: area.locked,
    municipalities: area.municipalities.length,
    people: people.get(area.id) ?? null,
  }));
}
