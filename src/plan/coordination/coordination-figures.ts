import type { LandBorder } from '../../domain/links.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { Service, ServiceInventory } from '../../domain/service.ts';
import { readFacilityGroundwork } from '../groundwork.ts';
import { type AgreementParty, listParties } from './agreement-parties.ts';
import { type CityBorder, findCityBorders } from './city-borders.ts';
import { buildOutreachMatrix, type MatrixRow } from './outreach-matrix.ts';
import { findParallelOffers, type ParallelOffers } from './parallel-offers.ts';
import { codesOfSubject, facilitiesCovering, hostOfSubject, type PlanSubject } from './plan-subject.ts';

export interface FacilityParties {
  readonly facility: string;
  readonly name: string;
  readonly parties: readonly AgreementParty[];
  readonly forum: string;
}

/** All that is said of the coordination of a municipality, a unit or a house. */
export interface CoordinationFigures {
  readonly municipalities: readonly Municipality[];
  readonly matrix: readonly MatrixRow[];
  readonly parallel: readonly ParallelOffers[];
  /** One for a unit or house; for a municipality every one that covers it. */
  readonly agreements: readonly FacilityParties[];
  readonly borders: readonly CityBorder[];
}

export interface CoordinationInput {
  readonly subject: PlanSubject;
  readonly plan: Plan;
  readonly result: CoverageResult | null;
  readonly inventory: ServiceInventory;
  /** The inventory's and the user's own. */
  readonly services: readonly Service[];
  /** All, in code order. */
  readonly municipalities: readonly Municipality[];
  readonly landBorders: readonly LandBorder[];
  readonly asOf: Plan['asOf'];
}

export function coordinationFigures(input: CoordinationInput): CoordinationFigures {
  const { subject, plan, result, inventory, services, landBorders } = input;
  const codes = codesOfSubject(subject, result);
  const municipalities = input.municipalities.filter(({ code }) => codes.includes(code));
  return {
    municipalities,
    matrix: buildOutreachMatrix({ inventory, services, plan, result, municipalities }),
    parallel: findParallelOffers(services, inventory.kinds, codes),
    agreements: agreementsOf(input),
    borders: findCityBorders(plan, input.municipalities, landBorders).filter((border) =>
      concerns(subject, border, codes),
    ),
  };
}

function agreementsOf({ subject, plan, result, services, municipalities, asOf }: CoordinationInput) {
  const subjects: readonly PlanSubject[] =
    subject.kind === 'municipality'
      ? facilitiesCovering(plan, subject.municipality.code, result).map(
          (one): PlanSubject => ('host' in one ? { kind: 'unit', unit: one } : { kind: 'house', site: one }),
        )
      : [subject];
  return subjects.flatMap((one): readonly FacilityParties[] => {
    if (one.kind === 'municipality') return [];
    const facility = one.kind === 'unit' ? one.unit : one.site;
    const codes = codesOfSubject(one, result);
    const { forum, agreed } = readFacilityGroundwork(facility);
    const parties = listParties({
      host: hostOfSubject(one),
      covered: municipalities.filter(({ code }) => codes.includes(code)),
      asOf,
      services,
      agreement: one.kind === 'unit' ? one.unit.agreement : null,
      agreed,
    });
    return [
      { facility: facility.id, name: facility.name === '' ? facility.id : facility.name, parties, forum },
    ];
  });
}

function concerns(subject: PlanSubject, border: CityBorder, codes: readonly MunicipalityCode[]): boolean {
  switch (subject.kind) {
    case 'unit':
      return border.unit === subject.unit.id;
    case 'house':
      return border.city === subject.site.municipality;
    case 'municipality':
      return [border.city, ...border.shared, ...border.borders.flat()].some((code) => codes.includes(code));
  }
}
