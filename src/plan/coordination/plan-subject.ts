import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea, Site } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { codesCoveredBy } from './outreach-matrix.ts';

/** What a sheet of coordination or size is of. */
export type PlanSubject =
  | { readonly kind: 'unit'; readonly unit: ServiceArea }
  | { readonly kind: 'house'; readonly site: Site }
  | { readonly kind: 'municipality'; readonly municipality: Municipality };

/** The municipalities that it is about; for a candidate those that it lists, as it covers none yet. */
export function codesOfSubject(
  subject: PlanSubject,
  result: CoverageResult | null,
): readonly MunicipalityCode[] {
  if (subject.kind === 'municipality') return [subject.municipality.code];
  const facility = subject.kind === 'unit' ? subject.unit : subject.site;
  const listed = subject.kind === 'unit' ? subject.unit.municipalities : subject.site.serves;
  const covered = facility.status === 'candidate' ? listed : codesCoveredBy(facility.id, listed, result);
  return covered.length === 0 ? listed : covered;
}

/** The houses and units that cover at least a part of a municipality. */
export function facilitiesCovering(
  plan: Plan,
  code: MunicipalityCode,
  result: CoverageResult | null,
): readonly (ServiceArea | Site)[] {
  const by = result?.municipalities.find((row) => row.code === code)?.by ?? [];
  return [...plan.sites, ...plan.serviceAreas].filter(({ id }) => by.includes(id));
}

/** The municipality that owns the project: a unit's host, where a house lies, or the municipality itself. */
export function hostOfSubject(subject: PlanSubject): MunicipalityCode {
  if (subject.kind === 'municipality') return subject.municipality.code;
  return subject.kind === 'unit' ? subject.unit.host : subject.site.municipality;
}

/** The id of the unit or house; null for a municipality. */
export function facilityOfSubject(subject: PlanSubject): ServiceArea | Site | null {
  if (subject.kind === 'municipality') return null;
  return subject.kind === 'unit' ? subject.unit : subject.site;
}
