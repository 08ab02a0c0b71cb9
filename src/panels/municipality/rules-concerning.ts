import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { CoverageResult, RuleResult, RuleSubject } from '../../domain/result.ts';
import type { FacilityPlace } from '../facility-lookup.ts';

/** A rule, and what it says that concerns one municipality. */
export interface ConcerningRule {
  readonly rule: RuleResult;
  readonly subjects: readonly RuleSubject[];
}

/** The rules that name a municipality, or a site or unit that lies in it; rules that are met say nothing here. */
export function rulesConcerning(
  code: MunicipalityCode,
  result: CoverageResult,
  places: ReadonlyMap<string, FacilityPlace>,
): readonly ConcerningRule[] {
  return result.rules
    .filter(({ status }) => status !== 'met')
    .map((rule) => ({
      rule,
      subjects: rule.subjects.filter(({ id }) => id === code || (places.get(id)?.codes ?? []).includes(code)),
    }))
    .filter(({ subjects }) => subjects.length > 0);
}
